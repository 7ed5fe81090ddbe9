/* global wp -- of the pages that are tested */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { block, HIP, publish, upload } from './content.mjs';

const LIBRARY = { schemaVersion: '1.0', library: { id: 'x', title: 'X' }, exercises: [{ id: 'a', name: 'Bridge' }] };

/** Bad input: what the owner is told, and what a visitor sees. */
export function uploadTests(context) {
  const { open, site } = context;

  /** Uploads as the media library does, in a page of somebody who is logged in. @returns what the server says */
  async function send(user, name, content, type = 'application/json') {
    const page = await open('/wp-admin/media-new.php', { user });
    const answer = await page.evaluate(
      async ([fileName, text, mime]) => {
        const form = new FormData();
        const nonce = document.querySelector('#_wpnonce')?.value ?? window.wpUploaderInit?.multipart_params?._wpnonce;
        form.append('action', 'upload-attachment');
        form.append('_wpnonce', nonce);
        form.append('name', fileName);
        const data = typeof text === 'number' ? `{"a":"${'x'.repeat(text)}"}` : text;
        form.append('async-upload', new File([data], fileName, { type: mime }));
        const response = await fetch('/wp-admin/async-upload.php', { method: 'POST', body: form });
        return response.json();
      },
      [name, content, type],
    );
    await page.close();
    return answer.success ? { id: answer.data.id } : { message: answer.data?.message };
  }

  describe('an upload', () => {
    it('of a library is taken from those who may', async () => {
      const { id, message } = await send('owner', 'mine.json', JSON.stringify(LIBRARY));
      assert.ok(id, message);
    });

    it('of captions is looked at, too', async () => {
      assert.ok((await send('owner', 'film.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nUp.\n', 'text/vtt')).id);
      assert.match((await send('owner', 'film.vtt', '<html><script>1</script>', 'text/vtt')).message, /WEBVTT/);
    });

    const REFUSED = {
      'HTML with the name of a library': ['<!doctype html><script>alert(1)</script>', /web page with the name/],
      'JSON of another kind': ['{"name":"package"}', /JSON, but not a library/],
      'a list': ['[1,2]', /JSON, but not a library/],
      'JSON with a mistake': ['{"schemaVersion": "1.0",}', /not valid JSON \(/],
      nothing: [' ', /empty/i],
      'a library without exercises': ['{"schemaVersion":"1.0","library":{}}', /no list of exercises/],
      'a later version': [JSON.stringify({ ...LIBRARY, schemaVersion: '2.0' }), /version "2.0"/],
      'what is nested without end': [`${'['.repeat(5000)}${']'.repeat(5000)}`, /not valid JSON/],
      '50 MB': [50 * 1024 * 1024, /too large: 50/],
    };
    for (const [what, [content, words]] of Object.entries(REFUSED)) {
      it(`of ${what} is refused in words`, async () => {
        const { id, message } = await send('owner', 'x.json', content);
        assert.equal(id, undefined);
        assert.match(message, words);
      });
    }

    it('of a file that would run something is refused in words only, also without script', async () => {
      const page = await open('/wp-admin/media-new.php?browser-uploader', { user: 'owner' });
      const text = JSON.stringify({ ...LIBRARY, schemaVersion: '2<img src=x onerror=alert(1)>' });
      const buffer = Buffer.from(text);
      await page.setInputFiles('#async-upload', { name: 'x.json', mimeType: 'application/json', buffer });
      await page.click('#html-upload');
      await page.getByText('version "2‹img src=x onerror=alert(1)›"').waitFor();
      assert.deepEqual(
        page.complaints.filter((complaint) => /dialog|thrown/.test(complaint)),
        [],
      );
      await page.close();
    });

    it('of an author is refused, with whom to ask', async () => {
      const { message } = await send('author', 'x.json', JSON.stringify(LIBRARY));
      assert.match(message, /Only editors and administrators may upload library files here/);
    });

    it('by a program is looked at in the same way', async () => {
      const answers = await site().run(`$made = array();
        foreach ( array( array( 1, '<html>' ), array( 2, '{}' ), array( 1, '${JSON.stringify(LIBRARY)}' ) ) as list( $user, $bits ) ) {
          wp_set_current_user( $user );
          $made[] = (string) wp_upload_bits( 'program.json', null, $bits )['error'];
        }
        return $made;`);
      assert.match(answers[0], /web page with the name/);
      assert.match(answers[1], /not allowed|Only editors/);
      assert.equal(answers[2], '');
    });

    it('with mistakes is taken, and the mistakes are told with their place', async () => {
      const wrong = { ...LIBRARY, exercises: [{ id: 'a', name: 'Bridge', level: 'hard', sumary: 'x' }] };
      const { id } = await send('owner', 'wrong.json', JSON.stringify(wrong));
      const page = await open('/wp-admin/post-new.php', { user: 'owner' });
      await page.waitForFunction(() => window.wp?.apiFetch);
      const { problems } = await page.evaluate(
        (file) => wp.apiFetch({ path: `/exercise-library/v1/file?file=${file}` }),
        id,
      );
      assert.match(problems.join('\n'), /exercises\[0\]\.level: This should be a whole number/);
      assert.match(problems.join('\n'), /exercises\[0\]\.sumary: .*Did you mean "summary"/);
      await page.goto(`${site().address}/wp-admin/post.php?post=${id}&action=edit`);
      const details = page.locator('.compat-field-exercise_library');
      await details.getByText('Exercises: 1.').waitFor();
      await details.getByText(/exercises\[0\]\.level: This should be a whole number/).waitFor();
      await details.getByText(`[exercise_library file="${id}"]`).waitFor();
      await page.close();
      const { path } = await publish(site(), `[exercise_library file="${id}"]`);
      for (const [user, count] of [
        ['', 0],
        ['author', 0],
        ['owner', 1],
      ]) {
        const shown = await open(path, { user });
        assert.equal(await shown.getByText(/exercises\[0\]\.level: This should be/).count(), count, user);
        await shown.close();
      }
      const visitor = await fetch(`${site().address}/?rest_route=/exercise-library/v1/file&file=${id}`);
      assert.equal(visitor.status, 401, 'a visitor learns nothing of it');
    });
  });

  describe('what cannot be shown', () => {
    const CALM = 'The exercises cannot be shown at the moment.';
    /** What a page says to a visitor, and to its owner. */
    async function both(content) {
      const { path } = await publish(site(), content);
      const texts = [];
      for (const user of ['', 'owner']) {
        const page = await open(path, { user });
        texts.push(
          await page.locator('.wp-block-exercise-library-library, .exercise-library-shortcode').first().innerText(),
        );
        assert.deepEqual(page.complaints, []);
        await page.close();
      }
      return { visitor: texts[0], owner: texts[1] };
    }

    it('because its file was deleted', async () => {
      const id = await upload(site(), HIP, 'gone.json');
      await site().run(`wp_delete_attachment( ${id}, true ); return true;`);
      const { visitor, owner } = await both(block('library', { file: id }));
      assert.equal(visitor.trim(), CALM);
      assert.match(owner, new RegExp(`no file with number ${id} in the media library any more`));
    });

    it('because its file is of another kind, broken, or not there', async () => {
      const captions = join(site().folder, 'captions.vtt');
      writeFileSync(captions, 'WEBVTT\n');
      const other = await upload(site(), captions, 'captions.vtt');
      const told = await both(`[exercise_library file="${other}"]`);
      assert.equal(told.visitor.trim(), CALM);
      assert.match(told.owner, /This is not a library file/);
      const id = await upload(site(), HIP, 'broken.json');
      const path = await site().run(`return get_attached_file( ${id} );`);
      writeFileSync(path, '<html>moved</html>');
      assert.match((await both(`[exercise_library file="${id}"]`)).owner, /web page with the name of a library file/);
      assert.match((await both('[exercise_library]')).owner, /No library file has been chosen yet/);
      assert.match((await both('[exercise_library src="hip.json"]')).owner, /is not a web address/);
      assert.match((await both('[exercise_library src="javascript:alert(1)"]')).owner, /is not a web address/);
    });

    it('in a shortcode is left out, told to its owner, and the rest is shown', async () => {
      const id = await upload(site(), HIP, 'hip.json');
      const { visitor, owner } = await both(
        `[exercise_library file="${id}" accent="javascript:1" layout="paeg" categry="x" category="nowhere" heading="9" stray]`,
      );
      assert.doesNotMatch(visitor, /only you see this/);
      for (const words of [
        /accent: "javascript:1" is no colour/,
        /layout: "paeg" is not known\. Choose from: dialog, page/,
        /There is no option "categry".*Did you mean "category"\?/,
        /The file has no "nowhere"/,
        /heading: "9" is not known/,
        /holds "stray", which belongs to no option/,
      ])
        assert.match(owner, words);
    });

    it('is forgiven where a word processor changed the quotation marks', async () => {
      const id = await upload(site(), HIP, 'hip.json');
      const { owner } = await both(`[exercise_library file=”${id}” lang=“nl”]`);
      assert.doesNotMatch(owner, /only you see this/);
    });

    it('as an exercise that is not in the file, with the nearest one', async () => {
      const id = await upload(site(), HIP, 'hip.json');
      const { visitor, owner } = await both(`[exercise_library file="${id}" exercise="frog-holt"]`);
      assert.equal(visitor.trim(), CALM);
      assert.match(owner, /The file has no "frog-holt".*Did you mean "frog-hold"\?/);
    });
  });
}
