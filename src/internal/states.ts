/** Of these custom states of an element, only `now` holds from here on. */
export function setState({ states }: ElementInternals, all: readonly string[], now: string): void {
  for (const state of all) {
    if (state === now) states.add(state);
    else states.delete(state);
  }
}
