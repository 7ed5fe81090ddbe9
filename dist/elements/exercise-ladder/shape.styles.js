import { css } from 'lit';
/** A rung of a staircase is at least this wide, in the size of the text. */
const RUNG_EM = 11.5;
/** With more rungs it is a ladder everywhere. */
export const MOST_STEPS = 8;
/** A staircase with this many rungs, where there is room for it; what it is about stands below then. */
const staircase = (rungs) => `
  @container (min-width: ${rungs * RUNG_EM}em) {
    .of-${rungs} { display: block }
    .of-${rungs} > .stairs { display: flex }
    .of-${rungs} > .rails { display: none }
    .of-${rungs} > .panel { position: static; margin-block-start: 0 }
  }`;
/**
 * Staircase or ladder: both are in the page, each in the order it is read in, and the room there is decides which of them
 * is there for the visitor. So a page from a server is right before there is a script, and paper is, too.
 */
export const shapeStyles = css(
// A template of one piece: `unsafeCSS` would come along with what every page loads.
[Array.from({ length: MOST_STEPS }, (_, i) => staircase(i + 1)).join('')]);
//# sourceMappingURL=shape.styles.js.map