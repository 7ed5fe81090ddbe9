import { existsSync, readdirSync } from 'node:fs';
import { programs } from './paths.mjs';
import { findProgram } from '../lib/programs.mjs';
import { run } from '../lib/run.mjs';

/** The bindings through which the WebKit window is drawn. */
const hasWindowBindings = async () => {
  const script = 'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")';
  const imports = 'from gi.repository import Gtk, WebKit2';
  return (await run('/usr/bin/python3', ['-c', `${script}; ${imports}`])).code === 0;
};

/** Whether WebKitGTK can decode films: without this its tests of MP4 would wait for what never comes. */
const hasH264 = async () =>
  readdirSync('/usr/lib').some((folder) => existsSync(`/usr/lib/${folder}/gstreamer-1.0/libgstlibav.so`));

/** What each engine needs: how to see that it is there, and the Debian packages that bring it, the best one first. */
const NEEDS = [
  { engine: 'chromium', present: programs.chromium, packages: ['chromium-headless-shell', 'chromium'] },
  // What is printed is read and looked at by these.
  { engine: 'chromium', present: programs.pdfToText, packages: ['poppler-utils'] },
  { engine: 'firefox', present: programs.firefox, packages: ['firefox-esr', 'firefox'] },
  { engine: 'webkit', present: programs.webkitDriver, packages: ['webkit2gtk-driver'] },
  { engine: 'webkit', present: programs.screen, packages: ['xvfb'] },
  { engine: 'webkit', present: hasWindowBindings, packages: ['python3-gi'] },
  { engine: 'webkit', present: hasWindowBindings, packages: ['gir1.2-webkit2-4.1'] },
  // Films are H.264 in MP4; Firefox and WebKitGTK play them through FFmpeg's libraries, which this one brings.
  { engine: 'webkit', present: hasH264, packages: ['gstreamer1.0-libav'] },
];
/** Fonts make the same text equally wide on every machine; installed along, never missed. */
const EXTRAS = ['fonts-dejavu-core', 'fonts-liberation'];
const APT = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
const ENV = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Looks for the three browsers and installs what is missing with apt-get, as root or where sudo asks no password.
 * @returns {Promise<{ available: string[], problems: string[] }>} the engines that can be tested, and one plain sentence
 *   per engine that cannot
 */
export async function installBrowsers({ say = () => {} } = {}) {
  let missing = await missingNeeds();
  let reason = '';
  if (missing.length) {
    say('installing browsers from the Debian packages');
    reason = await aptInstall(missing.map(({ packages }) => packages));
    missing = await missingNeeds();
  }
  const engines = [...new Set(NEEDS.map(({ engine }) => engine))];
  const absent = new Set(missing.map(({ engine }) => engine));
  return {
    available: engines.filter((engine) => !absent.has(engine)),
    problems: [...absent].map((engine) => problem(engine, missing, reason)),
  };
}

function problem(engine, missing, reason) {
  const packages = missing.filter((need) => need.engine === engine).map((need) => need.packages[0]);
  const advice = `Install it yourself with: sudo apt-get install ${packages.join(' ')}`;
  return `${engine} is not here and could not be installed, so nothing was tested in it. ${reason} ${advice}`;
}

async function missingNeeds() {
  const present = await Promise.all(NEEDS.map((need) => need.present()));
  return NEEDS.filter((_, index) => !present[index]);
}

/** Installs the first available package of each list. Returns why it did not work, or ''. */
async function aptInstall(lists) {
  if (!findProgram('apt-get')) return 'There is no apt-get on this machine.';
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length && (await run('sudo', ['-n', 'true'])).code) {
    return 'This user is not root and sudo asks for a password.';
  }
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...APT, ...args];
    return run(command, rest, { env: ENV });
  };
  await apt('update');
  const wanted = await Promise.all([...lists, ...EXTRAS.map((name) => [name])].map(firstAvailable));
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...new Set(wanted.filter(Boolean)));
  return code ? `apt-get said: ${output.trim().split('\n').slice(-3).join(' / ')}` : '';
}

async function firstAvailable(names) {
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return undefined;
}
