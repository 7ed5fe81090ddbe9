import { html, nothing } from 'lit';
import { loopsOf } from '../../data/video-loops.js';
import { icon, icons } from '../../internal/icons.js';
import { playerIcons } from './player-icons.js';
import { toolIcons } from './tool-icons.js';
import { fillsWithFilmOnly } from './fullscreen.js';
import { KEY_NAMES } from './keys.js';
import { transcriptView } from './transcript.js';
import { iconButton } from './icon-button.js';
import { setVolume, toggleSound } from './sound.js';
import { tool } from './tool.js';
/** The controls that not everybody needs, with their names; and the help. */
export function toolsView(extras) {
    const { more } = extras.player;
    return html `<div class="tools" part="tools" ?hidden=${!more}>${more ? groups(extras) : nothing}</div>
    ${transcriptView(extras.player)} ${helpView(extras.player)}`;
}
function groups(extras) {
    const { player, television } = extras;
    const { snapshot, host, screen, film, mirrored } = player;
    const t = host.t.bind(host);
    const loops = film.medium ? loopsOf(film.medium, snapshot.duration || Infinity) : [];
    /** Elsewhere than here the picture is not mirrored. */
    const elsewhere = (label) => (mirrored ? `${label}. ${t('controls.mirrorLost')}` : label);
    const full = t('player.fullscreen');
    const fullLabel = fillsWithFilmOnly(player) ? elsewhere(full) : full;
    return html `<div class="group" role="group" aria-label=${t('controls.part')}>
      ${tool(toolIcons.from, t('controls.from'), () => extras.mark(false))}
      ${tool(toolIcons.to, t('controls.to'), () => extras.mark(true))}
      ${player.chapter ? tool(toolIcons.step, t('controls.repeatStep'), () => extras.repeatStep()) : nothing}
      ${loops.map((loop) => tool(playerIcons.repeat, host.text(loop.label) || t('controls.part'), () => extras.repeat(loop), snapshot.part?.from === loop.from && snapshot.part.to === loop.to))}
    </div>
    <div class="group">
      ${screen.video
        ? html `${iconButton(toolIcons.back, t('controls.frameBack'), () => extras.stepFrame(-1))}
            ${iconButton(toolIcons.on, t('controls.frameOn'), () => extras.stepFrame(1))}`
        : nothing}
      ${tool(toolIcons.timer, t('controls.count'), () => extras.toggleCount(), host.countIn > 0)}
    </div>
    ${soundView(player)} ${captionsView(extras)}
    <div class="group">
      ${screen.video && host.ownerDocument.pictureInPictureEnabled
        ? tool(toolIcons.pip, elsewhere(t('controls.pip')), () => void smallWindow(screen.video))
        : nothing}
      ${television?.found ? tool(toolIcons.cast, elsewhere(t('controls.cast')), () => television.choose()) : nothing}
      ${tool(playerIcons.full, fullLabel, () => extras.toggleFullscreen())}
      ${host.noKeys ? nothing : tool(toolIcons.keys, t('controls.help'), () => extras.help())}
    </div>`;
}
async function smallWindow(video) {
    const root = video.getRootNode();
    try {
        if (root.pictureInPictureElement)
            await video.ownerDocument.exitPictureInPicture();
        else
            await video.requestPictureInPicture();
    }
    catch {
        // The browser said no; the film goes on where it is.
    }
}
function helpView({ host }) {
    const t = host.t.bind(host);
    return html `<dialog class="help" part="help" aria-label=${t('controls.help')}>
    <form method="dialog">
      <b>${t('controls.help')}</b>
      <button class="icon-button" aria-label=${t('controls.close')}>${icon(icons.cross)}</button>
    </form>
    <dl>
      ${KEY_NAMES.map(([keys, key]) => html `<div>
            <dt>${keys.split(' ').map((name) => html `<kbd>${name}</kbd>`)}</dt>
            <dd>${t(key)}</dd>
          </div>`)}
    </dl>
  </dialog>`;
}
function soundView({ host, snapshot, store, film }) {
    if (film.medium?.hasAudio === false)
        return nothing;
    const { muted, volume } = snapshot;
    return html `<div class="group">
    ${iconButton(muted ? toolIcons.muted : toolIcons.sound, host.t(muted ? 'controls.unmute' : 'controls.mute'), () => toggleSound(store.media))}<input
      class="volume"
      part="volume"
      type="range"
      min="0"
      max="1"
      step="0.05"
      .value=${String(muted ? 0 : volume)}
      aria-label=${host.t('controls.volume')}
      @input=${(event) => setVolume(store.media, Number(event.target.value))}
    />
  </div>`;
}
function captionsView({ captions, player: { host } }) {
    if (!captions?.list.length)
        return nothing;
    return html `<label class="captions"
    >${icon(toolIcons.captions)}<span>${host.t('controls.captions')}</span>
    <select
      part="captions"
      @change=${(event) => captions.choose(Number(event.target.value))}
    >
      <option value="-1">${host.t('controls.none')}</option>
      ${captions.list.map(({ lang }, i) => html `<option value=${i} .selected=${captions.chosen === i} lang=${lang}>${languageName(lang)}</option>`)}
    </select></label
  >`;
}
/** A language in its own words. */
function languageName(lang) {
    try {
        return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    }
    catch {
        return lang;
    }
}
//# sourceMappingURL=tools.js.map