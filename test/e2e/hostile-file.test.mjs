import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/lib/root.mjs';
import { barePage, startVisit, STRICT_POLICY } from '../helpers/visit.mjs';

const FILE = '/demo/library/hostile.json';
const MARKUP = `"'><img src="/evil.png" onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">x</a>\${7*7}{{7*7}}`;
const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(2)</script>',
  ' javascript:alert(3)',
  'vbscript:x',
];

const hip = JSON.parse(readFileSync(join(root, 'demo/library/hip-mobility.json'), 'utf8'));
/** Fields whose value is a word for machines, not a text. */
const MACHINE = new Set(
  'id schemaVersion $schema defaultLocale locales version updated license kind role type provider src lang severity condition url icon strength exercise movementTerm term category reference status date by control match select laterality countPer scale per mode unit inRounds'.split(
    ' ',
  ),
);

/** A copy of the library with markup in every text. */
function infested(node, key = '') {
  if (typeof node === 'string') return MACHINE.has(key) ? node : `${node} ${MARKUP}`;
  if (Array.isArray(node)) {
    const isIds = ['terms', 'cautions', 'references', 'replaces', 'prerequisites', 'exercises'].includes(key);
    return node.map((item) => (typeof item === 'string' && isIds ? item : infested(item, key)));
  }
  if (!node || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, value]) => [name, name === 'terms' && !Array.isArray(value) ? value : infested(value, name)]),
  );
}

describe('a library file with markup in every text', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.stop());

  const openWith = (library, policy) =>
    visit.open('/demo/hostile.html', {
      html: barePage(`src="${FILE}" address debug`),
      files: { [FILE]: JSON.stringify(library) },
      policy,
    });
  const expected = (url) => !url.includes('evil') && url.startsWith(visit.address);

  for (const policy of [undefined, STRICT_POLICY])
    it(`shows it as text and runs nothing, ${policy ? 'with' : 'without'} a content policy`, async () => {
      const page = await openWith(infested(hip), policy);
      await page.locator('exercise-card').first().waitFor();
      const shown = (locator) => locator.first().innerText();
      assert.ok((await shown(page.locator('exercise-card [part=name]'))).includes(MARKUP));
      await page.getByRole('searchbox').fill('evil png onerror');
      await page.locator('mark').first().waitFor();
      await page.getByRole('button', { name: /^More filters/ }).click();
      await page.locator('exercise-card a').first().click();
      await page.locator('exercise-detail ol li').first().waitFor();
      assert.ok((await shown(page.locator('exercise-detail [part=steps]'))).includes('onerror='));
      await page.waitForTimeout(200);
      assert.deepEqual(page.complaints, []);
      assert.deepEqual(
        page.requests.filter((url) => !expected(url)),
        [],
      );
      assert.equal(
        await page.locator('exercise-library img[src*=evil], exercise-library a[href^=javascript]').count(),
        0,
      );
      await page.close();
    });

  it('asks for no address that is none, and links to none', async () => {
    const exercises = hip.exercises.slice(0, ADDRESSES.length).map((exercise, i) => ({
      ...exercise,
      media: [
        { kind: 'image', sources: [{ src: ADDRESSES[i] }], alt: 'x' },
        { kind: 'video', sources: [{ src: ADDRESSES[i] }], poster: { src: ADDRESSES[i] } },
      ],
    }));
    const references = hip.references.map((reference, i) => ({ ...reference, url: ADDRESSES[i % ADDRESSES.length] }));
    const contact = { label: 'Call', url: 'javascript:alert(9)' };
    // Once as the reader finds it, and once past the reader, by elements that are given an exercise directly.
    const library = { ...hip, exercises: [...exercises, ...hip.exercises.slice(4)], references };
    library.library = { ...hip.library, contact };
    const page = await openWith(library);
    await page.waitForTimeout(500);
    await page.evaluate((exercise) => {
      const card = document.createElement('exercise-card');
      card.exercise = exercise;
      document.querySelector('main').append(card);
    }, exercises[0]);
    await page.locator('main > exercise-card a').waitFor();
    const links = await page.evaluate(() => {
      const found = [];
      const visit = (scope) => {
        for (const element of scope.querySelectorAll('*')) {
          for (const name of ['href', 'src', 'poster']) if (element[name]) found.push(String(element[name]));
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      return found;
    });
    assert.deepEqual(
      links.filter((link) => !/^https?:/.test(link) && !link.startsWith('/demo') && !link.startsWith('#')),
      [],
    );
    assert.deepEqual(
      page.requests.filter((url) => !expected(url)),
      [],
    );
    assert.deepEqual(
      page.complaints.filter((text) => text.startsWith('dialog') || text.startsWith('thrown')),
      [],
    );
    await page.close();
  });
});
