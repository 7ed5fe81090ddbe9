/** The script-tag build: registers every element; heavy ones come when they are first needed. */
import '../define/exercise-library.js';
export { LibraryStore } from '../store/library-store.js';
export { registerLocale } from '../internal/messages.js';
