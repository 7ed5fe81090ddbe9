import type { Tool, ToolHost, ToolModule } from './tool.js';
export declare const styles: ToolModule['styles'];
export { words } from './tool-words.js';
export declare const make: (host: ToolHost) => Tool;
/** The address of a programme: with all of it inside, or of this page for a protocol of the library. */
export declare function addressOf({ program, element }: ToolHost): Promise<string>;
