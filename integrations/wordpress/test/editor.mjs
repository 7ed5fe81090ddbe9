/* global wp, axe -- of the pages that are tested */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { root } from '../../../tools/lib/root.mjs';
import { cardsOf } from './guest.mjs';
import { block, HIP, publish, upload } from './content.mjs';

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Writing, publishing and reopening in the block editor. */
export function editorTests(context) {
  const { site, version } = context;
  /** Every page of a test, whoever looks at it: nothing is complained about, and nothing asked of another host. */
  const opened = [];
  let file;

  async function open(...args) {
    const page = await context.open(...args);
    opened.push(page);
    return page;
  }

  /** The editor; `canvas` is where the blocks are, a frame since 6.3. */
  async function edit(path, user = 'owner') {
    const page = await open(`/wp-admin/${path}`, { user });
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    const frame = page.locator('iframe[name="editor-canvas"]');
    const framed = version !== '6.1';
    if (framed) await frame.waitFor();
    const canvas = framed ? page.frameLocator('iframe[name="editor-canvas"]') : page.locator('.is-root-container');
    return { page, canvas, framed };
  }

  /** Options of the first block of ours. */
  const options = (page) =>
    page.evaluate(
      () =>
        wp.data
          .select('core/block-editor')
          .getBlocks()
          .find(({ name }) => name.startsWith('exercise-library/'))?.attributes,
    );
  const insert = (page, kind, attributes = {}) =>
    page.evaluate(
      ([name, own]) => wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock(name, own)),
      [`exercise-library/${kind}`, attributes],
    );
  const openInspector = async (page) => {
    await page.evaluate(() => {
      const [first] = wp.data.select('core/block-editor').getBlocks();
      void wp.data.dispatch('core/block-editor').selectBlock(first.clientId);
      void wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await page.locator('.block-editor-block-inspector .exercise-library-file').waitFor();
  };
  async function publishNow(page) {
    await page.evaluate(async () => {
      await wp.data.dispatch('core/editor').editPost({ status: 'publish', title: 'Exercises' });
      await wp.data.dispatch('core/editor').savePost();
    });
    return page.evaluate(() => {
      const editor = wp.data.select('core/editor');
      return { id: editor.getCurrentPostId(), saved: editor.didPostSaveRequestSucceed(), link: editor.getPermalink() };
    });
  }
  /** A part of a page, or of the frame of the canvas, breaks none of axe's rules. */
  async function accessible(frame, selector) {
    await frame.evaluate(AXE);
    const { violations } = await frame.evaluate((part) => axe.run(part, { resultTypes: ['violations'] }), selector);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    assert.deepEqual(found, [], selector);
  }
  const allValid = (page) =>
    page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .every(({ isValid, name }) => isValid && name !== 'core/missing'),
    );

  describe('the editor', () => {
    afterEach(() => {
      for (const { complaints, elsewhere } of opened.splice(0)) assert.deepEqual([complaints, elsewhere], [[], []]);
    });

    it('takes the block by its name, the file from the media library, and shows what visitors see', async () => {
      file = await upload(site(), HIP, 'hip-mobility.json');
      const { page, canvas } = await edit('post-new.php');
      await canvas
        .getByRole('button', { name: /Add default block|Type/ })
        .or(canvas.getByRole('textbox', { name: /default block/ }))
        .first()
        .click();
      await page.keyboard.type('/exercise library');
      await page.getByRole('option', { name: /Exercise library/ }).waitFor();
      await page.keyboard.press('Enter');
      await canvas.getByRole('button', { name: 'Choose a library file' }).click();
      await page.getByRole('tab', { name: 'Media Library' }).click();
      await page.locator('.media-modal .attachment').first().waitFor();
      await page.locator('.media-modal .attachment').first().click();
      await page.locator('.media-modal .media-button-select').click();
      await cardsOf(canvas);
      assert.equal((await options(page)).file, file);
      const { id, saved, link } = await publishNow(page);
      assert.ok(saved);
      const complaints = page.complaints.slice();
      await page.close();

      const again = await edit(`post.php?post=${id}&action=edit`);
      await cardsOf(again.canvas);
      assert.ok(await allValid(again.page), 'the block is as it was saved');
      complaints.push(...again.page.complaints);
      await again.page.close();

      for (const user of ['', 'owner', 'author']) {
        const seen = await open(link, { user });
        await cardsOf(seen);
        assert.deepEqual([complaints, seen.complaints, seen.elsewhere], [[], [], []]);
        await seen.close();
      }
    });

    it('lets an author publish and reopen the same, with a file that is there', async () => {
      const { page, canvas } = await edit('post-new.php', 'author');
      await insert(page, 'library');
      await canvas.getByText('Editors and administrators can upload a library file').waitFor();
      const url = await site().run(`return str_replace( home_url(), '', wp_get_attachment_url( ${file} ) );`);
      const field = canvas.getByLabel('Or its address');
      await field.fill(url);
      await field.press('Enter');
      await cardsOf(canvas);
      const { id, saved, link } = await publishNow(page);
      assert.ok(saved);
      assert.deepEqual(page.complaints, []);
      await page.close();
      const again = await edit(`post.php?post=${id}&action=edit`, 'author');
      await cardsOf(again.canvas);
      assert.ok(await allValid(again.page));
      await again.page.close();
      const seen = await open(link, { user: 'author' });
      await cardsOf(seen);
      await seen.close();
    });

    it('has a control for every option, and each changes the preview or the page', async () => {
      const { page, canvas } = await edit('post-new.php');
      await insert(page, 'library', { file });
      await cardsOf(canvas);
      await openInspector(page);
      const inspector = page.locator('.block-editor-block-inspector');
      await inspector.getByLabel('Category').selectOption('use-space');
      await inspector.getByLabel('An exercise opens').selectOption('page');
      await inspector.getByLabel('Keep search and filters in the address').uncheck();
      await inspector.getByLabel('Level of the headings').selectOption('3');
      await inspector.getByLabel('Language').selectOption('de');
      const swatch = inspector.locator('.components-circular-option-picker__option').first();
      await swatch.click();
      const { accent, ...others } = await options(page);
      assert.match(accent, /^#[0-9a-f]{3,6}$/i);
      const { category, layout, address, heading, lang } = others;
      assert.deepEqual([category, layout, address, heading, lang], ['use-space', 'page', false, 3, 'de']);
      const library = canvas.locator('exercise-library');
      await page.waitForTimeout(300);
      await cardsOf(canvas);
      const shown = await library.evaluate((element) => [
        element.lang,
        element.getAttribute('detail'),
        element.getAttribute('heading-level'),
        element.style.getPropertyValue('--exercise-accent'),
        element.store.snapshot.selection.terms.category?.join(),
      ]);
      assert.deepEqual(shown, ['de', 'page', '3', accent, 'use-space']);
      const { id, link } = await publishNow(page);
      const seen = await open(link);
      await cardsOf(seen);
      assert.equal(await seen.locator('exercise-library').getAttribute('lang'), 'de');
      await seen.getByRole('searchbox', { name: 'Übungen suchen' }).waitFor();
      const again = await edit(`post.php?post=${id}&action=edit`);
      await cardsOf(again.canvas);
      assert.deepEqual({ ...(await options(again.page)) }, { ...(await options(page)) }, 'nothing of it is lost');
      await again.page.close();
      assert.deepEqual([page.complaints, seen.complaints], [[], []]);
      await seen.close();
      await page.close();
    });

    it('chooses an exercise, a ladder, a check and a programme by their names in the file', async () => {
      const { page, canvas, framed } = await edit('post-new.php');
      const inCanvas = framed ? page.frame('editor-canvas') : page;
      const names = {
        exercise: ['Exercise', 44],
        ladder: ['Ladder', 8],
        check: ['Check', 1],
        program: ['Programme', 3],
        session: ['Programme', 3],
      };
      for (const [kind, [label, count]] of Object.entries(names)) {
        await page.evaluate(() => wp.data.dispatch('core/block-editor').resetBlocks([]));
        await insert(page, kind, { file });
        await openInspector(page);
        const inspector = page.locator('.block-editor-block-inspector');
        const select = inspector.getByLabel(label, { exact: true });
        await select.locator('option').nth(count).waitFor({ state: 'attached' });
        await accessible(page, '.block-editor-block-inspector');
        if (kind === 'exercise') {
          // It shows nothing by itself, so it asks right where it stands.
          await accessible(inCanvas, '.components-placeholder');
          await canvas.getByLabel(label, { exact: true }).selectOption({ index: 2 });
          assert.equal(await select.inputValue(), (await options(page)).exercise);
        }
        await select.selectOption({ index: 1 });
        await canvas.locator('exercise-library').first().waitFor({ state: 'attached' });
        assert.ok((await options(page))[kind], kind);
      }
      assert.deepEqual(page.complaints, []);
      await page.close();
    });

    it('keeps every key in its place: no text is lost in a field, none gets into the preview', async () => {
      const { page, canvas } = await edit('post-new.php');
      await page.evaluate(() => {
        const { createBlock } = wp.blocks;
        const before = createBlock('core/paragraph', { content: 'Before' });
        const after = createBlock('core/paragraph', { content: 'After' });
        return wp.data
          .dispatch('core/block-editor')
          .insertBlocks([before, createBlock('exercise-library/library'), after]);
      });
      const names = () =>
        page.evaluate(() =>
          wp.data
            .select('core/block-editor')
            .getBlocks()
            .map(({ name }) => name),
        );
      const all = ['core/paragraph', 'exercise-library/library', 'core/paragraph'];
      const field = canvas.getByLabel('Or its address');
      await field.click();
      await page.keyboard.type('/wp-content/x.json');
      for (const key of ['Home', 'ArrowLeft', 'End', 'Control+a', 'Delete', 'Backspace'])
        await page.keyboard.press(key);
      assert.deepEqual(await names(), all);
      await page.keyboard.type('abc');
      assert.equal(await field.inputValue(), 'abc', 'what is typed lands in the field');

      await page.evaluate((id) => {
        const { getBlocks } = wp.data.select('core/block-editor');
        return wp.data.dispatch('core/block-editor').updateBlockAttributes(getBlocks()[1].clientId, { file: id });
      }, file);
      await cardsOf(canvas);
      const search = canvas.locator('exercise-search input').first();
      await search.evaluate((input) => input.focus());
      const inside = () =>
        canvas.locator('exercise-library').evaluate((library) => library.ownerDocument.activeElement === library);
      assert.equal(await inside(), false, 'a field of the preview takes no focus');
      await canvas.getByText('Before').click();
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('Tab');
        assert.equal(await inside(), false);
      }
      assert.equal(await search.inputValue(), '');
      assert.deepEqual(await names(), all);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });

    it('turns the block into a shortcode and back', async () => {
      const { page } = await edit('post-new.php');
      const results = await page.evaluate((id) => {
        const { createBlock, switchToBlockType, rawHandler } = wp.blocks;
        const there = (kind, own) =>
          switchToBlockType(createBlock(`exercise-library/${kind}`, own), 'core/shortcode')[0];
        const texts = [
          there('library', { file: id, category: 'use-space', address: false, accent: '#884422' }).attributes.text,
          there('ladder', { file: id, ladder: 'ladder-flexion' }).attributes.text,
          there('check', {}).attributes.text,
        ];
        const back = texts.map((text) => {
          const [name] = /library|ladder|check/.exec(
            text.replace('exercise_library', /ladder|check/.exec(text)?.[0] ?? 'library'),
          );
          const [{ name: kind, attributes }] = switchToBlockType(
            createBlock('core/shortcode', { text }),
            `exercise-library/${name}`,
          );
          return [kind, attributes];
        });
        const pasted = rawHandler({ HTML: `<p>Words.</p><p>${texts[1]}</p>` }).map(({ name, attributes }) => [
          name,
          attributes.ladder,
        ]);
        return { texts, back, pasted };
      }, file);
      assert.deepEqual(results.texts, [
        `[exercise_library file="${file}" category="use-space" address="false" accent="#884422"]`,
        `[exercise_library file="${file}" ladder="ladder-flexion"]`,
        '[exercise_library check]',
      ]);
      assert.deepEqual(
        results.back.map(([kind]) => kind),
        ['library', 'ladder', 'check'].map((kind) => `exercise-library/${kind}`),
      );
      assert.deepEqual(
        [results.back[0][1].category, results.back[0][1].address, results.back[0][1].accent],
        ['use-space', false, '#884422'],
      );
      assert.deepEqual(results.pasted.at(-1), ['exercise-library/ladder', 'ladder-flexion']);
      await page.close();
    });

    it('says in the inspector what is wrong with a file, and keeps the inspector accessible', async () => {
      const { page, canvas, framed } = await edit('post-new.php');
      await insert(page, 'library', { file: 999999 });
      await canvas.getByText('There is no file with number 999999 in the media library any more.').first().waitFor();
      await openInspector(page);
      await accessible(page, '.block-editor-block-inspector');
      await accessible(framed ? page.frame('editor-canvas') : page, '.components-placeholder');
      await page.close();
    });

    it('makes blocks of the lines that the guide has for other sites, when they are pasted', async () => {
      const { page } = await edit('post-new.php');
      const url = await site().run(`return wp_get_attachment_url( ${file} );`);
      const made = await page.evaluate((src) => {
        const pasted = (text) =>
          wp.blocks
            .pasteHandler({ HTML: '', plainText: text, mode: 'AUTO' })
            .map(({ name, attributes }) => [
              name.replace('exercise-library/', ''),
              Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
            ]);
        const script = '<script src="/exercises/exercise-library.classic.js" defer></script>';
        return [
          pasted(
            `${script}\n<exercise-library src="${src}" lang="nl" detail="page" style="--exercise-accent: #884422"></exercise-library>`,
          ),
          pasted(
            `<exercise-library src="${src}" address heading-level="3">\n<exercise-ladder ladder="ladder-flexion"></exercise-ladder></exercise-library>`,
          ),
        ];
      }, url);
      assert.deepEqual(made, [
        [['library', { src: url, layout: 'page', heading: 2, accent: '#884422', lang: 'nl' }]],
        [['ladder', { src: url, ladder: 'ladder-flexion', heading: 3 }]],
      ]);
      await page.close();
    });

    it('shows a block in a page that a theme made of blocks prints', async () => {
      const { id } = await publish(site(), block('library', { file }));
      const { page, canvas } = await edit(`post.php?post=${id}&action=edit`);
      assert.ok(await cardsOf(canvas));
      assert.ok(await allValid(page));
      await page.close();
    });
  });
}
