type Tick = (seconds: number) => void;
/**
 * Calls back on every frame with the seconds since the one before; all share one clock. Returns how to stop.
 * @param rate at most so many times a second instead, for what stands beside something that matters more
 */
export declare function onFrame(tick: Tick, rate?: number): () => void;
export {};
