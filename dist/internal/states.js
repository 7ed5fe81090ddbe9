/** Of these custom states of an element, only `now` holds from here on. */
export function setState({ states }, all, now) {
    for (const state of all) {
        if (state === now)
            states.add(state);
        else
            states.delete(state);
    }
}
//# sourceMappingURL=states.js.map