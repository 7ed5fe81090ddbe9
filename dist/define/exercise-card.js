import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { define } from '../internal/define.js';
import { whenNear } from '../internal/near-viewport.js';
import './locales.js';
// The drawing comes when a card that has one is near the part of the page that is seen.
ExerciseCard.figureShown = (figure) => void whenNear(figure, () => import('./exercise-figure.js'));
define('exercise-card', ExerciseCard);
//# sourceMappingURL=exercise-card.js.map