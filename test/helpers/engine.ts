/** True in WebKit itself; Chromium also says "AppleWebKit". */
const webkit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/**
 * What the engine that runs the test can be told to do. WebKitGTK cannot emulate forced colours and print, and its window
 * never has the focus of the screen, so `:focus` does not match; a test that needs them is not registered there:
 * `if (can.print) it('…')`.
 */
export const can = { forcedColors: !webkit, print: !webkit, matchFocus: !webkit } as const;
