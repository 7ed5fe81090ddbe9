import { filtered } from './filters.mjs';

/** A page of somebody else with this in it. */
export const blankPage = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${head}<body>${body}`;

/** What the filter of a page builder leaves of HTML that was pasted there, tried in a page. */
export async function leftOf(source, rules, blank) {
  // A regular expression does not travel into a page: it is asked there by its text.
  const tags = rules.tags.map((tag) => (typeof tag === 'string' ? tag : tag.source));
  const html = await blank.evaluate(
    ([code, pasted, own]) => {
      const asked = { ...own, tags: own.tags.map((tag) => (tag === '-' ? /-/ : tag)) };
      return new Function(`return (${code})`)()(pasted, asked);
    },
    [filtered.toString(), source, { ...rules, tags }],
  );
  await blank.close();
  return html;
}

/** Editors that change pages without loading put what was pasted there by script. */
export async function putLate(site, html) {
  await site.waitForTimeout(300);
  await site.evaluate((content) => {
    document.querySelector('main').innerHTML = content;
  }, html);
}
