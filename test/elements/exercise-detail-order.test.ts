import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { deepQuery, libraryWith, waitFor } from '../helpers/fixtures.js';
import { fullLibrary } from '../helpers/full-library.js';

describe('exercise-detail for a screen reader', () => {
  it('says how much after the steps, wherever it is seen', async () => {
    const library = await libraryWith(fullLibrary());
    library.store.open('bridge');
    const part = (name: string) =>
      deepQuery(library, 'exercise-detail')?.shadowRoot?.querySelector(`[part~="${name}"]`);
    await waitFor(() => part('amount'));
    const owner = part('how')!.closest('[aria-owns]')!;
    expect(owner.getAttribute('aria-owns')).to.equal(part('amount')!.id);
  });
});
