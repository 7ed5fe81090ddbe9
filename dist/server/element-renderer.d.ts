import type { TemplateResult } from 'lit';
import type { LibraryStore } from '../store/library-store.js';
import { type Attributes } from './markup.js';
/** What is drawn: everything an element finds for itself in a browser. */
export interface Scene {
    readonly store: LibraryStore;
    readonly lang: string;
    /** The outermost element with its attributes. */
    readonly tag: string;
    readonly attributes: Attributes;
    /** Whether there is something inside the tag for readers without shadow DOM. */
    readonly hasFallback: boolean;
}
type Drawing = (scene: Scene, template: TemplateResult) => Promise<[html: string, digests: ReadonlyMap<string, string>]>;
/** What draws templates in Node; undefined when `@lit-labs/ssr` is not installed. */
export declare function elementRenderer(): Promise<Drawing | undefined>;
export {};
