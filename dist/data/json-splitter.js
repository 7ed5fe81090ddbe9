const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;
/** The list that is taken apart. */
const LIST = 'exercises';
/** What a library must have said before its first exercise can be shown. */
const NEEDED = ['schemaVersion', 'library', 'taxonomies'];
/**
 * Takes the text of a library file apart while it arrives: every exercise as a text of its own, and the rest. It counts
 * brackets and quotes only; whoever parses the pieces finds the mistakes in them. Works on any valid JSON, whatever
 * its order, white space and escapes.
 */
export class JsonSplitter {
    /** Text that was not looked at, or that belongs to a piece still arriving. */
    #rest = '';
    /** Where to look on in `#rest`. */
    #at = 0;
    /** Where the current piece begins in `#rest`. */
    #from = 0;
    #depth = 0;
    #inString = false;
    /** Whether the brackets around are those of the list of exercises. */
    #inList = false;
    /** Whether the list has gone on after a comma. */
    #afterComma = false;
    /** Everything outside of the list. */
    #outside = '';
    /** The last string at depth 1. */
    #string = '';
    #stringFrom = 0;
    /** The key at depth 1 whose value is being read, and those that are done. */
    #key = '';
    #keys = [];
    /** @param found is given the JSON text of each exercise, in order */
    constructor(found) {
        this.found = found;
    }
    /** Takes in the next piece of text, of any length. */
    push(chunk) {
        const text = (this.#rest += chunk);
        let at = this.#at;
        const end = text.length;
        for (; at < end; at++) {
            let code = text.charCodeAt(at);
            if (this.#inString) {
                // Most of a file is text: look for the end of the string only.
                while (code !== QUOTE && code !== BACKSLASH && ++at < end)
                    code = text.charCodeAt(at);
                if (at >= end)
                    break;
                if (code === BACKSLASH) {
                    // An escape that is cut in two is looked at again.
                    if (at + 1 >= end)
                        break;
                    at++;
                    continue;
                }
                this.#inString = false;
                if (this.#depth === 1)
                    this.#string = text.slice(this.#stringFrom, at);
            }
            else if (code === QUOTE) {
                this.#inString = true;
                this.#stringFrom = at + 1;
            }
            else if (code === OPEN || code === OPEN_LIST)
                this.#open(code, at);
            else if (code === CLOSE || code === CLOSE_LIST)
                this.#close(at);
            else if (code === COMMA)
                this.#comma(at);
            else if (code === COLON && this.#depth === 1)
                this.#key = this.#string;
        }
        this.#at = at;
        this.#cut();
    }
    /** The file without its exercises, once everything is in. Not valid JSON when the file is not. */
    end() {
        const rest = this.#rest.slice(this.#from);
        this.#rest = '';
        return this.#outside + rest;
    }
    #open(code, at) {
        this.#depth++;
        if (this.#depth !== 2 || code !== OPEN_LIST || this.#key !== LIST)
            return;
        this.#outside += this.#rest.slice(this.#from, at + 1);
        this.#from = at + 1;
        this.#inList = true;
        if (NEEDED.every((key) => this.#keys.includes(key)))
            this.header ??= `${this.#outside}]}`;
    }
    #close(at) {
        if (this.#depth === 2) {
            if (this.#inList) {
                this.#emit(at, this.#afterComma);
                this.#inList = false;
            }
            this.#keys.push(this.#key);
            this.#key = '';
        }
        this.#depth--;
    }
    #comma(at) {
        if (this.#inList && this.#depth === 2) {
            this.#emit(at, true);
            this.#afterComma = true;
        }
        else if (this.#depth === 1 && this.#key) {
            this.#keys.push(this.#key);
            this.#key = '';
        }
    }
    /** Hands out the piece that ends before `at`; an empty one only where a comma says that there should be one. */
    #emit(at, expected) {
        const json = this.#rest.slice(this.#from, at).trim();
        this.#from = this.#rest.charCodeAt(at) === COMMA ? at + 1 : at;
        if (json || expected)
            this.found(json);
    }
    /** Forgets what was handed out. */
    #cut() {
        if (!this.#inList) {
            // A string that is still arriving is needed whole: it may be a key.
            const to = this.#inString ? this.#stringFrom - 1 : this.#at;
            this.#outside += this.#rest.slice(this.#from, to);
            this.#from = to;
        }
        this.#rest = this.#rest.slice(this.#from);
        this.#at -= this.#from;
        this.#stringFrom -= this.#from;
        this.#from = 0;
    }
}
//# sourceMappingURL=json-splitter.js.map