import type { Tool, ToolHost, ToolModule } from './tool.js';
export declare const styles: ToolModule['styles'];
export { words } from './tool-words.js';
export declare const make: (host: ToolHost) => Tool;
