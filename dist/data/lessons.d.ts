import type { Exercise, Lesson, TermSelection } from './library-types.js';
/** The words of an exercise, as a lesson names them. */
export declare const aboutExercise: ({ terms }: Exercise) => TermSelection;
/** The lessons about one of these words; those about more of them first, equal ones in the author's order. */
export declare function lessonsAbout(lessons: readonly Lesson[], words: TermSelection): readonly Lesson[];
/** The same for one word, of whatever vocabulary. */
export declare const lessonsAboutWord: (lessons: readonly Lesson[], word: string) => readonly Lesson[];
