/** Hands a text to the visitor as a file to save. Nothing is sent: the file is made on the page. */
export function saveFile({ ownerDocument: page }, text, type, name) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = page.createElement('a');
    link.href = address;
    // Signs that some systems do not want in the name of a file.
    link.download = name
        .replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ')
        .replace(/ (?=\.\w+$)/, '')
        .trim();
    link.click();
    // The browser needs a moment to begin.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
//# sourceMappingURL=save-file.js.map