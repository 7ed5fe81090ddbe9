import { html, nothing } from 'lit';
import { chapterAt, clockText } from '../../data/video-chapters.js';
/** A moment for who cannot see the bar: its step, and how far it is. */
function momentText({ host, chapters, snapshot }, time) {
    const step = chapterAt(chapters, time)?.step;
    const at = host.t('player.at', { time: clockText(time), duration: clockText(snapshot.duration) });
    return step ? `${host.t('player.step', { n: step })}, ${at}` : at;
}
/** A native slider over the bar: keys, touch and screen readers know it. */
export const slider = (player, { name, label, value, step }, moved) => html `<input
    class="slider ${name}"
    part=${name}
    type="range"
    min="0"
    max=${player.snapshot.duration || 1}
    .step=${step}
    .value=${String(value)}
    aria-label=${label}
    aria-valuetext=${momentText(player, value)}
    @input=${(event) => moved(Number(event.target.value))}
  />`;
/** The bar with a piece per step. Time runs from left to right in every language, as on every player. */
export function seekView(player) {
    const { snapshot, host, chapters, extras } = player;
    const { duration, time } = snapshot;
    // Where the film ends must be known, or the pieces would have no place.
    const pieces = chapters.length && duration ? withStart(chapters) : [{ from: 0, to: duration }];
    const point = (event) => extras?.point(event);
    const at = { name: 'at', label: host.t('player.seek'), value: time, step: 'any' };
    return html `<div class="seek" part="seek" dir="ltr" @pointermove=${point} @pointerleave=${point}>
    ${pieces.map(({ from, to }) => html `<span class="piece" data-from=${from} data-to=${to}></span>`)}
    ${slider(player, at, (value) => player.store.seek(value))} ${extras?.onBar() ?? nothing}
  </div>`;
}
/** What comes before the first chapter is a piece too. */
const withStart = (chapters) => chapters[0].from > 0 ? [{ from: 0, to: chapters[0].from }, ...chapters] : chapters;
/** Gives the bar its moments. Not in the template: strict content policies refuse styles in markup. */
export function paintSeekBar({ host, snapshot }) {
    const seek = host.shadowRoot.querySelector('.seek');
    if (!seek)
        return;
    const set = (node, name, value) => node.style.setProperty(name, String(value));
    set(seek, '--_max', snapshot.duration || 1);
    set(seek, '--_at', snapshot.time);
    set(seek, '--_loaded', snapshot.buffered);
    for (const node of seek.querySelectorAll('[data-from]')) {
        const to = Number(node.dataset.to);
        set(node, '--_from', Number(node.dataset.from));
        set(node, '--_to', Number.isFinite(to) ? to : snapshot.duration);
    }
}
//# sourceMappingURL=seek-bar.js.map