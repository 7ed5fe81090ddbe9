import { defineServed } from './served-tags.js';
/** The style sheet of a class as it stands in the page: without what is only there for its readers. */
export function styleText({ elementStyles }) {
    return elementStyles
        .map((style) => String(style.cssText))
        .join('')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ');
}
/**
 * For each tag that a drawn page may hold, the hash of its style sheet, for a strict content policy:
 * `style-src 'self' 'sha256-…' 'sha256-…'`. Without them the page is drawn the same once the script is there.
 */
export async function styleHashes() {
    await defineServed();
    const tags = ['card', 'detail', 'filters', 'ladder', 'library', 'list', 'search'].map((name) => `exercise-${name}`);
    const hashes = tags.map(async (tag) => {
        const sheet = new TextEncoder().encode(styleText(customElements.get(tag)));
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', sheet));
        return [tag, `sha256-${btoa(String.fromCharCode(...hash))}`];
    });
    return Object.fromEntries(await Promise.all(hashes));
}
//# sourceMappingURL=style-hashes.js.map