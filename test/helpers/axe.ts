import type axe from 'axe-core';

/** Rules about whole pages mean nothing for a fragment in a test. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'document-title'];

/** What axe objects to in an element, one line each. */
export async function violations(element: Element): Promise<string[]> {
  await import('axe-core');
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const rules = Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }]));
  const { violations: found } = await run(element, { rules });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}
