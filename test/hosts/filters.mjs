/**
 * What the editors of page builders do to HTML that somebody pastes, as rules: which tags and attributes stay. Made after
 * the filters of these hosts, so that our one-line form is tried against each without an account there.
 */
const TEXT_TAGS = ['p', 'div', 'span', 'a', 'strong', 'em', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'br', 'img'];
const ATTRIBUTES = ['class', 'id', 'title', 'lang', 'dir', 'href', 'src', 'alt'];

export const FILTERS = {
  // An author's post: no scripts, no frames, no custom tags; data-… of plain tags stays.
  wp_kses: { tags: TEXT_TAGS, attributes: ATTRIBUTES, data: true, scripts: false, frames: false },
  // The HTML field of Elementor keeps what its user may post; administrators may post scripts.
  'Elementor HTML': { tags: TEXT_TAGS, attributes: ATTRIBUTES, data: true, scripts: true, frames: true },
  // A code block: scripts and custom tags stay, but the content is moved by script when pages are changed without loading.
  'Squarespace code block': {
    tags: [...TEXT_TAGS, /-/],
    attributes: ATTRIBUTES,
    data: true,
    scripts: true,
    frames: true,
    late: true,
  },
  // An embed: as it is, inside a box of its own, written when the page is published.
  'Webflow embed': { tags: [...TEXT_TAGS, /-/], attributes: ATTRIBUTES, data: true, scripts: true, frames: true },
  // Its own frame on another site, without a height: only a page of its own works in there.
  'Wix embed': {
    tags: [...TEXT_TAGS, /-/],
    attributes: ATTRIBUTES,
    data: true,
    scripts: true,
    frames: true,
    framed: true,
  },
};

/** What is left of pasted HTML. Runs in the page. */
export function filtered(html, { tags, attributes, data, scripts, frames }) {
  const box = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
  const keeps = (name) =>
    (scripts && name === 'script') ||
    (frames && name === 'iframe') ||
    tags.some((tag) => (typeof tag === 'string' ? tag === name : tag.test(name)));
  for (const element of box.querySelectorAll('*')) {
    if (!keeps(element.localName)) {
      element.replaceWith(...(element.localName === 'script' ? [] : element.childNodes));
      continue;
    }
    for (const { name } of [...element.attributes]) {
      const known = attributes.includes(name) || (data && name.startsWith('data-'));
      const own =
        ['script', 'iframe'].includes(element.localName) &&
        ['src', 'defer', 'type', 'title', 'width', 'height'].includes(name);
      if (!known && !own) element.removeAttribute(name);
    }
  }
  return box.innerHTML;
}
