/** WebKit itself; Chromium also says "AppleWebKit". */
const firefox = navigator.userAgent.includes('Firefox');
const webkit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/**
 * What the engine that runs the test can be told to do. WebKitGTK cannot emulate forced colours and print, and its window
 * never has the focus of the screen, so `:focus` does not match, nor does a tab of Firefox that is not in front; told of less motion later on, it answers `matchMedia` and
 * leaves the sheets of shadow roots as they were. A test that needs them is not registered there:
 * `if (can.print) it('…')`.
 */
export const can = {
  forcedColors: !webkit,
  print: !webkit,
  matchFocus: !webkit && !firefox,
  lessMotion: !webkit,
} as const;
