import { html } from 'lit';
/** The sole of the left foot as seen from above; the right one is its mirror image. */
const LEFT = 'M13.5 3C18.6 3 21 8.4 20.6 15c-.3 5-2 8.3-2.3 13.5l-.3 7.5c-.2 4-2.2 6-5 6s-4.9-2-4.8-6c.1-5-.6-8-1.7-12.5C4.6 15.5 7 3 13.5 3z';
/** Both feet from above, the one that works filled. */
export const feet = (side) => html `<svg class="feet" viewBox="0 0 54 46" aria-hidden="true">
    <path class=${side === 'left' ? 'works' : ''} d=${LEFT}></path>
    <path class=${side === 'right' ? 'works' : ''} transform="matrix(-1 0 0 1 54 0)" d=${LEFT}></path>
  </svg>`;
//# sourceMappingURL=feet.js.map