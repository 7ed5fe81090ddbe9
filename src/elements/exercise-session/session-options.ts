import type { BlockItem, Exercise } from '../../data/library-types.js';
import { flag } from '../../internal/converters.js';
import type { SessionClock } from '../../store/session-store.js';
import { ViewElement } from '../../internal/view-element.js';

/** What a site can set on a session. */
export abstract class SessionOptions extends ViewElement {
  static override properties = {
    exercise: {},
    protocol: {},
    stage: {},
    session: {},
    items: { attribute: false },
    clock: { attribute: false },
    layout: {},
    open: { type: Boolean, converter: flag },
    muted: { type: Boolean, converter: flag },
    volume: { type: Number },
    noVoice: { type: Boolean, attribute: 'no-voice', converter: flag },
    noVibration: { type: Boolean, attribute: 'no-vibration', converter: flag },
    noKeys: { type: Boolean, attribute: 'no-keys', converter: flag },
  };

  /** The exercise to follow: an object, or the id of one in the library (also as attribute). */
  exercise?: Exercise | string;

  /** Id of a protocol of the library, to follow one of its sessions. */
  protocol?: string;

  /** Id of the stage of the protocol; the first one when left out. */
  stage?: string;

  /** Id of the session of the stage; the first one when left out. */
  session?: string;

  /** A selection of your own, in the shape of the items of a block in the library file. */
  items?: readonly BlockItem[];

  /** `dialog` over the page while it is `open`, or `page` in its place. */
  layout: 'dialog' | 'page' = 'page';

  /** Whether the dialog is shown. */
  open = false;

  /** Clocks and timers of your own, instead of those of the browser: for tests. */
  clock?: SessionClock;

  /** Switches the sounds off. */
  muted = false;

  /** How loud sounds and voice are, from 0 to 1. */
  volume = 0.7;

  /** Switches the voice off. */
  noVoice = false;

  /** Switches the vibration off. */
  noVibration = false;

  /** Switches the keyboard shortcuts off; every control still works with Tab and Enter. */
  noKeys = false;

  /** Puts the focus on the name of the session, from where a visitor reads on. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }
}
