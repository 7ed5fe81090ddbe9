// `npm run wordpress:zip`: the WordPress plugin as a zip to upload under Plugins → Add new, from dist/ as it is built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './lib/root.mjs';
import { pluginFiles, SLUG } from './wordpress/plugin-files.mjs';
import { zipFile } from './wordpress/zip-file.mjs';

const target = join(root, 'build/wordpress', `${SLUG}.zip`);
const files = await pluginFiles();
const zip = zipFile(files);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zip);
console.log(`${relative(root, target)}: ${files.size} files, ${Math.round(zip.length / 1024)} kB`);
