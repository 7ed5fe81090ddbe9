import { checkLibrary } from '../dist/data/check.js';
import { staticHtml } from '../dist/data/static-html.js';
import { readArguments, readLibraryFile, UserError } from './library-file.mjs';

/** `print FILE`: the library as plain HTML for visitors without script and for search engines. */
export async function run(args, out) {
  const { files, options } = readArguments(args, ['--brief', '--no-data'], ['--lang', '--href', '--base', '--heading']);
  if (files.length > 1) throw new UserError('Print one file at a time.');
  const { data } = await readLibraryFile(files[0]);
  if (checkLibrary(data).some(({ code }) => code !== 'unknown')) {
    throw new UserError(`${files[0]} has mistakes. See them with: exercise-library validate ${files[0]}`);
  }
  const { href } = options;
  const html = staticHtml(data, {
    locale: options.lang ?? data.library.defaultLocale ?? 'en',
    brief: options.brief,
    withData: !options['no-data'],
    base: options.base,
    href: href && ((id) => href.replaceAll('{id}', encodeURIComponent(id))),
    headingLevel: Number(options.heading ?? 2),
  });
  out.log(html.trimEnd());
  return 0;
}
