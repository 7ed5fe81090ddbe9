import { type TemplateResult } from 'lit';
import type { figureBar } from '../../locales/en/figure-bar.js';
import type { ExerciseFigure } from './exercise-figure.js';
interface Controls {
    readonly yaw: number;
    /** The visitor wants no movement. */
    readonly still: boolean;
    t(key: keyof typeof figureBar): string;
}
/** The bar under the drawing. */
export declare function controlsView(element: ExerciseFigure, { yaw, still, t }: Controls): TemplateResult;
export {};
