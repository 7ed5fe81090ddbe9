/**
 * What is photographed for review: every page of the demo, and what a visitor does there before the picture is taken.
 * Screens of the stories are added by `screenshots.mjs` itself.
 * @typedef {{ name: string, path: string, act?: (page: import('playwright-core').Page) => Promise<unknown> }} Screen
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const cards = (page) => page.locator('exercise-card').first().waitFor();
const press = (page, selector) => page.locator(selector).first().click();

async function question(page, asked = 1) {
  for (let i = 0; i < asked; i++) await press(page, 'exercise-check [part=next]');
}

async function plan(page) {
  await question(page, 4);
  const [answer, next] = ['answer', 'next'].map((part) => `exercise-check [part=${part}]`);
  await page.locator(answer).last().click();
  await press(page, next);
  for (let i = 0; i < 30 && !(await page.locator('exercise-check [part=result]').count()); i++) {
    await press(page, answer);
    await page.waitForTimeout(60);
  }
  await page.locator('exercise-check [part=step]').first().waitFor();
}

const startButton = (page) =>
  page.locator('exercise-session').getByRole('button', { name: 'Start', exact: true }).last();

async function session(page) {
  await page.locator('exercise-program [part=title]').first().waitFor();
  await press(page, 'exercise-program :is(.session-head .button, .button.primary)');
  await startButton(page).waitFor();
}

async function underWay(page) {
  await session(page);
  await startButton(page).click();
  await page.waitForTimeout(1500);
}

async function programme(page) {
  await page.locator('exercise-program [part=title]').waitFor();
  for (const id of ['glute-bridge', 'hip-car-quadruped', 'pails-rails-90-90-er'])
    await page.locator('exercise-program').evaluate((program, exercise) => program.add(exercise), id);
  await page.locator('exercise-program [part=line]').nth(2).waitFor();
}

const tool = (words) => async (page) => {
  await programme(page);
  await page.locator('exercise-program').getByRole('button', { name: words, exact: true }).click();
  await page.locator('exercise-program .tool').waitFor();
};

/** What a visitor does in a library, and what it is called. */
const IN_A_LIBRARY = {
  found: async (page) => {
    await cards(page);
    await page.locator('exercise-search input').fill('heup');
    await page.locator('mark').first().waitFor();
  },
  nothing: async (page) => {
    await cards(page);
    await page.locator('exercise-search input').fill('zzzz');
    await page.locator('exercise-card').first().waitFor({ state: 'detached' });
  },
  filters: async (page) => {
    await cards(page);
    await press(page, 'exercise-filters button[aria-expanded=false]');
  },
  chosen: async (page) => {
    await cards(page);
    await press(page, 'exercise-filters .category');
    await press(page, 'exercise-filters .chip');
    await page.waitForTimeout(200);
  },
  exercise: async (page) => {
    await cards(page);
    await press(page, 'exercise-card a');
    await page.locator('exercise-detail [part~="steps"]').first().waitFor();
  },
  failed: async (page) => {
    await page.route('**/*.json', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await page.waitForTimeout(500);
  },
  loading: async (page) => {
    await page.route('**/*.json', () => undefined);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForTimeout(1500);
  },
};

/** What a visitor does on other pages. */
const ACTS = {
  'physio/oefeningen.html': IN_A_LIBRARY,
  'physio/en/exercises.html': { filters: IN_A_LIBRARY.filters, exercise: IN_A_LIBRARY.exercise },
  'gym/mobiliteit.html': IN_A_LIBRARY,
  'plain.html': IN_A_LIBRARY,
  'physio/heupcheck.html': { signs: (page) => question(page), question: (page) => question(page, 4), plan },
  'physio/en/hip-check.html': { question: (page) => question(page, 4), plan },
  'physio/vier-weken.html': { session, 'session-under-way': underWay },
  'physio/en/desk.html': { 'session-under-way': underWay },
  'gym/elke-dag.html': { session, 'session-under-way': underWay },
  'physio/programma.html': {
    made: programme,
    print: tool('Afdrukken'),
    share: tool('Delen'),
    calendar: tool('Agenda'),
  },
  'physio/en/programme.html': { made: programme, share: tool('Share') },
};

/** Pages that are not for themselves. */
const FRAMED = ['theme-builder/preview.html'];
const pages = readdirSync(join(root, 'demo'), { recursive: true })
  .filter((path) => path.endsWith('.html') && !FRAMED.includes(path))
  .sort();

/** @type {Screen[]} */
export const screens = pages.flatMap((page) => {
  const name = page.replace('.html', '').replaceAll('/', '-');
  const path = `/demo/${page}`;
  return [
    { name, path },
    ...Object.entries(ACTS[page] ?? {}).map(([act, does]) => ({ name: `${name}-${act}`, path, act: does })),
  ];
});
