import type { ReadyFigure } from '../../figure/figure.js';
import type { View } from '../../figure/camera.js';
import { FigureStage, SVG } from './figure-stage.js';

/** For paper: the positions side by side, each with the number of its step. */
export function drawStrip(strip: Element, figure: ReadyFigure, view: View, mirrored: boolean): void {
  const page = strip.ownerDocument;
  const last = figure.moments.length - 1;
  // The last position is the first one again.
  const shown = figure.moments.filter(({ at }, n) => n < last || at < figure.seconds || !last);
  strip.replaceChildren(
    ...shown.map(({ at, step }) => {
      const svg = page.createElementNS(SVG, 'svg');
      svg.setAttribute('viewBox', '0 0 400 300');
      const group = page.createElementNS(SVG, 'g');
      if (mirrored) group.setAttribute('class', 'mirrored');
      new FigureStage(figure, group).draw(at, view);
      const number = page.createElementNS(SVG, 'text');
      number.setAttribute('x', '14');
      number.setAttribute('y', '34');
      number.textContent = step ? String(step) : '';
      svg.append(group, number);
      return svg;
    }),
  );
}
