import { html, svg } from 'lit';
import { effortAt } from '../../data/timeline-at.js';
/** Closer to an end of the wedge than this, the number of now stands where that of the end would. */
const NEAR_END = 0.24;
/**
 * How hard to push, as a wedge that is filled up to now; without a ramp, a bar of the time that is gone. The numbers of
 * both are said in words elsewhere: they go to who cannot see it once a part, not every second.
 */
export function effortView(host, part, at) {
    const done = Math.min(1, Math.max(0, (at - part.start) / part.seconds));
    const { ramp } = part;
    if (!ramp) {
        return html `<div class="effort flat" part="effort" aria-hidden="true"><i data-n=${done.toFixed(4)}></i></div>`;
    }
    const percent = (n) => host.t('follow.percent', { n });
    const now = effortAt(part, at);
    // The greatest effort of the phase reaches the top.
    const top = Math.max(ramp.from, ramp.to, 1);
    const height = (effort) => 100 - (100 * effort) / top;
    const [from, to, here] = [height(ramp.from), height(ramp.to), height(ramp.from + (ramp.to - ramp.from) * done)];
    const x = 100 * done;
    return html `<div class="effort" part="effort" role="img" aria-label="${percent(ramp.from)} – ${percent(ramp.to)}">
    <div class="wedge">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${svg `<path class="all" d="M0 100V${from}L100 ${to}V100z"></path>
        <path class="done" d="M0 100V${from}L${x} ${here}V100z"></path>`}
      </svg>
      <span class="needle" data-n=${done.toFixed(4)}><i data-n=${(1 - here / 100).toFixed(4)}></i></span>
    </div>
    <p class="scale" aria-hidden="true">
      <span class=${done < NEAR_END ? 'behind' : ''}>${percent(ramp.from)}</span>
      <b data-n=${done.toFixed(4)}>${host.t('follow.now', { n: now })}</b>
      <span class=${done > 1 - NEAR_END ? 'behind' : ''}>${percent(ramp.to)}</span>
    </p>
  </div>`;
}
//# sourceMappingURL=effort-view.js.map