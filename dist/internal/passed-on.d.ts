import { nothing, type TemplateResult } from 'lit';
/**
 * Passes what the page put into a slot of `host` on to the slot of the same name of an element inside it. Nothing when
 * the page put nothing there: an empty slot would hide what that element shows by itself.
 */
export declare const passedOn: (host: Element, name: string) => TemplateResult | typeof nothing;
