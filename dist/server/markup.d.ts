/** Attributes by name; `true` is a bare name, `false` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** Attributes as they stand in a tag, each with a space before it. */
export declare const attributesText: (attributes: Attributes) => string;
/** The attributes that are set, as texts; `true` is an empty one. */
export declare const writtenOnes: (attributes: Attributes) => [name: string, value: string][];
/** The marks Lit needs to find its way, with digests that are the same in every build of the package. */
export declare const commonMarks: (html: string, digests: ReadonlyMap<string, string>) => string;
