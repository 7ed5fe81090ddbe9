import type * as Ssr from '@lit-labs/ssr';
import type * as RenderResult from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement, TemplateResult } from 'lit';
import type { LibraryStore } from '../store/library-store.js';
import { awaitMessages } from '../internal/messages.js';
import { detail } from '../locales/en/detail.js';
import { find } from '../locales/en/find.js';
import { further } from '../locales/en/further.js';
import { ladder } from '../locales/en/ladder.js';
import { digestsOf } from '../internal/template-digests.js';
import { writtenOnes, type Attributes } from './markup.js';
import { defineServed } from './served-tags.js';
import { styleText } from './style-hashes.js';

/** What is drawn: everything an element finds for itself in a browser. */
export interface Scene {
  readonly store: LibraryStore;
  readonly lang: string;
  /** The outermost element with its attributes. */
  readonly tag: string;
  readonly attributes: Attributes;
  /** Whether there is something inside the tag for readers without shadow DOM. */
  readonly hasFallback: boolean;
}

type Drawing = (
  scene: Scene,
  template: TemplateResult,
) => Promise<[html: string, digests: ReadonlyMap<string, string>]>;

/** What draws templates in Node; undefined when `@lit-labs/ssr` is not installed. */
export async function elementRenderer(): Promise<Drawing | undefined> {
  const ssr = await import('@lit-labs/ssr').catch(missing);
  if (!ssr) return undefined;
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  await defineServed();
  return drawingWith(ssr, collectResult);
}

type Renderer = typeof Ssr;
type Collect = typeof RenderResult.collectResult;
type Thunks = ReturnType<Renderer['renderThunked']>;

function drawingWith(ssr: Renderer, collectResult: Collect): Drawing {
  return async ({ store, lang, tag, attributes, hasFallback }, template) => {
    await Promise.all([
      awaitMessages(lang, { group: 'find', en: find }),
      awaitMessages(lang, { group: 'detail', en: detail }),
      awaitMessages(lang, { group: 'further', en: further }),
      awaitMessages(lang, { group: 'ladder', en: ladder }),
    ]);
    const digests = new Map(digestsOf(template));
    let outermost = true;

    class ServedElement extends ssr.LitElementRenderer {
      override connectedCallback(): void {
        // In a browser an element asks the page for these.
        Object.assign(this.element, {
          language: lang,
          defaultLocale: store.snapshot.header?.library.defaultLocale ?? 'en',
          current: store,
          fallback: hasFallback,
          readLanguage() {},
          querySelector: () => null,
        });
        if (this.tagName === 'exercise-library') Object.assign(this.element, { store });
        // The file was looked over before.
        if (this.tagName === 'exercise-ladder') Object.defineProperty(this.element, 'whole', { value: true });
        if (outermost && this.tagName === tag)
          for (const [name, value] of writtenOnes(attributes)) this.setAttribute(name, value);
        outermost = false;
        super.connectedCallback();
      }

      override renderShadow(info: Ssr.RenderInfo): Thunks {
        const element = this.element as LitElement & { render(): unknown };
        const value = element.render();
        for (const [own, common] of digestsOf(value)) digests.set(own, common);
        const sheet = styleText(element.constructor as typeof LitElement);
        return [`<style>${sheet}</style>`, () => ssr.renderThunked(value, info)];
      }
    }

    const html = await collectResult(ssr.render(template, { elementRenderers: [ServedElement] }));
    return [html, digests];
  };
}

/** Not installed is fine; anything else that goes wrong is told. */
function missing(error: Error & { readonly code?: string }): undefined {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return undefined;
}
