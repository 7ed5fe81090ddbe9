import { median, quantile } from './stats.mjs';

/**
 * Boils the visits down to one row per contestant and size. Times are main-thread CPU in ms above what the empty page
 * spends on the same action, but for those called wall.
 */
export function summarize(visits, list, { sizes, largest }) {
  const of = (name, size) => visits.get(`${name} ${size}`) ?? [];
  const rows = [];
  const empty = of('empty', largest);
  for (const size of sizes) {
    const base = (speed, kind) =>
      median(empty.flatMap((visit) => (visit[speed]?.[kind] ?? []).map(({ cpu }) => cpu))) ?? 0;
    const data = median(of('data', size).map(({ memory }) => memory.heap));
    for (const { name, title } of list) {
      const mine = of(name, size);
      if (mine.length === 0) continue;
      const row = { name, title, size, visits: mine.length };
      row.bytes = median(mine.map((visit) => visit.bytes));
      row.cardsWall = median(mine.map((visit) => visit.load.cardsWall));
      row.cardsWallBest = Math.min(...mine.map((visit) => visit.load.cardsWall));
      row.cardsCpu =
        median(mine.map((visit) => visit.load.cardsCpu)) - median(empty.map((visit) => visit.load.cardsCpu));
      row.loadCpu = median(mine.map((visit) => visit.load.loadCpu)) - median(empty.map((visit) => visit.load.loadCpu));
      row.longestCpu = median(mine.map((visit) => visit.load.tasks[0]?.cpu ?? 0));
      row.longestWall = median(mine.map((visit) => Math.max(0, ...visit.load.tasks.map(({ wall }) => wall))));
      row.heap = median(mine.map((visit) => visit.memory.heap)) - data;
      row.nodes = median(mine.map((visit) => visit.memory.nodes));
      for (const speed of ['at1', 'at4'])
        for (const kind of ['keys', 'clicks']) {
          const actions = mine.flatMap((visit) => visit[speed]?.[kind] ?? []);
          const cpu = actions.map((action) => action.cpu - base(speed, kind));
          row[`${speed} ${kind}`] = {
            median: median(cpu),
            p95: quantile(cpu, 0.95),
            first: median(actions.filter(({ first }) => first).map((action) => action.cpu - base(speed, kind))),
            wall: median(actions.map(({ wall }) => wall)),
            wall95: quantile(
              actions.map(({ wall }) => wall),
              0.95,
            ),
            script: median(actions.map(({ script }) => script)),
            style: median(actions.map(({ style }) => style)),
            layout: median(actions.map(({ layout }) => layout)),
            // One median per visit: how far the rounds lie apart.
            rounds: mine.map((visit) =>
              median((visit[speed]?.[kind] ?? []).map(({ cpu: own }) => own - base(speed, kind))),
            ),
          };
        }
      row.answers = mine[0].at1.answers;
      row.errors = [...new Set(mine.flatMap((visit) => visit.errors))];
      rows.push(row);
    }
  }
  return rows;
}

/** Where a contestant that should find the same does not: `[what, floor's number, its number]`. */
export function disagreements(rows, list, size) {
  const floor = rows.find((row) => row.name === 'floor' && row.size === size);
  return list
    .filter(({ name, counts }) => counts && name !== 'floor')
    .flatMap(({ name }) => {
      const row = rows.find((other) => other.name === name && other.size === size);
      if (!row || !floor) return [];
      return Object.entries(floor.answers)
        .filter(([what, number]) => row.answers[what] !== number)
        .map(([what, number]) => ({ name, size, what, floor: number, found: row.answers[what] }));
    });
}
