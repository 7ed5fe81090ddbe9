import { escape } from '../data/static-html.js';

/** Attributes by name; `true` is a bare name, `false` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes as they stand in a tag, each with a space before it. */
export const attributesText = (attributes: Attributes): string =>
  writtenOnes(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** The attributes that are set, as texts; `true` is an empty one. */
export const writtenOnes = (attributes: Attributes): [name: string, value: string][] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
  );

/** The marks Lit needs to find its way, with digests that are the same in every build of the package. */
export const commonMarks = (html: string, digests: ReadonlyMap<string, string>): string =>
  html.replace(
    /<!--lit-part ([\w+/=]+)-->/g,
    (_mark, digest: string) => `<!--lit-part ${digests.get(digest) ?? digest}-->`,
  );
