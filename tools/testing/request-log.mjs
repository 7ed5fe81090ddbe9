const LOGGED = /^\/logged\/([\w-]+)(\/.*)?$/;
const FOLDER = '/test/fixtures/media';

/**
 * Tells tests what was really asked for: `/logged/<name>/film.mp4` gives the file from the fixtures and is written down,
 * `/logged/<name>` gives the list.
 */
export function requestLog() {
  const asked = new Map();
  return (context, next) => {
    const [, name, file] = LOGGED.exec(context.path) ?? [];
    if (!name) return next();
    const list = asked.get(name) ?? [];
    asked.set(name, list);
    if (!file) {
      context.body = list;
      return undefined;
    }
    list.push(file);
    context.path = FOLDER + file;
    return next();
  };
}
