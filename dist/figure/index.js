import * as figure from './figure.js';
import { marksOf } from './marks.js';
import { thingsOf } from './things.js';
// What the reader of a library file says of a drawing, the tools say in the same words.
export { lintFigure } from '../data/lint-figures.js';
export * from './band.js';
export * from './body.js';
export * from './camera.js';
export * from './channels.js';
export * from './draw.js';
export * from './effort.js';
export * from './figure.js';
export * from './frame.js';
export * from './hull.js';
export * from './marks.js';
export * from './math.js';
export * from './motion.js';
export * from './order.js';
export * from './pose.js';
export * from './props.js';
export * from './skeleton.js';
export * from './solids.js';
export * from './things.js';
export * from './trail.js';
/** With every thing at once, for tools; a page loads those later. */
export const readFigure = (medium) => figure.readFigure(medium, { thingsOf, marksOf });
//# sourceMappingURL=index.js.map