/* What the tests do inside the page, the same in every browser and for every framework. */

/** A library of a few exercises; each call makes a new object. */
export const libraryOf = (...names) => ({
  schemaVersion: '1.0',
  library: { id: 'sample', title: 'Sample', defaultLocale: 'en' },
  exercises: names.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, steps: [{ text: 'Begin.' }] })),
});

const frame = () => new Promise((done) => setTimeout(done, 16));

/** Asks again until there is an answer; the last one after four seconds. */
export async function until(ask) {
  for (let left = 250; left > 0; left--) {
    const answer = ask();
    if (answer) return answer;
    await frame();
  }
  return ask();
}

/** Everything that matches, through shadow roots. */
export function deep(selector, root = document) {
  const here = [...root.querySelectorAll(selector)];
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep(selector, shadowRoot) : [],
  );
  return [...here, ...inside];
}

export const element = () => document.querySelector('exercise-library');
const links = () => deep('exercise-card').flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a') ?? [])]);
export const names = () => links().map((link) => link.textContent.trim());
/** Waits until these cards are shown. */
export const shown = async (...wanted) => {
  await until(() => names().join() === wanted.join());
  return names();
};
export const click = (name) =>
  links()
    .find((link) => link.textContent.trim() === name)
    .click();
