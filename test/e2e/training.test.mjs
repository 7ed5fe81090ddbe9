import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';

const CHECK = '/demo/physio/heupcheck.html';

/** The element that has the keyboard focus, through all shadow roots: its part, and what it says. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const says = at?.getAttribute('aria-label') ?? at?.innerText ?? '';
    return `${at?.localName} ${at?.getAttribute('part') ?? ''}: ${says.trim().replace(/\s+/g, ' ')}`;
  });

/** Presses Tab until the focus is where it should be. */
async function tabTo(page, wanted, most = 40) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted.test(now)) return now;
  }
  return assert.fail(`Tab never reached ${wanted}; it stands on "${await focused(page)}"`);
}

async function press(page, wanted, key = 'Enter') {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Waits until the focus stands on a heading that says this: there a screen reader reads on. */
const reads = (page, words) =>
  page.waitForFunction((wanted) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.role === 'heading' && new RegExp(wanted).test(at.innerText);
  }, words);

/** What a screen reader is told of an element, and of everything inside. */
const tree = (page, selector) => page.locator(selector).first().ariaSnapshot();

/** Catches the printer; what is on the paper then is in the page. */
const catchPrinter = (page) => page.evaluate(() => (window.print = () => (window.printed = true)));

/** What comes after the warning signs: limited internal rotation on the left, more with help; all else goes well. */
const ANSWERS = [
  [/Links.*zelf|Endorotatie · zelf · Links/, /Tussen een handbreedte en een handlengte/],
  [/met hulp/, /Ja, met hulp duidelijk verder/],
];

/** Answers every question by keyboard, until the plan is there. */
async function answerAll(page, atFirst = () => undefined) {
  await press(page, /button next: Begin met de check/);
  for (const signs of ['Heb je nu last', 'En van een van deze', 'Geldt een van deze dingen voor jou']) {
    await reads(page, signs);
    await press(page, /button next: Nee, geen van deze/);
  }
  await reads(page, 'Geldt een van deze dingen voor jou|Dan slaan we');
  await press(page, /button answer: Geen van deze/, 'Space');
  await press(page, /button next: Verder/);
  await page.locator('exercise-check .about').waitFor();
  await atFirst();
  let limited = 0;
  for (let i = 0; i < 30; i++) {
    await page.waitForFunction(() => {
      const root = document.querySelector('exercise-check').shadowRoot;
      return root.activeElement?.id === 'top';
    });
    if (await page.locator('exercise-check [part=result]').count()) return;
    const about = await page.locator('exercise-check .about').innerText();
    const wanted =
      about.startsWith('Endorotatie') && about.endsWith('Links') && ANSWERS.find(([where]) => where.test(about));
    if (wanted) limited++;
    await press(page, wanted ? new RegExp(`button answer: ${wanted[1].source}`) : /button answer/);
    if (limited > 2) assert.fail('a question came twice');
  }
  assert.fail('the check has no end');
}

describe('from the check to the paper', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  it('goes by keyboard and by accessibility tree alone: check, plan, session, programme, print', async () => {
    const page = await visit.open(CHECK);
    await page.locator('exercise-check').getByRole('button', { name: 'Begin met de check' }).waitFor();
    assert.match(
      await tree(page, 'exercise-check'),
      /heading "Heupcheck: welke beweging heeft aandacht nodig\?" \[level=2\]/,
    );
    await answerAll(page);

    await reads(page, 'Jouw plan');
    const plan = await tree(page, 'exercise-check');
    for (const part of [
      /heading "Jouw plan" \[level=2\]/,
      /heading "Begin hiermee, in deze volgorde" \[level=3\]/,
      /link "[^"]+"/,
      /paragraph: "?Voor endorotatie: met hulp kom je verder, dus hier leer je die ruimte zelf gebruiken\./,
      /button "Nu meedoen"/,
      /button "Bewaar als programma"/,
    ])
      assert.match(plan, part);

    await press(page, /button hand-on: Nu meedoen/);
    const dialog = page.getByRole('dialog', { name: 'Meedoen' });
    await dialog.waitFor();
    assert.match(
      await tree(page, 'exercise-session'),
      /dialog "Meedoen"[\s\S]*heading "[^"]+" \[level=2\][\s\S]*button "Start"/,
    );
    await press(page, /button start: Start/);
    await dialog.getByRole('button', { name: 'Pauze' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('k');
    assert.match(await tree(page, 'exercise-session'), /button "Ga verder"/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.match(await focused(page), /Nu meedoen/);

    await press(page, /button hand-on: Bewaar als programma/);
    await reads(page, 'Mijn programma');
    await page.locator('exercise-program [part=line]').first().waitFor();
    const programme = await tree(page, 'exercise-program');
    assert.match(programme, /heading "Mijn programma" \[level=2\]/);
    const names = await page.locator('exercise-program [part=line] [part=name]').allTextContents();
    assert.ok(names.length, 'nothing was handed on');
    for (const name of names) assert.ok(programme.includes(name.trim()), `${name} ${programme.replace(/\s+/g, ' ')}`);

    await catchPrinter(page);
    await press(page, /button : Afdrukken/, 'Enter');
    await page.locator('exercise-program .tool .primary').waitFor();
    await press(page, /button : Afdrukken/);
    await page.waitForFunction(() => window.printed);
    const paper = await page.locator('body > exercise-program').evaluate((copy) => copy.shadowRoot.textContent);
    for (const name of names) assert.ok(paper.includes(name.trim()), `${name} is not on the paper`);

    assert.equal(new URL(page.url()).hash, '');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('goes on without a connection, once the page was seen', async () => {
    const page = await visit.open(CHECK);
    await page.locator('exercise-check').getByRole('button', { name: 'Begin met de check' }).waitFor();
    await page.locator('exercise-program [part=title]').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => scrollTo(0, 0));
    let before;
    // With the first drawing on the screen everything is there.
    await answerAll(page, async () => {
      await page.locator('exercise-check exercise-figure').getByRole('button').first().waitFor();
      await page.waitForLoadState('networkidle');
      before = page.requests.length;
      await page.context().setOffline(true);
    });
    await page.getByRole('button', { name: 'Nu meedoen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Meedoen' });
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.getByRole('button', { name: 'Pauze' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Bewaar als programma' }).click();
    await catchPrinter(page);
    await page.locator('exercise-program').getByRole('button', { name: 'Afdrukken' }).click();
    await page.locator('exercise-program .tool .primary').click();
    await page.waitForFunction(() => window.printed);
    for (const name of ['Delen', 'Agenda']) {
      await page.locator('exercise-program').getByRole('button', { name, exact: true }).click();
      await page.locator('exercise-program .tool').waitFor();
      assert.equal(await page.locator('exercise-program').getByRole('alert').count(), 0, name);
    }
    assert.deepEqual(page.requests.slice(before), [], 'asked for while there was no connection');
    assert.deepEqual(page.complaints, []);
    await page.close();
  });
});
