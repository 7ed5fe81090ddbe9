/**
 * Analyzer plugin: leaves only what a user of the package can touch (elements and events, their public members), names
 * the built files, and gives each documented event its class.
 */
export const publicManifest = () => ({
  name: 'public-manifest',
  /** Before elements inherit: what a base class keeps to itself would hide a public member of the same name. */
  moduleLinkPhase({ moduleDoc }) {
    if (!moduleDoc.path.startsWith('src/internal/')) return;
    for (const declaration of moduleDoc.declarations ?? []) declaration.members = declaration.members?.filter(isPublic);
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const eventClasses = new Map(
      manifest.modules
        .filter(({ path }) => path.startsWith('src/events/'))
        .flatMap(({ declarations }) => declarations)
        .map(({ name }) => [eventName(name), name]),
    );
    for (const module of manifest.modules) {
      const inEvents = module.path.startsWith('src/events/');
      module.declarations = (module.declarations ?? []).filter(
        ({ kind, tagName }) => tagName || (inEvents && kind === 'class'),
      );
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = (module.exports ?? []).filter(({ declaration }) => names.has(declaration?.name));
      module.path = builtPath(module.path);
      for (const { declaration } of module.exports) declaration.module = builtPath(declaration.module);
      for (const declaration of module.declarations) publish(declaration, eventClasses);
    }
    // In one order everywhere: the analyzer takes the files as the disk gives them.
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

function publish(declaration, eventClasses) {
  // The base class is not for import; what it adds to Lit's is protected.
  declaration.superclass = declaration.tagName
    ? { name: 'LitElement', package: 'lit' }
    : { name: 'Event', package: 'global:' };
  // What only the element itself knows is no attribute, though the analyzer lists it.
  const hidden = (declaration.members ?? []).filter((member) => !isPublic(member)).map(({ name }) => name);
  declaration.attributes = declaration.attributes?.filter(({ fieldName, name }) => !hidden.includes(fieldName ?? name));
  for (const list of ['members', 'attributes']) {
    declaration[list] = declaration[list]?.filter(isPublic).map((member) => {
      delete member.inheritedFrom;
      return member;
    });
  }
  // The analyzer also lists each dispatched event under what it takes for its name; the class comment is the truth.
  declaration.events = declaration.events
    ?.filter(({ description }) => description)
    .map((event) => ({ ...event, type: { text: eventClasses.get(event.name) ?? 'Event' } }));
}

const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

const builtPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `ExerciseSelectEvent` is fired as `exercise-select`. */
const eventName = (name) =>
  name
    .replace(/Event$/, '')
    .replace(/(?<!^)[A-Z]/g, '-$&')
    .toLowerCase();
