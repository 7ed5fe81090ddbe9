import { LibraryElement } from './library-element.js';
/** An element of several views, for more of the file than cards show. */
export class ViewElement extends LibraryElement {
    /** What the parts of the view need of this element. */
    get view() {
        const { header, base = this.baseURI } = this.snapshot;
        return {
            header,
            base,
            store: this.current,
            level: this.headingLevel + 1,
            language: this.language,
            found: this.found,
            text: this.text,
            t: this.t,
            number: this.number,
        };
    }
}
//# sourceMappingURL=view-element.js.map