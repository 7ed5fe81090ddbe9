// On a server an exercise is drawn at once with what a visitor's browser fetches a moment later.
import '../define/exercise-detail.js';
import { ExerciseDetail } from '../elements/exercise-detail/exercise-detail.js';
import { bringMore } from '../elements/exercise-detail/further-down.js';
import * as more from '../elements/exercise-detail/more-view.js';
bringMore(more);
ExerciseDetail.elementStyles.push(...more.lateStyles);
//# sourceMappingURL=whole-detail.js.map