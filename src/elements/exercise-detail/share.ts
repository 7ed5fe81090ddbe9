import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/messages.js';

/** Hands the link of an exercise on: the phone's own way to share, else the clipboard, else the link to copy by hand. */
export class Share {
  /** Nothing yet, `true` when the link was copied, or the link itself. */
  #result: string | true = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {}

  async hand(title: string, link: string): Promise<void> {
    const url = new URL(link, this.host.ownerDocument.location.href).href;
    try {
      // Not everywhere is there a clipboard: pages without https have none.
      if (navigator.share) await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.#result = true;
      }
    } catch (error) {
      if ((error as Error).name !== 'AbortError') this.#result = url;
    }
    this.host.requestUpdate();
  }

  forget(): void {
    this.#result = '';
  }

  /** What became of it, in words. */
  said(t: (key: keyof Messages) => string): string {
    if (this.#result === true) return t('detail.copied');
    return this.#result && `${t('detail.copyYourself')} ${this.#result}`;
  }
}
