import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CACHE, must } from './archives.mjs';
import { assemble } from './assemble.mjs';

const php = (name) => new URL(`php/${name}`, import.meta.url).pathname;
/** The limits of a usual host, but with room for a file that is too large for us. */
const SETTINGS = ['upload_max_filesize=64M', 'post_max_size=70M', 'memory_limit=256M', 'opcache.enable_cli=1'];
const options = SETTINGS.flatMap((setting) => ['-d', setting]);
const WORKERS = '4';

/** The password of everybody on a test site. */
export const PASSWORD = 'only-for-tests';

/**
 * A WordPress that runs on this machine, freshly installed, with an administrator `owner` and an author `author`.
 * @param {string} version one of VERSIONS
 * @param {{ zip?: string, multisite?: boolean }} options the plugin to install and activate
 */
export async function startSite(version, { zip, multisite = false } = {}) {
  const files = await assemble(version);
  const folder = join(CACHE, `site-${version}${multisite ? '-many' : ''}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(files, folder, { recursive: true });
  mkdirSync(join(folder, 'wp-content/database'), { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { WP_TEST_ADDRESS: address, PHP_CLI_SERVER_WORKERS: WORKERS };

  /** Runs PHP in this WordPress and answers what it returns. @throws with what PHP said */
  const run = (code, more = {}) => runPhp(folder, code, { ...env, ...more });

  await run(
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
     wp_install( 'A practice', 'owner', 'owner@example.org', true, '', '${PASSWORD}' );
     wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'author@example.org', 'role' => 'author' ) );
     update_option( 'permalink_structure', '' );
     update_option( 'show_avatars', 0 );
     foreach ( get_users() as $user ) {
       update_user_meta( $user->ID, 'wp_persisted_preferences', array(
         '_modified' => gmdate( 'c' ),
         'core' => array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false ),
         'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
       ) );
     }
     return true;`,
    { WP_TEST_INSTALL: '1' },
  );
  if (multisite) {
    await run(
      `require_once ABSPATH . 'wp-admin/includes/network.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
       global $wpdb; foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
       install_network();
       $r = populate_network( 1, wp_test_host(), 'owner@example.org', 'Practices', '/', false );
       return is_wp_error( $r ) ? $r->get_error_messages() : true;`,
    );
    env.WP_TEST_MULTISITE = '1';
  }
  if (zip) await must('unzip', ['-qo', zip, '-d', join(folder, 'wp-content/plugins')]);
  const server = spawn('php', [...options, '-S', `127.0.0.1:${port}`, '-t', folder, php('router.php')], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    // A group of its own: the server starts workers, which must end with it.
    detached: true,
  });
  const stop = () => process.kill(-server.pid, 'SIGTERM');
  // Whoever ends the tests ends this, too.
  process.once('SIGTERM', () => {
    stop();
    process.exit(1);
  });
  await untilAnswers(port);
  const log = join(folder, 'wp-content/debug.log');
  return {
    address,
    folder,
    version,
    run,
    /** What PHP complained about since the site began. */
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    stop,
  };
}

async function runPhp(folder, code, env) {
  const child = spawn('php', [...options, php('run.php'), folder], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  child.stdin.end(code);
  const exit = await new Promise((resolve) => child.once('close', resolve));
  const text = Buffer.concat(output).toString();
  const last = text.trimEnd().split('\n').at(-1);
  try {
    if (!exit) return JSON.parse(last);
  } catch {
    // Said below, with all of it.
  }
  throw new Error(`PHP says:\n${text}`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilAnswers(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/wp-includes/version.php`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server of PHP did not start.');
}
