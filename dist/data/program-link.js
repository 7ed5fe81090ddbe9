import { PROGRAM } from './program-key.js';
import { cleanProgram } from './program.js';
/** The first character of a code says how the rest is written; readers keep every version they ever knew. */
const VERSION = '1';
/** So many bytes hold the longest programme that `cleanProgram` lets through; more comes from a hostile link. */
const MOST_BYTES = 128 * 1024;
/** An item as a list: id, sets, reps, seconds, rounds, note; what is missing at the end is left out. */
const packItem = ({ exercise, sets = 0, reps = 0, holdSeconds = 0, rounds = 0, note = '' }) => {
    const list = [exercise, sets, reps, holdSeconds, rounds, note];
    while (list.length > 1 && !list.at(-1))
        list.pop();
    return list.length > 1 ? list : exercise;
};
function unpack(data) {
    if (!Array.isArray(data) || !Array.isArray(data[4]))
        return undefined;
    const [title, anchor, days, weeks, items] = data;
    return cleanProgram({
        title,
        anchor,
        days: typeof days === 'string' ? Array.from(days, Number) : [],
        weeks,
        items: items.map((item) => {
            const [exercise, sets, reps, holdSeconds, rounds, note] = (Array.isArray(item) ? item : [item]);
            return { exercise, sets, reps, holdSeconds, rounds, note };
        }),
    });
}
/**
 * A whole programme as a short code of letters, digits, `-` and `_`: packed into lists and compressed, with a checksum,
 * so that a link that was cut or changed is known as such.
 */
export async function encodeProgram({ title, anchor, days, weeks, items }) {
    const json = JSON.stringify([title, anchor, days.join(''), weeks, items.map(packItem)]);
    const bytes = await pass(new TextEncoder().encode(json), new CompressionStream('deflate'));
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return VERSION + base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
/** The programme of a code, or why there is none. Takes any text, and never throws. */
export async function decodeProgram(code) {
    if (!/^\d[\w-]+$/.test(code))
        return 'damaged';
    if (code[0] !== VERSION)
        return 'newer';
    try {
        const base64 = code.slice(1).replace(/-/g, '+').replace(/_/g, '/');
        const packed = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bytes = await pass(packed, new DecompressionStream('deflate'));
        return unpack(JSON.parse(new TextDecoder().decode(bytes))) ?? 'damaged';
    }
    catch {
        return 'damaged';
    }
}
/** An address with a programme in its fragment, and nothing else there: what somebody searched for is their own. */
export const linkTo = (page, code) => `${page.split('#')[0]}#${PROGRAM}=${code}`;
/** A fragment without the programme. */
export function withoutCode(hash) {
    const params = new URLSearchParams(hash.replace(/^#/, ''));
    params.delete(PROGRAM);
    return params.size ? `#${params}` : '';
}
/** @throws when the bytes are not what the stream expects, or become more than a programme can be */
async function pass(bytes, stream) {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    const parts = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        parts.push(value);
        size += value.length;
        if (size > MOST_BYTES) {
            await reader.cancel();
            throw new RangeError('too long');
        }
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
//# sourceMappingURL=program-link.js.map