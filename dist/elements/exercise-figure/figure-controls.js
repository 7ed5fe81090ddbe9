import { html, nothing } from 'lit';
const PLAY = 'M8 5.5v13l10.5-6.5z';
const PAUSE = 'M7.5 5.5h3v13h-3zM13.5 5.5h3v13h-3z';
const NEXT = 'm9.5 6 6 6-6 6';
const PREVIOUS = 'm14.5 6-6 6 6 6';
const MIRROR = 'M12 4v16M8.5 8v8.5H4zM15.5 8v8.5H20z';
const SPEEDS = [0.25, 0.5, 0.75, 1, 1.25, 1.5];
/** The same direction between -180 and 180 degrees. */
const withinHalfTurn = (yaw) => ((((yaw + 180) % 360) + 360) % 360) - 180;
/** The bar under the drawing. */
export function controlsView(element, { yaw, still, t }) {
    const button = (key, path, act, pressed, way = '') => html `<button
      class="icon-button ${way}"
      type="button"
      aria-label=${t(key)}
      title=${t(key)}
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${act}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
    const { playing } = element;
    return html `<div class="controls" part="controls">
    ${still
        ? nothing
        : button(playing ? 'figure.pause' : 'figure.play', playing ? PAUSE : PLAY, () => playing ? element.pause() : element.play())}
    ${button('figure.previous', PREVIOUS, () => element.move(-1), undefined, 'way')}
    ${button('figure.next', NEXT, () => element.move(1), undefined, 'way')}
    ${button('figure.mirror', MIRROR, () => (element.mirrored = !element.mirrored), element.mirrored)}
    ${still
        ? nothing
        : html `<select
            aria-label=${t('figure.speed')}
            @change=${(event) => (element.speed = Number(event.target.value))}
          >
            ${SPEEDS.map((speed) => html `<option value=${speed} ?selected=${speed === element.speed}>${speed}×</option>`)}
          </select>`}
    <input
      type="range"
      dir="ltr"
      min="-180"
      max="180"
      step="5"
      aria-label=${t('figure.turn')}
      .value=${String(Math.round(withinHalfTurn(yaw)))}
      @input=${(event) => element.turn(Number(event.target.value) - withinHalfTurn(yaw))}
    />
  </div>`;
}
//# sourceMappingURL=figure-controls.js.map