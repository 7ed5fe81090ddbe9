import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, unwatchFile, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../cli/figure.mjs';
import { checkFigure } from '../../cli/figure/check.mjs';
import { setMember } from '../../cli/figure/json-text.mjs';
import { previewData } from '../../cli/figure/preview.mjs';
import { root } from '../helpers/sources.mjs';

const folder = mkdtempSync(join(tmpdir(), 'figure-'));
after(() => rmSync(folder, { recursive: true }));

/** The example of the guide, as a reader would copy it. */
const guide = readFileSync(join(root, 'cli/figure/README.md'), 'utf8');
const [wallSit, ...starts] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text);
const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
async function call(...args) {
  const lines = [];
  const log = (line) => lines.push(line);
  return { code: await run(args, { log, error: log }), text: lines.join('\n') };
}
const figure = (change) => {
  const copy = JSON.parse(wallSit);
  change(copy);
  return copy;
};
const errors = (change) => checkFigure(figure(change)).findings.filter(({ level }) => level === 'error');
const has = (found, path, words) =>
  assert.ok(
    found.some((finding) => finding.path === path && words.test(finding.message)),
    JSON.stringify(found, null, 1),
  );

describe('exercise-library figure', () => {
  it('solves the wall sit of the guide, and writes it without touching the rest', async () => {
    const path = file('wall-sit.json', wallSit);
    const { code, text } = await call(path, '--write');
    assert.equal(code, 0, text);
    const written = readFileSync(path, 'utf8');
    assert.ok(
      written.startsWith(wallSit.trimEnd().slice(0, -2)),
      'what the author wrote is still there, letter for letter',
    );
    assert.ok(JSON.parse(written).solved.at.length >= 3);
    assert.deepEqual(await call(path, '--check'), {
      code: 0,
      text: `${path}: figure: 3 keys, ${JSON.parse(written).solved.at.length} poses, nothing wrong.`,
    });
    await call(path, '--write');
    assert.equal(readFileSync(path, 'utf8'), written, 'a second time changes nothing');
  });

  it('has nothing to say about the starts of the guide', () => {
    assert.ok(starts.length >= 5);
    for (const start of starts) {
      const { findings, solved } = checkFigure({ ...JSON.parse(start), keys: [{ at: 0 }, { at: 2, same: 0 }] });
      assert.deepEqual(findings, [], start);
      assert.ok(solved.at.length >= 2);
    }
  });

  it('says that poses are older than the keys', async () => {
    const path = file('old.json', wallSit);
    const { code, text } = await call(path, '--check');
    assert.equal(code, 1);
    assert.match(text, /figure\.solved: The solved poses are not those of these keys\. Run with --write\./);
  });

  it('finds the drawing of one exercise in a library', async () => {
    const exercises = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', steps: ['1', '2'], media: [{ kind: 'figure', figure: JSON.parse(wallSit) }] },
    ];
    const path = file('library.json', JSON.stringify({ exercises }, null, 2));
    const wrong = await call(path, '--exercise', 'b');
    assert.match(wrong.text, /error: exercises\[1\]\.media\[0\]\.figure\.keys\[2\]\.step: There are only 2 steps/);
    exercises[1].steps.push('3');
    writeFileSync(path, JSON.stringify({ exercises }, null, 2));
    assert.equal((await call(path, '--exercise', 'b', '--write')).code, 0);
    assert.ok(JSON.parse(readFileSync(path, 'utf8')).exercises[1].media[0].figure.solved.at.length);
    const { code, text } = await call(path, '--exercise', 'a');
    assert.equal(code, 1);
    assert.match(text, /there is no drawing of a in it/);
  });

  it('explains itself when called in a wrong way', async () => {
    assert.equal((await call()).code, 2);
    assert.equal((await call('--dance')).code, 2);
    assert.match((await call(join(folder, 'none.json'))).text, /There is no file/);
    assert.match((await call(file('broken.json', '{ "keys": ['))).text, /this is not JSON/);
    assert.equal((await call('--help')).code, 0);
  });
});

