import { css } from 'lit';
/** The filters behind the button: unfolded in the page, or as a sheet over it. */
export const panelStyles = css `
  dialog {
    position: static;
    inline-size: auto;
    max-inline-size: none;
    margin: 12px 0 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }
  .panel {
    display: grid;
    gap: 20px;
    padding: 20px;
  }
  .sheet-foot {
    display: none;
  }
  dialog:modal {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    max-block-size: 88dvb;
    margin: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-width: 1px 0 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog:modal .sheet-foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  dialog:modal .group {
    grid-template-columns: minmax(0, 1fr);
  }
  dialog:modal .label {
    line-height: 1.4;
  }
  dialog:modal .chip,
  dialog:modal .levels button {
    min-block-size: 44px;
  }
  @container (max-width: 34em) {
    .bar {
      gap: 8px;
    }
    .open {
      padding-inline: 0.8em;
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    .category {
      padding: 14px 16px;
    }
    .main .group {
      grid-template-columns: minmax(0, 1fr);
    }
    .main .label {
      line-height: 1.4;
    }
    .main .chips {
      flex-wrap: nowrap;
      scrollbar-width: none;
    }
    .main .chip {
      flex: none;
      min-block-size: 44px;
    }
  }
  @container (min-width: 34.01em) and (max-width: 56em) {
    .categories {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
    .category {
      grid-template: repeat(3, auto) 1fr / 1fr;
      padding: 16px;
    }
    .glyph {
      grid-row: auto;
      margin-block-end: 6px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .levels [aria-pressed='true'],
    .category[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
//# sourceMappingURL=panel.styles.js.map