/** Tells how far the pointer moved sideways, in px, from when it went down on a target until it lets go. */
export function followPointer(event: PointerEvent, moved: (px: number) => void): void {
  const target = event.currentTarget as Element;
  const released = new AbortController();
  const { signal } = released;
  let { clientX } = event;
  target.setPointerCapture(event.pointerId);
  target.addEventListener(
    'pointermove',
    (move) => {
      moved((move as PointerEvent).clientX - clientX);
      ({ clientX } = move as PointerEvent);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel']) target.addEventListener(type, () => released.abort(), { signal });
}
