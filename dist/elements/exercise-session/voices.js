const synthesis = () => globalThis.speechSynthesis;
/** The voice that speaks a language, one on the device itself first; undefined when there is none. */
export function voiceFor(language) {
    const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
    try {
        const voices = synthesis()?.getVoices() ?? [];
        const fits = voices.filter(({ lang }) => base(lang) === base(language));
        const exact = fits.filter(({ lang }) => lang.toLowerCase().replace('_', '-') === language.toLowerCase());
        const local = (list) => list.find(({ localService }) => localService);
        // A voice that asks a server hears nothing of ours: works offline, and tells nobody.
        return local(exact) ?? local(fits);
    }
    catch {
        return undefined;
    }
}
/** Whether there is a voice for this language. */
export const hasVoice = (language) => !!voiceFor(language || 'en');
/** Calls back when the voices of the device become known; some browsers tell late. */
export function whenVoices(changed, signal) {
    try {
        synthesis()?.addEventListener?.('voiceschanged', changed, { signal });
    }
    catch {
        // No voices, then.
    }
}
//# sourceMappingURL=voices.js.map