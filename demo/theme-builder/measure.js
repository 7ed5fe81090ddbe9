const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Colours painted one over the other, as the browser does it. */
function paint(colors) {
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG 2 between two lists of colours, each from the bottom up. */
export function contrast(a, b) {
  const [dark, light] = [luminance(paint(a)), luminance(paint(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function behind(element, page) {
  const colors = [];
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    colors.unshift(getComputedStyle(at).backgroundColor);
  }
  return [page, ...colors];
}

/** All elements that show text, through shadow roots. */
function* texts(root) {
  for (const element of root.querySelectorAll('*')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (own && element.checkVisibility() && element.getBoundingClientRect().width > 1) yield element;
    if (element.shadowRoot) yield* texts(element.shadowRoot);
  }
}

/** The weakest text of a document: its contrast, and what it says. */
export function weakestText(root, page) {
  let weakest = { ratio: 21, text: '' };
  const seen = new Map();
  for (const element of texts(root)) {
    const ground = behind(element, page);
    const { color } = getComputedStyle(element);
    const key = [...ground, color].join();
    if (!seen.has(key)) seen.set(key, contrast(ground, [...ground, color]));
    const ratio = seen.get(key);
    if (ratio < weakest.ratio) weakest = { ratio, text: element.textContent.trim() };
  }
  return weakest;
}
