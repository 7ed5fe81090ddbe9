/** The script-tag build: registers every element; heavy ones come when they are first needed. */
export { LibraryStore } from '../store/library-store.js';
import '../define/exercise-library.js';
export { registerLocale } from '../internal/messages.js';
