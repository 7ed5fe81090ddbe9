const ms = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1);
const pair = ({ median, p95 }) => (median === undefined ? '–' : `${ms(median)} / ${ms(p95)}`);
const number = (value) => value.toLocaleString('en');

const columns = [
  ['exercises', (row) => number(row.size)],
  ['contestant', (row) => row.title],
  ['script gzip kB', (row) => (row.bytes / 1000).toFixed(1)],
  ['first cards wall (best)', (row) => `${ms(row.cardsWall)} (${ms(row.cardsWallBest)})`],
  ['first cards CPU', (row) => ms(row.cardsCpu)],
  ['ready CPU', (row) => ms(row.loadCpu)],
  ['longest task CPU', (row) => ms(row.longestCpu)],
  ['key → paint', (row) => pair(row['at1 keys'])],
  ['first letter', (row) => ms(row['at1 keys'].first)],
  ['click → paint', (row) => pair(row['at1 clicks'])],
  ['4×: key', (row) => pair(row['at4 keys'])],
  ['4×: click', (row) => pair(row['at4 clicks'])],
  ['4×: key wall p95', (row) => ms(row['at4 keys'].wall95)],
  ['above data MB', (row) => (row.heap / 1e6).toFixed(1)],
  ['nodes', (row) => number(row.nodes)],
];

const cells = (rows) => [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, show]) => show(row)))];

/** One table in plain text, columns aligned. */
export function plainTable(rows) {
  const lines = cells(rows);
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines
    .map((line) => line.map((cell, i) => (i === 1 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n');
}

export function markdownTable(rows) {
  const [head, ...body] = cells(rows);
  const line = (items) => `| ${items.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 1 ? '---' : '--:'))), ...body.map(line)].join('\n');
}

/** Every goal on a line with a tick, a cross, or a dash when it could not be judged in this run. */
export function goalLines(list) {
  return list.map(({ what, value, most, unit, ok }) => {
    const sign = ok === undefined ? '–' : ok ? '✓' : '✗';
    const shown = value === undefined ? 'not measured' : `${value.toFixed(value < 1 ? 3 : 2)} ${unit}`;
    return `${sign} ${what}: ${shown} (at most ${most} ${unit})`;
  });
}

/** How far the rounds of one run lie apart: what the figures above are worth. */
export function noiseLines(rows) {
  return rows
    .filter((row) => row['at1 keys'].rounds.length > 1)
    .map(
      (row) =>
        `${row.title} ${number(row.size)}: key ${row['at1 keys'].rounds.map(ms).join(' ')}, click ${row['at1 clicks'].rounds.map(ms).join(' ')}`,
    );
}
