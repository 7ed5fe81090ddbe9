import { type TemplateResult } from 'lit';
import type { ExerciseElement } from '../../internal/exercise-element.js';
import type { LibrarySnapshot } from '../../store/library-store.js';
/** Tells the owner what is wrong with the file; answers with what says so on the page, for `debug`. */
export declare function tellProblems(library: ExerciseElement, snapshot: LibrarySnapshot): TemplateResult;
