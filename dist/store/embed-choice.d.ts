/** Remembers from which services a visitor wants to see films here. Every access to the storage may fail. */
export declare class EmbedChoice {
    #private;
    private readonly storage;
    /** @param storage gives the storage; it may throw, as browsers do when storage is switched off */
    constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'> | undefined);
    has(provider: string): boolean;
    remember(provider: string): void;
}
