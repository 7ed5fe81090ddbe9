/** The tags in Preact's JSX: `/// <reference types="exercise-library/types/preact" />`. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementAttributes, ElementEvents, ElementProperties, Tag } from './elements.js';

type Own<T extends Tag> = Partial<ElementProperties[T] & ElementAttributes[T]>;

type Listeners<T extends Tag> = {
  [E in keyof ElementEvents[T] & string as `on${E}`]?: (event: ElementEvents[T][E]) => void;
};

type ElementProps<T extends Tag> = Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Own<T>> &
  ClassAttributes<HTMLElementTagNameMap[T]> &
  Own<T> &
  Listeners<T>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
