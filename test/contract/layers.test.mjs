import { describe, it } from 'node:test';
import { expectNone, files, importsOf } from '../helpers/sources.mjs';

/** Who may import whom: folders of `src/`, and its files `events`, `index` and `cdn`. Nothing points back. */
const MAY_IMPORT = {
  schema: [],
  data: ['schema'],
  figure: ['data'],
  events: ['data', 'store'],
  store: ['schema', 'data', 'events'],
  locales: [],
  styles: [],
  internal: ['data', 'store', 'events', 'locales', 'styles'],
  elements: ['data', 'figure', 'store', 'events', 'locales', 'styles', 'internal'],
  define: ['data', 'figure', 'store', 'events', 'locales', 'internal', 'elements'],
  server: ['data', 'store', 'locales', 'internal', 'elements', 'define'],
  index: ['schema', 'data', 'figure', 'store', 'events', 'locales', 'internal', 'elements'],
  embed: [],
  cdn: ['data', 'store', 'events', 'locales', 'styles', 'internal', 'elements', 'define', 'index'],
};
/** Packages by layer; `tslib` comes in through the compiler. Those of `data` know no browser either. */
const MAY_USE = {
  data: ['ical-generator', 'lean-qr'],
  styles: ['lit'],
  internal: ['lit', '@lit-labs'],
  elements: ['lit'],
  server: ['lit', '@lit-labs'],
};

const sources = files('src', /\.ts$/);
const layerOf = (file) => file.split('/')[1].replace(/\.ts$/, '');
const isOurs = (target) => target.startsWith('src/');

describe('the layers of src/', () => {
  it('are all known to this test', () => {
    const unknown = sources.filter((file) => !MAY_IMPORT[layerOf(file)]);
    expectNone(unknown.map((file) => `${file} is in no known layer.`));
  });

  it('import only what stands left of them', () => {
    const wrong = sources.flatMap((file) => {
      const layer = layerOf(file);
      const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
      return importsOf(file)
        .filter((target) => isOurs(target) && !allowed.includes(layerOf(target)))
        .map((target) => `${file} imports ${target}, but ${layer} may import only ${allowed.join(', ')}.`);
    });
    expectNone(wrong);
  });

  it('use no package they do not need: data and store run without a browser', () => {
    const wrong = sources.flatMap((file) => {
      const allowed = MAY_USE[layerOf(file)] ?? [];
      return importsOf(file)
        .filter((target) => !isOurs(target) && !allowed.includes(target.split('/')[0]))
        .map((target) => `${file} imports the package "${target}", which ${layerOf(file)} may not.`);
    });
    expectNone(wrong);
  });

  it('keep the elements apart: none imports from the folder of another', () => {
    const folder = (file) => file.split('/')[2];
    const wrong = sources
      .filter((file) => layerOf(file) === 'elements')
      .flatMap((file) =>
        importsOf(file, { types: false })
          .filter((target) => target.startsWith('src/elements/') && folder(target) !== folder(file))
          .map((target) => `${file} imports ${target}: use the tag, and let the define file bring it.`),
      );
    expectNone(wrong);
  });

  it('have no circle of imports', () => {
    const circles = new Set();
    const done = new Set();
    const visit = (file, path) => {
      const start = path.indexOf(file);
      if (start >= 0) circles.add([...path.slice(start), file].join(' → '));
      if (start >= 0 || done.has(file)) return;
      for (const target of importsOf(file, { types: false })) {
        if (sources.includes(target)) visit(target, [...path, file]);
      }
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expectNone([...circles].map((circle) => `These files import each other: ${circle}.`));
  });
});
