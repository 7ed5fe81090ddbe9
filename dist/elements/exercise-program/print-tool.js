import { html } from 'lit';
import { PrintCopy } from '../../internal/print-copy.js';
import { paperStyles } from './paper.styles.js';
import { paperView } from './paper-view.js';
import { qrStyles } from './qr-view.js';
import { addressOf } from './share-tool.js';
import { toolStyles } from './tool.styles.js';
export const styles = [toolStyles, qrStyles, paperStyles];
export { words } from './tool-words.js';
export const make = (host) => new Printing(host);
/** Pictures that are not drawn after this long are left out, in milliseconds. */
const PATIENCE_MS = 3000;
const CHOICES = ['pictures', 'steps', 'boxes', 'qr', 'name'];
/** Prints a programme on A4, with what the visitor chose. */
class Printing {
    #chosen = new Set(['pictures', 'boxes', 'qr']);
    #copy;
    constructor(host) {
        this.host = host;
        const copy = (this.#copy = new PrintCopy(
        // Who prints the page itself gets the page.
        () => undefined, (element) => element.performUpdate()));
        host.element.addController({ hostConnected: () => copy.listen(), hostDisconnected: () => copy.stop() });
    }
    render() {
        const { t } = this.host.view;
        return html `<fieldset>
        <legend>${t('programTools.onPaper')}</legend>
        <div class="fields">
          ${CHOICES.map((choice) => html `<label class="tick"
                ><input
                  type="checkbox"
                  .checked=${this.#chosen.has(choice)}
                  @change=${(event) => this.#choose(choice, event.target.checked)}
                />${t(`programTools.${choice}`)}</label
              >`)}
        </div>
      </fieldset>
      <div class="row">
        <button class="button primary" type="button" @click=${this.#print}>${t('program.print')}</button>
      </div>`;
    }
    #choose(choice, on) {
        if (on)
            this.#chosen.add(choice);
        else
            this.#chosen.delete(choice);
    }
    #print = async () => {
        const { element, sheet, view } = this.host;
        const has = (choice) => this.#chosen.has(choice);
        const options = {
            pictures: has('pictures'),
            steps: has('steps'),
            boxes: has('boxes'),
            name: has('name'),
            link: has('qr') ? await addressOf(this.host) : undefined,
        };
        const copy = element.ownerDocument.createElement('exercise-program');
        Object.assign(copy, {
            store: view.store,
            lang: view.language,
            headingLevel: 1,
            paper: (on) => paperView(on, sheet, options),
        });
        this.#copy.show(copy);
        await drawn(copy);
        element.ownerDocument.defaultView?.print();
    };
}
/** Waits until every picture of a copy is there, but not for ever. */
async function drawn(copy) {
    const page = copy.ownerDocument.defaultView;
    const pictures = Promise.all([
        ...Array.from(copy.renderRoot.querySelectorAll('img'), (image) => image.decode().catch(() => undefined)),
        ...Array.from(copy.renderRoot.querySelectorAll('exercise-figure'), async (figure) => {
            await customElements.whenDefined('exercise-figure');
            await figure.updateComplete;
        }),
    ]);
    await Promise.race([pictures, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    // What the figures fetched themselves is drawn in the next frames.
    for (let i = 0; i < 3; i++)
        await new Promise((resolve) => page.setTimeout(resolve, 16));
}
//# sourceMappingURL=print-tool.js.map