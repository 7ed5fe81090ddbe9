import { grow } from './bits.js';

/** Folded code units of the text that was folded last; a 0 ends each word. */
export let codes = new Uint16Array(512);

/** For each of `codes` where in the text it came from; for a 0 where the word ended. */
export let places = new Uint32Array(512);

/** What a code unit below 128 folds to: a letter or digit, 1 when it joins two words, 0 when it ends a word. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const unit = String.fromCharCode(code);
  return /[^\W_]/.test(unit) ? unit.toLowerCase().charCodeAt(0) : /[-/']/.test(unit) ? 1 : 0;
});

/** Scripts that set no space between words. */
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uabff]/;

/** Longer words count by their beginning only. */
const LONGEST = 32;

/** Letters that are one letter with a stroke or two in one, which Unicode does not take apart. */
const APART: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** What a code unit above 127 folds to: a few letters, '' when it does not count, or ' ' when it ends a word. */
const known = new Map<number, string>();

function learn(code: number): string {
  const unit = String.fromCharCode(code);
  // Upper case first: ß becomes SS, ı becomes I and ς becomes Σ.
  const plain = unit
    .normalize('NFKD')
    .replace(/[\p{Cf}\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\ufe0f]|\u0640/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize();
  const folded = plain && ((APART[plain] ?? plain).replace(/[^\p{L}\p{N}\p{M}\p{Cs}]/gu, '') || ' ');
  known.set(code, folded);
  return folded;
}

/**
 * Folds a text into words without case, diacritics and punctuation, written to `codes` and `places`.
 *
 * In scripts without spaces (Chinese, Japanese, Thai…) every character is a word.
 * With `compounds`, words joined by a hyphen, slash or apostrophe follow once more as one: "heup-CAR" gives heup, car
 * and heupcar.
 * @returns how many entries of `codes` were written
 */
export function fold(text: string, compounds?: boolean): number {
  const end = text.length;
  let to = codes;
  let at = places;
  let n = 0;
  let word = 0;
  let first = 0;
  let parts = 0;
  let joined = -1;
  for (let i = 0; i <= end;) {
    // Room for the plain rest, one compound and one character that becomes many letters.
    const most = n + end - i + LONGEST * 2;
    if (to.length < most) {
      to = codes = grow(to, most);
      at = places = grow(at, most);
    }
    const code = i < end ? text.charCodeAt(i) : 32;
    let plain = 0;
    let joins = code > 0x200f && code < 0x201a;
    let folded = '';
    if (code < 128) {
      plain = ASCII[code];
      if (plain === 1) {
        joins = true;
        plain = 0;
      }
    } else {
      folded = known.get(code) ?? learn(code);
      if (!folded) {
        i++;
        continue;
      }
      if (folded !== ' ') plain = folded.charCodeAt(0);
    }
    const alone = plain > 0xdff && SPACELESS.test(folded);
    if (n > word && (!plain || alone)) {
      n = Math.min(n, word + LONGEST);
      to[n] = 0;
      at[n++] = i;
      word = n;
      parts++;
      if (joins) joined = i + 1;
    }
    if (i === end || (plain && n === word && joined !== i)) {
      if (compounds && parts > 1) {
        for (; first < word && n < word + LONGEST; first++) {
          if (to[first]) {
            to[n] = to[first];
            at[n++] = at[first];
          }
        }
        to[n] = 0;
        at[n++] = at[word - 1];
      }
      first = word = n;
      parts = 0;
    }
    if (plain) {
      to[n] = plain;
      at[n++] = i;
      for (let k = 1; k < folded.length; k++) {
        to[n] = folded.charCodeAt(k);
        at[n++] = i;
      }
    }
    i++;
    if (alone) {
      to[n] = 0;
      at[n++] = i;
      first = word = n;
    } else if (plain) {
      // Most text is plain: words and what is between them, until a joiner or another alphabet comes.
      for (let c; i < end && (c = text.charCodeAt(i)) < 128; i++) {
        if ((c = ASCII[c]) > 1) {
          to[n] = c;
          at[n++] = i;
        } else if (c || parts) break;
        else if (n > word) {
          n = Math.min(n, word + LONGEST);
          to[n] = 0;
          at[n++] = i;
          first = word = n;
        }
      }
    }
  }
  return n;
}

/** The folded words of a text, each once. */
export function foldWords(text: string): string[] {
  const n = fold(text);
  const words = new Set<string>();
  let word = '';
  for (let i = 0; i < n; i++) {
    if (codes[i]) word += String.fromCharCode(codes[i]);
    else {
      words.add(word);
      word = '';
    }
  }
  return [...words];
}
