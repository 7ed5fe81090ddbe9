import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';

const { explainWords } = await fromSource('src/data/glossary.ts');
const { splitQuestion } = await fromSource('src/data/question-text.ts');
const entry = (id, term) => ({ id, term, definition: '…' });
const entries = [
  entry('load', 'load'),
  entry('car', 'controlled rotation (CAR)'),
  entry('over', 'overload'),
  entry('n', '90/90'),
  entry('lift', 'lift-off'),
  entry('odd', '{a} [b] c+? ^d$ e|f. \\g-h'),
];
const explain = (text) =>
  explainWords(text, entries, ({ term }) => term).map((piece) =>
    typeof piece === 'string' ? piece : [piece.words, piece.entry.id],
  );

describe('words of the glossary in a text', () => {
  for (const [what, text, expected] of [
    ['are found as whole words', 'Loads of load.', ['Loads of ', ['load', 'load'], '.']],
    ['are found once', 'Load, load and load', [['Load', 'load'], ', load and load']],
    ['the longest first', 'An overload.', ['An ', ['overload', 'over'], '.']],
    ['by what stands in brackets', 'A CAR a day', ['A ', ['CAR', 'car'], ' a day']],
    ['by what stands before the brackets', 'Controlled rotation!', [['Controlled rotation', 'car'], '!']],
    ['with signs in them', 'Sit in 90/90.', ['Sit in ', ['90/90', 'n'], '.']],
    ['with a hyphen', 'A lift-off!', ['A ', ['lift-off', 'lift'], '!']],
    ['are not found in other letters', 'Éload loadé', ['Éload loadé']],
    ['are not there in an empty text', '', []],
  ]) {
    it(what, () => assert.deepEqual(explain(text), expected));
  }

  it('leave a text alone when there are none', () =>
    assert.deepEqual(
      explainWords('load', [], () => undefined),
      ['load'],
    ));
});

describe('a question with what to do', () => {
  for (const [text, question, instruction] of [
    ['Sit tall. Lift it (18 cm). How far does it go?', 'How far does it go?', 'Sit tall. Lift it (18 cm).'],
    ['Does this apply? Then we skip some.', 'Does this apply?', 'Then we skip some.'],
    ['How far?', 'How far?', ''],
    ['Tell us.', 'Tell us.', ''],
  ]) {
    it(text, () => assert.deepEqual(splitQuestion(text, 'en'), { question, instruction }));
  }

  it('stays whole in a language that is none', () =>
    assert.deepEqual(splitQuestion('Sit. How far?', 'not a tag!'), { question: 'Sit. How far?', instruction: '' }));
});
