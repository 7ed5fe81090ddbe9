import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import '../../src/define/late.js';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import { deepQuery, waitFor } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';
import { filtered, FILTERS } from './filters.mjs';

// The same rules as in page-builders.test.mjs, there with the built script and in one engine.
describe('the one-line box, after the filter of a page builder', () => {
  const file = new Blob([JSON.stringify(sampleLibrary())], { type: 'application/json' });

  for (const [name, rules] of Object.entries(FILTERS)) {
    it(`shows the library: ${name}`, async () => {
      const src = URL.createObjectURL(file);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = filtered(
        `<div data-exercise-library="${src}" data-accent="#884422" data-lang="nl" onclick="alert(1)">Later.</div>`,
        rules,
      );
      await waitFor(() => !!deepQuery(box, 'exercise-card'));
      const library = box.querySelector<ExerciseLibrary>('[data-exercise-library] > exercise-library')!;
      expect(library.lang).to.equal('nl');
      expect(library.style.getPropertyValue('--exercise-accent')).to.equal('#884422');
      expect(library.textContent).to.equal('Later.');
      expect(box.firstElementChild!.hasAttribute('onclick')).to.equal(false);
      URL.revokeObjectURL(src);
    });
  }
});
