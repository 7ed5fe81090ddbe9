/** The tags in Solid's JSX: `/// <reference types="exercise-library/types/solid" />`. */
import type { JSX } from 'solid-js';
import type { ElementAttributes, ElementEvents, ElementProperties, Tag } from './elements.js';

type Own<T extends Tag> = Partial<ElementProperties[T] & ElementAttributes[T]>;

type Explicit<T extends Tag> = {
  [P in keyof ElementProperties[T] & string as `prop:${P}`]?: ElementProperties[T][P];
} & {
  [A in keyof ElementAttributes[T] & string as `attr:${A}`]?: ElementAttributes[T][A];
};

type Listeners<T extends Tag> = {
  [E in keyof ElementEvents[T] & string as `on:${E}`]?: (event: ElementEvents[T][E]) => void;
};

type ElementProps<T extends Tag> = Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Own<T>> &
  Own<T> &
  Explicit<T> &
  Listeners<T>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
