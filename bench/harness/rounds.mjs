import { mkdir, writeFile } from 'node:fs/promises';
import { baselines, contestants } from './contestants.mjs';
import { interact, queriesFor } from './interact.mjs';
import { libraryFile } from './build.mjs';
import { Visit } from './visit.mjs';

/** Rest after an action in ms: enough for the slowest contestant to finish what it began. */
const rest = { 1: 40, 4: 120 };

/**
 * Visits every contestant in turn, so that whatever else the machine does hits all of them: A B C, A B C, ...
 *
 * @returns {Promise<Map<string, object[]>>} by `contestant size` what each visit gave
 */
export async function runRounds({ browser, server, options, list, log }) {
  const session = await browser.newBrowserCDPSession();
  const visits = new Map();
  const visit = async (round, contestant, size) => {
    const started = Date.now();
    const result = await visitOnce({ browser, session, server, contestant, size, options });
    const key = `${contestant.name} ${size}`;
    visits.set(key, [...(visits.get(key) ?? []), result]);
    const failed = result.errors.length ? ` ${result.errors.join('; ')}` : '';
    log(`round ${round}  ${key}  ${((Date.now() - started) / 1000).toFixed(1)} s${failed}`);
  };
  // The first visit of a browser is slow for reasons of its own: it does not count.
  const [empty, data] = baselines;
  await visit(0, empty, options.largest);
  visits.clear();
  for (let round = 1; round <= options.runs; round++) {
    await visit(round, empty, options.largest);
    for (const size of options.sizes) {
      if (round > 1 && !options.important(size)) continue;
      // Memory is the same every time: once is enough.
      if (round === 1) await visit(round, data, size);
      // Another one goes first in every round.
      const turn = round % list.length;
      for (const contestant of [...list.slice(turn), ...list.slice(0, turn)])
        // Who draws every card is slow to measure, and so far off that one round says enough.
        if (!contestant.most || (round === 1 && (size <= contestant.most || options.all)))
          await visit(round, contestant, size);
    }
  }
  return visits;
}

async function visitOnce({ browser, session, server, contestant, size, options }) {
  server.prepare(size);
  const queries = queriesFor(libraryFile(size));
  const visit = await Visit.open(browser, server.origin, contestant, size);
  try {
    server.scriptBytes();
    if (options.profile) await visit.startProfile();
    const load = await visit.load(session);
    const bytes = server.scriptBytes();
    if (contestant.name === 'data') return { load, memory: await visit.memory(), errors: visit.errors };
    // Every card drawn by `repeat`: a key takes seconds at four times slower, and nobody waits for that.
    const heavy = contestant.most && size >= contestant.most;
    const at1 = await interact(visit, heavy ? queries.slice(0, 1) : queries, { rate: 1, settle: rest[1] });
    const memory = await visit.memory();
    if (options.profile) await writeProfile(await visit.stopProfile(), `${contestant.name}-${size}`);
    const at4 =
      heavy || !options.important(size)
        ? undefined
        : await interact(visit, queries.slice(0, 1), { rate: 4, settle: rest[4] });
    const allBytes = bytes + server.scriptBytes();
    return { load, bytes, allBytes, memory, at1, at4, errors: visit.errors };
  } finally {
    await visit.close();
  }
}

/** For the profiler of a browser's developer tools. */
async function writeProfile(profile, name) {
  const folder = new URL('../results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${name}.cpuprofile`, folder), JSON.stringify(profile));
}

export const present = (options, log) =>
  contestants.filter((contestant) => {
    if (!options.only.includes(contestant.name)) return false;
    const why = contestant.missing?.();
    if (why) log(`left out: ${contestant.title} (${why})`);
    return !why;
  });
