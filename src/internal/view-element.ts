import { LibraryElement } from './library-element.js';
import type { LibraryView } from './library-view.js';

/** An element of several views, for more of the file than cards show. */
export abstract class ViewElement extends LibraryElement {
  /** What the parts of the view need of this element. */
  protected get view(): LibraryView {
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
