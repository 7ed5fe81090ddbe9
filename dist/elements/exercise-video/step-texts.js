import { html, nothing } from 'lit';
/** The words of the step that is shown. All of them lie in one place, so that nothing jumps when another one comes. */
export function stepTexts(host, chapters, step) {
    const steps = [...new Map(chapters.map((chapter) => [chapter.step, chapter])).values()];
    if (!steps.some((chapter) => chapter.text))
        return nothing;
    const shown = steps.find((chapter) => chapter.step === step) ?? steps[0];
    return html `<div class="steps" part="steps">
    ${steps.map((chapter) => html `<p class=${chapter === shown ? 'step now' : 'step'} part="step">
          <span class="number">${chapter.step}</span
          ><span lang=${host.langOf(chapter.text) ?? nothing}>${host.text(chapter.text)}</span>
        </p>`)}
  </div>`;
}
//# sourceMappingURL=step-texts.js.map