import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { pluginFiles } from '../../tools/wordpress/plugin-files.mjs';
import { keyOf, readPo, textsOf } from '../../tools/wordpress/translations.mjs';
import { zipFile } from '../../tools/wordpress/zip-file.mjs';
import { expectNone, files, read, root } from '../helpers/sources.mjs';

const PLUGIN = 'integrations/wordpress/plugin';
const packed = await pluginFiles();
const phpFiles = files(PLUGIN, /\.php$/);
const blocks = files(`${PLUGIN}/blocks`, /block\.json$/).map((file) => JSON.parse(read(file)));
const editorFiles = files(`${PLUGIN}/assets`, /editor[\w-]*\.js$/);
const editor = editorFiles.map(read).join('\n');
const readme = read(`${PLUGIN}/readme.txt`);
const { version } = JSON.parse(read('package.json'));

/** Content by path, from a zip file. */
function unzipped(zip) {
  const found = new Map();
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const content = inflateRawSync(zip.subarray(local + 30 + nameLength, local + 30 + nameLength + size));
    assert.equal(crc32(content), zip.readUInt32LE(at + 16), name);
    found.set(name, content);
    at += 46 + nameLength;
  }
  return found;
}

describe('the zip of the WordPress plugin', () => {
  it('holds everything once, below one folder, and comes out as it went in', () => {
    const found = unzipped(zipFile(packed));
    assert.deepEqual([...found.keys()], [...packed.keys()].sort());
    for (const [name, content] of packed) assert.ok(found.get(name).equals(Buffer.from(content)), name);
    expectNone([...found.keys()].filter((name) => !/^exercise-library\/[\w./-]+$/.test(name)));
  });

  it('is the same file whenever it is packed', async () => {
    const turned = new Map([...(await pluginFiles())].reverse());
    assert.ok(zipFile(turned).equals(zipFile(packed)));
  });

  it('holds the script with its parts, and nothing that only developers need', () => {
    const names = [...packed.keys()];
    const [script] = names.filter((name) => name.endsWith('/exercise-library.js'));
    assert.match(script, /assets\/elements-[0-9a-f]{12}\/exercise-library\.js$/);
    const folder = script.replace(/exercise-library\.js$/, '');
    assert.ok(packed.get('exercise-library/assets/packed.php').includes(folder.split('/').at(-2)));
    const asked = [...packed.get(script).matchAll(/import\("\.\/(chunks\/[^"]+)"\)/g)].map(([, file]) => folder + file);
    assert.ok(asked.length > 3);
    expectNone(asked.filter((file) => !names.includes(file)).map((file) => `${file} is missing.`));
    expectNone(names.filter((name) => /\.map$|\.d\.ts$|test|\.mjs$|classic/.test(name)));
    assert.ok(zipFile(packed).length < 400_000);
  });

  it('names no path of the machine that packed it', () => {
    expectNone([...packed].filter(([, content]) => content.includes(root)).map(([name]) => `${name} names ${root}.`));
  });
});

describe('the blocks of the WordPress plugin', () => {
  it('are there for everything that can be shown', () => {
    const kinds = ['check', 'exercise', 'ladder', 'library', 'program', 'session'];
    assert.deepEqual(
      blocks.map(({ name }) => name).sort(),
      kinds.map((kind) => `exercise-library/${kind}`),
    );
  });

  for (const block of blocks) {
    it(`${block.name} says what WordPress asks for, and every option has a default`, () => {
      assert.deepEqual(
        [block.apiVersion, block.textdomain, block.editorScript],
        [3, 'exercise-library', 'exercise-library-editor'],
      );
      assert.ok(block.title && block.description && block.keywords.length);
      for (const [name, { type, default: usual, ...rest }] of Object.entries(block.attributes)) {
        assert.equal(type === 'integer' ? Number.isInteger(usual) : typeof usual === type, true, name);
        if (rest.enum) assert.ok(rest.enum.includes(usual), name);
        expectNone(Object.keys(rest).filter((key) => key !== 'enum'));
      }
      assert.equal(block.supports.html, false, 'nobody edits the HTML of a block that has none');
    });

    it(`${block.name} has a control for every option, and a word about it in the readme`, () => {
      const own = block.name.split('/')[1];
      const choice = own === 'library' ? 'category' : own;
      for (const name of Object.keys(block.attributes)) {
        const set = name === choice ? 'setAttributes({ [name]: value })' : `${name}: `;
        const controls = editor.split('setAttributes(').slice(1);
        const found = name === choice ? editor.includes(set) : controls.some((code) => code.slice(0, 60).includes(set));
        assert.ok(found, `No control sets ${name}.`);
        assert.match(readme, new RegExp(`\\b${name}="`), `readme.txt says nothing of ${name}.`);
      }
    });
  }
});

describe('the editor of the WordPress plugin', () => {
  it('offers every language that the elements speak', () => {
    const spoken = files('src/locales', /^[^/]*\/[^/]*\/[a-z]{2}\.ts$/).map((file) => file.slice(-5, -3));
    const [, list] = /const LANGUAGES = \{(.*?)\}/s.exec(editor);
    assert.deepEqual([...list.matchAll(/(\w\w): '/g)].map(([, tag]) => tag).sort(), spoken.sort());
    for (const { name, attributes } of blocks) {
      // WordPress throws away what is not among these, without a word.
      assert.deepEqual(attributes.lang.enum.toSorted(), ['', ...spoken].sort(), name);
    }
  });
});

describe('the PHP of the WordPress plugin', () => {
  /** Each of these makes a text safe for where it is printed. */
  const SAFE = /^(esc_html|esc_attr|esc_url|esc_html__|esc_attr__|absint|wp_json_encode)\(/;

  it('is short files that do nothing outside of WordPress', () => {
    for (const file of phpFiles) {
      const code = read(file);
      assert.match(code, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
      assert.ok(code.split('\n').length <= 260, `${file} does more than one job.`);
    }
  });

  it('escapes everything that it prints', () => {
    const problems = phpFiles.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, i) =>
          [...line.matchAll(/(?:\becho|<\?=)\s+(.*)/g)]
            .filter(([, rest]) => !SAFE.test(rest) && !line.includes('phpcs:ignore WordPress.Security.EscapeOutput'))
            .map(() => `${file}:${i + 1} prints what is not escaped: ${line.trim()}`),
        ),
    );
    expectNone(problems);
    const printing = /\b(_e|printf|vprintf|print|print_r|var_dump|var_export)\s*\(/;
    expectNone(
      phpFiles.filter((file) => printing.test(read(file).replace(/\b(esc_html_e|esc_attr_e|sprintf)\(/g, '('))),
    );
  });

  it('puts nothing into HTML but through `html()` and the like', () => {
    const code = read(`${PLUGIN}/includes/render.php`);
    const built = [...code.matchAll(/'<[a-z][^']*'\s*\.\s*([^;]*)/g)].map(([, rest]) => rest);
    assert.ok(built.length >= 3);
    expectNone(built.filter((rest) => !/^(html\(|\$items)/.test(rest)));
  });

  it('reads nothing of a request by itself, and runs no text', () => {
    const bad =
      /\$_(GET|POST|REQUEST|COOKIE|FILES)|\beval\s*\(|\bunserialize\s*\(|\bcreate_function|\bbase64_decode|\bwp_remote_|\bcurl_/;
    expectNone(phpFiles.filter((file) => bad.test(read(file))));
  });
});

describe('the words of the WordPress plugin', () => {
  const texts = textsOf(`${root}/${PLUGIN}`);
  const dutch = readPo(read(`${PLUGIN}/languages/exercise-library-nl_NL.po`));

  it('belong to its text domain, all of them', () => {
    expectNone(
      texts.filter(({ domain }) => domain !== 'exercise-library').map(({ text }) => `"${text}" has another domain.`),
    );
    const calls = [...phpFiles, ...editorFiles].flatMap((file) => [
      ...read(file).matchAll(/\b(?:__|_e|_x|_n|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(/g),
    ]);
    const found = [...phpFiles, ...editorFiles].flatMap((file) => [
      ...read(file).matchAll(/\b(?:__|esc_html__|esc_html_e)\(\s*'(?:[^'\\]|\\.)*',\s*'exercise-library'\s*,?\s*\)/g),
    ]);
    assert.equal(found.length, calls.length, 'every call is of the kind that is looked for');
  });

  it('are all there in Dutch, with the same values in them, and no others', () => {
    const keys = new Set(texts.map(keyOf));
    expectNone([...keys].filter((key) => !dutch.get(key)).map((key) => `"${key}" is not translated.`));
    expectNone([...dutch.keys()].filter((key) => !keys.has(key)).map((key) => `Nothing says "${key}" any more.`));
    const values = (text) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort().join();
    expectNone(
      [...dutch].filter(([key, text]) => values(key) !== values(text)).map(([key]) => `"${key}" lost a value.`),
    );
  });

  it('reach PHP and the editor for the three kinds of Dutch', () => {
    for (const locale of ['nl_NL', 'nl_NL_formal', 'nl_BE']) {
      const mo = packed.get(`exercise-library/languages/exercise-library-${locale}.mo`);
      assert.equal(mo.readUInt32LE(0), 0x950412de);
      const [count, originals, translated] = [8, 12, 16].map((at) => mo.readUInt32LE(at));
      assert.equal(count, dutch.size + 1);
      assert.equal(mo.readUInt32LE(24), translated + count * 8, 'WordPress before 6.5 computes with this');
      const at = (table, i) => {
        const [length, offset] = [mo.readUInt32LE(table + i * 8), mo.readUInt32LE(table + i * 8 + 4)];
        return mo.toString('utf8', offset, offset + length);
      };
      for (let i = 1; i < count; i++) assert.equal(at(translated, i), dutch.get(at(originals, i)));
      const jed = JSON.parse(
        packed.get(`exercise-library/languages/exercise-library-${locale}-exercise-library-form.json`),
      );
      assert.deepEqual(jed.locale_data['exercise-library']['All'], ['Alle']);
    }
  });
});

describe('the readme of the WordPress plugin', () => {
  const head = (name, text) => new RegExp(`^(?: \\* )?${name}: *(.*)$`, 'm').exec(text)?.[1];
  const main = read(`${PLUGIN}/exercise-library.php`);

  it('has the form and the version that WordPress wants', () => {
    assert.match(readme, /^=== Exercise library ===\n/);
    for (const chapter of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.ok(readme.includes(`\n== ${chapter} ==\n`), chapter);
    assert.deepEqual([head('Stable tag', readme), head('Version', main)], [version, version]);
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(head(name, readme), head(name, main), name);
    const short = readme.split('\n\n')[1];
    assert.ok(short.length <= 150, `The short description has ${short.length} signs.`);
    assert.ok(head('Tags', readme).split(',').length <= 5);
  });
});
