import type { Medium } from './library-types.js';
/** A film on a service that this package can talk to. */
export interface EmbedPlan {
    readonly provider: 'youtube' | 'vimeo';
    /** What the service is called, for people. */
    readonly service: string;
    /** Address of the service's player in a frame; asked for only after the visitor's click. */
    readonly frame: string;
    /** The page of the film at the service. */
    readonly href: string;
}
/**
 * YouTube through its privacy host, Vimeo with do-not-track; undefined for other services and for what is no id.
 * A film that Vimeo hides has a key behind its number: `123456789/abcdef0123`.
 */
export declare function embedOf({ provider: name, id }: NonNullable<Medium['embed']>): EmbedPlan | undefined;
/** Whether an address belongs to a video service: the poster of an embedded film must not come from there. */
export declare const isServiceAddress: (address: string) => boolean;
