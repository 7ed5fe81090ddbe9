/** Tells how far the pointer moved sideways, in px, from when it went down on a target until it lets go. */
export declare function followPointer(event: PointerEvent, moved: (px: number) => void): void;
