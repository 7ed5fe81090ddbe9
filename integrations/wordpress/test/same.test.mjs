// PHP and the command line make the same of the same file: plain HTML, data for search engines, and mistakes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../../../tools/lib/files.mjs';
import { root } from '../../../tools/lib/root.mjs';
import { checkLibrary } from '../../../dist/data/check.js';
import { staticHtml } from '../../../dist/data/static-html.js';
import { structuredData } from '../../../dist/data/structured-data.js';
import { rules } from '../../../dist/schema/rules.js';
import { HIP } from './content.mjs';

const FIXTURES = join(root, 'test/fixtures');
const BASE = 'https://site.example/lib/file.json';
const href = (id) => `https://site.example/page/#exercise=${encodeURIComponent(id)}`;
const names = (folder) => filesBelow(join(FIXTURES, folder)).filter((file) => file.endsWith('.json'));
const VALID = [...names('valid').map((file) => join(FIXTURES, 'valid', file)), HIP];
const includes = join(root, 'integrations/wordpress/plugin/includes');

/** Runs PHP with the parts of the plugin that use nothing of WordPress, and answers what it makes of the input. */
function php(code, input) {
  const parts = ['text', 'static-html', 'minutes', 'structured-data', 'check'];
  const script = `namespace ExerciseLibrary;
    define( 'ABSPATH', '/' );
    function wp_json_encode( $value ) { return json_encode( $value ); }
    foreach ( ${JSON.stringify(parts)} as $part ) { require '${includes}/' . $part . '.php'; }
    $input = json_decode( stream_get_contents( STDIN ), true );
    ${code}`;
  return JSON.parse(
    execFileSync('php', ['-d', 'display_errors=stderr', '-r', script], {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
}

describe('PHP and the command line', () => {
  const cases = VALID.flatMap((path) =>
    ['nl', 'en', 'fr'].map((locale) => ({ text: readFileSync(path, 'utf8'), locale })),
  );

  it('print the same plain HTML', () => {
    const made = php(
      `echo json_encode( array_map( function ( $one ) {
        return array( static_html( json_decode( $one['text'], true ), array( 'locale' => $one['locale'] ) ), static_html( json_decode( $one['text'], true ), array( 'locale' => $one['locale'], 'heading' => 4, 'brief' => true ) ) );
      }, $input ) );`,
      cases,
    );
    cases.forEach(({ text, locale }, i) => {
      const file = JSON.parse(text);
      const brackets = (html) => html.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
      assert.equal(made[i][0], brackets(staticHtml(file, { locale, withData: false })));
      assert.equal(made[i][1], brackets(staticHtml(file, { locale, withData: false, headingLevel: 4, brief: true })));
    });
  });

  it('tell search engines the same', () => {
    const made = php(
      `echo json_encode( array_map( function ( $one ) {
        $href = function ( $id ) { return 'https://site.example/page/#exercise=' . rawurlencode( $id ); };
        return structured_data( json_decode( $one['text'], true ), array( 'locale' => $one['locale'], 'base' => '${BASE}', 'href' => $href ) );
      }, $input ) );`,
      cases,
    );
    cases.forEach(({ text, locale }, i) => {
      const wanted = structuredData(JSON.parse(text), { locale, base: BASE, href });
      assert.deepEqual(made[i], JSON.parse(JSON.stringify(wanted)));
    });
  });

  it('find the same mistakes at the same places', () => {
    const files = [...names('invalid').map((file) => join(FIXTURES, 'invalid', file)), ...VALID];
    const texts = files.map((path) => readFileSync(path, 'utf8'));
    const made = php(
      `echo json_encode( array_map( function ( $text ) use ( $input ) {
        $checker = new Checker( $input['rules'] );
        return array_map( function ( $problem ) { return $problem['path'] . ' ' . $problem['code']; }, $checker->library( json_decode( $text ) ) );
      }, $input['texts'] ) );`,
      { rules, texts },
    );
    const differing = [];
    texts.forEach((text, i) => {
      const wanted = checkLibrary(JSON.parse(text)).map(({ path, code }) => `${path} ${code}`);
      const sorted = (list) => [...list].sort().join('\n');
      if (sorted(wanted) !== sorted(made[i])) differing.push([files[i], wanted, made[i]]);
    });
    assert.deepEqual(differing, []);
  });
});
