// The plugin in one WordPress, named by WP_VERSION; see tools/test-wordpress.mjs.
import assert from 'node:assert/strict';
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
    site = await startSite(version);
    guest = await startGuest(site);
    await install(process.env.WP_PLUGIN_ZIP);
  });

  /** As its owner does: Plugins → Add new → Upload plugin. */
  async function install(zip) {
    const page = await guest.open('/wp-admin/plugin-install.php?tab=upload', { user: 'owner' });
    await page.setInputFiles('#pluginzip', zip);
    await page.click('#install-plugin-submit');
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    await page.locator('tr.active', { hasText: 'Exercise library' }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.close();
  }
  after(async () => {
    await guest?.stop();
    site?.stop();
  });
  const context = { site: () => site, open: (...args) => guest.open(...args), version };
  for (const tests of [pageTests, blockTests, editorTests, uploadTests, themeTests]) tests(context);
});
