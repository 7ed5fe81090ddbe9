import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
import { moreIcons } from './more-icons.js';
/**
 * Where the programme is, and what can be done about that: on the page, on the device, in a file. Without `files` it is
 * about the ticked days of a protocol only.
 */
export function keepView({ t }, programs, { kept }, files, say) {
    const words = { page: 'programMore.onPage', device: 'programMore.onDevice', refused: 'programMore.refused' };
    const forget = () => {
        programs.forget();
        say(t('programMore.forgotten'));
    };
    return html `<section class="keep ${kept}" part="keep">
    <p class="aside">
      ${icon(kept === 'device' ? moreIcons.device : moreIcons.info)}<span
        >${t(files || kept !== 'page' ? words[kept] : 'programMore.ticksOnPage')}</span
      >
    </p>
    <div class="row">
      ${kept === 'device'
        ? html `<button class="button" type="button" data-keep @click=${forget}>${t('programMore.forget')}</button>`
        : html `<button class="button" type="button" data-keep @click=${() => programs.keep()}>
              ${t('programMore.keep')}
            </button>`}
      ${files
        ? html `<button class="button" type="button" @click=${files.save}>${t('programMore.file')}</button>
              <button class="button" type="button" @click=${files.open}>${t('programMore.import')}</button>`
        : nothing}
    </div>
  </section>`;
}
/** What happened, in one sentence, and what can be done about it. */
const noticeView = (message, buttons, role = nothing) => html `<div class="notice" part="notice" role=${role}>
    <p class="aside">${icon(moreIcons.info)}<span>${message}</span></p>
    <div class="row">${buttons}</div>
  </div>`;
/** A programme from somebody else or from a file, which is not the visitor's own yet. */
export const sharedView = ({ t }, from, hasOwn, act) => noticeView(t(from === 'link' ? 'programMore.shared' : 'programMore.opened'), html `<button class="button primary" type="button" @click=${act.take}>
        ${t(hasOwn ? 'programMore.instead' : 'programMore.take')}
      </button>
      ${hasOwn || from === 'file' ? html `<button class="button" type="button" @click=${act.mine}>${t('programMore.mine')}</button>` : nothing}`);
/** What went wrong, in one sentence; it can be put away. */
export const problemView = ({ t }, message, close) => noticeView(message, html `<button class="button" type="button" @click=${close}>${t('programMore.close')}</button>`, 'alert');
//# sourceMappingURL=keep-view.js.map