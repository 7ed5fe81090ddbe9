import { saveResult } from '../../../tools/hosts/table.mjs';

/** One row for each framework, with all browsers it ran in; called after each of them. */
export function saveHosts(results, browserName) {
  for (const row of results) if (browserName.startsWith(row.browserName)) row.browser = browserName;
  const rows = Map.groupBy?.(results, ({ host }) => host) ?? groupBy(results);
  saveResult('frameworks', {
    chapter: 'Frameworks',
    rows: [...rows.values()].map((same) => ({
      host: same[0].host,
      version: same[0].version,
      with: same.map((row) => row.browser ?? row.browserName).join(', '),
      tested: same[0].tested,
      passed: same.reduce((sum, row) => sum + row.passed, 0),
      failed: same.reduce((sum, row) => sum + row.failed, 0),
    })),
  });
}

function groupBy(results) {
  const groups = new Map();
  for (const row of results) groups.set(row.host, [...(groups.get(row.host) ?? []), row]);
  return groups;
}
