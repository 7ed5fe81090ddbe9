import { type TemplateResult } from 'lit';
import type { ProgramSnapshot, ProgramStore } from '../../store/program-store.js';
import type { ProgramView } from './program-view.js';
/**
 * Where the programme is, and what can be done about that: on the page, on the device, in a file. Without `files` it is
 * about the ticked days of a protocol only.
 */
export declare function keepView({ t }: ProgramView, programs: ProgramStore, { kept }: ProgramSnapshot, files: {
    readonly save: () => void;
    readonly open: () => void;
} | undefined, say: (message: string) => void): TemplateResult;
/** A programme from somebody else or from a file, which is not the visitor's own yet. */
export declare const sharedView: ({ t }: ProgramView, from: "link" | "file", hasOwn: boolean, act: {
    readonly take: () => void;
    readonly mine: () => void;
}) => TemplateResult;
/** What went wrong, in one sentence; it can be put away. */
export declare const problemView: ({ t }: ProgramView, message: string, close: () => void) => TemplateResult;
