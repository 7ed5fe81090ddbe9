import { expect } from '@open-wc/testing';
import {
  awaitMessages,
  fill,
  findWords,
  formatNumber,
  messageFor,
  registerLocale,
  registerLocaleLoader,
} from '../../src/internal/messages.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';

const placeholders = (message: unknown): string[] =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

describe('interface words', () => {
  it('are complete in Dutch, with the same placeholders and plural forms', () => {
    expect(Object.keys(nl).sort()).to.deep.equal(Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(placeholders(nl[key]), key).to.deep.equal(placeholders(en[key]));
      expect(typeof nl[key], key).to.equal(typeof en[key]);
    }
  });

  it('choose the plural form and write numbers as the language does', () => {
    expect(fill(en['list.count'], 'en', { n: 1 })).to.equal('1 exercise');
    expect(fill(en['list.count'], 'en', { n: 12345 })).to.equal('12,345 exercises');
    expect(fill(nl['list.count'], 'nl', { n: 12345 })).to.equal('12.345 oefeningen');
  });

  it('write small numbers and choose plural forms as Intl does, which they do without', () => {
    for (const lang of ['en', 'nl', 'nl-BE', 'en-IN', 'ar-EG', 'en-u-nu-deva', 'fr'])
      for (const n of [0, 1, 2, 10, 999, 1000, 1.5, -1]) {
        const expected = new Intl.NumberFormat(lang).format(n);
        expect(formatNumber(lang, n), `${lang} ${n}`).to.equal(expected);
        const forms = { one: 'one', other: 'other', zero: 'zero', two: 'two', few: 'few', many: 'many' };
        expect(fill(forms, lang, { n }), `${lang} ${n}`).to.equal(new Intl.PluralRules(lang).select(n));
      }
  });

  it('leave no placeholder and survive a lang that is no language', () => {
    expect(fill('{a} and {b}', 'en', { a: 'x' })).to.equal('x and ');
    expect(fill('{n}', 'not a tag!', { n: 1 })).to.equal('1');
  });

  it('fall back from a region to its language, and to English', () => {
    registerLocale('nl', nl);
    expect(messageFor('nl-BE', 'list.retry')).to.deep.equal({ message: 'Opnieuw', lang: 'nl-BE' });
    expect(messageFor('xx', 'list.retry')).to.deep.equal({ message: 'Try again', lang: 'en' });
  });

  it('are waited for once, and a failed download means English', async () => {
    let calls = 0;
    registerLocaleLoader('zz', 'find', () => {
      calls++;
      return Promise.reject(new Error('offline'));
    });
    const first = awaitMessages('zz', findWords);
    expect(awaitMessages('zz-ZZ', findWords)).to.equal(first);
    await first;
    expect(calls).to.equal(1);
    expect(messageFor('zz', 'list.retry').lang).to.equal('en');
  });
});
