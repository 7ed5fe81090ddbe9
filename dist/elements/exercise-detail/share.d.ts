import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/messages.js';
/** Hands the link of an exercise on: the phone's own way to share, else the clipboard, else the link to copy by hand. */
export declare class Share {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost & Element);
    hand(title: string, link: string): Promise<void>;
    forget(): void;
    /** What became of it, in words. */
    said(t: (key: keyof Messages) => string): string;
}
