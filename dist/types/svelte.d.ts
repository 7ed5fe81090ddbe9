/** The tags in Svelte's templates: `/// <reference types="exercise-library/types/svelte" />`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementEvents, ElementProperties, Tag } from './elements.js';

type Own<T extends Tag> = Partial<ElementProperties[T] & ElementAttributes[T]>;

type Listeners<T extends Tag> = {
  [E in keyof ElementEvents[T] & string as `on${E}` | `on:${E}`]?: (event: ElementEvents[T][E]) => void;
};

type ElementProps<T extends Tag> = Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Own<T>> & Own<T> & Listeners<T>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
