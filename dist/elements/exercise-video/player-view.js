import { html, nothing } from 'lit';
import { clockText } from '../../data/video-chapters.js';
import { RATES } from '../../store/player-snapshot.js';
import { playerIcons } from './player-icons.js';
import { iconButton } from './icon-button.js';
/** As people write a speed: half, not 0.5. */
const RATE_TEXT = { 0.25: '¼', 0.5: '½', 0.75: '¾', 1.25: '1¼', 1.5: '1½' };
/** What is on the stage. */
export function surfaceView(player) {
    const { screen, extras, begun, host, film } = player;
    const { shownSide } = film.medium ?? {};
    const left = (shownSide === 'left') !== player.mirrored;
    return html `<div class="surface ${player.mirrored ? 'mirrored' : ''}" ?hidden=${!begun}>${screen.node}</div>
    ${shownSide && shownSide !== 'both' && screen.video
        ? html `<span class="side" part="side">${host.t(left ? 'player.left' : 'player.right')}</span>`
        : nothing}
    ${extras?.onStage() ?? nothing}`;
}
/** Behind the play button. */
export function barView(player) {
    const { snapshot, host } = player;
    const t = host.t.bind(host);
    return html `<span class="time" part="time"
      ><b>${clockText(snapshot.time)}</b><span> / ${clockText(snapshot.duration)}</span></span
    >
    ${iconButton(playerIcons.repeat, t('player.repeat'), () => void player.withExtras((extras) => extras.toggleRepeat()), {
        part: 'repeat',
        pressed: snapshot.repeat || !!snapshot.part,
    })}
    <select
      class="icon-button rate"
      part="rate"
      aria-label=${t('player.speed')}
      @change=${(event) => player.store.setRate(Number(event.target.value))}
    >
      ${RATES.map((rate) => html `<option value=${rate} .selected=${rate === snapshot.rate}>${RATE_TEXT[rate] ?? rate}×</option>`)}
    </select>
    ${player.mirrorable
        ? iconButton(playerIcons.mirror, t('player.mirror'), () => void player.withExtras((extras) => extras.mirror()), {
            part: 'mirror',
            pressed: player.mirrored,
        })
        : nothing}
    ${iconButton(playerIcons.full, t('player.fullscreen'), () => void player.withExtras((extras) => extras.toggleFullscreen()), { part: 'fullscreen' })}
    ${iconButton(playerIcons.more, t('player.more'), () => void player.withExtras(() => (player.more = !player.more)), { part: 'more', expanded: player.more })}`;
}
//# sourceMappingURL=player-view.js.map