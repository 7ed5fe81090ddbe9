import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArgs } from '../browsers/chromium.mjs';
import { programs } from '../browsers/paths.mjs';

/** What does not depend on how busy the machine is. */
export const STEADY = ['accessibility', 'best-practices', 'seo'];

/**
 * Audits pages with Lighthouse's mobile preset, one after the other in one browser.
 * @param {string[]} addresses
 * @param {string[]} categories such as `performance`
 * @returns per address the scores from 0 to 100, and what cost points
 */
export async function audit(addresses, categories) {
  const chromeFlags = ['--headless', '--no-sandbox', ...chromiumArgs];
  const chrome = await launch({ chromePath: programs.chromium(), logLevel: 'silent', chromeFlags });
  try {
    const reports = [];
    for (const address of addresses) {
      const options = { port: chrome.port, logLevel: 'error', output: 'json', onlyCategories: categories };
      const { lhr } = await lighthouse(address, { ...options, disableFullPageScreenshot: true });
      if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
      reports.push({ address, scores: scoresOf(lhr), findings: findingsOf(lhr), metrics: metricsOf(lhr) });
    }
    return reports;
  } finally {
    await chrome.kill();
  }
}

const scoresOf = ({ categories }) =>
  Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]));

const findingsOf = ({ audits, categories }) => {
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return Object.values(audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
    .map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim());
};

const metricsOf = ({ audits }) =>
  Object.fromEntries(
    [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
      'speed-index',
    ]
      .filter((id) => audits[id])
      .map((id) => [id, audits[id].numericValue]),
  );
