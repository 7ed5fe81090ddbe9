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
    gap: calc(20px * var(--_room));
    padding: calc(20px * var(--_room));
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
    /* What has the focus never lies under the foot. */
    scroll-padding-block-end: 80px;
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
  dialog:modal .chip {
    min-block-size: 44px;
  }
  .within {
    background: var(--_tint-1);
  }
  select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0 0.95em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: 0.9375em;
  }
`;
//# sourceMappingURL=panel.styles.js.map