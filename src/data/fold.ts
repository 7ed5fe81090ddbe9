/** Folded code units of the text that was folded last; a 0 ends each word. */
export const codes: number[] = [];

/** For each of `codes` where in the text it came from; for a 0 where the word ended. */
export const places: number[] = [];

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
    .replace(/[\p{Cf}\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\ufe0f]/gu, '')
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
 * Words of scripts without spaces (Chinese, Japanese, Thai…) are every two neighbouring characters and the last one.
 * With `compounds`, words joined by a hyphen, slash or apostrophe follow once more as one: "heup-CAR" gives heup, car
 * and heupcar.
 * @returns how many entries of `codes` were written
 */
export function fold(text: string, compounds?: boolean): number {
  let n = 0;
  let word = 0;
  let first = 0;
  let parts = 0;
  let joined = -1;
  let wide = -1;

  const put = (code: number, place: number) => {
    if (n - word < LONGEST || !code) {
      codes[n] = code;
      places[n++] = place;
    }
  };
  const endWord = (place: number) => {
    if (n > word) {
      put(0, place);
      word = n;
      parts++;
    }
  };
  const endCompound = () => {
    if (compounds && parts > 1) {
      const end = n;
      for (let i = first; i < end; i++) if (codes[i]) put(codes[i], places[i]);
      put(0, places[end - 1]);
    }
    first = word = n;
    parts = 0;
  };

  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let plain = code;
    let folded = '';
    if (code < 128) {
      plain = code > 64 && code < 91 ? code + 32 : (code > 96 && code < 123) || (code > 47 && code < 58) ? code : 32;
    } else {
      folded = known.get(code) ?? learn(code);
      if (!folded) {
        if (wide === i) wide++;
        continue;
      }
      plain = folded.charCodeAt(0);
    }
    if (plain === 32) {
      if (n > word && (code === 45 || code === 47 || code === 39 || (code > 0x200f && code < 0x201a))) joined = i + 1;
      endWord(i);
      continue;
    }
    const spaceless = code > 0xdff && /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uabff]/.test(folded);
    if (spaceless) {
      if (wide === i) {
        codes[n - 1] = plain;
        places[n - 1] = i;
        put(0, i + 1);
      } else endWord(i);
      endCompound();
      wide = i + 1;
    } else if (n === word && parts && joined !== i) endCompound();
    put(plain, i);
    for (let k = 1; k < folded.length; k++) put(folded.charCodeAt(k), i);
    if (spaceless) {
      put(0, i + 1);
      word = n;
    }
  }
  endWord(text.length);
  endCompound();
  return n;
}

/** The folded words of a text, each once. */
export function foldWords(text: string): string[] {
  const n = fold(text);
  const words = new Set<string>();
  let word = '';
  let last = '';
  for (let i = 0; i < n; i++) {
    if (codes[i]) word += String.fromCharCode(codes[i]);
    else {
      // The last character of a run without spaces says nothing that the pair before it does not say.
      if (word.length > 1 || word < '\u0e00' || !last.endsWith(word)) words.add(word);
      last = word;
      word = '';
    }
  }
  return [...words];
}
