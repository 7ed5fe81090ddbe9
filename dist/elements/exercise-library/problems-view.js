import { html } from 'lit';
import { adoptLate } from '../../internal/adopt-late.js';
import { tellOwner } from '../../internal/tell-owner.js';
import { problemsStyles } from './problems.styles.js';
/** Tells the owner what is wrong with the file; answers with what says so on the page, for `debug`. */
export function tellProblems(library, snapshot) {
    const messages = tellOwner(library, snapshot);
    adoptLate(library, problemsStyles);
    return html `<ul class="problems" part="problems" lang="en">
    ${messages.map((message) => html `<li>${message}</li>`)}
  </ul>`;
}
//# sourceMappingURL=problems-view.js.map