import { html, nothing } from 'lit';
import { stretchesOf } from '../../data/timeline-at.js';
import { clockText } from '../../data/video-chapters.js';
import { icon } from '../../internal/icons.js';
import { say } from '../../internal/say.js';
import { closeButton } from './close-button.js';
import { effortView } from './effort-view.js';
import { feet } from './feet.js';
import { sideWord, titleOf, whereabouts } from './part-words.js';
import { KEY_NAMES } from './session-keys.js';
import { sessionIcons } from './session-icons.js';
import { thumb } from './session-picture.js';
/** A session that runs, or that ended before its last questions could be loaded. */
export function followView(follow) {
    const { host, store } = follow;
    const { part, state, at, left, away } = store.snapshot;
    if (!part)
        return nothing;
    const { t } = host;
    const paused = state === 'paused';
    const resting = part.kind === 'rest' || part.kind === 'ready' || part.kind === 'switch';
    const title = paused ? t('follow.paused') : titleOf(host, part);
    const size = title.length > 14 ? 'long' : title.length > 8 ? 'middle' : 'short';
    const text = left >= 100 ? clockText(left) : String(left);
    const picture = follow.picture?.view(part) ?? nothing;
    const look = [resting && 'calm', paused && 'paused', !part.ramp && 'even', picture === nothing && 'bare'];
    return html `<div class="follow ${look.filter(Boolean).join(' ')}">
    ${headView(follow, part)}
    <div class="now">
      ${sideView(host, part)}
      <p class="phase ${size}" part="phase" lang=${(!paused && host.langOf(part.label)) || nothing}>${title}</p>
      ${away ? html `<p class="cue" role="status">${t('follow.away')}</p>` : cueView(host, part)}
    </div>
    <p class="digits d${text.length}" part="clock" role="timer" aria-label=${t('follow.secondsOf', { n: left })}>
      <span aria-hidden="true">${text}</span>
    </p>
    ${picture} ${effortView(host, part, at)}
    <div class="coming">${nextView(follow)} ${longerView(follow)}</div>
    ${controlsView(follow)} ${trackView(follow, part)}
  </div>`;
}
/** The side that works, and which repetition it is: both are looked for from the mat. */
function sideView(host, part) {
    const { side, rep, reps = 1 } = part;
    const counts = !!rep && reps > 1;
    if (!side && !counts)
        return nothing;
    return html `<p class="side" part="side">
    ${side ? html `${feet(side)}<span>${sideWord(host, part)}</span>` : nothing}
    ${counts ? html `<span class="count">${host.t('follow.rep', { n: rep, of: reps })}</span>` : nothing}
  </p>`;
}
function headView({ host, store }, part) {
    const { t } = host;
    const { exercise } = part.item;
    const where = whereabouts(host, part, store.timeline.turns);
    const quiet = host.muted;
    const sound = t(quiet ? 'follow.unmute' : 'follow.mute');
    return html `<header class="head">
    <div>
      <div id="title" class="name" part="name" role="heading" aria-level=${host.headingLevel} tabindex="-1">
        ${say(host, exercise.name || exercise.id)}
      </div>
      <p class="where">
        ${where.map((one) => html `<span>${one}</span>`)}
        <span>${t('follow.remaining', { time: clockText(store.snapshot.remaining) })}</span>
      </p>
    </div>
    <div class="tools">
      <button
        class="icon-button"
        type="button"
        aria-label=${sound}
        title=${sound}
        @click=${() => (host.muted = !host.muted)}
      >
        ${icon(quiet ? sessionIcons.muted : sessionIcons.sound)}
      </button>
      ${closeButton(t('follow.leave'), () => host.exit())}
    </div>
  </header>`;
}
function cueView(host, { cue, otherWay, kind, item, rep }) {
    if (kind === 'switch')
        return nothing;
    const hint = kind === 'rest' ? item.exercise.startPosition : cue;
    const way = otherWay && rep === 1 ? host.t('follow.otherWay') : '';
    // A cue of the author is worth more room than nothing at all.
    const text = hint ?? (rep ? item.exercise.cues?.[0] : undefined);
    return way || text
        ? html `<p class="cue" part="cue" dir="auto" lang=${(!way && host.langOf(text)) || nothing}>
        ${way || host.text(text)}
      </p>`
        : nothing;
}
function nextView({ host, store, next }) {
    const { t } = host;
    if (!next)
        return html `<div class="next" part="next"><p class="muted">${t('follow.nextEnd')}</p></div>`;
    const { item, reps, rep, seconds, kind } = next;
    const between = kind === 'ready' || kind === 'rest';
    const moves = rep && reps && reps > 1;
    const amount = moves ? t('session.reps', { n: reps }) : t('follow.secondsOf', { n: Math.round(seconds) });
    const title = between && next.turn ? `${titleOf(host, next)}: ${host.text(item.exercise.name)}` : titleOf(host, next);
    return html `<div class="next" part="next">
    ${next.turn === store.snapshot.part?.turn ? nothing : thumb(host, item.exercise)}
    <div>
      <p class="muted">${t('follow.next')}</p>
      <p class="then">${title}</p>
      <p class="muted">${[amount, sideWord(host, next).toLowerCase()].filter(Boolean).join(', ')}</p>
    </div>
  </div>`;
}
function controlsView({ host, store }) {
    const { t } = host;
    const running = store.snapshot.state === 'running';
    const label = t(running ? 'follow.pause' : 'follow.play');
    return html `<div class="controls" part="controls" role="group" aria-label=${t('session.label')}>
    <button
      class="icon-button"
      type="button"
      aria-label=${t('follow.back')}
      title=${t('follow.back')}
      @click=${() => store.back()}
    >
      ${icon(sessionIcons.back)}
    </button>
    <button class="pause" part="pause" type="button" aria-label=${label} title=${label} @click=${() => store.toggle()}>
      <span class=${running ? '' : 'fill'}>${icon(running ? sessionIcons.pause : sessionIcons.play)}</span>
    </button>
    <button
      class="icon-button"
      type="button"
      aria-label=${t('follow.skip')}
      title=${t('follow.skip')}
      @click=${() => store.skip()}
    >
      ${icon(sessionIcons.skip)}
    </button>
    ${running
        ? nothing
        : html `<button class="button stop" type="button" @click=${() => store.end()}>${t('follow.stop')}</button>
            ${host.noKeys ? nothing : keysView(host)}`}
  </div>`;
}
const keysView = ({ t }) => html `<details class="keys">
    <summary>${t('follow.keys')}</summary>
    <dl>
      ${KEY_NAMES.map(([key, name]) => html `<dt><kbd>${key}</kbd></dt>
            <dd>${t(name)}</dd>`)}
    </dl>
  </details>`;
const longerView = ({ host: { t }, store }) => html `<button class="button plus" type="button" title=${t('follow.longer')} @click=${() => store.extend()}>
    <bdi dir="ltr">+${t('session.seconds', { s: 10 })}</bdi>
  </button>`;
/** Every part of the exercise, to scale; the head of the page says the same in words. */
function trackView({ store }, part) {
    const { at } = store.snapshot;
    return html `<div class="track" part="track" aria-hidden="true">
    ${stretchesOf(store.timeline, part.turn).map(({ start, end, kind }) => {
        const state = end <= at ? 'done' : start <= at ? 'here' : '';
        const between = kind === 'switch' || kind === 'rest' || kind === 'ready';
        return html `<i class="${state} ${between ? 'between' : ''}" data-n=${end - start}></i>`;
    })}
  </div>`;
}
//# sourceMappingURL=follow-view.js.map