/** The word that was probably meant: at most a third of the letters differ. Undefined when none is near. */
export function nearest(typed, words) {
    let best;
    let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
    for (const word of words) {
        const edits = distance(typed.toLowerCase(), word.toLowerCase());
        if (edits < least) {
            least = edits;
            best = word;
        }
    }
    return best;
}
/** Levenshtein distance: letters to add, take away or change. */
function distance(a, b) {
    // A key of a hostile file may be very long.
    if (Math.abs(a.length - b.length) > 12)
        return Infinity;
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        }
        row = next;
    }
    return row[b.length];
}
//# sourceMappingURL=nearest.js.map