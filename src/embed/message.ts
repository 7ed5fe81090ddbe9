/** What the page in a frame says to the page around it. */
export interface FrameMessage {
  /** `height`: how high the content is; `top`: something was opened, so its beginning should be seen. */
  readonly exerciseLibrary: 'height' | 'top';
  /** In CSS pixels. */
  readonly height?: number;
}
