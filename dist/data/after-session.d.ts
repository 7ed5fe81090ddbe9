import type { LibraryInfo, LocalizedText, Ladder } from './library-types.js';
type PainScale = NonNullable<LibraryInfo['painScale']>;
/** The scale of the library when it makes sense: whole numbers in order, few enough to choose from. */
export declare function readPainScale(scale: LibraryInfo['painScale']): PainScale | undefined;
/** What follows from pain: go on (fine), make it smaller (smaller), or leave it (stop). */
export declare const painAdvice: (pain: number, { greenMax, amberMax }: PainScale) => "fine" | "smaller" | "stop";
/** A neighbour on a ladder, and when to go there in words. */
export interface Neighbour {
    readonly id: string;
    readonly when?: LocalizedText | undefined;
}
/** Exercises one rung easier or harder on any ladder; each once. */
export declare function neighbours(id: string, ladders: readonly Ladder[] | undefined, way: 'easier' | 'harder'): Neighbour[];
export {};
