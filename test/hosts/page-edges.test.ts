import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { complete, deepQuery, deepSettled, waitFor } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

// Many themes leave no room at the sides of a telephone.
describe('in a column without room at its sides', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 360, 768]) {
      it(`nothing makes the page scroll sideways: ${width} px, ${dir}`, async () => {
        const column = await fixture<HTMLElement>(html`<div dir=${dir} lang="en"></div>`);
        Object.assign(column.style, { width: `${width}px`, overflowX: 'auto' });
        const library = document.createElement('exercise-library');
        library.data = sampleLibrary();
        column.append(library);
        await complete(library);
        await waitFor(() => !!deepQuery(library, '.chips'));
        await deepSettled(library);
        expect(column.scrollWidth).to.equal(width);
      });
    }
  }
});
