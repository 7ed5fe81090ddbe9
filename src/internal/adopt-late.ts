import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

/**
 * Adds styles that came with a part fetched later. They count from then on for every element of that class that is made,
 * or moved into another document.
 */
export function adoptLate(element: LitElement, styles: CSSResultOrNative): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  adoptStyles(element.renderRoot as ShadowRoot, elementStyles);
}
