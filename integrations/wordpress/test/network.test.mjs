// A network of sites: the plugin is activated for all of them at once, and leaves all of them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite } from '../../../tools/wordpress/site.mjs';
import { HIP, publish, upload } from './content.mjs';

const version = process.env.WP_VERSION;

describe(`a network of WordPress ${version}`, () => {
  let site;
  before(async () => {
    site = await startSite(version, { zip: process.env.WP_PLUGIN_ZIP, multisite: true });
  });
  after(() => site?.stop());

  it('activates the plugin, takes a library file, and shows it', async () => {
    const error = await site.run(
      `$e = activate_plugin( 'exercise-library/exercise-library.php', '', true ); return is_wp_error( $e ) ? $e->get_error_messages() : array( is_multisite(), is_plugin_active_for_network( 'exercise-library/exercise-library.php' ) );`,
    );
    assert.deepEqual(error, [true, true]);
    const file = await upload(site, HIP, 'hip.json');
    assert.equal(typeof file, 'number', String(file));
    const { path } = await publish(site, `[exercise_library file="${file}"]`);
    const html = await (await fetch(site.address + path)).text();
    assert.match(html, /<exercise-library src="[^"]*hip\.json"/);
    assert.match(html, /Seated hip rotations on a chair/);
  });

  it('is left clean on every site', async () => {
    const left = await site.run(`
      $two = wp_insert_site( array( 'domain' => wp_test_host(), 'path' => '/two/', 'network_id' => 1, 'user_id' => 1 ) );
      if ( is_wp_error( $two ) ) { return $two->get_error_messages(); }
      foreach ( array( 1, $two ) as $id ) { switch_to_blog( $id ); update_option( 'exercise_library', array( 'file' => 1 ) ); restore_current_blog(); }
      uninstall_plugin( 'exercise-library/exercise-library.php' );
      $found = array();
      foreach ( array( 1, $two ) as $id ) { switch_to_blog( $id ); $found[] = get_option( 'exercise_library' ); restore_current_blog(); }
      return $found;`);
    assert.deepEqual(left, [false, false]);
  });
});
