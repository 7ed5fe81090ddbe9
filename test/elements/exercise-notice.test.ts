import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ExerciseNotice } from '../../src/elements/exercise-notice/exercise-notice.js';
import '../../src/define/all.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, libraryWith } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

const data = (own: object) => {
  const sample = sampleLibrary();
  return { ...sample, library: { ...sample.library, ...own } };
};
const whole = {
  intendedUse: { en: 'For healthy adults.', nl: 'Voor gezonde volwassenen.' },
  disclaimer: 'No advice.\nSee a doctor.',
  contact: { label: { en: 'Ask us', nl: 'Vraag het ons' }, url: 'tel:+31201234567' },
};

async function noticeWith(own: object, template = html`<exercise-notice></exercise-notice>`, lang = 'en') {
  const library = await libraryWith(data(own), html`<exercise-library lang=${lang}>${template}</exercise-library>`);
  const notice = library.querySelector<ExerciseNotice>('exercise-notice')!;
  await deepSettled(notice);
  return notice;
}
const words = (notice: Element) => notice.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const link = (notice: Element) => notice.shadowRoot!.querySelector('a');

describe('exercise-notice', () => {
  it('says for whom the library is, what it is not, and whom to call', async () => {
    const notice = await noticeWith(whole);
    expect(words(notice)).to.equal('For healthy adults.No advice. See a doctor. Ask us');
    expect(link(notice)!.href).to.equal('tel:+31201234567');
    expect(await violations(notice)).to.deep.equal([]);
  });

  it('speaks the language of the page, and marks what it has in another only', async () => {
    const notice = await noticeWith(whole, undefined, 'nl');
    expect(words(notice)).to.include('Voor gezonde volwassenen.').and.include('Vraag het ons');
    const [use, disclaimer] = notice.shadowRoot!.querySelectorAll('p');
    expect([use.lang, disclaimer.lang]).to.deep.equal(['', 'en']);
    // Its name, which nobody sees, may come a moment later.
    await waitUntil(() => notice.shadowRoot!.querySelector('[role=note]')!.ariaLabel!.includes('Voor wie'));
  });

  it('shows nothing but the contact when that is enough', async () => {
    const notice = await noticeWith(whole, html`<exercise-notice show="contact"></exercise-notice>`);
    expect(words(notice)).to.equal('Ask us');
  });

  it('gives its place to what the owner wrote', async () => {
    const own = html`<exercise-notice><a slot="contact" href="/book">Book here</a></exercise-notice>`;
    const notice = await noticeWith(whole, own);
    expect(notice.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(link(notice)!.checkVisibility()).to.equal(false);
  });

  it('leaves out an address that is none, and is empty without texts', async () => {
    const bad = await noticeWith({ contact: { label: 'Ask', url: 'javascript:alert(1)' } });
    expect(words(bad)).to.equal('');
    expect(words(await fixture(html`<exercise-notice></exercise-notice>`))).to.equal('');
  });
});
