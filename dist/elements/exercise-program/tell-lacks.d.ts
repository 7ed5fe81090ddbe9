import type { ToolHost } from './tool.js';
/** Tells the owner of a site, once, that the library has no such protocol, or not all that the protocol names. */
export declare function tellLacks({ element, view, sheet, which }: ToolHost): void;
