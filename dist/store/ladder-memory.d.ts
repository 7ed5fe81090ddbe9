type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** Remembers on which rung of a ladder a visitor is, when they want that. Every access to the storage may fail. */
export declare class LadderMemory {
    #private;
    private readonly storage;
    /**
     * @param storage gives the storage; it may throw, as browsers do when storage is switched off
     * @param library id of the library
     * @param ladder id of the ladder in it
     */
    constructor(storage: () => Kept | undefined, library: string, ladder: string);
    /** Id of an exercise of the rung; rungs themselves have no names, and may move. */
    read(): string | undefined;
    /** Whether it could be kept. */
    keep(exercise: string): boolean;
    forget(): void;
}
export {};
