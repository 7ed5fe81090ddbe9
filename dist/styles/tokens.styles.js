import { css } from 'lit';
/**
 * Public tokens are read where they are used and never declared on the host, so that a value on `:root`, a section or
 * one tag works. Everything follows from one accent; lightness is bound so that text keeps 4.5:1 and shapes 3:1.
 */
export const tokens = css `
  .base {
    --_accent: var(--exercise-accent, #1f6b52);
    --_surface: var(--exercise-surface, light-dark(#fff, oklch(from var(--_accent) 0.215 min(c, 0.014) h)));
    --_text: var(
      --exercise-text,
      light-dark(oklch(from var(--_accent) 0.24 min(c, 0.025) h), oklch(from var(--_accent) 0.94 min(c, 0.012) h))
    );
    --_fill: light-dark(var(--_accent), oklch(from var(--_accent) max(l, 0.68) min(c, 0.21) h));
    --_on-fill: var(
      --exercise-on-accent,
      oklch(from var(--_fill) clamp(0.17, (0.565 - l) * 1000, 0.99) min(c, 0.02) h)
    );
    --_ink: light-dark(
      oklch(from var(--_accent) min(l, 0.46) c h),
      oklch(from var(--_accent) max(l, 0.78) min(c, 0.16) h)
    );
    --_muted: var(--exercise-muted, color-mix(in oklab, var(--_text) 72%, var(--_surface)));
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
    --_radius: var(--exercise-radius, 14px);
    --_radius-control: calc(var(--_radius) * 0.64);
    --_radius-pill: min(999px, var(--_radius) * 3);
    --_gap: var(--exercise-gap, 20px);
    --_focus: var(--exercise-focus, var(--_ink));
    --_weight: var(--exercise-heading-weight, 650);
    --_case: var(--exercise-heading-case, none);
  }
`;
//# sourceMappingURL=tokens.styles.js.map