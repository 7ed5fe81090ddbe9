import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { define } from '../internal/define.js';
import { whenNear } from '../internal/near-viewport.js';
import './locales.js';

// The drawing comes when a card that has one is near the part of the page that is seen.
ExerciseCard.figureShown = (figure) => void whenNear(figure, () => import('./exercise-figure.js'));
// A film plays while a mouse points at its card; what does that comes with the first one. Fingers do not hover.
ExerciseCard.pointedAt = ({ pointerType, currentTarget }, { media = [] }, base) => {
  if (pointerType !== 'mouse' || !media.some(({ kind }) => kind === 'video')) return;
  void import('../internal/film-preview.js').then((it) => it.previewFilm(currentTarget as Element, media, base));
};

define('exercise-card', ExerciseCard);

// For `querySelector('exercise-card')` and its events: a page that imports this has their types.
export type { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
export type * from '../events.js';
