import { svg, html, type TemplateResult } from 'lit';

/**
 * One family: a box of 24, strokes of 1.75 with round ends, in the colour of the text. Names describe the picture, so
 * that a library file can use them for its own terms (`"icon": "rotate"`).
 */
const PATHS = {
  rotate: 'M20 12a8 8 0 1 1-2.6-5.9M20.4 2.8v4.4H16',
  expand: 'M8 5.5 3.5 12 8 18.5M16 5.5 20.5 12 16 18.5M12 9v6',
  rise: 'M4 19.5h16M5.5 15.5 18 5M12.8 4.5h5.7V10',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5',
  sliders:
    'M4 7h9M19 7h1M4 17h3M13 17h7M13.4 7a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M7.4 17a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0',
  cross: 'm6 6 12 12M18 6 6 18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M3.8 12a8.2 8.2 0 1 0 16.4 0 8.2 8.2 0 1 0-16.4 0M12 7.2V12l3.2 2',
  down: 'm5 9 7 7 7-7',
  dot: 'M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  mat: 'M3.5 12a5 5 0 1 0 10 0 5 5 0 1 0-10 0M8.5 17h12M10.4 12a1.9 1.9 0 1 1-1.9-1.9',
  chair: 'M7 3.5V20M7 13.5h10V20M7 4.5h2v9',
  wall: 'M4 5h16v14H4zM4 9.7h16M4 14.3h16M12 5v4.7M8 9.7v4.6M16 9.7v4.6M12 14.3V19',
  block: 'M4 9.5 12 6l8 3.5v6L12 19l-8-3.5zM4 9.5l8 3.5 8-3.5M12 13v6',
  cushion: 'M5 7.5c4.5 1 9.5 1 14 0 1.2 3 1.2 6 0 9-4.5-1-9.5-1-14 0-1.2-3-1.2-6 0-9z',
  bench: 'M3 9.500h18v4H3zM6 13.500V19M18 13.500V19',
  band: 'M7 12a3 5.5 0 1 0 6 0 3 5.5 0 1 0-6 0M10 6.500c6 0 9 2.5 9 5.500s-3 5.5-9 5.5',
  towel: 'M5 5h14v4H5zM6.5 9v10h11V9M6.5 16h11',
} as const;

/** Names a library file may use for its terms. Unknown names show a dot. */
export type IconName = keyof typeof PATHS;

/** An icon; decoration only, the word stands beside it. */
export const icon = (name: string | undefined): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${PATHS[name as IconName] ?? PATHS.dot}></path>`}
  </svg>`;
