import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { captionsOf, chaptersOf, partsOf } from '../../tools/films/words.mjs';
import { timesOf } from '../../tools/films/draw.mjs';

const steps = [
  { text: { nl: 'Til op', en: 'Lift <b>&\nhold' } },
  { text: { nl: 'Houd', en: 'Hold' } },
  { text: { nl: 'Zak', en: 'Lower' } },
];
const moment = (at, until, step) => ({ at, until, step });
const ready = {
  seconds: 62.5,
  moments: [moment(0, 1, 1), moment(3, 3, 1), moment(3.2, 5, 2), moment(8, 8, undefined), moment(62.5, 62.5, 1)],
};
const parts = partsOf(ready, steps);

describe('the words of a film', () => {
  it('give every step the time from the position before it until its own has ended, or the next begins', () => {
    assert.deepEqual(parts, [
      { step: 1, from: 0, to: 3 },
      { step: 2, from: 3, to: 8 },
      { step: 1, from: 8, to: 62.5 },
    ]);
  });

  it('leave out what belongs to no step', () => {
    assert.deepEqual(partsOf({ seconds: 2, moments: [moment(0, 0, 1), moment(2, 2, 4)] }, steps), []);
  });

  it('are captions in each language, safe and on one line', () => {
    assert.equal(
      captionsOf(parts, steps, 'en'),
      'WEBVTT\n\n1\n00:00.000 --> 00:03.000\nLift &lt;b&gt;&amp; hold\n\n2\n00:03.000 --> 00:08.000\nHold\n\n' +
        '3\n00:08.000 --> 01:02.500\nLift &lt;b&gt;&amp; hold\n',
    );
    assert.match(captionsOf(parts, steps, 'nl'), /Houd/);
  });

  it('are chapters where a step begins for the first time', () => {
    assert.deepEqual(chaptersOf(parts), [
      { atSeconds: 0, step: 1 },
      { atSeconds: 3, step: 2 },
    ]);
  });

  it('belong to pictures that end one before the first comes again', () => {
    assert.equal(timesOf(2).length, 50);
    assert.equal(timesOf(2).at(-1), 1.96);
  });
});
