/** The script-tag build: registers every element; heavy ones come when they are first needed. */
export { LibraryStore } from './store/library-store.js';
import './define/exercise-library.js';
import { whenUndefined } from './internal/when-undefined.js';

export { registerLocale } from './internal/messages.js';

whenUndefined(() => void import('./define/late.js'));
