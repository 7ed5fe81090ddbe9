type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Remembers on which rung of a ladder a visitor is, when they want that. Every access to the storage may fail. */
export class LadderMemory {
  readonly #key: string;

  /**
   * @param storage gives the storage; it may throw, as browsers do when storage is switched off
   * @param library id of the library
   * @param ladder id of the ladder in it
   */
  constructor(
    private readonly storage: () => Kept | undefined,
    library: string,
    ladder: string,
  ) {
    this.#key = `exercise-library-ladder/${library}/${ladder}`;
  }

  /** Id of an exercise of the rung; rungs themselves have no names, and may move. */
  read(): string | undefined {
    try {
      return this.storage()?.getItem(this.#key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether it could be kept. */
  keep(exercise: string): boolean {
    try {
      const storage = this.storage();
      storage?.setItem(this.#key, exercise);
      return storage?.getItem(this.#key) === exercise;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      this.storage()?.removeItem(this.#key);
    } catch {
      // Then nothing was kept either.
    }
  }
}
