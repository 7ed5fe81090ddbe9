import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readKeys } from '../../cli/figure/author.mjs';
import { checkFigure } from '../../cli/figure/check.mjs';
import { engine } from '../../cli/figure/engine.mjs';
import { fromSource } from '../helpers/from-source.mjs';
import { root } from '../helpers/sources.mjs';

const { boneOf, drawScene, frameFigure, poseAt, readFigure } = engine;
const { checkLibrary } = await fromSource('src/data/check.ts');
const schema = JSON.parse(readFileSync(join(root, 'src/schema/exercise-library.schema.json'), 'utf8'));

/** A whole figure with solved poses, which every case spoils in one place. */
const whole = readFileSync(join(root, 'demo/library/figures/glute-bridge.json'), 'utf8');
const spoilt = (change) => {
  const figure = JSON.parse(whole);
  const other = change(figure);
  return other === figure || other === undefined || typeof other !== 'object' ? figure : other;
};
const MEDIUM = 'exercises[0].media[0].figure';
const readerPaths = (figure) => {
  const media = [{ kind: 'figure', figure }];
  const exercises = [{ id: 'a', name: 'A', media }];
  return checkLibrary({ schemaVersion: '1.0', library: { id: 'a', title: 'A' }, exercises }).map(({ path }) => path);
};

/** Name of the case, what is spoilt, where the reader says so (when a schema can see it), where the checks do. */
const CASES = [
  [
    'an impossible angle',
    (f) => void (f.keys[1].pose.both.knee = 233),
    'keys[1].pose.both.knee',
    'keys[1].pose.both.knee',
  ],
  [
    'an angle that is no number',
    (f) => void (f.keys[1].pose.both.knee = 'much'),
    'keys[1].pose.both.knee',
    'keys[1].pose.both.knee',
  ],
  [
    'an unknown joint in a pose',
    (f) => void (f.keys[1].pose.right = { wing: 3 }),
    'keys[1].pose.right.wing',
    'keys[1].pose.right.wing',
  ],
  [
    'an unknown direction of a joint',
    (f) => void (f.keys[1].pose.both.hip = { up: 3 }),
    'keys[1].pose.both.hip.up',
    'keys[1].pose.both.hip.up',
  ],
  ['an unknown joint that works', (f) => void (f.works = ['right.wing']), 'works[0]', 'works[0]'],
  ['an unknown joint with an arrow', (f) => void (f.trail = { joint: 'tail' }), 'trail.joint', 'trail.joint'],
  [
    'an unknown joint that presses',
    (f) => void (f.keys[1].effort = [{ at: 'nose', direction: 'up' }]),
    'keys[1].effort[0].at',
    'keys[1].effort[0].at',
  ],
  [
    'an unknown direction of effort',
    (f) => void (f.keys[1].effort = [{ at: 'right.knee', direction: 'sideways' }]),
    'keys[1].effort[0].direction',
    'keys[1].effort[0].direction',
  ],
  ['an unknown thing', (f) => void f.props.push({ type: 'rocket' }), 'props[1].type', 'props[1].type'],
  ['a thing of no size', (f) => void (f.props[0].width = 'far'), 'props[0].width', 'props[0].width'],
  ['two keys at one time', (f) => void (f.keys[1].at = 0), undefined, 'keys[1].at'],
  ['a time that is none', (f) => void (f.keys[1].at = 'soon'), 'keys[1].at', 'keys[1].at'],
  ['a contact that cannot hold', (f) => void (f.keys[1].touch = { 'right.knee': 'mat' }), undefined, 'keys[1]'],
  ['a touch by an unknown place', (f) => void (f.base.touch.tail = 'mat'), undefined, 'base.touch'],
  ['a touch of an unknown thing', (f) => void (f.keys[1].touch = { head: 'moon' }), undefined, 'keys[1].touch["head"]'],
  [
    'a hand on nothing',
    (f) => void (f.keys[1].on = { 'right.hand': 'left.wing' }),
    undefined,
    'keys[1].on["right.hand"]',
  ],
  ['a key that refers ahead', (f) => void (f.keys[1].same = 2), undefined, 'keys[1].same'],
  ['a still that does not exist', (f) => void (f.still = 12), undefined, 'still'],
  ['a key that is none', (f) => void (f.keys[1] = null), 'keys[1]', 'keys[1]'],
  ['no keys', (f) => void (f.keys = []), 'keys', 'keys'],
  ['keys that are no list', (f) => void (f.keys = 7), 'keys', 'keys'],
  ['a list instead of a drawing', () => [], '', ''],
];

describe('a figure that is wrong in one place', () => {
  for (const [name, change, readerPath, toolPath] of CASES) {
    it(`${name}: is named with its path, and never draws a broken body`, () => {
      const figure = spoilt(change);
      const at = (base, path) => (path ? `${base}.${path}` : base);
      const paths = readerPaths(figure);
      if (readerPath !== undefined) assert.ok(paths.includes(at(MEDIUM, readerPath)), `reader: ${paths}`);
      const errors = checkFigure(figure).findings.filter(({ level }) => level === 'error');
      const found = errors.find(({ path }) => path === at('figure', toolPath));
      assert.ok(found, `checks: ${errors.map(({ path }) => path)}`);
      assert.match(found.message, /[.…]$/, 'a sentence with the cure');

      const ready = readFigure(figure);
      if (!ready) return;
      for (const time of [0, ready.seconds / 3, ready.seconds]) {
        const pieces = drawScene(ready.scene, poseAt(ready.motion, time), frameFigure(ready, ready.view));
        for (const { path } of pieces) assert.doesNotMatch(path, /NaN|undefined|Infinity/);
      }
    });
  }

  it('is named once, with the path of its exercise, by validate as well', async () => {
    const figure = spoilt((f) => void (f.keys[1].at = 0));
    const { problems } = readKeys(figure, MEDIUM);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [`${MEDIUM}.keys[1].at`],
    );
  });

  it('leaves nothing to say when nothing is wrong', () => {
    assert.deepEqual(readerPaths(JSON.parse(whole)), []);
    assert.deepEqual(checkFigure(JSON.parse(whole)).findings, []);
  });
});

it('the schema allows exactly the joints that can be drawn', () => {
  const allowed = new RegExp(schema.$defs.FigureJoint.pattern);
  const names = ['pelvis', 'waist', 'chest', 'head', 'neck', 'tail', 'constructor'];
  const limbs = ['hip', 'knee', 'ankle', 'toes', 'shoulder', 'elbow', 'hand', 'wing'];
  for (const name of [...names, ...limbs.flatMap((limb) => [`right.${limb}`, `left.${limb}`])])
    assert.equal(allowed.test(name), boneOf(name) !== undefined, name);
});
