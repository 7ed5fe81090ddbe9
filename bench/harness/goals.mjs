/** What must be reached, judged from the rows of one run. A goal that cannot be judged has no `ok`. */
export function goals(rows, large) {
  const at = (name, size) => rows.find((row) => row.name === name && row.size === size);
  const [ours, floor] = [at('ours', large), at('floor', large)];
  const [ours873, floor873] = [at('ours', 873), at('floor', 873)];
  const list = [];
  const ratio = (what, a, b, most) => {
    const value = a === undefined || b === undefined ? undefined : a / b;
    list.push({ what, value, most, unit: '×', ok: value === undefined ? undefined : value <= most });
  };
  const limit = (what, value, most, unit) =>
    list.push({ what, value, most, unit, ok: value === undefined ? undefined : value <= most });

  for (const [kind, what] of [
    ['keys', 'key → paint'],
    ['clicks', 'click → paint'],
  ]) {
    ratio(`${what}: ours / floor at ${large}`, ours?.[`at1 ${kind}`].median, floor?.[`at1 ${kind}`].median, 1.5);
    ratio(
      `${what}: ours / floor at ${large}, 4× slower`,
      ours?.[`at4 ${kind}`].median,
      floor?.[`at4 ${kind}`].median,
      1.5,
    );
    ratio(`${what}: ours at ${large} / at 873`, ours?.[`at1 ${kind}`].median, ours873?.[`at1 ${kind}`].median, 1.3);
  }
  ratio('first cards, CPU: ours / floor at 873', ours873?.cardsCpu, floor873?.cardsCpu, 1.3);
  ratio('first cards, wall: ours / floor at 873', ours873?.cardsWall, floor873?.cardsWall, 1.3);
  // Growth from 873 on: what does not grow (code, cards) stands in the table, in MB.
  const growth = ours && ours873 && large > 873 ? (ours.heap - ours873.heap) / (large - 873) / 1000 : undefined;
  limit(`memory above the data, per exercise from 873 to ${large}`, growth, 0.12, 'kB');
  limit(`longest task while loading and indexing ${large}, CPU`, ours?.longestCpu, 50, 'ms');
  ratio(`DOM nodes: ours at ${large} / at 873`, ours?.nodes, ours873?.nodes, 1.05);
  return list;
}
