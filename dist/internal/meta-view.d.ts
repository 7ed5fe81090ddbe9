import { type TemplateResult } from 'lit';
import type { Exercise, LocalizedText } from '../data/library-types.js';
import type { LibraryHeader } from '../data/reader.js';
import type { Messages } from '../locales/messages.js';
/** What the line of facts knows of its element. */
export interface Facts {
    readonly text: (text: LocalizedText | undefined) => string;
    readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
    /** How a thing is named that may be left out; without this such things are not shown. */
    readonly optional?: (name: string) => string;
}
/** In one line how hard an exercise is, what it needs and how long it takes. */
export declare function metaView(exercise: Exercise, header: LibraryHeader | undefined, facts: Facts): TemplateResult;
