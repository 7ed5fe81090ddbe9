import { cleanProgram, type Program } from './program.js';

/** Days on which a programme was done, as `2026-11-30`, by programme: `own`, or `protocol:` with its id. */
export type DoneDays = Readonly<Record<string, readonly string[]>>;

/** What is kept on the device, or in a file of the visitor. */
export interface ProgramFile {
  readonly program: Program;
  readonly done: DoneDays;
}

/** Says what the file is, for people and for this reader. */
const KIND = 'exercise-program';
const VERSION = 1;
/** Longer ago than about three years is not shown any more. */
const MOST_DAYS = 1100;
const MOST_PROGRAMS = 50;

/** Why a file shows no programme. */
export type FileProblem = 'damaged' | 'newer';

function cleanDone(value: unknown): DoneDays {
  const entries = value && typeof value === 'object' ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.slice(0, MOST_PROGRAMS).flatMap(([key, days]: [string, unknown]) => {
      if (!Array.isArray(days) || key === '__proto__') return [];
      const real = days.filter((day): day is string => typeof day === 'string' && isDay(day));
      return real.length ? [[key, [...new Set(real)].sort().slice(-MOST_DAYS)]] : [];
    }),
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A programme with its done marks as text that this page and later ones can read. */
export const writeProgramFile = ({ program, done }: ProgramFile, library: string): string =>
  JSON.stringify({ kind: KIND, version: VERSION, library, program, done }, null, 2);

/** Reads such a text, whatever it is. Never throws. */
export function readProgramFile(text: string): ProgramFile | FileProblem {
  try {
    const data = JSON.parse(text) as { kind?: unknown; version?: unknown; program?: unknown; done?: unknown } | null;
    if (data?.kind !== KIND) return 'damaged';
    if (typeof data.version === 'number' && data.version > VERSION) return 'newer';
    const program = cleanProgram(data.program);
    return program ? { program, done: cleanDone(data.done) } : 'damaged';
  } catch {
    return 'damaged';
  }
}
