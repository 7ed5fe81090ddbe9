import { LoadError } from '../data/load-error.js';
export interface LoadOptions {
    readonly signal: AbortSignal;
    /** Network, handed in by tests. */
    readonly fetch?: typeof fetch;
    /** Longest silence of the network, in milliseconds, before it counts as hanging. */
    readonly silence?: number;
}
/**
 * The text of a library file, piece by piece as it arrives.
 * @throws LoadError `network` (status, offline or blocked, timeout) or `format` (empty, html)
 */
export declare function streamText(url: string, options: LoadOptions): AsyncGenerator<string, void>;
/** JSON of a file. @throws LoadError `format`, with what the browser says of the place */
export declare function parseJson(json: string, path?: string): unknown;
/** Whatever went wrong, as an error that says so to machines and owners. */
export declare const asLoadError: (cause: unknown) => LoadError;
