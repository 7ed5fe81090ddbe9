import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { minifyHtml } from './minify-html.js';

/** What Lit writes before each piece a server drew, with the digest of its template. */
const PART = /^lit-part (\S+)$/;

/**
 * For each template in a value, the digest Lit knows it by and the one that is the same in every build of this package.
 * The server writes the second, so that its pages fit the script tag, whose templates are minified, and every bundler.
 */
export function digestsOf(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) for (const item of value) digestsOf(item, found);
  else if (isTemplate(value)) {
    const { strings } = value;
    // The build leaves literals with escapes alone.
    const same = strings.raw.some((text) => text.includes('\\')) ? strings : minifyHtml(strings);
    found.set(digestForTemplateResult(value), digestForTemplateResult({ ...value, strings: same } as TemplateResult));
    for (const item of value.values) digestsOf(item, found);
  }
  return found;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  !!value && typeof value === 'object' && 'strings' in value && 'values' in value;

/** Makes the marks in a shadow root, with digests that are the same in every build, those of this one. */
export function translateMarks(root: Node, value: unknown): void {
  const own = new Map([...digestsOf(value)].map(([mine, common]) => [common, mine]));
  const marks = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let mark = marks.nextNode() as Comment | null; mark; mark = marks.nextNode() as Comment | null) {
    const digest = PART.exec(mark.data)?.[1];
    if (digest) mark.data = `lit-part ${own.get(digest) ?? digest}`;
  }
}
