import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import type { ExerciseElement } from './exercise-element.js';

/**
 * Adds styles that came with a part fetched later. They count from then on for every element of that class that is made,
 * or moved into another document.
 */
export function adoptLate(element: ExerciseElement, styles: CSSResultOrNative): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  // A style sheet belongs to one document.
  if (element.ownerDocument === document) adoptStyles(element.renderRoot as ShadowRoot, elementStyles);
  else element.adoptedCallback();
}
