import { type CSSResultOrNative, type LitElement } from 'lit';
/**
 * Adds styles that came with a part fetched later. They count from then on for every element of that class that is made,
 * or moved into another document.
 */
export declare function adoptLate(element: LitElement, styles: CSSResultOrNative): void;
