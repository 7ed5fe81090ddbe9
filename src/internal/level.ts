import { html, type TemplateResult } from 'lit';

const STEP = 6;

/** Stairs with as many steps as there are levels, filled up to `level`; the word for it stands beside them. */
export function levelStairs(level: number, levels: number): TemplateResult {
  const steps = (from: number, to: number) => {
    let path = '';
    for (let i = from; i < to; i++) {
      path += `M${i * STEP} ${10.4 - (10.4 * i) / Math.max(1, levels - 1)}h4.2V16h-4.2z`;
    }
    return path;
  };
  return html`<svg class="stairs" viewBox="0 0 ${levels * STEP} 16" aria-hidden="true">
    <path class="on" d=${steps(0, level)}></path>
    <path d=${steps(level, levels)}></path>
  </svg>`;
}
