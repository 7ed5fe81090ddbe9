import { html, nothing } from 'lit';
import { chapterAt, clockText } from '../../data/video-chapters.js';
import { SHORTEST_PART } from '../../store/player-store.js';
import { slider } from './seek-bar.js';
/** How far a press of an arrow key moves the ends of a part, in seconds. */
const NUDGE = '0.1';
/** The ends of the part that is repeated; each moves no further than the other. */
export function handlesView({ player }) {
    const { snapshot, host, store } = player;
    const { part } = snapshot;
    if (!part)
        return nothing;
    // An end goes no further than the other.
    const move = (next) => next.to - next.from >= SHORTEST_PART && store.setPart(next);
    const start = { name: 'from', label: host.t('controls.start'), value: part.from, step: NUDGE };
    const end = { name: 'to', label: host.t('controls.end'), value: part.to, step: NUDGE };
    return html `<span class="part" data-from=${part.from} data-to=${part.to}></span>
    ${slider(player, start, (from) => move({ ...part, from }))} ${slider(player, end, (to) => move({ ...part, to }))}`;
}
/** Time and step of the moment under the pointer. */
export function tipView({ chapters, host }, time) {
    if (time === undefined)
        return nothing;
    const chapter = chapterAt(chapters, time);
    const text = chapter && (host.text(chapter.text) || host.t('player.step', { n: chapter.step }));
    return html `<span class="tip" part="tip" data-from=${time} data-to=${time}
    ><b>${clockText(time)}</b> <span dir="auto">${text}</span></span
  >`;
}
//# sourceMappingURL=handles.js.map