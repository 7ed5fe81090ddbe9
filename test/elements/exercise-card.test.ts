import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import '../../src/define/exercise-detail.js';
import { violations } from '../helpers/axe.js';
import { deepQuery, deepQueryAll, deepSettled, libraryWith } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

const BAD = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';

describe('exercise-card', () => {
  it('tells name, summary, category, level, equipment and time', async () => {
    const library = await libraryWith();
    const text = deepQuery(library, 'exercise-card')!.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
    expect(text).to.equal('Rotate Hip circle About the hip circle. Start Mat 1 min');
  });

  it('works alone, by property', async () => {
    const card = await fixture<ExerciseCard>(html`<exercise-card lang="en"></exercise-card>`);
    card.exercise = { id: 'alone', name: 'Alone', summary: 'Without a library.', level: 2 };
    await card.updateComplete;
    const link = card.shadowRoot!.querySelector('a')!;
    expect(link.textContent.trim()).to.equal('Alone');
    expect(link.getAttribute('href')).to.equal('#exercise=alone');
    expect(card.shadowRoot!.querySelector('.meta')!.textContent.trim()).to.equal('Level 2 of 5');
    expect(await violations(card)).to.deep.equal([]);
  });

  it('shows an exercise of the library by its id', async () => {
    const library = await libraryWith(
      sampleLibrary(),
      html`<exercise-library lang="en"><exercise-card exercise="bridge"></exercise-card></exercise-library>`,
    );
    expect(library.querySelector('exercise-card')!.shadowRoot!.querySelector('a')!.textContent.trim()).to.equal(
      'Bridge',
    );
  });

  it('tells the owner which exercise cannot be shown, and takes no room', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => told.push(message);
    try {
      const library = await libraryWith(
        sampleLibrary(),
        html`<exercise-library lang="en"
          ><exercise-card exercise="brige"></exercise-card><exercise-detail exercise="brige"></exercise-detail
        ></exercise-library>`,
      );
      const says = (tag: string) => `<exercise-${tag}> There is no exercise "brige" to show. Did you mean "bridge"?`;
      await waitUntil(() => told.length > 1, undefined, { timeout: 5000 });
      expect(told.filter((message) => String(message).startsWith(says('card')))).to.have.lengthOf(1);
      expect(told.filter((message) => String(message).startsWith(says('detail')))).to.have.lengthOf(1);
      expect(library.querySelector('exercise-card')!.clientHeight).to.equal(0);
    } finally {
      console.warn = warn;
    }
  });

  it('is a real link, and opens the exercise here on a plain click', async () => {
    const library = await libraryWith();
    const link = deepQuery(library, 'exercise-card')!.shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#exercise=hip-circle');
    const told = oneEvent(library, 'exercise-select');
    link.click();
    expect((await told) as unknown).to.have.property('exercise', 'hip-circle');
    await Promise.resolve();
    expect(library.store.snapshot.open).to.equal('hip-circle');
    expect(location.hash).to.equal('');
  });

  it('leaves a click with a key held to the browser, and a cancelled one to the site', async () => {
    const library = await libraryWith();
    const link = deepQuery(library, 'exercise-card')!.shadowRoot!.querySelector('a')!;
    let leftAlone = false;
    // Outside of the card: what the card did is done, and no new tab disturbs the other tests.
    const outside = (event: Event) => {
      leftAlone = !event.defaultPrevented;
      event.preventDefault();
    };
    library.addEventListener('click', outside, { once: true });
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true, composed: true }));
    expect(leftAlone).to.equal(true);
    expect(library.store.snapshot.open).to.equal(undefined);
    library.addEventListener('exercise-select', (event) => event.preventDefault(), { once: true });
    link.click();
    await Promise.resolve();
    expect(library.store.snapshot.open).to.equal(undefined);
  });

  it('links to pages of the site where the owner has them', async () => {
    const library = await libraryWith(
      sampleLibrary(),
      html`<exercise-library exercise-href="/e/{id}/"></exercise-library>`,
    );
    const link = deepQuery(library, 'exercise-card')!.shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('/e/hip-circle/');
  });

  it('shows markup as text and fetches no address that is none', async () => {
    const data = sampleLibrary() as { exercises: unknown[]; taxonomies: { category: { terms: { label: unknown }[] } } };
    data.taxonomies.category.terms[0].label = BAD;
    data.exercises = [
      {
        id: 'bad',
        name: BAD,
        summary: BAD,
        terms: { category: ['rotate'] },
        media: [{ id: 'm', kind: 'image', sources: [{ src: 'javascript:window.ran=1', type: 'image/png' }], alt: BAD }],
      },
    ];
    const library = await libraryWith(data);
    const card = deepQuery(library, 'exercise-card')!;
    expect(card.shadowRoot!.querySelector('a')!.textContent.trim()).to.equal(BAD);
    expect(deepQueryAll(card, 'img, script')).to.have.length(0);
    expect(window).not.to.have.property('ran');
  });

  it('keeps the room of its picture', async () => {
    const data = sampleLibrary() as { exercises: { media?: unknown[] }[] };
    data.exercises[0].media = [
      { id: 'm', kind: 'image', sources: [{ src: '/late.png', type: 'image/png' }], alt: 'x' },
    ];
    const library = await libraryWith(data);
    const [withPicture, without] = deepQueryAll(library, 'exercise-card').map((card) =>
      card.shadowRoot!.querySelector('.stage')!.getBoundingClientRect(),
    );
    expect(withPicture.height).to.equal(without.height);
    await deepSettled(library);
  });
});
