/** The tags in Vue's templates: `/// <reference types="exercise-library/types/vue" />`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementAttributes, ElementEvents, ElementProperties, Tag } from './elements.js';

type Own<T extends Tag> = Partial<ElementProperties[T] & ElementAttributes[T]>;

type Listeners<T extends Tag> = {
  [E in keyof ElementEvents[T] & string as `on${Capitalize<Camel<E>>}`]?: (event: ElementEvents[T][E]) => void;
};

/** Vue reads `exercise-open` as `exerciseOpen`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name;

type Component<T extends Tag> = new () => HTMLElementTagNameMap[T] & {
  /** @deprecated only for type checking */
  $props: PublicProps & Omit<HTMLAttributes, keyof Own<T>> & Own<T> & Listeners<T>;
};

type Elements = { [T in Tag]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
