import { type Program } from './program.js';
/** Why a link shows no programme: something is missing or changed in it, or a newer page made it. */
export type LinkProblem = 'damaged' | 'newer';
/**
 * A whole programme as a short code of letters, digits, `-` and `_`: packed into lists and compressed, with a checksum,
 * so that a link that was cut or changed is known as such.
 */
export declare function encodeProgram({ title, anchor, days, weeks, items }: Program): Promise<string>;
/** The programme of a code, or why there is none. Takes any text, and never throws. */
export declare function decodeProgram(code: string): Promise<Program | LinkProblem>;
/** An address with a programme in its fragment, and nothing else there: what somebody searched for is their own. */
export declare const linkTo: (page: string, code: string) => string;
/** A fragment without the programme. */
export declare function withoutCode(hash: string): string;
