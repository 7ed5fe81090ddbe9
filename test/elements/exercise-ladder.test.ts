import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseLadder } from '../../src/elements/exercise-ladder/exercise-ladder.js';
import '../../src/define/all.js';
import { violations } from '../helpers/axe.js';
import { deepSettled } from '../helpers/fixtures.js';
import { inside, ladderWith, press, words } from '../helpers/ladder.js';
import { trainingLibrary } from '../helpers/training-library.js';

const KEY = 'exercise-library-ladder/sample/strong';
const rungs = (ladder: ExerciseLadder) =>
  inside(ladder, '[part=rung]').map((rung) => words(rung.querySelector('.name')!));
const here = (ladder: ExerciseLadder) =>
  inside(ladder, '[part=rung][aria-current]').map((rung) => words(rung.querySelector('.name')!));

describe('exercise-ladder', () => {
  beforeEach(() => localStorage.clear());

  it('is a staircase where there is room: the easiest first', async () => {
    const [ladder] = await ladderWith();
    expect(rungs(ladder)).to.deep.equal(['Hip circle', 'Bridge', 'Band walk']);
    expect(inside(ladder, 'ol')[0].hasAttribute('reversed')).to.equal(false);
    const [low, middle, high] = inside(ladder, '[part=rung]').map((rung) => rung.getBoundingClientRect());
    expect([middle.left > low.right - 1, high.left > middle.right - 1]).to.deep.equal([true, true]);
    expect([low.top - middle.top, middle.top - high.top]).to.deep.equal([44, 44]);
    expect(await violations(ladder)).to.deep.equal([]);
  });

  it('is a ladder in a narrow column: the hardest on top, in the document too', async () => {
    const [ladder] = await ladderWith(undefined, undefined, 320);
    expect(rungs(ladder)).to.deep.equal(['Band walk', 'Bridge', 'Hip circle']);
    expect(inside(ladder, 'ol')[0].hasAttribute('reversed')).to.equal(true);
    const tops = inside(ladder, '[part=rung]').map((rung) => rung.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(ladder.shadowRoot!.querySelector('.base')!.scrollWidth).to.be.at.most(320);
    expect(await violations(ladder)).to.deep.equal([]);
  });

  it('changes its shape with the room, and is a ladder everywhere when it has more than eight rungs', async () => {
    const [ladder, library] = await ladderWith();
    library.style.width = `${3 * 11.5 * 16 - 1}px`;
    expect(rungs(ladder)).to.deep.equal(['Band walk', 'Bridge', 'Hip circle']);
    library.style.width = `${3 * 11.5 * 16}px`;
    expect(rungs(ladder)).to.deep.equal(['Hip circle', 'Bridge', 'Band walk']);
    const data = trainingLibrary();
    const many = Array.from({ length: 9 }, (_, n) => ({ ...data.exercises[2], id: `bridge-${n}` }));
    data.exercises.push(...many);
    data.ladders[0].rungs = many.map(({ id }) => ({ exercises: [id] }));
    const [long] = await ladderWith(undefined, data, 4000);
    expect(inside(long, 'ol').map((list) => list.hasAttribute('reversed'))).to.deep.equal([true]);
  });

  it('says of each rung how hard it is, what stands beside it, and when to go up', async () => {
    const [ladder] = await ladderWith();
    const [, middle, top] = inside(ladder, '[part=rung]').map(words);
    expect(middle).to.include('Basic').and.include('or Knee turn').and.include('You can go up when Twelve times.');
    expect(top).to.include('Further still With a heavier band.');
  });

  it('tells all of the rung a visitor is on: numbers, when to go back, what comes first and why', async () => {
    const [ladder] = await ladderWith();
    const moved = oneEvent(ladder, 'exercise-ladder-move');
    await press(ladder, 'here', 1);
    const event = (await moved) as unknown as Record<string, unknown>;
    expect([event.ladder, event.rung, event.exercises]).to.deep.equal(['strong', 2, ['bridge', 'knee-turn']]);
    expect(here(ladder)).to.deep.equal(['Bridge']);
    expect(words(inside(ladder, '[part=rung]')[0])).to.include('Done');
    const panel = words(inside(ladder, '[part=panel]')[0]);
    for (const part of [
      'Rung 2 of 3',
      'Held for 30 seconds',
      'After 6 times that go well',
      'With pain of 2 out of 10 at most',
      'Go down when Your back hurts.',
      'First this Hip circle Turning first.',
      'Knee turn This exercise builds on it.',
    ]) {
      expect(panel).to.include(part);
    }
    expect(ladder.shadowRoot!.activeElement?.textContent).to.include('Bridge');
    expect(await violations(ladder)).to.deep.equal([]);
  });

  it('leads from "too hard" to the rung below, and at the bottom to help', async () => {
    const [ladder] = await ladderWith();
    await press(ladder, 'here', 1);
    await press(ladder, 'too-hard');
    expect(here(ladder)).to.deep.equal(['Hip circle']);
    expect(words(inside(ladder, '[part=advice]')[0])).to.include('You are now a rung lower.');
    await press(ladder, 'too-hard');
    expect(words(inside(ladder, '[part=advice]')[0])).to.include('the lowest rung');
    expect(inside(ladder, 'exercise-notice')[0].shadowRoot!.textContent).to.include('Ask us');
  });

  it('leads from "it hurts" to a stop, the limits of the library and a professional', async () => {
    const [ladder] = await ladderWith();
    await press(ladder, 'here', 1);
    await press(ladder, 'hurts');
    const advice = inside(ladder, '[part=advice]')[0];
    expect(words(advice)).to.include('Stop for now').and.include('3 out of 10').and.include('More than 5');
    expect(inside(ladder, 'exercise-notice')[0].shadowRoot!.querySelector('a')!.textContent).to.equal('Ask us');
    expect(await violations(ladder)).to.deep.equal([]);
    advice.querySelector('button')!.click();
    await deepSettled(ladder);
    expect(here(ladder)).to.deep.equal(['Hip circle']);
  });

  it('shows the place of an exercise on all its ladders', async () => {
    const [ladder] = await ladderWith(html`<exercise-ladder exercise="bridge"></exercise-ladder>`);
    expect(inside(ladder, '[part=title]').map(words)).to.deep.equal(['Strong hips', 'Another way']);
    expect(here(ladder)).to.deep.equal(['Bridge', 'Bridge']);
    expect(words(inside(ladder, '[part=rung][aria-current]')[0])).to.include('This exercise');
  });

  it('goes on at the exercise of the ladder that was used, with several of them', async () => {
    const [ladder] = await ladderWith(html`<exercise-ladder></exercise-ladder>`);
    const second = inside(ladder, '[part=ladder]')[1];
    [...second.querySelectorAll<HTMLElement>('[part=here]')].find((button) => button.checkVisibility())!.click();
    await deepSettled(ladder);
    const focused = ladder.shadowRoot!.activeElement!;
    expect([second.contains(focused), focused.closest('[aria-current]') !== null]).to.deep.equal([true, true]);
  });

  it('opens an exercise in its library', async () => {
    const [ladder, library] = await ladderWith();
    inside(ladder, '[part=rung] a')[1].click();
    await deepSettled(library);
    expect(library.store.snapshot.open).to.equal('bridge');
  });

  it('works by keyboard: every rung can be reached and chosen', async () => {
    const [ladder] = await ladderWith();
    inside(ladder, '[part=rung] a')[0].focus();
    await sendKeys({ press: 'Tab' });
    expect(ladder.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('I am here: Hip circle');
    await sendKeys({ press: 'Enter' });
    await deepSettled(ladder);
    expect(here(ladder)).to.deep.equal(['Hip circle']);
    expect(ladder.shadowRoot!.activeElement?.textContent).to.include('Hip circle');
  });

  it('speaks Dutch', async () => {
    const [ladder] = await ladderWith(undefined, undefined, 1000, 'nl');
    await press(ladder, 'here', 0);
    expect(words(inside(ladder, '[part=rung]')[0])).to.include('Jij bent hier');
    expect(words(inside(ladder, '[part=panel]')[0]))
      .to.include('Trede 1 van 3')
      .and.include('Te moeilijk');
  });

  describe('remembers where a visitor is', () => {
    const box = (ladder: ExerciseLadder) => inside(ladder, 'input')[0] as HTMLInputElement;

    it('only when they say so, and forgets it when they say so', async () => {
      const [ladder] = await ladderWith();
      expect(inside(ladder, 'input')).to.have.length(0);
      await press(ladder, 'here', 1);
      expect(localStorage).to.have.length(0);
      box(ladder).click();
      await deepSettled(ladder);
      expect(localStorage.getItem(KEY)).to.equal('bridge');
      await press(ladder, 'here', 1);
      const [again] = await ladderWith();
      expect(here(again)).to.deep.equal(['Band walk']);
      expect(box(again).checked).to.equal(true);
      box(again).click();
      await deepSettled(again);
      expect(localStorage).to.have.length(0);
      expect(here(again)).to.deep.equal(['Band walk']);
    });

    for (const [what, fails] of [
      [
        'is full',
        () =>
          (Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          }),
      ],
      [
        'is switched off',
        () =>
          Object.defineProperty(window, 'localStorage', {
            configurable: true,
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          }),
      ],
      ['keeps nothing', () => (Storage.prototype.setItem = () => undefined)],
    ] as const) {
      it(`or says kindly that it cannot, when the storage ${what}`, async () => {
        const { setItem } = Storage.prototype;
        const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
        try {
          fails();
          const [ladder] = await ladderWith();
          await press(ladder, 'here', 1);
          box(ladder).click();
          await deepSettled(ladder);
          expect(words(inside(ladder, '[part=remember]')[0])).to.include('does not let us remember it');
          expect(box(ladder).checked).to.equal(false);
          expect(here(ladder)).to.deep.equal(['Bridge']);
        } finally {
          Storage.prototype.setItem = setItem;
          Object.defineProperty(window, 'localStorage', own);
        }
      });
    }

    it('and what is remembered of a rung that is gone does no harm', async () => {
      localStorage.setItem(KEY, 'gone');
      const [ladder] = await ladderWith();
      expect(here(ladder)).to.deep.equal([]);
      expect(words(inside(ladder, '[part=panel]')[0])).to.include('Rung 1 of 3');
    });
  });

  describe('with a file that is wrong', () => {
    it('leaves out what is not there and tells the owner where', async () => {
      const data = trainingLibrary();
      data.ladders[0].rungs[1].exercises = ['brigde', 'knee-turn'];
      data.ladders[0].rungs[2].exercises = ['nothing'];
      const [ladder, library] = await ladderWith(undefined, data);
      expect(rungs(ladder)).to.deep.equal(['Hip circle', 'Knee turn']);
      const paths = library.store.snapshot.problems.map(({ path }) => path);
      expect(paths).to.deep.equal(['ladders[0].rungs[1].exercises[0]', 'ladders[0].rungs[2].exercises[0]']);
      expect(library.store.snapshot.problems[0].params.text).to.include('Did you mean "bridge"?');
    });

    it('survives exercises that wait for each other, and names them', async () => {
      const data = trainingLibrary() as ReturnType<typeof trainingLibrary> & { exercises: Record<string, unknown>[] };
      data.exercises[0].requires = [{ exercise: 'bridge' }];
      const [ladder, library] = await ladderWith(undefined, data);
      await press(ladder, 'here', 0);
      expect(words(inside(ladder, '[part=firsts]')[0])).to.include('Bridge');
      expect(library.store.snapshot.problems.map(({ params }) => params.text).join()).to.include('wait for each other');
    });

    it('shows a sentence for an empty ladder, or one that is not there', async () => {
      const ladders = [{ id: 'strong', title: 'Empty', rungs: [] }, 'nonsense', { rungs: 5 }];
      const data = { ...trainingLibrary(), ladders };
      for (const template of [undefined, html`<exercise-ladder ladder="no"></exercise-ladder>`]) {
        const [ladder, library] = await ladderWith(template, data);
        expect(words(inside(ladder, '.base')[0])).to.equal('This ladder is not here.');
        expect(library.store.snapshot.problems.length).to.be.greaterThan(2);
      }
    });
  });
});
