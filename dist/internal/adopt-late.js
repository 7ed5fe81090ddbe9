import { adoptStyles } from 'lit';
/**
 * Adds styles that came with a part fetched later. They count from then on for every element of that class that is made,
 * or moved into another document.
 */
export function adoptLate(element, styles) {
    const { elementStyles } = element.constructor;
    if (!elementStyles.includes(styles))
        elementStyles.push(styles);
    // A style sheet belongs to one document.
    if (element.ownerDocument === document)
        adoptStyles(element.renderRoot, elementStyles);
    else
        element.adoptedCallback();
}
//# sourceMappingURL=adopt-late.js.map