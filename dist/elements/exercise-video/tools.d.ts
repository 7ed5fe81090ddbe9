import { type TemplateResult } from 'lit';
import type { Extras } from './extras.js';
/** The controls that not everybody needs, with their names; and the help. */
export declare function toolsView(extras: Extras): TemplateResult;
