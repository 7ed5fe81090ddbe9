/**
 * Generated from src/schema/exercise-library.schema.json by `npm run schema`: change that file instead.
 *
 * The types of a library file. `x-…` keys of your own are allowed everywhere and left out here.
 */
export {};
//# sourceMappingURL=library-types.js.map