import { css, html, nothing } from 'lit';
import { encodeProgram, linkTo } from '../../data/program-link.js';
import { plain } from './program-view.js';
import { qrView, qrStyles } from './qr-view.js';
import { toolStyles } from './tool.styles.js';
const shareStyles = css `
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 28px;
    align-items: start;
  }
  .share > div {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .share > .code {
    flex: 0 1 14em;
  }
`;
export const styles = [toolStyles, qrStyles, shareStyles];
export { words } from './tool-words.js';
export const make = (host) => new Sharing(host);
/** Some programs cut longer addresses. */
const SAFE_LENGTH = 2000;
/** The address of a programme: with all of it inside, or of this page for a protocol of the library. */
export async function addressOf({ program, element }) {
    const page = element.ownerDocument.location.href;
    return program ? linkTo(page, await encodeProgram(program)) : page.split('#')[0];
}
/** Hands a programme on: by link, by the phone's own way to share, and as a code to scan. */
class Sharing {
    #link = '';
    #of = null;
    #result = '';
    constructor(host) {
        this.host = host;
    }
    render() {
        const { program, view } = this.host;
        const { t } = view;
        if (program !== this.#of)
            void this.#make(program);
        const link = this.#link;
        if (!link)
            return nothing;
        return html `<div class="share">
      <div>
        <label class="field"
          ><span>${t(program ? 'programTools.link' : 'programTools.pageLink')}</span>
          <input
            readonly
            dir="ltr"
            .value=${link}
            @focus=${(event) => event.target.select()}
        /></label>
        <div class="row">
          ${'share' in navigator
            ? html `<button class="button" type="button" @click=${this.#send}>${t('programTools.send')}</button>`
            : nothing}
          <button class="button" type="button" @click=${this.#copy}>${t('programTools.copy')}</button>
          <span role="status">${this.#result && t(this.#result)}</span>
        </div>
        <p class="help">${t(program ? 'programTools.linkHelp' : 'programTools.pageLinkHelp')}</p>
        ${link.length > SAFE_LENGTH
            ? html `<p class="help warn">${t('programTools.tooLong', { n: link.length, max: SAFE_LENGTH })}</p>`
            : nothing}
      </div>
      <div class="code">
        ${qrView(link, t('programTools.code')) ?? html `<p class="help">${t('programTools.codeTooLong')}</p>`}
      </div>
    </div>`;
    }
    async #make(program) {
        this.#of = program;
        this.#result = '';
        const link = await addressOf(this.host);
        if (program !== this.#of)
            return;
        this.#link = link;
        this.host.requestUpdate();
    }
    #send = async () => {
        const { view, sheet } = this.host;
        try {
            await navigator.share({ title: plain(view, sheet.title) || view.t('program.title'), url: this.#link });
        }
        catch (error) {
            if (error.name !== 'AbortError')
                await this.#copy();
        }
    };
    #copy = async () => {
        try {
            // Not everywhere is there a clipboard: pages without https have none.
            await navigator.clipboard.writeText(this.#link);
            this.#result = 'programTools.copied';
        }
        catch {
            this.#result = 'programTools.copyYourself';
            this.host.element.renderRoot.querySelector('input[readonly]')?.select();
        }
        this.host.requestUpdate();
    };
}
//# sourceMappingURL=share-tool.js.map