/** Hands a text to the visitor as a file to save. Nothing is sent: the file is made on the page. */
export declare function saveFile({ ownerDocument: page }: Element, text: string, type: string, name: string): void;
