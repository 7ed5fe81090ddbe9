import { findProgram } from '../lib/programs.mjs';

const { CHROMIUM, FIREFOX } = process.env;

/** The programs the tests drive; the environment may name others. Undefined when there is none. */
export const programs = {
  chromium: () => findProgram(CHROMIUM, 'chromium-headless-shell', 'chromium', 'google-chrome', 'chromium-browser'),
  firefox: () => findProgram(FIREFOX, 'firefox-esr', 'firefox'),
  webkitDriver: () => findProgram('WebKitWebDriver'),
  screen: () => findProgram('Xvfb'),
  pdfToText: () => findProgram('pdftotext'),
};
