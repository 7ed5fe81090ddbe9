type Tick = (seconds: number) => void;
/** Calls back on every frame with the seconds since the one before; all share one clock. Returns how to stop. */
export declare function onFrame(tick: Tick): () => void;
export {};
