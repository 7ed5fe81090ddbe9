/** The script-tag build: registers every element; heavy ones come when they are first needed. */
import '../styles/tokens.styles.js';
import '../styles/base.styles.js';
import '../elements/exercise-filters/panel.styles.js';
import '../elements/exercise-library/exercise-library.styles.js';
import '../elements/exercise-filters/chips.styles.js';
import '../elements/exercise-search/exercise-search.styles.js';
import '../elements/exercise-list/exercise-list.styles.js';
import '../styles/facts.styles.js';
import '../elements/exercise-filters/exercise-filters.styles.js';
import '../elements/exercise-card/exercise-card.styles.js';
import '../define/exercise-library.js';
export { LibraryStore } from '../store/library-store.js';
export { registerLocale } from '../internal/messages.js';
