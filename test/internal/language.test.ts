import { expect, fixture, html } from '@open-wc/testing';
import { languageOf, watchLanguage } from '../../src/internal/language.js';

describe('the language of an element', () => {
  it('is that of the nearest lang, its own included', async () => {
    const outer = await fixture(
      html`<div lang="nl">
        <p lang="de"><b></b></p>
        <i></i>
      </div>`,
    );
    expect(languageOf(outer.querySelector('b')!)).to.equal('de');
    expect(languageOf(outer.querySelector('i')!)).to.equal('nl');
    expect(languageOf(outer)).to.equal('nl');
  });

  it('is found through shadow roots, past an empty lang', async () => {
    const host = await fixture(html`<section lang="nl-BE"><div></div></section>`);
    const root = host.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang=""><span></span></p>';
    expect(languageOf(root.querySelector('span')!)).to.equal('nl-BE');
  });

  it('is heard of when it changes, until nobody listens', async () => {
    const page = document.documentElement;
    const before = page.lang;
    let heard = 0;
    const stop = watchLanguage(() => heard++);
    page.lang = 'fr';
    await Promise.resolve();
    expect(heard).to.equal(1);
    stop();
    page.lang = before;
    await Promise.resolve();
    expect(heard).to.equal(1);
  });
});
