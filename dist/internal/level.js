import { html, svg } from 'lit';
const STEP = 6;
/** Stairs with as many steps as there are levels, filled up to `level`; the word for it stands beside them. */
export const levelStairs = (level, levels) => html `<svg class="stairs" viewBox="0 0 ${levels * STEP} 16" aria-hidden="true">
    ${Array.from({ length: levels }, (_, i) => {
    const height = 5.6 + (10.4 * i) / Math.max(1, levels - 1);
    return svg `<rect class=${i < level ? 'on' : ''} x=${i * STEP} y=${16 - height} width="4.2" height=${height} rx="0.8"></rect>`;
})}
  </svg>`;
//# sourceMappingURL=level.js.map