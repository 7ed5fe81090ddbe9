import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, sorted, with `/` and relative to it; an absent folder has none. */
export function filesBelow(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
        : entry.isFile()
          ? [entry.name]
          : [],
    )
    .sort();
}
