import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { barePage, startVisit, STRICT_POLICY } from '../helpers/visit.mjs';

const PAGE = '/demo/films.html';
const LIBRARY = '/demo/films.json';
const FRAMES = 'https://www.youtube-nocookie.com https://player.vimeo.com';
const fixture = (file) => readFileSync(new URL(`../fixtures/${file}`, import.meta.url));
const poster = { src: 'poster.svg' };
const exercise = (id, medium) => ({
  id,
  name: id,
  steps: [{ text: 'Lie down.' }, { text: 'Circle slowly.' }],
  media: [{ kind: 'video', poster, durationSeconds: 8, ...medium }],
});
const library = {
  schemaVersion: '1.0',
  library: { id: 'films', title: 'Films', defaultLocale: 'en', locales: ['en'] },
  exercises: [
    exercise('own', {
      sources: [{ src: 'film.webm', type: 'video/webm' }],
      shownSide: 'left',
      chapters: [
        { atSeconds: 0, step: 1 },
        { atSeconds: 4, step: 2 },
      ],
      captions: [{ src: 'captions.en.vtt', lang: 'en' }],
      transcript: 'Lie down. Circle slowly.',
    }),
    exercise('youtube', { embed: { provider: 'youtube', id: 'abcdefghijk' } }),
    exercise('vimeo', { embed: { provider: 'vimeo', id: '123456789' } }),
  ],
};

describe('films in a library, under a strict content policy', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.stop());

  /** The page with one exercise open. The services are played by stand-ins: nothing leaves this machine. */
  async function open(id) {
    const page = await visit.open(`${PAGE}#exercise=${id}`, {
      html: barePage(`src="${LIBRARY}" address`),
      files: { [PAGE]: barePage(`src="${LIBRARY}" address`), [LIBRARY]: JSON.stringify(library) },
      policy: `${STRICT_POLICY}; frame-src ${FRAMES}`,
    });
    const asked = [];
    const give = (pattern, file, contentType) =>
      page.route(pattern, (route) => {
        asked.push(new URL(route.request().url()).pathname.split('/').at(-1));
        return route.fulfill({ body: fixture(file), contentType });
      });
    await give('**/film.webm', 'media/film.webm', 'video/webm');
    await give('**/captions.en.vtt', 'media/captions.en.vtt', 'text/vtt');
    await give('https://www.youtube-nocookie.com/**', 'embeds/youtube.html', 'text/html');
    await give('https://player.vimeo.com/**', 'embeds/vimeo.html', 'text/html');
    const foreign = () => page.requests.filter((address) => !address.startsWith(new URL(page.url()).origin));
    return { page, asked, foreign, player: page.locator('exercise-video') };
  }
  const problems = async (page) => [...(await page.evaluate(() => globalThis.violations)), ...page.complaints];

  it('plays, repeats, mirrors with captions and breaks no rule', async () => {
    const { page, asked, foreign, player } = await open('own');
    await player.locator('[part=repeat]').waitFor();
    await page.waitForTimeout(300);
    assert.deepEqual(asked, [], 'something of the film is asked for before the click');
    await player.locator('[part=play]').click();
    await page.waitForFunction(() => {
      const detail = document.querySelector('exercise-library').shadowRoot.querySelector('exercise-detail');
      return detail.shadowRoot.querySelector('exercise-video').currentTime > 0.2;
    });
    await player.locator('[part=more]').click();
    await player.locator('select[part=captions]').selectOption('0');
    await player.locator('[part=mirror]').click();
    await player.locator('[part=cues]').getByText('Lie on your back.').waitFor();
    await page.keyboard.press('r');
    await player.locator('[part=from]').waitFor();
    await page.keyboard.press('?');
    await player.locator('dialog').getByText('Mirror image').waitFor();
    assert.deepEqual(foreign(), []);
    assert.deepEqual(
      (await problems(page)).filter((text) => !text.includes('poster.svg') && !text.includes('404')),
      [],
    );
    await page.close();
  });

  it('plays alone on a page with the script tag', async () => {
    const html = barePage('').replace(
      /<exercise-library.*library>/,
      '<exercise-video src="film.webm"></exercise-video>',
    );
    assert.ok(html.includes('exercise-video'));
    const page = await visit.open(PAGE, { html, policy: STRICT_POLICY });
    await page.route('**/film.webm', (route) =>
      route.fulfill({ body: fixture('media/film.webm'), contentType: 'video/webm' }),
    );
    await page.locator('exercise-video [part=play]').click();
    await page.waitForFunction(() => document.querySelector('exercise-video').currentTime > 0.2);
    assert.deepEqual(await problems(page), []);
    await page.close();
  });

  for (const [id, service, host] of [
    ['youtube', 'YouTube', 'www.youtube-nocookie.com'],
    ['vimeo', 'Vimeo', 'player.vimeo.com'],
  ]) {
    it(`asks ${service} for nothing before the click, and then for its player alone`, async () => {
      const { page, asked, foreign, player } = await open(id);
      const start = player.locator('[part=start]');
      await start.hover();
      await start.focus();
      await page.waitForTimeout(500);
      assert.deepEqual(foreign(), []);
      assert.deepEqual(asked, []);
      await start.click();
      await player.locator('[part=time]').getByText('0:01').waitFor({ timeout: 8000 });
      assert.equal(asked.length, 1);
      assert.deepEqual(
        foreign().filter((address) => new URL(address).host !== host),
        [],
      );
      const frame = page.frames().find((each) => each.url().includes(host));
      assert.ok(frame.url().includes(id === 'vimeo' ? 'dnt=1' : 'enablejsapi=1'));
      await player.locator('select[part=rate]').selectOption('2');
      await page.waitForTimeout(200);
      assert.ok((await frame.evaluate(() => JSON.stringify(globalThis.asked))).includes('setPlaybackRate'));
      assert.deepEqual(
        (await problems(page)).filter((text) => !text.includes('poster.svg') && !text.includes('404')),
        [],
      );
      await page.close();
    });
  }
});
