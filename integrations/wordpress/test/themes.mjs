import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ink, printed } from '../../../test/helpers/paper.mjs';
import { VERSIONS } from '../../../tools/wordpress/assemble.mjs';
import { cardsOf } from './guest.mjs';
import { block, HIP, publish, upload } from './content.mjs';

/** Themes, paper, languages, and the end of the plugin. */
export function themeTests({ open, site, version }) {
  let file;
  let page;

  describe('a theme', () => {
    for (const theme of VERSIONS[version].themes) {
      it(`such as ${theme} leaves the inside as it is`, async () => {
        file ??= await upload(site(), HIP, 'hip-mobility.json');
        page ??= await publish(site(), block('library', { file }));
        await site().run(`switch_theme( '${theme}' ); return true;`);
        const shown = await open(page.path);
        assert.ok((await cardsOf(shown)) >= 24);
        const facts = await shown.evaluate(() => {
          const library = document.querySelector('exercise-library');
          const list = library.shadowRoot.querySelector('exercise-list');
          const card = list.shadowRoot.querySelector('exercise-card');
          const base = getComputedStyle(card.shadowRoot.querySelector('[part~="base"]'));
          const { width } = library.getBoundingClientRect();
          const size = parseFloat(base.fontSize);
          return {
            fits: document.documentElement.scrollWidth <= innerWidth,
            width,
            room: library.parentElement.clientWidth,
            size,
            line: parseFloat(base.lineHeight) / size,
            spacing: base.letterSpacing,
            transform: base.textTransform,
          };
        });
        assert.ok(facts.fits, 'the page scrolls to no side');
        assert.ok(Math.abs(facts.width - facts.room) < 2, `as wide as its place: ${facts.width} of ${facts.room}`);
        assert.ok(facts.size >= 14 && facts.size <= 20, `${facts.size} px`);
        assert.ok(!(facts.line > 1.8), `lines of ${facts.line}`);
        assert.deepEqual([facts.spacing, facts.transform], ['normal', 'none']);
        assert.deepEqual([shown.complaints, shown.elsewhere], [[], []]);
        await shown.close();
      });
    }
  });

  describe('paper', () => {
    it('gets the page with backgrounds off: the exercise that is open, in words', async () => {
      const shown = await open(`${page.path}#exercise=frog-hold`);
      await shown.locator('exercise-detail').getByRole('dialog').waitFor();
      // What prints comes with what stands further down, a moment after the exercise is seen.
      await shown.locator('exercise-detail [part~="about"]').first().waitFor({ state: 'attached' });
      const { text, sheets } = await printed(shown);
      assert.match(text, /Frog/);
      const { inked, coloured, outside } = ink(sheets[0]);
      assert.ok(inked > 0.02 && inked < 0.5, `${inked} of the first sheet has ink`);
      assert.ok(coloured > 0.0005, `without colour: ${coloured}`);
      assert.equal(outside, 0, 'nothing gets lost at the edges');
      const steps = await shown.evaluate(() => {
        const { store } = document.querySelector('exercise-library');
        return store.get('frog-hold').steps.map((step) => step.text.en);
      });
      for (const step of steps) assert.ok(text.includes(step.split(' ').slice(0, 5).join(' ')), step);
      await shown.close();
    });

    it('gets every card of the list', async () => {
      const shown = await open(page.path);
      const count = await cardsOf(shown);
      const { text, sheets } = await printed(shown, { inOrder: true });
      // The theme decides about the first and the last sheet; those between are full of cards.
      for (const sheet of sheets.slice(1, -1)) {
        const { inked, coloured } = ink(sheet);
        assert.ok(inked > 0.01, `nearly empty: ${inked}`);
        // Few cards fit on a sheet here: the stairs of four levels and four signs are all that has colour.
        assert.ok(coloured > 0.0001, `levels and signs of categories are gone: ${coloured}`);
      }
      const bare = (part) => part.normalize('NFKC').replace(/\s+/g, '');
      const words = bare(text);
      const names = await shown.locator('exercise-card a').allInnerTexts();
      assert.equal(names.length, count);
      const missing = names.filter((name) => !words.includes(bare(name.trim().split('\n')[0])));
      assert.deepEqual(missing, []);
      await shown.close();
    });
  });

  describe('a Dutch site', () => {
    it('has the page, the owner and the editor in Dutch', async () => {
      // WordPress takes a language only when its own words are there, too; they are not, so ours stand in for them.
      await site().run(
        `wp_mkdir_p( WP_LANG_DIR ); return copy( WP_PLUGIN_DIR . '/exercise-library/languages/exercise-library-nl_NL.mo', WP_LANG_DIR . '/nl_NL.mo' );`,
      );
      const language = await site().run(`update_option( 'WPLANG', 'nl_NL' ); return get_option( 'WPLANG' );`);
      assert.equal(language, 'nl_NL');
      const broken = await publish(site(), '[exercise_library file="999999"]');
      const visitor = await open(broken.path);
      assert.match(
        await visitor.locator('.exercise-library-shortcode').innerText(),
        /De oefeningen zijn op dit moment niet te zien/,
      );
      await visitor.close();
      const owner = await open(broken.path, { user: 'owner' });
      assert.match(
        await owner.locator('.exercise-library-notes').innerText(),
        /Er is geen bestand met nummer 999999 meer/,
      );
      await owner.close();
      const plain = await open(page.path, { javaScriptEnabled: false });
      assert.match(await plain.locator('exercise-library').innerText(), /Rotaties/);
      await plain.close();
      const editor = await open('/wp-admin/post-new.php', { user: 'owner' });
      await editor.waitForFunction(() => window.wp?.blocks?.getBlockType('exercise-library/library'));
      const words = await editor.evaluate(() => [
        window.wp.blocks.getBlockType('exercise-library/library').title,
        window.wp.i18n.__('Choose a library file', 'exercise-library'),
      ]);
      assert.deepEqual(words, ['Oefenbibliotheek', 'Kies een bibliotheekbestand']);
      await editor.evaluate((id) => {
        const { blocks, data } = window.wp;
        void data
          .dispatch('core/block-editor')
          .insertBlock(blocks.createBlock('exercise-library/ladder', { file: id }));
        void data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      }, file);
      const inspector = editor.locator('.block-editor-block-inspector');
      await inspector.getByRole('button', { name: 'Wat je laat zien' }).waitFor();
      // A word that is there from the beginning, and one that comes with the file.
      await inspector
        .getByLabel('Ladder', { exact: true })
        .getByRole('option', { name: 'Alle' })
        .waitFor({ state: 'attached' });
      await editor.close();
      await site().run(`update_option( 'WPLANG', '' ); return true;`);
    });
  });

  describe('the settings of the site', () => {
    it('hold for a block that says nothing, and refuse what cannot be', async () => {
      const settings = await open('/wp-admin/options-general.php?page=exercise-library', { user: 'owner' });
      await settings.getByLabel('Library file').selectOption(String(file));
      await settings.getByLabel('Accent colour').fill('#884422');
      await settings.locator('#submit').click();
      await settings.waitForURL(/settings-updated/);
      assert.equal(await settings.getByLabel('Accent colour').inputValue(), '#884422');
      const { path } = await publish(site(), '[exercise_library]');
      const shown = await open(path);
      await cardsOf(shown);
      assert.match(await shown.locator('exercise-library').getAttribute('style'), /#884422/);
      await shown.close();
      await settings.getByLabel('Accent colour').fill('<b>x');
      await settings.getByLabel('Or its address').fill('x.json');
      await settings.getByLabel('Library file').selectOption('0');
      await settings.locator('#submit').click();
      await settings.waitForURL(/settings-updated/);
      const text = await settings.locator('#wpbody').innerText();
      assert.match(text, /"<b>x" is no colour/);
      assert.match(text, /is not a web address/);
      assert.equal(await settings.getByLabel('Accent colour').inputValue(), '#884422', 'what was there stays');
      assert.deepEqual(settings.complaints, []);
      await settings.close();
    });
  });

  describe('the plugin', () => {
    it('made PHP complain about nothing', () => {
      const ours = site()
        .complaints()
        .split('\n')
        .filter((line) => /plugins\/exercise-library/.test(line) && !/wp-includes\/(Requests|SimplePie)/.test(line));
      assert.deepEqual(ours, []);
    });

    it('leaves nothing of its own behind when it is deleted', async () => {
      const left = await site().run(`
        deactivate_plugins( 'exercise-library/exercise-library.php' );
        uninstall_plugin( 'exercise-library/exercise-library.php' );
        global $wpdb;
        return array(
          'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%exercise%library%'" ),
          'file' => (bool) wp_get_attachment_url( ${file} ),
        );`);
      assert.deepEqual(left, { options: [], file: true });
      const shown = await open(page.path);
      assert.deepEqual(shown.complaints, [], 'the page still opens');
      await shown.close();
    });
  });
}
