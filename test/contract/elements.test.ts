import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/define/all.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, libraryWith } from '../helpers/fixtures.js';

const TAGS = [
  'library',
  'search',
  'filters',
  'list',
  'card',
  'detail',
  'video',
  'notice',
  'check',
  'ladder',
  'lessons',
  'session',
  'program',
].map((name) => `exercise-${name}`);
type Updating = HTMLElement & { updateComplete: Promise<boolean> };

/** The same promises for every tag. */
for (const tag of TAGS) {
  describe(`every element: ${tag}`, () => {
    const make = async (): Promise<Updating> => {
      const box = await fixture(html`<div lang="en"></div>`);
      const element = document.createElement(tag) as Updating;
      box.append(element);
      await deepSettled(element);
      return element;
    };

    it('is an element with a shadow root and a base part', async () => {
      const element = await make();
      expect(element).to.be.instanceOf(LitElement);
      if (tag !== 'exercise-card' && tag !== 'exercise-detail') {
        expect(element.shadowRoot!.querySelector('[part~=base]')).not.to.equal(null);
      }
    });

    it('writes nothing to its own tag', async () => {
      const element = await make();
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.childNodes).to.have.length(0);
    });

    it('is accessible when it is empty', async () => {
      expect(await violations(await make())).to.deep.equal([]);
    });

    it('uses no inline style and no style element', async () => {
      const library = await libraryWith();
      const scopes: (Element | ShadowRoot)[] = [(await make()).shadowRoot!, library.shadowRoot!];
      for (const scope of scopes) {
        // Private properties set by script are fine: content policies allow them.
        const inline = [...scope.querySelectorAll('[style], style')].filter(
          (found) => !/^(--_[a-z]+: [^;]+;\s*)+$/.test(found.getAttribute('style') ?? ''),
        );
        expect(inline.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
        for (const element of scope.querySelectorAll('*')) if (element.shadowRoot) scopes.push(element.shadowRoot);
      }
    });

    it('survives fifty moves', async () => {
      const element = await make();
      const [here, there] = [element.parentElement!, await fixture(html`<section></section>`)];
      for (let i = 0; i < 50; i++) (i % 2 ? here : there).append(element);
      await deepSettled(element);
      expect(element.isConnected).to.equal(true);
      element.remove();
      await element.updateComplete;
    });

    it('keeps its styles in another document, and back', async () => {
      const element = await make();
      const display = getComputedStyle(element).display;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other"></iframe>`);
      frame.contentDocument!.body.append(element);
      await deepSettled(element);
      expect(frame.contentWindow!.getComputedStyle(element).display).to.equal(display);
      document.body.append(element);
      await deepSettled(element);
      expect(getComputedStyle(element).display).to.equal(display);
      element.remove();
    });

    it('is cloned and parsed like any other element', async () => {
      const element = await make();
      const copy = element.cloneNode(true) as Updating;
      element.after(copy);
      await deepSettled(copy);
      const parsed = await fixture(html`<div></div>`);
      parsed.innerHTML = `<${tag} lang="nl" heading-level="4"></${tag}>`;
      await deepSettled(parsed.firstElementChild!);
      expect(copy.shadowRoot).not.to.equal(null);
    });

    it('hides when the page says so', async () => {
      const element = await make();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
}
