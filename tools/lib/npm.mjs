/** The command that runs npm, with its first arguments: inside an npm script the npm that runs it. */
export function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
}
