import type { OwnWords } from '../../internal/messages.js';
import type { More, ToolHost, ToolModule } from './tool.js';
import type { Tools } from './tools.js';
export declare const styles: ToolModule['styles'];
export declare const words: OwnWords;
export declare const make: (host: ToolHost, tools: Tools) => More;
