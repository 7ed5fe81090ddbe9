/** Says plainly which Node is needed and ends the process when this one is older. */
export function requireNode([major, minor] = [20, 19]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(`This needs Node ${major}.${minor} or newer; here is ${process.versions.node}.`);
  process.exit(1);
}
