/**
 * A short text that differs when something would be drawn differently. A server writes it on what it drew; a browser
 * that gets another one, because the file has changed since or the page is in another language, draws anew.
 */
export function fingerprint({ base, header, answer }, language, exercise) {
    const text = JSON.stringify([language, base, header, answer.total, answer.hits, exercise ?? null]);
    let hash = 5381;
    for (let i = 0; i < text.length; i++)
        hash = (hash * 33) ^ text.charCodeAt(i);
    return (hash >>> 0).toString(36);
}
/** The attribute that carries it. */
export const SERVED = 'data-served';
//# sourceMappingURL=fingerprint.js.map