import { type TemplateResult } from 'lit';
import type { Exercise } from '../data/library-types.js';
import type { LibraryView } from './library-view.js';
/** The picture of an exercise in a row of them: its poster, its drawing at rest, or else the sign of its category. */
export declare function stillPicture({ header, base }: Pick<LibraryView, 'header' | 'base'>, exercise: Exercise): TemplateResult;
/** Brings what draws the figures below `root` when the first of them is nearly seen. */
export declare function drawWhenNear(root: ParentNode, load: (() => Promise<unknown>) | undefined): void;
