/**
 * What is photographed for review: a name, the page, and what a visitor does there before the picture is taken.
 * Screens of the stories are added by `screenshots.mjs` itself.
 * @typedef {{ name: string, path: string, act?: (page: import('playwright-core').Page) => Promise<unknown> }} Screen
 */

const LIBRARIES = {
  nl: '/demo/physio/oefeningen.html',
  en: '/demo/physio/en/exercises.html',
  gym: '/demo/gym/mobiliteit.html',
  plain: '/demo/plain.html',
};

const PAGES = {
  'physio-home-nl': '/demo/physio/',
  'physio-home-en': '/demo/physio/en/',
  'physio-check-nl': '/demo/physio/heupcheck.html',
  'physio-check-en': '/demo/physio/en/hip-check.html',
  'physio-four-weeks-nl': '/demo/physio/vier-weken.html',
  'physio-desk-nl': '/demo/physio/bureau.html',
  'physio-desk-en': '/demo/physio/en/desk.html',
  'physio-ladders-nl': '/demo/physio/ladders.html',
  'physio-lessons-nl': '/demo/physio/uitleg.html',
  'physio-programme-nl': '/demo/physio/programma.html',
  'gym-home': '/demo/gym/',
  'gym-daily': '/demo/gym/elke-dag.html',
  'theme-builder': '/demo/theme-builder/',
  start: '/demo/',
};

const cards = (page) => page.locator('exercise-card').first().waitFor();

/** What a visitor does in a library, and what it is called. */
const ACTS = {
  cards,
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
    await page.locator('exercise-filters button[aria-expanded=false]').first().click();
  },
  exercise: async (page) => {
    await cards(page);
    await page.locator('exercise-card a').first().click();
    await page.locator('exercise-detail [part~="steps"]').first().waitFor();
  },
};

/** @type {Screen[]} */
export const screens = [
  ...Object.entries(PAGES).map(([name, path]) => ({ name, path })),
  ...Object.entries(LIBRARIES).flatMap(([place, path]) =>
    Object.entries(ACTS).map(([act, does]) => ({ name: `library-${place}-${act}`, path, act: does })),
  ),
];
