import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/exercise-detail.js';
import '../../src/define/exercise-library.js';
import { programStoreOf } from '../../src/store/program-store.js';
import { fullLibrary } from '../helpers/full-library.js';

const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An exercise of a library, with what stands further down. */
async function opened() {
  const library = await fixture(html`<exercise-library .data=${fullLibrary()} lang="en"></exercise-library>`);
  const detail = document.createElement('exercise-detail');
  detail.exercise = 'bridge';
  library.append(detail);
  await waitUntil(() => detail.shadowRoot?.querySelector('.more'), 'no exercise', { timeout: 8000 });
  detail.shadowRoot!.querySelector('.more')!.scrollIntoView();
  await waitUntil(() => detail.shadowRoot?.querySelector('[part=train] button'), 'nothing to train with', {
    timeout: 8000,
  });
  const root = detail.shadowRoot!;
  const press = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('[part=train] > button')].find((button) => text(button) === name)!.click();
  return { detail, root, press };
}

describe('exercise-detail, to train', () => {
  it('follows the exercise in a session over it, and comes back to it', async () => {
    const { root, press } = await opened();
    press('Follow along');
    await waitUntil(
      () => root.querySelector('exercise-session')?.shadowRoot?.querySelector('dialog[open]'),
      'no session',
      {
        timeout: 8000,
      },
    );
    const session = root.querySelector('exercise-session')!;
    await waitUntil(() => session.shadowRoot!.querySelector('[part=title]'));
    expect(text(session.shadowRoot!.querySelector('[part=title]'))).to.equal(text(root.querySelector('#name')));
    session.shadowRoot!.querySelector<HTMLElement>('[part=close]')!.click();
    await waitUntil(() => !root.querySelector('exercise-session'), 'it stays open');
  });

  it('adds it to the programme once, says so politely, and shows the way', async () => {
    const { root, press, detail } = await opened();
    const programs = programStoreOf(fullLibrary().library.id);
    const said = () => text(root.querySelector('[part=train] [role=status]'));
    expect(said()).to.equal('');
    press('To my programme');
    await waitUntil(() => said().endsWith('is in your programme.'), `said: ${said()}`);
    press('To my programme');
    await waitUntil(() => said().endsWith('was in your programme already.'), `said: ${said()}`);
    expect(programs.snapshot.program.items).to.deep.equal([{ exercise: detail.exercise }]);
    expect(programs.snapshot.kept).to.equal('page');
    press('See my programme');
    await waitUntil(
      () => root.querySelector('dialog[open] exercise-program')?.shadowRoot?.querySelector('[part=line]'),
      'no programme',
      {
        timeout: 8000,
      },
    );
    root.querySelector<HTMLElement>('.own-programme .icon-button')!.click();
    await waitUntil(() => !root.querySelector('exercise-program'), 'it stays open');
    programs.clear();
  });
});
