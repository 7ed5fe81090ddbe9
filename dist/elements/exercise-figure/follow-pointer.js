/** Tells how far the pointer moved sideways, in px, from when it went down on a target until it lets go. */
export function followPointer(event, moved) {
    const target = event.currentTarget;
    const released = new AbortController();
    const { signal } = released;
    let { clientX } = event;
    target.setPointerCapture(event.pointerId);
    target.addEventListener('pointermove', (move) => {
        moved(move.clientX - clientX);
        ({ clientX } = move);
    }, { signal });
    for (const type of ['pointerup', 'pointercancel'])
        target.addEventListener(type, () => released.abort(), { signal });
}
//# sourceMappingURL=follow-pointer.js.map