/**
 * Hands the link of an exercise on: the phone's own way to share, else the clipboard, else the link to copy by hand.
 * Says in words what became of it; nothing where the visitor sees that anyway.
 */
export async function share(title, link, t) {
    const url = new URL(link, document.location.href).href;
    try {
        // Not everywhere is there a clipboard: pages without https have none.
        if (!navigator.share) {
            await navigator.clipboard.writeText(url);
            return t('detail.copied');
        }
        await navigator.share({ title, url });
    }
    catch (error) {
        if (error.name !== 'AbortError')
            return `${t('detail.copyYourself')} ${url}`;
    }
    return '';
}
//# sourceMappingURL=share.js.map