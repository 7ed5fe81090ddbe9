/** The voice that speaks a language, one on the device itself first; undefined when there is none. */
export declare function voiceFor(language: string): SpeechSynthesisVoice | undefined;
/** Whether there is a voice for this language. */
export declare const hasVoice: (language: string) => boolean;
/** Calls back when the voices of the device become known; some browsers tell late. */
export declare function whenVoices(changed: () => void, signal: AbortSignal): void;
