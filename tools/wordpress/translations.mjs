import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { moFile } from './mo-file.mjs';

const DOMAIN = 'exercise-library';
const EDITOR = /^assets\/editor[\w-]*\.js$/;
/** The script of the editor that brings the words for all of them. */
const WITH_WORDS = 'exercise-library-form';
/** Dutch is the same for WordPress's three kinds of it. */
const LOCALES = { nl_NL: ['nl_NL', 'nl_NL_formal', 'nl_BE'] };
const PLURAL = 'nplurals=2; plural=(n != 1);';
const CALL = /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'([^']*)'\s*,?\s*\)/g;
/** How WordPress looks up the words of block.json. */
const BLOCK_WORDS = { title: 'block title', description: 'block description', keywords: 'block keyword' };
/** And those in the head of the plugin. */
const HEADER = /^ \* (Plugin Name|Description): +(.*)$/gm;

const unescape = (text) => text.replace(/\\(.)/g, '$1');

/**
 * Every text of the plugin that is translated.
 * @returns {{ text: string, context?: string, file: string, domain: string }[]}
 */
export function textsOf(plugin) {
  const texts = [];
  const add = (text, file, domain, context) => {
    if (!texts.some((one) => one.text === text && one.context === context && one.file === file))
      texts.push({ text, context, file, domain });
  };
  for (const file of filesBelow(plugin)) {
    const content = readFileSync(join(plugin, file), 'utf8');
    if (/\.(php|js)$/.test(file)) {
      for (const [, text, domain] of content.matchAll(CALL)) add(unescape(text), file, domain);
    }
    if (file === `${DOMAIN}.php`) for (const [, , text] of content.matchAll(HEADER)) add(text, file, DOMAIN);
    if (file.endsWith('block.json')) {
      const block = JSON.parse(content);
      for (const [key, context] of Object.entries(BLOCK_WORDS))
        for (const text of [block[key]].flat()) add(text, file, block.textdomain, context);
    }
  }
  return texts;
}

export const keyOf = ({ text, context }) => (context ? `${context}\u0004${text}` : text);

/** Translations by `context\u0004text`, from a .po file. */
export function readPo(content) {
  const entries = new Map();
  for (const part of content.split(/\n\s*\n/)) {
    const field = (name) => {
      const found = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(part);
      return found && [...found[1].matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => JSON.parse(text)).join('');
    };
    const [context, text, translation] = ['msgctxt', 'msgid', 'msgstr'].map(field);
    if (text) entries.set(keyOf({ text, context }), translation ?? '');
  }
  return entries;
}

/** The files in `languages/`, by name: the template, and for each language what PHP and what the editor reads. */
export function catalogues(plugin) {
  const texts = textsOf(plugin);
  const files = new Map([[`${DOMAIN}.pot`, potOf(texts)]]);
  for (const [source, locales] of Object.entries(LOCALES)) {
    const translations = readPo(readFileSync(join(plugin, `languages/${DOMAIN}-${source}.po`), 'utf8'));
    const inEditor = texts.filter(({ file }) => EDITOR.test(file)).map(({ text }) => [text, [translations.get(text)]]);
    for (const locale of locales) {
      files.set(`${DOMAIN}-${locale}.mo`, moFile(header(locale), translations));
      files.set(`${DOMAIN}-${locale}-${WITH_WORDS}.json`, jedOf(locale, inEditor));
    }
  }
  return files;
}

const header = (locale) =>
  `Language: ${locale}\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: ${PLURAL}\nX-Domain: ${DOMAIN}\n`;

function jedOf(locale, entries) {
  const about = { domain: DOMAIN, lang: locale, 'plural-forms': PLURAL };
  const messages = { '': about, ...Object.fromEntries(entries) };
  return `${JSON.stringify({ domain: DOMAIN, locale_data: { [DOMAIN]: messages } })}\n`;
}

function potOf(texts) {
  const groups = new Map();
  for (const one of texts) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  const entries = [...groups.values()].map((group) => {
    const [{ text, context }] = group;
    return [
      ...group.map(({ file }) => `#: ${file}`),
      ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
      `msgid ${JSON.stringify(text)}`,
      'msgstr ""',
    ].join('\n');
  });
  const head = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: ${DOMAIN}\\n"`;
  return `${[head, ...entries].join('\n\n')}\n`;
}
