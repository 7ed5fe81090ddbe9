/** Classes, stores, functions and types. Registers nothing: `exercise-library/define/…` puts tag names on the classes. */
export { ExerciseCard } from './elements/exercise-card/exercise-card.js';
export { ExerciseCheck } from './elements/exercise-check/exercise-check.js';
export { ExerciseDetail } from './elements/exercise-detail/exercise-detail.js';
export { ExerciseFigure } from './elements/exercise-figure/exercise-figure.js';
export { ExerciseFilters } from './elements/exercise-filters/exercise-filters.js';
export { ExerciseLadder } from './elements/exercise-ladder/exercise-ladder.js';
export { ExerciseLessons } from './elements/exercise-lessons/exercise-lessons.js';
export { ExerciseLibrary } from './elements/exercise-library/exercise-library.js';
export { ExerciseList } from './elements/exercise-list/exercise-list.js';
export { ExerciseNotice } from './elements/exercise-notice/exercise-notice.js';
export { ExerciseProgram } from './elements/exercise-program/exercise-program.js';
export { ExerciseSearch } from './elements/exercise-search/exercise-search.js';
export { ExerciseSession } from './elements/exercise-session/exercise-session.js';
export { ExerciseVideo } from './elements/exercise-video/exercise-video.js';
export * from './events.js';
export { registerLocale, registerLocaleLoader } from './internal/messages.js';
export { LoadError } from './data/load-error.js';
export { PlayerStore } from './store/player-store.js';
export { ProgramStore, programStoreOf } from './store/program-store.js';
export { RATES } from './store/player-snapshot.js';
export { LibraryStore } from './store/library-store.js';
export { findText } from './data/text.js';
export { Catalog } from './data/catalog.js';
export { checkLibrary } from './data/check.js';
export { LibraryReader } from './data/reader.js';
export { planVideo } from './data/video-source.js';
//# sourceMappingURL=index.js.map