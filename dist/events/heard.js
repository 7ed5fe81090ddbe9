/** Options shared by all public events: heard outside of shadow roots, and by one listener on the page. */
export const heard = { bubbles: true, composed: true };
//# sourceMappingURL=heard.js.map