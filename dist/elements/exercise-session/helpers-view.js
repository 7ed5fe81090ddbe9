import { html, nothing } from 'lit';
import { hasVoice } from './voices.js';
/** Sounds, voice and vibration, as far as the device has them. */
export function helpersView(host) {
    const { t } = host;
    const speaks = hasVoice(host.language);
    const box = (label, on, set, disabled = false) => html `<label class="choice"
      ><input
        type="checkbox"
        .checked=${on && !disabled}
        ?disabled=${disabled}
        @change=${(event) => set(event.target.checked)}
      />${label}</label
    >`;
    return html `<fieldset class="helpers" part="helpers">
    <legend class="small-title">${t('session.helpers')}</legend>
    ${box(t('session.sound'), !host.muted, (on) => (host.muted = !on))}
    <label class="choice range"
      ><span>${t('session.volume')}</span
      ><input
        type="range"
        min="0"
        max="1"
        step="0.05"
        .value=${String(host.volume)}
        ?disabled=${host.muted}
        @input=${(event) => (host.volume = Number(event.target.value))}
    /></label>
    ${box(t('session.voice'), !host.noVoice, (on) => (host.noVoice = !on), !speaks)}
    ${'vibrate' in navigator ? box(t('session.buzz'), !host.noVibration, (on) => (host.noVibration = !on)) : nothing}
    ${speaks ? nothing : html `<p class="muted hint">${t('session.noVoice')}</p>`}
  </fieldset>`;
}
//# sourceMappingURL=helpers-view.js.map