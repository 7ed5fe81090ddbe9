import { type TemplateResult } from 'lit';
import type { Player } from './player.js';
/** A native slider over the bar: keys, touch and screen readers know it. */
export declare const slider: (player: Player, { name, label, value, step }: {
    name: string;
    label: string;
    value: number;
    step: string;
}, moved: (value: number) => unknown) => TemplateResult;
/** The bar with a piece per step. Time runs from left to right in every language, as on every player. */
export declare function seekView(player: Player): TemplateResult;
/** Gives the bar its moments. Not in the template: strict content policies refuse styles in markup. */
export declare function paintSeekBar({ host, snapshot }: Player): void;
