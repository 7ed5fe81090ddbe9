import type { Exercise, Medium } from '../../data/library-types.js';
import { flag, words } from '../../internal/converters.js';
import { LibraryElement } from '../../internal/library-element.js';

/** What a site can set on a film. */
export abstract class VideoOptions extends LibraryElement {
  /** Fetches hls.js for streams (HLS) where the browser cannot play them: `() => import('hls.js/light')`. */
  static loadHls?: () => Promise<unknown>;

  static override properties = {
    exercise: {},
    medium: {},
    src: {},
    poster: {},
    label: {},
    loop: { type: Boolean, converter: flag },
    mirrored: { type: Boolean, converter: flag },
    rate: { type: Number },
    countIn: { type: Number, attribute: 'count-in' },
    currentStep: { type: Number, attribute: 'current-step' },
    consent: { converter: words },
    rememberConsent: { type: Boolean, attribute: 'remember-consent', converter: flag },
    noKeys: { type: Boolean, attribute: 'no-keys', converter: flag },
  };

  /** The exercise whose film is shown: an object, or the id of one in the library (also as attribute). */
  exercise?: Exercise | string;

  /** The film: an object as in the library file, or the id of one of the exercise (also as attribute). */
  medium?: Medium | string;

  /** Address of the film, when there is no library file. */
  src = '';

  /** Address of the picture before the film begins; from the site itself, never from a video service. */
  poster = '';

  /** What the film is called, instead of the name of the exercise or its own title. */
  label = '';

  /** Whether the film is repeated. */
  loop = false;

  /** Whether the picture is mirrored, for the other side of the body. */
  mirrored = false;

  /** How fast it plays: 0.25 to 2. */
  rate = 1;

  /** How many seconds are counted down before the film begins; 0 for none. */
  countIn = 0;

  /** Number of the step that is shown, and where to go when it is set; 1 is the first, 0 none. */
  currentStep = 0;

  /** The video services that the visitor agreed to elsewhere on the site: `youtube`, `vimeo`. */
  consent: readonly string[] = [];

  /** Whether visitors may have their consent remembered in this browser. */
  rememberConsent = false;

  /** Switches the keyboard shortcuts off; every control still works with Tab, Enter and the arrow keys. */
  noKeys = false;
}
