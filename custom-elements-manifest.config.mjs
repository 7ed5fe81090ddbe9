import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicManifest } from './tools/build/public-manifest.mjs';

// Set by the build, which collects everything in a folder of its own first.
const outdir = process.env.MANIFEST_FOLDER ?? 'dist';

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/{exercise,library}-element.ts', 'src/events/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicManifest(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir, webTypesFileName: 'web-types.json', packageJson: false }),
  ],
};
