// The plugin in one WordPress, named by WP_VERSION; see tools/test-wordpress.mjs.
import { after, before, describe } from 'node:test';
import { startSite } from '../../../tools/wordpress/site.mjs';
import { startGuest } from './guest.mjs';
import { blockTests } from './blocks.mjs';
import { editorTests } from './editor.mjs';
import { pageTests } from './pages.mjs';
import { themeTests } from './themes.mjs';
import { uploadTests } from './uploads.mjs';

const version = process.env.WP_VERSION;

describe(`WordPress ${version}`, () => {
  let site;
  let guest;
  before(async () => {
    site = await startSite(version, { zip: process.env.WP_PLUGIN_ZIP });
    await site.run(
      `$e = activate_plugin( 'exercise-library/exercise-library.php' ); return is_wp_error( $e ) ? $e->get_error_messages() : null;`,
    );
    guest = await startGuest(site);
  });
  after(async () => {
    await guest?.stop();
    site?.stop();
  });
  const context = { site: () => site, open: (...args) => guest.open(...args), version };
  for (const tests of [pageTests, blockTests, editorTests, uploadTests, themeTests]) tests(context);
});