describe('the checks', () => {
  it('name an unknown joint, place and thing with their paths', () => {
    has(
      errors((f) => (f.keys[1].pose.right = { wing: 3 })),
      'figure.keys[1].pose.right.wing',
      /no joint or direction/,
    );
    has(
      errors((f) => (f.base.touch.tail = 'floor')),
      'figure.base.touch',
      /no place "tail"/,
    );
    has(
      errors((f) => (f.base.touch.seat = 'moon')),
      'figure.base.touch["seat"]',
      /no thing "moon"/,
    );
  });

  it('find two keys at one time and a reference to a later key', () => {
    has(
      errors((f) => (f.keys[1].at = 0)),
      'figure.keys[1].at',
      /Give this one a later time/,
    );
    has(
      errors((f) => (f.keys[0].same = 2)),
      'figure.keys[0].same',
      /only refer to an earlier key/,
    );
  });

  it('find a contact that cannot hold', () => {
    const found = errors((f) => (f.keys[1].touch = { head: 'floor' }));
    assert.ok(found.some(({ path, message }) => path.startsWith('figure.keys[1]') && /cm/.test(message)));
  });

  it('find a figure that would fall over', () => {
    const found = errors((f) => {
      f.props = [];
      f.base.touch = { 'right.sole': 'floor', 'left.sole': 'floor' };
      f.keys[1].pose.root = { tilt: 80 };
      f.keys[1].pose.both = { hip: { flexion: 0 }, knee: 0 };
    });
    assert.ok(found.length, 'something is said');
  });

  it('find a movement that is too fast, and a loop that does not close', () => {
    has(
      errors((f) => ((f.keys[1].at = 0.2), (f.keys[1].hold = 5))),
      'figure.keys[0]',
      /that is a jump/,
    );
    has(
      errors((f) => (f.keys[2] = { at: 9, pose: f.keys[1].pose })),
      'figure.keys[2]',
      /the loop jumps/,
    );
  });

  it('say when the movement points at the viewer', () => {
    const { findings } = checkFigure(figure((f) => ((f.works = ['right.hip']), (f.view = { yaw: 0, pitch: 90 }))));
    assert.ok(findings.some(({ message }) => /hard to see/.test(message)));
  });
});

describe('the text of a file', () => {
  it('is changed in one place only, whatever it looks like', () => {
    assert.equal(
      setMember('{"a":1,"solved":[1,{"b":"}"}],"c":"\\"{"}', [], 'solved', 5),
      '{"a":1,"solved": 5,"c":"\\"{"}',
    );
    assert.equal(
      setMember('{\n  "a": {\n    "b": 1\n  }\n}', ['a'], 'c', [1, 2]),
      '{\n  "a": {\n    "b": 1,\n    "c": [1, 2]\n  }\n}',
    );
    assert.equal(JSON.parse(setMember('{}', [], 'x', { y: [0.5] })).x.y[0], 0.5);
  });
});

describe('the preview', () => {
  it('has a picture for every frame and key, and the findings', () => {
    const data = previewData(file('seen.json', wallSit));
    assert.equal(data.keys.length, 3);
    assert.equal(data.frames.length, 9 * 12);
    assert.match(data.frames[0], /^<svg [^>]+>(<path d="M[^"]+" [^>]+\/>)+<\/svg>$/);
  });

  it('stays up while the file is half written', () => {
    assert.match(previewData(file('half.json', '{ "keys": [')).findings[0].message, /not JSON yet/);
  });

  it('is for this computer only, and follows the file: it says that it solves, then shows what is new', async () => {
    const { preview } = await import('../../cli/figure/preview.mjs');
    const path = file('served.json', wallSit);
    let server;
    const address = await new Promise((resolve) => {
      const log = (line) => resolve(/http:\/\/127\.0\.0\.1:\d+/.exec(line)[0]);
      preview(path, undefined, log, { onServer: (started) => (server = started) });
    });
    try {
      assert.equal((await fetch(address)).status, 200);
      assert.equal(server.address().address, '127.0.0.1');
      const shown = async () => (await (await fetch(`${address}/figure`)).json()).keys.length;
      assert.equal(await shown(), 3);
      const changes = (await fetch(`${address}/changes`)).body.getReader();
      const next = async () => new TextDecoder().decode((await changes.read()).value).trim();
      assert.equal(await next(), 'data: first');
      writeFileSync(path, JSON.stringify(figure((f) => (f.keys = [f.keys[0], { at: 2, same: 0 }]))));
      assert.deepEqual([await next(), await next()], ['data: solving', 'data: changed']);
      assert.equal(await shown(), 2);
    } finally {
      unwatchFile(path);
      server.close();
      server.closeAllConnections();
    }
  });
});
