const KEY = 'exercise-library-embeds';

/** Remembers from which services a visitor wants to see films here. Every access to the storage may fail. */
export class EmbedChoice {
  /** @param storage gives the storage; it may throw, as browsers do when storage is switched off */
  constructor(private readonly storage: () => Pick<Storage, 'getItem' | 'setItem'> | undefined) {}

  has(provider: string): boolean {
    return this.#read().includes(provider);
  }

  remember(provider: string): void {
    if (this.has(provider)) return;
    try {
      this.storage()?.setItem(KEY, [...this.#read(), provider].join(' '));
    } catch {
      // Asked again next time.
    }
  }

  #read(): readonly string[] {
    try {
      return (this.storage()?.getItem(KEY) ?? '').split(' ').filter(Boolean);
    } catch {
      return [];
    }
  }
}
