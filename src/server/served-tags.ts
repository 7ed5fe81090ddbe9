import { html, type TemplateResult } from 'lit';

interface Served {
  /** The bare tag; its attributes are set on the element. */
  readonly template: () => TemplateResult;
  /** Puts the tag on its class, and on those of what it consists of. */
  readonly define: () => Promise<unknown>;
}

/** What can be drawn on a server; a further tag is a line. */
export const served = {
  'exercise-library': {
    template: () => html`<exercise-library></exercise-library>`,
    define: () => import('../define/exercise-library.js'),
  },
  'exercise-list': {
    template: () => html`<exercise-list></exercise-list>`,
    define: () => import('../define/exercise-list.js'),
  },
  'exercise-card': {
    template: () => html`<exercise-card></exercise-card>`,
    define: () => import('../define/exercise-card.js'),
  },
  'exercise-detail': {
    template: () => html`<exercise-detail></exercise-detail>`,
    define: () => import('./whole-detail.js'),
  },
  'exercise-ladder': {
    template: () => html`<exercise-ladder></exercise-ladder>`,
    define: () => import('../define/exercise-ladder.js'),
  },
} satisfies Record<string, Served>;

/** The tags that can be drawn on a server. */
export type ServedTag = keyof typeof served;

/** Defines them all, in the registry that Lit brings along in Node. */
export const defineServed = (): Promise<unknown> =>
  Promise.all(Object.values(served as Record<string, Served>).map(({ define }) => define()));
