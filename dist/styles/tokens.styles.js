import { css } from 'lit';
/**
 * Public tokens are read where they are used and never declared on the host, so that a value on `:root`, a section or
 * one tag works. Everything follows from one accent, whatever it is: it is made opaque and brought into sRGB first, and
 * lightness is bound so that text keeps 4.5:1 and shapes 3:1 (test/styles/tokens.test.ts paints them all).
 */
export const tokens = css `
  .base {
    --_accent: color(from var(--exercise-accent, #1f6b52) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1);
    --_surface: var(--exercise-surface, light-dark(#fff, oklch(from var(--_accent) 0.215 min(c, 0.014) h)));
    --_text: var(
      --exercise-text,
      light-dark(oklch(from var(--_accent) 0.24 min(c, 0.025) h), oklch(from var(--_accent) 0.94 min(c, 0.012) h))
    );
    --_fill: light-dark(var(--_accent), oklch(from var(--_accent) max(l, 0.68) min(c, 0.21) h));
    /* At a luminance of 0.179 black and white are equally readable. Only luminance tells: hues of one lightness differ. */
    --_on-fill: var(
      --exercise-on-accent,
      color(
        from var(--_fill) xyz clamp(0, (0.179 - y) * 1e5, 0.95) clamp(0, (0.179 - y) * 1e5, 1)
          clamp(0, (0.179 - y) * 1e5, 1.089)
      )
    );
    /* Away from the text on it, so that hovering never costs contrast. */
    --_fill-hover: color-mix(
      in oklab,
      var(--_fill) 88%,
      color(from var(--_on-fill) srgb calc(1 - r) calc(1 - g) calc(1 - b))
    );
    --_ink: light-dark(
      oklch(from var(--_accent) min(l, 0.46) c h),
      oklch(from var(--_accent) max(l, 0.78) min(c, 0.16) h)
    );
    --_muted: var(--exercise-muted, color-mix(in oklab, var(--_text) 74%, var(--_surface)));
    --_line: var(--exercise-border, color-mix(in oklab, var(--_text) 14%, var(--_surface)));
    --_control: color-mix(in oklab, var(--_text) 54%, var(--_surface));
    --_tint-1: light-dark(
      color-mix(in oklab, var(--_fill) 8%, var(--_surface)),
      oklch(from var(--_surface) calc(l + 0.045) c h)
    );
    --_tint-2: light-dark(
      color-mix(in oklab, var(--_fill) 16%, var(--_surface)),
      color-mix(in oklab, var(--_fill) 9%, oklch(from var(--_surface) calc(l + 0.075) c h))
    );
    --_tint-3: light-dark(
      color-mix(in oklab, var(--_fill) 30%, var(--_surface)),
      color-mix(in oklab, var(--_fill) 16%, oklch(from var(--_surface) calc(l + 0.15) c h))
    );
    --_focus: var(--exercise-focus, var(--_ink));
    --_room: 1;
    --_radius: var(--exercise-radius, 14px);
    --_radius-control: calc(var(--_radius) * 0.64);
    --_radius-pill: min(999px, var(--_radius) * 3);
    --_gap: var(--exercise-gap, calc(20px * var(--_room)));
    --_weight: var(--exercise-heading-weight, 650);
    --_case: var(--exercise-heading-case, none);
  }
  @container style(--exercise-density: compact) {
    .base {
      --_room: 0.7;
    }
  }
  @media (prefers-contrast: more) {
    .base {
      --_muted: var(--_text);
      --_line: var(--exercise-border, var(--_control));
      --_control: var(--_text);
    }
  }
  /* A browser that cannot derive colours shows those of the system: no brand, but all of it readable. */
  @supports not ((color: oklch(from red l c h)) and (color: light-dark(red, red))) {
    .base {
      --_surface: var(--exercise-surface, Canvas);
      --_text: var(--exercise-text, CanvasText);
      --_fill: CanvasText;
      --_on-fill: Canvas;
      --_fill-hover: CanvasText;
      --_ink: var(--_text);
      --_tint-1: #80808014;
      --_tint-2: #80808029;
      --_tint-3: #8080804d;
    }
  }
`;
//# sourceMappingURL=tokens.styles.js.map