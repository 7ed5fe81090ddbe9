import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../tools/lib/run.mjs';
import { root } from '../../tools/lib/root.mjs';

const HIP = 'demo/library/hip-mobility.json';
const cli = (...args) => run(process.execPath, [join(root, 'cli/exercise-library.mjs'), ...args], { cwd: root });

describe('the command exercise-library', () => {
  let folder;
  const write = (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return file;
  };
  before(() => (folder = mkdtempSync(join(tmpdir(), 'exercise-library-cli-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('explains itself', async () => {
    const { code, output } = await cli('--help');
    assert.equal(code, 0);
    assert.match(output, /validate FILE/);
    assert.equal((await cli()).code, 2);
  });

  it('knows its commands and options', async () => {
    for (const [args, sentence] of [
      [['valdate'], 'There is no command "valdate"'],
      [['validate', '--jsn', HIP], 'There is no option --jsn'],
      [['validate'], 'Name a library file'],
      [['print', HIP, '--lang'], '--lang needs a value'],
    ]) {
      const { code, output } = await cli(...args);
      assert.equal(code, 2);
      assert.ok(output.includes(sentence), output);
    }
  });

  it('finds a good file fine', async () => {
    assert.deepEqual(await cli('validate', HIP), { code: 0, output: `${HIP}: fine, 44 exercises.\n` });
  });

  it('names file, line, column, place and cure of a mistake', async () => {
    const file = write('wrong.json', {
      schemaVersion: '1.0',
      library: { id: 'a', title: 'A' },
      exercises: [{ id: 'x', name: 'X', levl: 1 }],
    });
    const { code, output } = await cli('validate', file);
    assert.equal(code, 1);
    assert.ok(output.includes(`${file}:11:7 error: exercises[0].levl: Nothing is called "levl" here`), output);
    assert.ok(output.includes('Did you mean "level"?'), output);
    assert.ok(output.endsWith(`${file}: 1 mistake.\n`), output);
  });

  it('looks into drawings: what touches what, keys at one time, and steps that are not there', async () => {
    const keys = [{ at: 0, touch: { seat: 'moon' } }, { at: 0 }, { at: 1, step: 1 }];
    const exercises = [{ id: 'a', name: 'A', media: [{ kind: 'figure', figure: { keys } }] }];
    const file = write('drawing.json', { schemaVersion: '1.0', library: { id: 'a', title: 'A' }, exercises });
    const { code, output } = await cli('validate', file);
    assert.equal(code, 1);
    assert.match(output, /figure\.keys\[0\]\.touch\["seat"\]: There is no thing "moon"/);
    assert.match(output, /figure\.keys\[1\]\.at: The key before it lasts until 0 s/);
    assert.match(output, /figure\.keys\[2\]\.step: There are only 0 steps/);
  });

  it('holds the parts of a valid file against each other; warnings are no mistakes unless asked', async () => {
    const file = write('warning.json', {
      schemaVersion: '1.0',
      library: { id: 'a', title: 'A' },
      exercises: [{ id: 'x', name: 'X', media: [{ kind: 'video', sources: [{ src: 'a.mp4' }] }] }],
    });
    const { code, output } = await cli('validate', file);
    assert.equal(code, 0);
    assert.match(output, /warning: exercises\[0\]\.media\[0\]: It has no licence/);
    assert.equal((await cli('validate', '--strict', file)).code, 1);
    const [finding] = JSON.parse((await cli('validate', '--json', file)).output);
    assert.deepEqual([finding.file, finding.severity, finding.path], [file, 'warning', 'exercises[0].media[0]']);
  });

  for (const [name, content, sentence] of [
    ['empty.json', '', 'is empty'],
    ['page.json', '<!doctype html>', 'is a web page, not a library file'],
    ['comma.json', '{\n  "a": 1,\n}', 'comma.json:3:1 is not valid JSON'],
  ])
    it(`says in words what is wrong with ${name}`, async () => {
      const { code, output } = await cli('validate', write(name, content));
      assert.equal(code, 2);
      assert.ok(output.includes(sentence), output);
    });

  for (const [name, content, sentence] of [
    ['other.json', [1, 2], 'not a library'],
    ['future.json', { schemaVersion: '2.0', library: {}, exercises: [] }, 'version 2.0'],
  ])
    it(`says in words what is wrong with ${name}`, async () => {
      const { code, output } = await cli('validate', write(name, content));
      assert.equal(code, 1);
      assert.ok(output.includes(sentence), output);
    });

  it('says in words that a file is not there, or a folder', async () => {
    assert.match((await cli('validate', join(folder, 'no.json'))).output, /There is no file/);
    assert.match((await cli('validate', folder)).output, /is a folder/);
  });

  it('prints a library as plain HTML, in a language, with addresses of its own', async () => {
    const { code, output } = await cli('print', HIP, '--lang=en', '--brief', '--href', '/e/{id}/');
    assert.equal(code, 0);
    assert.match(output, /<a href="\/e\/glute-bridge\/">Glute bridge<\/a>/);
    assert.doesNotMatch(output, /\n\n/, 'some editors turn empty lines into paragraphs');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(output)[1]);
    assert.equal(data.itemListElement.length, 44);
    assert.equal(data.itemListElement[0].item['@type'], 'ExercisePlan');
  });

  it('prints cautions before the steps, and behind them what goes wrong with its cure', async () => {
    const { output } = await cli('print', HIP, '--lang=en', '--no-data');
    const [chair] = output.slice(output.indexOf('Seated hip rotations')).split('<h3>');
    const places = [
      'Stay in a pain-free zone.',
      'Sit tall on a firm chair',
      'Keep your knee in place',
      'Move as if through syrup.',
      'The pelvis hikes up. Make the movement smaller',
      'You feel light tension',
      'Keep breathing calmly.',
    ].map((text) => chair.indexOf(text));
    assert.ok(
      places.every((place, i) => place > (places[i - 1] ?? -1)),
      places.join(),
    );
  });

  it('prints markup in texts as text', async () => {
    const bad = '</script><img src=x onerror=alert(1)>';
    const file = write('bad.json', {
      schemaVersion: '1.0',
      library: { id: 'a', title: bad },
      cautions: [{ id: 'c', severity: 'stop', text: bad }],
      exercises: [
        {
          id: 'x',
          name: bad,
          summary: bad,
          steps: [{ text: bad }],
          cautions: ['c'],
          cues: [bad],
          errors: [{ error: bad, fix: bad }],
          feel: bad,
        },
      ],
    });
    const { output } = await cli('print', file);
    assert.doesNotMatch(output, /<img/);
    assert.equal(output.match(/<\/script>/g).length, 1);
  });
});
