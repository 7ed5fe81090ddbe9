/** Of these custom states of an element, only `now` holds from here on. */
export declare function setState({ states }: ElementInternals, all: readonly string[], now: string): void;
