import { escape } from '../data/static-html.js';
/** Attributes as they stand in a tag, each with a space before it. */
export const attributesText = (attributes) => writtenOnes(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
/** The attributes that are set, as texts; `true` is an empty one. */
export const writtenOnes = (attributes) => Object.entries(attributes).flatMap(([name, value]) => value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]]);
/** The marks Lit needs to find its way, with digests that are the same in every build of the package. */
export const commonMarks = (html, digests) => html.replace(/<!--lit-part ([\w+/=]+)-->/g, (_mark, digest) => `<!--lit-part ${digests.get(digest) ?? digest}-->`);
//# sourceMappingURL=markup.js.map