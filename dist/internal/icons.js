import { html } from 'lit';
/** A picture as path data in a box of 24, drawn in strokes of 1.75 with round ends. Terms bring their own in the file. */
export const icons = {
    search: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5',
    sliders: 'M4 7h16M4 17h16M15 4v6M9 14v6',
    cross: 'm6 6 12 12M18 6 6 18',
    check: 'm5 12.5 4.5 4.5L19 7.5',
    clock: 'M3.8 12a8.2 8.2 0 1 0 16.4 0 8.2 8.2 0 1 0-16.4 0M12 7.2V12l3.2 2',
    /** For terms without a picture of their own. */
    dot: 'M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
};
/** Decoration only: the word always stands beside it. */
export const icon = (path = icons.dot) => html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
//# sourceMappingURL=icons.js.map