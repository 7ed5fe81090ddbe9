import { html, nothing } from 'lit';
/** All that is said, to read. */
export function transcriptView({ host, film }) {
    const { transcript } = film.medium ?? {};
    const slotted = [...host.children].some(({ slot }) => slot === 'transcript');
    return html `<details class="transcript" part="transcript" ?hidden=${!transcript && !slotted}>
    <summary>${host.t('controls.transcript')}</summary>
    <slot name="transcript"><p lang=${host.langOf(transcript) ?? nothing}>${host.text(transcript)}</p></slot>
  </details>`;
}
//# sourceMappingURL=transcript.js.map