import { expect } from '@open-wc/testing';
import { countedBy } from '../../src/internal/amount-words.js';
import { fill } from '../../src/internal/messages.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { it as italian } from '../../src/locales/it.js';
import { loadLocale } from '../../src/locales/more.js';
import type { Messages, PluralMessage } from '../../src/locales/messages.js';
import { nl } from '../../src/locales/nl.js';
import { pl } from '../../src/locales/pl.js';
import { pt } from '../../src/locales/pt.js';
import { tr } from '../../src/locales/tr.js';

const LANGUAGES: Readonly<Record<string, Messages>> = { ar, de, en, es, fr, it: italian, nl, pl, pt, tr };
const keys = Object.keys(en) as (keyof Messages)[];
const isPlural = (message: string | PluralMessage): message is PluralMessage => typeof message !== 'string';
const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** How many of the whole numbers below a thousand take each form; 'other' is also for what is not whole. */
function formsOf(lang: string): Map<string, number> {
  const rules = new Intl.PluralRules(lang);
  const forms = new Map([['other', 0]]);
  for (let n = 0; n < 1000; n++) forms.set(rules.select(n), (forms.get(rules.select(n)) ?? 0) + 1);
  return forms;
}

/** What is wrong with one plural form, beside the English one. */
function formProblems(text: string, english: PluralMessage, ofOneNumber: boolean): string[] {
  const [have, want] = [namesIn(text), namesIn(english.other)];
  // "مرتان" says the number in a word; that is right only where the form stands for one number.
  const mayLack = ofOneNumber ? ['{n}', '{a}'] : [];
  return [
    ...have.filter((name) => !want.includes(name)).map((name) => `${name} is not English`),
    ...want.filter((name) => !have.includes(name) && !mayLack.includes(name)).map((name) => `lacks ${name}`),
  ];
}

for (const [lang, words] of Object.entries(LANGUAGES)) {
  describe(`the interface words of ${lang}`, () => {
    it('are all there, and no others', () => {
      expect(Object.keys(words).sort()).to.deep.equal([...keys].sort());
      expect(keys.filter((key) => !Object.values(isPlural(words[key]) ? words[key] : [words[key]]).every(Boolean))).to
        .be.empty;
    });

    it('have the placeholders of English', () => {
      const wrong = keys.filter((key) => {
        const [message, english] = [words[key], en[key]];
        if (isPlural(message) !== isPlural(english)) return true;
        return !isPlural(message) && namesIn(message).join() !== namesIn(english as string).join();
      });
      expect(wrong).to.deep.equal([]);
    });

    it('have each plural form of the language, and no other', () => {
      const forms = formsOf(lang);
      const known = new Intl.PluralRules(lang).resolvedOptions().pluralCategories as string[];
      const problems = keys.flatMap((key) => {
        const message = words[key];
        if (!isPlural(message)) return [];
        // English says "1 min" as it says "5 min".
        const same = lang === 'en' && Object.keys(message).join() === 'other';
        const lacking = same ? [] : [...forms.keys()].filter((form) => !(form in message));
        const wrong = Object.entries(message).flatMap(([form, text]) => [
          ...(known.includes(form) ? [] : [`${form} is no form of ${lang}`]),
          ...formProblems(text, en[key] as PluralMessage, forms.get(form) === 1),
        ]);
        return [...lacking.map((form) => `lacks ${form}`), ...wrong].map((problem) => `${key}: ${problem}`);
      });
      expect(problems).to.deep.equal([]);
    });

    it('leave nothing unfilled for any number', () => {
      const values = { a: '7', b: '8', name: 'x', of: 9, max: 10 };
      const left = keys
        .filter((key) => isPlural(words[key]))
        .filter((key) =>
          [0, 1, 2, 3, 11, 21, 22, 100, 101, 1.5].some((n) => /[{}]/.test(fill(words[key], lang, { ...values, n }))),
        );
      expect(left).to.deep.equal([]);
    });
  });
}

describe('the plural of each language', () => {
  const say = (words: Messages, lang: string, key: keyof Messages, n: number) =>
    fill(words[key], lang, { n, a: String(n) }).replace(/[\u200e\u200f]/g, '');

  it('is that of the number', () => {
    expect([1, 2, 5, 22].map((n) => say(pl, 'pl', 'list.count', n))).to.deep.equal([
      '1 ćwiczenie',
      '2 ćwiczenia',
      '5 ćwiczeń',
      '22 ćwiczenia',
    ]);
    expect([0, 1, 2].map((n) => say(fr, 'fr', 'list.count', n))).to.deep.equal([
      '0 exercice',
      '1 exercice',
      '2 exercices',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((n) => say(ar, 'ar-AE', 'list.count', n))).to.deep.equal([
      'لا تمارين',
      'تمرين واحد',
      'تمرينان',
      '3 تمارين',
      '11 تمرينًا',
      '100 تمرين',
    ]);
    expect([1, 5].map((n) => say(tr, 'tr', 'list.count', n))).to.deep.equal(['1 egzersiz', '5 egzersiz']);
  });

  it('keeps both numbers of a range that ends in a form with a word for its number', () => {
    const said = fill(ar['detail.sets'], 'ar', { ...countedBy('ar', { from: 1, to: 2 }), a: '1 إلى 2' });
    expect(said).to.include('1 إلى 2');
    expect(fill(ar['detail.sets'], 'ar', { ...countedBy('ar', { from: 2, to: 2 }), a: '2' })).to.equal('مجموعتان');
  });
});

describe('a language that comes whole', () => {
  it('is fetched by its tag', async () => {
    for (const lang of ['ar', 'de', 'es', 'fr', 'it', 'pl', 'pt', 'tr']) {
      expect(await loadLocale(lang), lang).to.equal(LANGUAGES[lang]);
    }
  });
});
