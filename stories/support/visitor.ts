import { expect, userEvent } from 'storybook/test';

const PATIENCE_MS = 3000;

/** Tries until it works or patience ends. Storybook's own would print the whole page with each failure. */
export async function waitFor<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Every element that matches, through all shadow roots below. */
export function findAll<T extends HTMLElement = HTMLElement>(root: Element, selector: string): T[] {
  const found: T[] = [];
  const visit = (scope: Element | ShadowRoot) => {
    found.push(...scope.querySelectorAll<T>(selector));
    for (const element of scope.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  visit(root);
  return found;
}

/** Waits for an element, as a visitor does. */
export function find<T extends HTMLElement = HTMLElement>(root: Element, selector: string, text = ''): Promise<T> {
  return waitFor(() => {
    const found = findAll<T>(root, selector).find(
      (element) => element.checkVisibility() && element.textContent.includes(text),
    );
    if (!found) throw new Error(`There is no ${selector} ${text}.`);
    return found;
  });
}

export async function press(root: Element, selector: string, text = ''): Promise<void> {
  await userEvent.click(await find(root, selector, text));
}

export async function type(root: Element, words: string): Promise<void> {
  const field = await find<HTMLInputElement>(root, 'input[type=search]');
  await userEvent.type(field, words);
}

export const seesCards = (root: Element, count: number): Promise<void> =>
  waitFor(() => expect(findAll(root, 'exercise-card').filter((card) => card.checkVisibility()).length).toBe(count));

export { expect, userEvent };
