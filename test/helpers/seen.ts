import { deepQueryAll } from './fixtures.js';

/** Everything inside that somebody can see, through all shadow roots. */
export const visible = (root: Element): HTMLElement[] =>
  deepQueryAll<HTMLElement>(root, '*').filter(
    (element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.sr, [inert]'),
  );

/** What a failing test calls an element. */
export const nameOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''}[${element.getAttribute('part') ?? ''}] ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30)}`;

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What stands around an element, out of shadow roots too. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
