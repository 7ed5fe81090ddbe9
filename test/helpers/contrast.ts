/** What the eye meets: colours as the browser paints them, in sRGB, and how far they stand apart. */

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Paints colours one over the other, each list from the bottom up, and reads the pixels: the browser itself does the
 * conversion, the clipping and the mixing.
 */
export function painted(stacks: readonly (readonly string[])[]): Rgb[] {
  const WIDTH = 256;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.ceil(stacks.length / WIDTH);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  stacks.forEach((colors, i) => {
    for (const color of colors) {
      context.fillStyle = '#f0f';
      context.fillStyle = color;
      context.fillRect(i % WIDTH, Math.floor(i / WIDTH), 1, 1);
    }
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return stacks.map((_, i) => [data[i * 4], data[i * 4 + 1], data[i * 4 + 2]] as const);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A mulberry32 generator: the same colours on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function randomColors(count: number, seed = 20): string[] {
  const random = randomFrom(seed);
  const hex = () =>
    `#${Math.floor(random() * 2 ** 24)
      .toString(16)
      .padStart(6, '0')}`;
  return Array.from({ length: count }, hex);
}

/** Brand colours that break naive rules: primaries, the edge between black and white text, wide gamut, half seen. */
export const NASTY_COLORS = [
  ...['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#777', '#767676', '#757575', '#787878'],
  // The same lightness, where hues differ most in luminance.
  ...Array.from({ length: 12 }, (_, i) => `oklch(0.565 0.2 ${i * 30})`),
  ...['#ffd200', '#b8ff00', '#7fffd4', '#fefefe', '#010101', '#808000', '#ff7f50', '#e6007e', '#ffe4e1', '#000080'],
  ...['navy', 'rebeccapurple', 'hsl(60 100% 98%)', 'hsl(240 100% 20%)', 'lab(50% 120 -120)', 'hwb(120 0% 0%)'],
  ...['color(display-p3 0 1 0)', 'color(display-p3 1 0 0)', 'color(rec2020 0 0 1)', 'oklch(0.9 0.4 142)'],
  ...['rgb(255 0 0 / 10%)', 'rgb(0 0 0 / 0%)', 'transparent', 'oklch(none none none)', 'oklch(1 0.4 264)'],
  'oklch(0 0.4 30)',
];
