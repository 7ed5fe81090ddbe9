import { css } from 'lit';
/** A session that runs: where everything stands, in one column or in two. */
export const followStyles = css `
  .follow {
    display: grid;
    grid-template:
      'head head' 'now now' 'media digits' 'effort effort' 'controls controls' 'next next' 'track track' /
      1fr 66cqi;
    gap: 12px 0;
  }
  .head {
    grid-area: head;
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: 12px;
  }
  .head .name {
    font-size: 1em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .where span + span::before {
    margin-inline: 0.5em;
    content: '·';
  }
  .tools {
    display: flex;
    flex: none;
    margin-block-start: -8px;
    margin-inline-end: -10px;
  }
  .follow .close {
    position: static;
  }
  .now {
    grid-area: now;
    min-inline-size: 0;
    align-self: start;
  }
  .side {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1.625em;
    font-weight: 650;
    line-height: 1.2;
  }
  .side .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .side span + .count {
    margin-inline-start: 0.3em;
  }
  .feet {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.28em;
    fill: none;
    stroke: var(--_control);
    stroke-width: 2.5;
    direction: ltr;
  }
  .feet .works {
    fill: var(--_fill);
    stroke: var(--_fill);
  }
  .phase {
    color: var(--_ink);
    font-size: clamp(2em, 8.6cqi, 5.5em);
    font-weight: 700;
    letter-spacing: -0.025em;
    line-height: 1.1;
    text-wrap: balance;
  }
  .phase.middle {
    font-size: clamp(2em, 6.6cqi, 4em);
  }
  .phase.long {
    font-size: clamp(1.75em, 4.6cqi, 2.75em);
  }
  .calm .phase,
  .paused .phase {
    color: var(--_text);
  }
  .follow .cue {
    margin-block-start: 6px;
    font-size: clamp(1.0625em, 2.7cqi, 1.75em);
    line-height: 1.35;
    text-wrap: pretty;
  }
  .media {
    grid-area: media;
    align-self: center;
    overflow: clip;
    border-radius: var(--_radius-control);
    background: var(--_tint-1);
    pointer-events: none;
  }
  .media img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  .media .mirrored {
    scale: -1 1;
  }
  .media exercise-video::part(bar),
  .media exercise-video::part(seek),
  .media exercise-video::part(steps),
  .media exercise-video::part(side) {
    display: none;
  }
  .effort {
    grid-area: effort;
    align-self: end;
  }
  @container session (inline-size >= 40em) {
    .follow {
      grid-template: 'head head head' 'now now digits' 'media effort effort' 'next next controls' 'track track track' / 30cqi 1fr 46cqi;
      gap: 20px 0;
    }
    .follow.even {
      grid-template: 'head head head' 'now now digits' 'media media digits' 'effort effort effort' 'next next controls' 'track track track' / 30cqi 1fr 46cqi;
    }
    .follow.even .media {
      max-inline-size: 38cqi;
    }
    .head .name {
      font-size: 1.0625em;
    }
    .now {
      padding-inline-end: 24px;
    }
    .side {
      font-size: clamp(1.75em, 4.4cqi, 2.75em);
    }
    .media {
      margin-inline-end: 28px;
    }
    .coming {
      padding-inline-end: 20px;
    }
  }
  .follow.bare .effort {
    grid-column: 1 / -1;
  }
`;
//# sourceMappingURL=follow.styles.js.map