import type { LocalizedText, Medium } from './library-types.js';
import type { Part } from './video-chapters.js';

/** The parts the author named for repeating, as far as they lie in the film. */
export function loopsOf(medium: Medium, duration = Infinity): readonly (Part & { readonly label?: LocalizedText })[] {
  return (medium.loops ?? [])
    .map(({ fromSeconds, toSeconds, label }) => ({ from: fromSeconds, to: Math.min(toSeconds, duration), label }))
    .filter(({ from, to }) => from >= 0 && to > from);
}
