/** The script-tag build: registers every element; heavy ones come when they are first needed. */
// Style sheets in a row, of those that come at once, in the order in which they pack best.
import './styles/tokens.styles.js';
import './styles/base.styles.js';
import './elements/exercise-filters/panel.styles.js';
import './elements/exercise-library/exercise-library.styles.js';
import './elements/exercise-filters/chips.styles.js';
import './elements/exercise-search/exercise-search.styles.js';
import './elements/exercise-list/exercise-list.styles.js';
import './styles/facts.styles.js';
import './elements/exercise-filters/exercise-filters.styles.js';
import './elements/exercise-card/exercise-card.styles.js';
import './define/exercise-library.js';
import { whenMatched } from './internal/when-matched.js';

export { LibraryStore } from './store/library-store.js';
export { registerLocale } from './internal/messages.js';

// Tags that wait for their element, and the forms that page-forms.ts looks after.
whenMatched(':not(:defined),[data-exercise-library],[data-category]', () => void import('./define/late.js'));
