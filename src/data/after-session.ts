import { placesOnLadders } from './ladder.js';
import type { LibraryInfo, LocalizedText, Ladder } from './library-types.js';

type PainScale = NonNullable<LibraryInfo['painScale']>;

/** The scale of the library when it makes sense: whole numbers in order, few enough to choose from. */
export function readPainScale(scale: LibraryInfo['painScale']): PainScale | undefined {
  if (!scale) return undefined;
  const { max, greenMax, amberMax } = scale;
  const whole = [max, greenMax, amberMax].every(Number.isInteger);
  return whole && max >= 1 && max <= 20 && greenMax >= 0 && greenMax <= amberMax && amberMax <= max ? scale : undefined;
}

/** What follows from pain: go on (fine), make it smaller (smaller), or leave it (stop). */
export const painAdvice = (pain: number, { greenMax, amberMax }: PainScale): 'fine' | 'smaller' | 'stop' =>
  pain <= greenMax ? 'fine' : pain <= amberMax ? 'smaller' : 'stop';

/** A neighbour on a ladder, and when to go there in words. */
export interface Neighbour {
  readonly id: string;
  readonly when?: LocalizedText | undefined;
}

/** Exercises one rung easier or harder on any ladder; each once. */
export function neighbours(id: string, ladders: readonly Ladder[] | undefined, way: 'easier' | 'harder') {
  const found = new Map<string, Neighbour>();
  for (const { rung, [way]: ids } of placesOnLadders(id, ladders)) {
    const when = way === 'easier' ? rung.regressWhen : rung.advanceWhen;
    for (const other of ids) if (!found.has(other)) found.set(other, { id: other, when });
  }
  return [...found.values()];
}
