import type { Messages } from '../../locales/messages.js';
/**
 * Hands the link of an exercise on: the phone's own way to share, else the clipboard, else the link to copy by hand.
 * Says in words what became of it; nothing where the visitor sees that anyway.
 */
export declare function share(title: string, link: string, t: (key: keyof Messages) => string): Promise<string>;
