/** Lets hls.js play a stream. Without a worker, because strict content policies refuse one. Returns how to stop. */
export declare function attachStream(video: HTMLMediaElement, src: string, loaded: unknown): () => void;
