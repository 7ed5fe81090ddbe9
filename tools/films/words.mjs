/** Text in a language, from a text or a text per language. */
const inLanguage = (text, lang) => (typeof text === 'string' ? text : text?.[lang]);

const thousandth = (seconds) => Math.round(seconds * 1000) / 1000;

/**
 * Which step is done from when until when: a step begins when the figure leaves the position before it, and goes on where
 * a key names none. What belongs to no step of the exercise is left out.
 */
export function partsOf({ moments, seconds }, steps) {
  const parts = [];
  moments.forEach(({ at, until, step: own }, n) => {
    const step = own ?? parts.at(-1)?.step;
    const from = n ? moments[n - 1].until : 0;
    const to = Math.min(seconds, n ? until : Math.max(at, until));
    const last = parts.at(-1);
    if (!steps[step - 1] || to <= from) return;
    if (last?.step === step && last.to === thousandth(from)) last.to = thousandth(to);
    else parts.push({ step, from: thousandth(from), to: thousandth(to) });
  });
  return parts;
}

const clock = (seconds) => {
  const [whole, part] = seconds.toFixed(3).split('.');
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}.${part}`;
};

/** The steps as captions: WebVTT. */
export function captionsOf(parts, steps, lang) {
  const safe = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\s+/g, ' ');
  const cues = parts.map(
    ({ step, from, to }, n) =>
      `${n + 1}\n${clock(from)} --> ${clock(to)}\n${safe(inLanguage(steps[step - 1].text, lang))}\n`,
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Where each step begins for the first time. */
export const chaptersOf = (parts) =>
  parts
    .filter(({ step }, n) => parts.findIndex((other) => other.step === step) === n)
    .map(({ step, from }) => ({ atSeconds: from, step }));
