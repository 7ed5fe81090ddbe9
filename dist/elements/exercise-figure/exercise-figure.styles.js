import { css } from 'lit';
export const figureStyles = css `
  .stage {
    display: block;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    direction: ltr;
  }
  :host(:state(playing)) .stage {
    will-change: transform;
  }
  .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }
  path {
    fill: color-mix(in oklab, var(--_paint), #000 calc(var(--_far, 0) * 0.65%));
  }
  .working {
    --_paint: light-dark(oklch(from var(--_accent) clamp(0.34, l, 0.6) c h), var(--_fill));
  }
  .other {
    --_paint: var(
      --exercise-figure-trousers,
      light-dark(color-mix(in oklab, var(--_text) 88%, var(--_fill)), oklch(from var(--_accent) 0.46 min(c, 0.02) h))
    );
  }
  .shirt {
    --_paint: var(
      --exercise-figure-shirt,
      light-dark(color-mix(in oklab, var(--_fill) 42%, var(--_surface)), oklch(from var(--_accent) 0.68 min(c, 0.03) h))
    );
  }
  .skin {
    --_paint: var(--exercise-figure-skin, light-dark(#d9a47e, #c99a78));
  }
  .hair {
    --_paint: var(--exercise-figure-hair, light-dark(#3b2b25, #7b5a47));
  }
  .mat {
    --_paint: var(--_tint-2);
  }
  .controls {
    padding: 4px;
  }
  /* Its buttons come a little later, on narrow pages in two rows; nothing moves then. */
  .controls:empty {
    padding-block-end: clamp(48px, (372px - 100%) * 999, 96px);
  }
  @media (forced-colors: active) {
    .stage path {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 3;
      paint-order: stroke;
    }
    .stage .working {
      fill: LinkText;
    }
    .stage .other,
    .stage .hair {
      fill: CanvasText;
    }
  }
  @media print {
    path {
      print-color-adjust: exact;
    }
  }
`;
//# sourceMappingURL=exercise-figure.styles.js.map