import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cardsOf } from './guest.mjs';
import { block, HIP, hostileLibrary, publish, upload } from './content.mjs';

const KINDS = {
  library: { inner: 'exercise-library', options: {} },
  exercise: {
    inner: 'exercise-detail[exercise="hip-car-standing-supported"]',
    options: { exercise: 'hip-car-standing-supported' },
  },
  ladder: { inner: 'exercise-ladder[ladder="ladder-flexion"]', options: { ladder: 'ladder-flexion' } },
  check: { inner: 'exercise-check[check="hip-movement-check"]', options: { check: 'hip-movement-check' } },
  program: { inner: 'exercise-program[protocol="desk-5-minutes"]', options: { program: 'desk-5-minutes' } },
  session: { inner: 'exercise-session[protocol="desk-5-minutes"]', options: { session: 'desk-5-minutes' } },
};

const attributes = (options) =>
  Object.entries(options)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Pages as visitors see them. */
export function pageTests(context) {
  const { open, site } = context;
  let file;
  const quiet = (page) => assert.deepEqual([page.complaints, page.elsewhere], [[], []]);

  describe('a page', () => {
    it('shows the library of a shortcode, with the accent and the language of its own', async () => {
      file = await upload(site(), HIP, 'hip-mobility.json');
      assert.equal(typeof file, 'number');
      const { path } = await publish(site(), `[exercise_library file="${file}" accent="#884422" lang="nl"]`);
      const page = await open(path);
      assert.ok((await cardsOf(page)) >= 24);
      assert.match(await page.locator('exercise-search').first().evaluate(textIn), /Zoek/);
      const accent = (element) => getComputedStyle(element).getPropertyValue('--exercise-accent').trim();
      assert.equal(await page.locator('exercise-library').evaluate(accent), '#884422');
      await page.locator('exercise-card a').first().click();
      await page.locator('exercise-detail').getByRole('dialog').waitFor();
      quiet(page);
      await page.close();
    });

    for (const [kind, { inner, options }] of Object.entries(KINDS)) {
      it(`shows the block ${kind}, and the same as a shortcode`, async () => {
        const shortcode = `[exercise_library file="${file}"${attributes(options)}]`;
        for (const content of [block(kind, { file, ...options }), shortcode]) {
          const { path } = await publish(site(), content);
          const page = await open(path);
          const element = page.locator(inner).first();
          await page.waitForFunction(
            (tag) => !customElements.get(tag) || document.querySelector(tag).shadowRoot,
            inner.split('[')[0],
          );
          await element.waitFor({ state: 'attached' });
          assert.ok((await element.evaluate((one) => one.textContent)).trim().length > 20, 'plain HTML is inside');
          const box = await element.boundingBox();
          assert.ok(box.height > 60, `${kind} is ${box.height} px high`);
          quiet(page);
          await page.close();
        }
      });
    }

    it('begins with the category of its owner, and keeps it out of the way of the visitor', async () => {
      const { path } = await publish(site(), block('library', { file, category: 'use-space' }));
      const page = await open(path);
      await page.waitForURL(/#category=use-space/);
      await page.waitForFunction(
        () => document.querySelector('exercise-library').store.snapshot.selection.terms.category,
      );
      assert.equal(await page.evaluate(() => history.length), 2, 'one for the empty tab, one for the page');
      await page.close();
      const other = await open(`${path}#category=rotations`);
      await cardsOf(other);
      assert.match(other.url(), /#category=rotations/);
      quiet(other);
      await other.close();
    });

    it('has two libraries that do not get in each other’s way', async () => {
      const two = [block('library', { file }), block('library', { file, category: 'use-space' })];
      const { path } = await publish(site(), two.join(''));
      const page = await open(path);
      await page.waitForURL(/#library-2\.category=use-space/);
      const chosen = await page.evaluate(() =>
        [...document.querySelectorAll('exercise-library')].map(({ store }) =>
          store.snapshot.selection.terms.category?.join(),
        ),
      );
      assert.equal(chosen[0], undefined);
      quiet(page);
      await page.close();
    });

    it('is readable without script, with data for search engines', async () => {
      const { path } = await publish(site(), block('library', { file }));
      const page = await open(path, { javaScriptEnabled: false });
      await page.getByRole('heading', { name: 'Seated hip rotations on a chair' }).waitFor();
      const html = await page.content();
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html);
      const data = JSON.parse(json);
      assert.equal(data['@type'], 'ItemList');
      assert.equal(data.numberOfItems, 44);
      assert.equal(data.itemListElement[0].item['@type'], 'ExercisePlan');
      assert.match(data.itemListElement[0].item.url, /^http.*#exercise=/);
      await page.close();
    });

    it('asks for the script only when it uses it, from its own site, as a module', async () => {
      const { path } = await publish(site(), '<p>Nothing of this kind.</p>');
      const without = await open(path);
      assert.doesNotMatch(await without.content(), /exercise-library/);
      await without.close();
      const { path: used } = await publish(site(), block('library', { file }));
      const page = await open(used);
      await cardsOf(page);
      const scripts = page.requests.filter((url) => /assets\/elements-[0-9a-f]+\/exercise-library\.js/.test(url));
      assert.equal(scripts.length, 1, 'once, so that its parts do not bring it a second time');
      assert.equal(await page.locator('script[type="module"][src*="exercise-library"]').count(), 1);
      await page.close();
    });

    it('made in the classic editor shows it among its paragraphs', async () => {
      const { path } = await publish(site(), `Before.\n\n[exercise_library file="${file}"]\n\nAfter.`);
      const page = await open(path);
      await cardsOf(page);
      assert.equal(await page.evaluate(() => document.querySelectorAll('exercise-library p:empty').length), 0);
      assert.equal(await page.getByText('After.', { exact: true }).count(), 1);
      quiet(page);
      await page.close();
    });

    it('keeps it in a post of an author, whose other markup WordPress takes away', async () => {
      const forbidden = `<script>alert(1)</script><exercise-program onclick="alert(3)"></exercise-program><img src=x onerror=alert(2)>`;
      const content = `${block('library', { file })}\n${forbidden}\n<p>[exercise_library file="${file}"]</p>`;
      const post = await publish(site(), content, { user: 2, type: 'post' });
      assert.doesNotMatch(post.content, /<script|<exercise-|onerror|onclick/);
      const page = await open(post.path);
      await cardsOf(page);
      assert.equal(await page.locator('exercise-library').count(), 2);
      assert.deepEqual(
        page.complaints.filter((text) => /dialog|thrown/.test(text)),
        [],
      );
      await page.close();
    });

    it('keeps what an author pasted from the guide for other sites, as the shortcode that shows the same', async () => {
      const url = await site().run(`return wp_get_attachment_url( ${file} );`);
      const pasted = [
        `<exercise-library src="${url}" lang='nl' onclick="alert(1)" style="--exercise-accent: #884422"><p>Later.</p></exercise-library>`,
        `<exercise-library src="${url}" address><exercise-ladder ladder="ladder-flexion"></exercise-ladder></exercise-library>`,
        `<exercise-library src="javascript:alert(2)" lang='"] [gallery'></exercise-library>`,
      ];
      const post = await publish(site(), pasted.join('\n'), { user: 2, type: 'post' });
      assert.equal(
        post.content,
        [
          `[exercise_library src="${url}" lang="nl" accent="#884422" address="false"]`,
          `[exercise_library src="${url}" ladder="ladder-flexion"]`,
          '[exercise_library src="alert(2)" address="false"]',
        ].join('\n'),
      );
      const page = await open(post.path);
      await cardsOf(page);
      assert.match(await page.locator('exercise-search').first().evaluate(textIn), /Zoek/);
      await page.getByText('The exercises cannot be shown at the moment.').waitFor();
      quiet(page);
      await page.close();
      const byOwner = await publish(site(), pasted[0]);
      assert.match(byOwner.content, /^<exercise-library /, 'who may use every tag keeps the tag');
    });

    it('lets the one-line box of page builders through, even for authors, and brings its script', async () => {
      const url = await site().run(`return wp_get_attachment_url( ${file} );`);
      const content = `<!-- wp:html --><div data-exercise-library="${url}" data-accent="#884422" data-lang="nl">Later.</div><!-- /wp:html -->`;
      const post = await publish(site(), content, { user: 2, type: 'post' });
      const page = await open(post.path);
      await page.locator('[data-exercise-library] exercise-card a').first().waitFor();
      assert.match(await page.locator('[data-exercise-library] exercise-search').first().evaluate(textIn), /Zoek/);
      quiet(page);
      await page.close();
    });

    it('executes nothing of a file with markup in every text, and shows it as text', async () => {
      const path = join(site().folder, 'hostile.json');
      writeFileSync(path, JSON.stringify(hostileLibrary()));
      const hostile = await upload(site(), path, 'hostile.json');
      for (const options of [{}, { lang: 'nl' }]) {
        for (const kind of ['library', 'ladder']) {
          const { path: where } = await publish(site(), block(kind, { file: hostile, ...options }));
          for (const javaScriptEnabled of [false, true]) {
            const page = await open(where, { javaScriptEnabled });
            if (javaScriptEnabled && kind === 'library') await cardsOf(page);
            const html = await page.content();
            assert.equal(html.split('class="gallery').length, 1, 'no shortcode of the file is run');
            assert.equal(await page.locator('exercise-library').count(), 1);
            assert.equal(await page.locator('exercise-library img[src="x"]').count(), 0);
            if (javaScriptEnabled) quiet(page);
            else await page.getByText('<script>alert(2)</script>').first().waitFor();
            await page.close();
          }
        }
      }
    });

    it('gives a feed the plain exercises', async () => {
      await publish(site(), block('library', { file }), { type: 'post' });
      const feed = await (await fetch(`${site().address}/?feed=rss2`)).text();
      assert.match(feed, /Seated hip rotations on a chair/);
      assert.doesNotMatch(feed, /<exercise-library/);
    });
  });
}

/** The text of an element as it is seen, the words of its shadow root included. */
const textIn = (element) => {
  const of = (node) =>
    [...node.childNodes]
      .map((child) =>
        child.nodeType === 3 ? child.data : `${child.placeholder ?? ''} ${of(child.shadowRoot ?? child)}`,
      )
      .join(' ');
  return of(element.shadowRoot ?? element);
};
