import { css } from 'lit';
/** The sliders reach over the ends by half a handle, so that handles stand where they should. */
export const seekStyles = css `
  .seek {
    --_half: 14px;
    --_soon: color-mix(in oklab, var(--_ink) 42%, var(--_surface));
    position: relative;
    block-size: 28px;
    margin: 8px 18px 0;
    touch-action: pan-y;
  }
  .piece,
  .part,
  .tip {
    position: absolute;
    inset-inline-start: calc(var(--_from) / var(--_max) * 100%);
    pointer-events: none;
  }
  .piece,
  .part {
    inset-block-start: 11px;
    inline-size: calc((var(--_to) - var(--_from)) / var(--_max) * 100% - var(--_slit, 0px));
    block-size: 6px;
  }
  .piece {
    border-radius: 3px;
    background:
      linear-gradient(var(--_ink), var(--_ink)) no-repeat 0 /
        calc(clamp(0, (var(--_at) - var(--_from)) / (var(--_to) - var(--_from)), 1) * 100%),
      linear-gradient(var(--_soon), var(--_soon)) no-repeat 0 /
        calc(clamp(0, (var(--_loaded) - var(--_from)) / (var(--_to) - var(--_from)), 1) * 100%),
      var(--_tint-3);
  }
  .piece:has(+ .piece) {
    --_slit: 4px;
  }
  .slider {
    position: absolute;
    inset: 0 calc(var(--_half) * -1);
    inline-size: calc(100% + var(--_half) * 2);
    block-size: 100%;
    margin: 0;
    border-radius: 6px;
    background: none;
    appearance: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .slider::-webkit-slider-thumb {
    inline-size: calc(var(--_half) * 2);
    block-size: calc(var(--_half) * 2);
    border: 0;
    border-radius: 50%;
    background: radial-gradient(var(--_ink) 8px, transparent 8.5px);
    appearance: none;
  }
  .slider::-moz-range-thumb {
    inline-size: calc(var(--_half) * 2);
    block-size: calc(var(--_half) * 2);
    border: 0;
    border-radius: 50%;
    background: radial-gradient(var(--_ink) 8px, transparent 8.5px);
  }
  @media (pointer: coarse) {
    .seek {
      --_half: 22px;
      block-size: 44px;
    }
    .piece {
      inset-block-start: 19px;
    }
  }
  @media (forced-colors: active) {
    .seek {
      --_ink: Highlight;
      --_soon: GrayText;
      --_tint-3: Canvas;
      forced-color-adjust: none;
    }
    .piece {
      border: 1px solid CanvasText;
    }
  }
`;
//# sourceMappingURL=seek-bar.styles.js.map