/** The part of JSON Schema (draft 2020-12) in which the schema of a library file is written. */
export type Rule = boolean | RuleObject;
export interface RuleObject {
    /** Name of another rule. */
    readonly $ref?: string;
    readonly type?: string | readonly string[];
    readonly enum?: readonly string[];
    readonly const?: boolean;
    readonly anyOf?: readonly Rule[];
    readonly properties?: Readonly<Record<string, Rule>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: Rule;
    readonly propertyNames?: Rule;
    readonly minProperties?: number;
    /** Rules for the whole object when it has a key. */
    readonly dependentSchemas?: Readonly<Record<string, Rule>>;
    readonly items?: Rule;
    readonly minItems?: number;
    readonly minLength?: number;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
}
