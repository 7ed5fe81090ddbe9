import { type CSSResultOrNative } from 'lit';
import type { ExerciseElement } from './exercise-element.js';
/**
 * Adds styles that came with a part fetched later. They count from then on for every element of that class that is made,
 * or moved into another document.
 */
export declare function adoptLate(element: ExerciseElement, styles: CSSResultOrNative): void;
