import { awaitMessages } from '../internal/messages.js';
import { detail } from '../locales/en/detail.js';
import { find } from '../locales/en/find.js';
import { further } from '../locales/en/further.js';
import { ladder } from '../locales/en/ladder.js';
import { digestsOf } from '../internal/template-digests.js';
import { writtenOnes } from './markup.js';
import { defineServed } from './served-tags.js';
import { styleText } from './style-hashes.js';
/** What draws templates in Node; undefined when `@lit-labs/ssr` is not installed. */
export async function elementRenderer() {
    const ssr = await import('@lit-labs/ssr').catch(missing);
    if (!ssr)
        return undefined;
    const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
    await defineServed();
    return drawingWith(ssr, collectResult);
}
function drawingWith(ssr, collectResult) {
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
            connectedCallback() {
                // In a browser an element asks the page for these.
                Object.assign(this.element, {
                    language: lang,
                    defaultLocale: store.snapshot.header?.library.defaultLocale ?? 'en',
                    current: store,
                    fallback: hasFallback,
                    readLanguage() { },
                    querySelector: () => null,
                });
                if (this.tagName === 'exercise-library')
                    Object.assign(this.element, { store });
                // The file was looked over before.
                if (this.tagName === 'exercise-ladder')
                    Object.defineProperty(this.element, 'whole', { value: true });
                if (outermost && this.tagName === tag)
                    for (const [name, value] of writtenOnes(attributes))
                        this.setAttribute(name, value);
                outermost = false;
                super.connectedCallback();
            }
            renderShadow(info) {
                const element = this.element;
                const value = element.render();
                for (const [own, common] of digestsOf(value))
                    digests.set(own, common);
                const sheet = styleText(element.constructor);
                return [`<style>${sheet}</style>`, () => ssr.renderThunked(value, info)];
            }
        }
        const html = await collectResult(ssr.render(template, { elementRenderers: [ServedElement] }));
        return [html, digests];
    };
}
/** Not installed is fine; anything else that goes wrong is told. */
function missing(error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND')
        throw error;
    return undefined;
}
//# sourceMappingURL=element-renderer.js.map