import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramSnapshot, ProgramStore } from '../../store/program-store.js';
import { icon } from '../../internal/icons.js';
import { moreIcons } from './more-icons.js';
import type { ProgramView } from './program-view.js';

/**
 * Where the programme is, and what can be done about that: on the page, on the device, in a file. Without `files` it is
 * about the ticked days of a protocol only.
 */
export function keepView(
  { t }: ProgramView,
  programs: ProgramStore,
  { kept }: ProgramSnapshot,
  files: { readonly save: () => void; readonly open: () => void } | undefined,
  say: (message: string) => void,
): TemplateResult {
  const words = { page: 'programMore.onPage', device: 'programMore.onDevice', refused: 'programMore.refused' } as const;
  const forget = () => {
    programs.forget();
    say(t('programMore.forgotten'));
  };
  return html`<section class="keep ${kept}" part="keep">
    <p>
      ${icon(kept === 'device' ? moreIcons.device : moreIcons.info)}<span
        >${t(files || kept !== 'page' ? words[kept] : 'programMore.ticksOnPage')}</span
      >
    </p>
    <div class="row">
      ${
        kept === 'device'
          ? html`<button class="button" type="button" data-keep @click=${forget}>${t('programMore.forget')}</button>`
          : html`<button class="button" type="button" data-keep @click=${() => programs.keep()}>
              ${t('programMore.keep')}
            </button>`
      }
      ${
        files
          ? html`<button class="button" type="button" @click=${files.save}>${t('programMore.file')}</button>
              <button class="button" type="button" @click=${files.open}>${t('programMore.import')}</button>`
          : nothing
      }
    </div>
  </section>`;
}

/** A programme from somebody else or from a file, which is not the visitor's own yet. */
export function sharedView(
  { t }: ProgramView,
  from: 'link' | 'file',
  hasOwn: boolean,
  act: { readonly take: () => void; readonly mine: () => void },
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${icon(moreIcons.info)}<span>${t(from === 'link' ? 'programMore.shared' : 'programMore.opened')}</span></p>
    <div class="row">
      <button class="button primary" type="button" @click=${act.take}>
        ${t(hasOwn ? 'programMore.instead' : 'programMore.take')}
      </button>
      ${hasOwn || from === 'file' ? html`<button class="button" type="button" @click=${act.mine}>${t('programMore.mine')}</button>` : nothing}
    </div>
  </div>`;
}

/** What went wrong, in one sentence; it can be put away. */
export const problemView = ({ t }: ProgramView, message: string, close: () => void): TemplateResult =>
  html`<div class="notice" part="notice" role="alert">
    <p>${icon(moreIcons.info)}<span>${message}</span></p>
    <button class="link" type="button" @click=${close}>${t('programMore.close')}</button>
  </div>`;
