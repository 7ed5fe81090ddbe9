import { html, nothing } from 'lit';
/**
 * Passes what the page put into a slot of `host` on to the slot of the same name of an element inside it. Nothing when
 * the page put nothing there: an empty slot would hide what that element shows by itself.
 */
export const passedOn = (host, name) => host.querySelector(`:scope > [slot="${name}"]`) ? html `<slot name=${name} slot=${name}></slot>` : nothing;
//# sourceMappingURL=passed-on.js.map