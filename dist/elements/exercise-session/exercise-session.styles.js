import { css } from 'lit';
/** The panel, always dark. */
export const sessionStyles = css `
  .base {
    color-scheme: dark;
    container: session / inline-size;
  }
  /* Dark whatever the surface of the brand is: digits must be read from the mat. */
  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    .base {
      --_surface: oklch(from var(--_accent) 0.2 min(c, 0.018) h);
      --_text: oklch(from var(--_accent) 0.94 min(c, 0.012) h);
      --_muted: color-mix(in oklab, var(--_text) 74%, var(--_surface));
      --_line: color-mix(in oklab, var(--_text) 16%, var(--_surface));
      --_focus: var(--_ink);
      --_on-fill: color(
        from var(--_fill) xyz clamp(0, (0.179 - y) * 1e5, 0.95) clamp(0, (0.179 - y) * 1e5, 1)
          clamp(0, (0.179 - y) * 1e5, 1.089)
      );
    }
  }
  .base > * {
    --_quiet: var(--_muted);
    --_paper: var(--_text);
  }
  .panel,
  dialog {
    border-radius: calc(var(--_radius) * 1.3);
    background: var(--_surface);
    color: var(--_text);
  }
  .panel {
    position: relative;
    padding: 18px 16px 20px;
    overflow: clip;
  }
  dialog {
    inline-size: min(66em, 100% - 32px);
    max-inline-size: none;
    max-block-size: calc(100% - 32px);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 0;
    container: session / inline-size;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 62%);
  }
  .muted {
    color: var(--_muted);
  }
  .close {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    z-index: 1;
  }
  .message {
    padding-block: 28px;
    padding-inline: 4px 44px;
  }
  @container session (inline-size >= 40em) {
    .panel {
      padding: 24px 30px 28px;
    }
  }
`;
//# sourceMappingURL=exercise-session.styles.js.map