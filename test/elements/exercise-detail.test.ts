import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseDetail } from '../../src/elements/exercise-detail/exercise-detail.js';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import '../../src/define/all.js';
import { violations } from '../helpers/axe.js';
import { deepQuery, deepQueryAll, deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { fullLibrary } from '../helpers/full-library.js';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const inside = <T extends HTMLElement = HTMLElement>(detail: Element, selector: string) =>
  detail.shadowRoot!.querySelector<T>(selector);
const section = (detail: Element, part: string) => words(inside(detail, `[part=${part}]`)) ?? '';

/** A library with an exercise open in a dialog, down to what is fetched last. */
async function opened(id = 'bridge', template?: ReturnType<typeof html>): Promise<[ExerciseLibrary, ExerciseDetail]> {
  const library = await libraryWith(fullLibrary(), template);
  library.store.open(id);
  const detail = await waitFor(() => deepQuery<ExerciseDetail>(library, 'exercise-detail'));
  await waitFor(() => inside(detail, '.detail, .message'));
  await deepSettled(library);
  return [library, detail];
}

/** Scrolls down to what is fetched late, as a visitor would. */
const further = (detail: ExerciseDetail, selector: string) =>
  waitFor(() => {
    inside(detail, '.more')?.scrollIntoView();
    return inside(detail, selector);
  });

/** An exercise that stands alone in the page. */
async function alone(exercise: unknown, lang = 'en'): Promise<ExerciseDetail> {
  const detail = await fixture<ExerciseDetail>(html`<exercise-detail lang=${lang}></exercise-detail>`);
  detail.exercise = exercise as ExerciseDetail['exercise'];
  await detail.updateComplete;
  return detail;
}

describe('exercise-detail', () => {
  it('tells everything of an exercise, in the order in which someone needs it', async () => {
    const [, detail] = await opened();
    await further(detail, '[part=sources]');
    expect(section(detail, 'name')).to.equal('Bridge');
    expect(section(detail, 'cautions')).to.equal(
      'Before you begin Better not: Not in the first weeks after surgery. Take care: Stay without pain. 1 more point, for some people: pregnant Good to know: Lie on your side. Ask us',
    );
    expect(section(detail, 'start')).to.equal('Start Lie on your back.');
    expect(deepQueryAll(detail, '[part=step]').map(words)).to.deep.equal([
      '1 Push your hips up.',
      '2 Lower them slowly.',
    ]);
    expect(section(detail, 'amount')).to.contain('2 to 3 sets of 8 to 12');
    expect(section(detail, 'amount')).to.contain('60 seconds of rest between the sets');
    expect(section(detail, 'cues')).to.equal(
      'Think of this Ribs down. What you feel Your buttocks. Breathing Out on the way up.',
    );
    expect(section(detail, 'errors')).to.equal('Does it go differently? Your back arches. Less high.');
    expect(section(detail, 'firsts')).to.equal('What comes first Hip circle Without pain.Room for Extension');
    expect(section(detail, 'ladder')).to.equal(
      'Place on the ladder Strong hips EasierHip circle You are hereBridge HarderBand walk ' +
        'You can go up whenTwelve times without effort. Go down whenYour back hurts.',
    );
    expect(section(detail, 'sources')).to.equal('Sources review Good for the hips. Somebody, A book, 2020.');
    expect(section(detail, 'about')).to.contain('Reviewed by A. Clinician on November 22, 2026.');
    expect(section(detail, 'about')).to.contain('Licence: CC-BY-4.0.');
  });

  it('says the same in Dutch', async () => {
    const [, detail] = await opened('bridge', html`<exercise-library lang="nl"></exercise-library>`);
    expect(section(detail, 'amount')).to.contain('2 tot 3 sets van 8 tot 12 keer');
    expect(section(detail, 'how')).to.contain('Zo doe je het');
  });

  it('shows timed phases with the time they take at least', async () => {
    const [, detail] = await opened('band-walk');
    expect(section(detail, 'amount')).to.equal(
      'How much 2 rounds per side At least 2 minutes Both sides 10 seconds to change',
    );
    expect(section(detail, 'phases')).to.equal(
      'Step by step, in time Stretch 30 s Breathe calmly. in the first round only Tense 10 to 20 s from 10 to 50% of your strength',
    );
  });

  it('is a dialog that takes the focus, and gives it back', async () => {
    const library = await libraryWith(fullLibrary());
    const link = deepQuery(library, 'exercise-card')!.shadowRoot!.querySelector('a')!;
    link.focus();
    link.click();
    const dialog = await waitFor(() => deepQuery<HTMLDialogElement>(library, 'dialog[part=dialog][open]'));
    expect(dialog.matches(':modal')).to.equal(true);
    expect((dialog.getRootNode() as ShadowRoot).activeElement?.id).to.equal('name');
    const closed = oneEvent(library, 'exercise-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    await deepSettled(library);
    expect(deepQuery(library, 'exercise-detail')).to.equal(null);
    expect((link.getRootNode() as ShadowRoot).activeElement).to.equal(link);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('keeps the keyboard inside', async () => {
    const [, detail] = await opened();
    for (let i = 0; i < 25; i++) await sendKeys({ press: 'Tab' });
    // The browser itself may take its turn, but nothing of the page behind.
    expect([document.body, detail.getRootNode() as ShadowRoot].some((at) => at === document.body)).to.equal(true);
    const at = document.activeElement;
    expect(at === document.body || at?.shadowRoot?.activeElement?.localName === 'exercise-detail').to.equal(true);
  });

  it('stands in the page instead, where the owner wants that', async () => {
    const [library, detail] = await opened(
      'bridge',
      html`<exercise-library lang="en" detail="page"></exercise-library>`,
    );
    expect(inside(detail, 'dialog')).to.equal(null);
    expect(deepQuery(library, '.layout')!.hidden).to.equal(true);
    inside(detail, '.back')!.click();
    await deepSettled(library);
    expect(library.store.snapshot.open).to.equal(undefined);
    expect(deepQuery(library, '.layout')!.hidden).to.equal(false);
  });

  it('goes from exercise to exercise by its own links', async () => {
    const [library, detail] = await opened();
    const link = (await further(detail, '[part=ladder] a')) as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#exercise=hip-circle');
    link.click();
    await deepSettled(library);
    expect(section(detail, 'name')).to.equal('Hip circle');
  });

  it('says kindly that an exercise is gone', async () => {
    const [, detail] = await opened('never-heard-of');
    expect(words(inside(detail, '.message'))).to.equal('This exercise is not here any more.');
    expect(inside(detail, '.back')).not.to.equal(null);
  });

  it('leaves out what the file does not say', async () => {
    const detail = await alone({ id: 'small', name: 'Small' });
    expect(deepQueryAll(detail, 'section')).to.have.length(0);
    expect(words(detail.shadowRoot!.querySelector('.detail'))).to.equal('Small');
  });

  it('loses only the part that is wrong in a file that nobody checked', async () => {
    const detail = await alone({ id: 'a', name: 'A', steps: [{ text: 'Go.' }], errors: 'none', cues: 7, evidence: {} });
    expect(section(detail, 'how')).to.contain('Go.');
    expect(inside(detail, '[part=errors]')).to.equal(null);
  });

  it('shows markup as text, and no address that is none', async () => {
    const bad = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
    const detail = await alone({
      id: 'bad',
      name: bad,
      summary: bad,
      startPosition: bad,
      steps: [{ text: bad }],
      cues: [bad],
      errors: [{ error: bad, fix: bad }],
      media: [
        { kind: 'image', sources: [{ src: 'javascript:window.ran=1' }] },
        { kind: 'video', sources: [{ src: 'data:text/html,x' }], poster: { src: 'vbscript:x' } },
      ],
      review: { status: 'reviewed', by: bad, date: bad },
    });
    expect(section(detail, 'name')).to.equal(bad);
    expect(deepQueryAll(detail, 'img, video, script')).to.have.length(0);
    expect(window).not.to.have.property('ran');
  });

  it('shows another medium when one does not load, and in the end the calm stage', async () => {
    const picture = (src: string) => ({ kind: 'image', sources: [{ src }], alt: src });
    const there = `${location.origin}/demo/physio/favicon.svg`;
    const detail = await alone({
      id: 'm',
      name: 'M',
      media: [picture('https://localhost:1/gone.png'), picture(there)],
    });
    await waitFor(() => inside(detail, `.stage img[src="${there}"]`));
    inside(detail, '.stage img')!.dispatchEvent(new Event('error'));
    await detail.updateComplete;
    expect(inside(detail, '.stage img')).to.equal(null);
    expect(inside(detail, '.stage .icon')).not.to.equal(null);
  });

  it('marks the step of a player, and tells which step was chosen', async () => {
    const detail = await alone({ id: 's', name: 'S', steps: [{ text: 'One' }, { text: 'Two' }] });
    expect(inside(detail, '[part=step] button')).to.equal(null);
    detail.currentStep = 1;
    await detail.updateComplete;
    const [one, two] = deepQueryAll(detail, '[part=step]');
    expect(one.getAttribute('aria-current')).to.equal('step');
    const told = oneEvent(detail, 'exercise-step');
    two.querySelector('button')!.click();
    expect(((await told) as unknown as { step: number }).step).to.equal(2);
  });

  it('copies its link where there is no other way to share', async () => {
    const [library, detail] = await opened();
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    inside(detail, '.buttons button[aria-label^=Share]')!.click();
    await deepSettled(library);
    const said = words(inside(detail, '.shared'));
    delete (navigator as { share?: unknown }).share;
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(said).to.match(/^Copy this link: http.*#exercise=bridge$/);
  });

  it('prints a copy alone, and leaves nothing behind', async () => {
    const [, detail] = await opened();
    let seen = '';
    let cancelled = false;
    detail.addEventListener(
      'exercise-print',
      (event) => {
        cancelled = true;
        event.preventDefault();
      },
      { once: true },
    );
    detail.print();
    expect([cancelled, document.querySelector('[data-exercise-print]')]).to.deep.equal([true, null]);
    const sheets = document.adoptedStyleSheets.length;
    window.dispatchEvent(new Event('beforeprint'));
    const copy = document.querySelector<ExerciseDetail>('body > exercise-detail[data-exercise-print]')!;
    seen = section(copy, 'name');
    window.dispatchEvent(new Event('afterprint'));
    expect(seen).to.equal('Bridge');
    expect(document.querySelector('[data-exercise-print]')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  for (const layout of ['dialog', 'page'])
    it(`is accessible as ${layout}, light and dark`, async () => {
      for (const scheme of ['light', 'dark']) {
        const [library, detail] = await opened(
          'bridge',
          html`<exercise-library lang="en" detail=${layout}></exercise-library>`,
        );
        library.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#111' : '#fff'}`;
        await further(detail, '[part=sources]');
        inside<HTMLDetailsElement>(detail, 'details')!.open = true;
        detail.shadowRoot!.getAnimations().forEach((colour) => colour.finish());
        expect(await violations(detail), scheme).to.deep.equal([]);
        library.remove();
      }
    });
});
