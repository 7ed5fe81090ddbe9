import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PROGRAM } from '../../src/data/program-key.js';
import { readAddress, writeAddress } from '../../src/store/address.js';
import { exerciseAddress } from '../../src/store/link.js';

const taxonomies = { movement: {}, equipment: {}, condition: { private: true } };
const nothing = { query: '', selection: { terms: {} } };

describe('the address of a page', () => {
  it('says what is searched, chosen and open', () => {
    const state = {
      query: 'knie omhoog',
      selection: { terms: { movement: ['flexion', 'extension'], equipment: [''] }, maxLevel: 2 },
      open: 'glute-bridge',
    };
    const hash = writeAddress('', '', state, taxonomies);
    expect(hash).to.equal('#q=knie+omhoog&movement=flexion,extension&equipment=-&level=2&exercise=glute-bridge');
    expect(readAddress(hash, '')).to.deep.equal(state);
  });

  it('is empty when nothing is chosen', () => {
    expect(writeAddress('#q=x&level=3', '', nothing, taxonomies)).to.equal('');
  });

  it('never says what a private taxonomy holds, and wipes it when somebody else wrote it', () => {
    const state = { query: 'a', selection: { terms: { condition: ['pregnant'] } } };
    expect(writeAddress('#condition=pregnant', '', state, taxonomies)).to.equal('#q=a');
  });

  it('keeps what belongs to another library or script', () => {
    const hash = writeAddress('#knee.q=step&route=home', 'hip', { ...nothing, query: 'x' }, taxonomies);
    expect(new URLSearchParams(hash.slice(1)).get('knee.q')).to.equal('step');
    expect(new URLSearchParams(hash.slice(1)).get('route')).to.equal('home');
    expect(readAddress(hash, 'hip').query).to.equal('x');
    expect(readAddress(hash, 'knee').query).to.equal('step');
    expect(readAddress(hash, '').query).to.equal('');
  });

  it('leaves an ordinary anchor alone', () => {
    expect(readAddress('#contact', '')).to.deep.equal({ ...nothing, open: undefined });
  });

  it('takes the link of a shared programme for no taxonomy', () => {
    expect(readAddress(`#${PROGRAM}=abc`, '').selection.terms).to.deep.equal({});
  });

  it('ignores levels that are no levels', () => {
    for (const level of ['0', '-1', '1.5', 'x', '']) {
      expect(readAddress(`#level=${level}`, '').selection).to.not.have.property('maxLevel');
    }
  });

  it('links to an exercise whose id has unusual letters', () => {
    expect(readAddress(exerciseAddress('hip', 'a&b=c#d'), 'hip').open).to.equal('a&b=c#d');
  });

  it('reads back every state it writes', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const terms = fc.record(
      { movement: fc.uniqueArray(id, { minLength: 1 }), equipment: fc.uniqueArray(id, { minLength: 1 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.string(),
        terms,
        fc.option(fc.integer({ min: 1, max: 9 })),
        fc.option(id),
        (query, chosen, level, open) => {
          const selection = { terms: { ...chosen }, ...(level && { maxLevel: level }) };
          const state = { query, selection, open: open ?? undefined };
          const back = readAddress(writeAddress('', 'x', state, taxonomies), 'x');
          expect(back).to.deep.equal({ ...state, query: query.trim() });
        },
      ),
    );
  });
});
