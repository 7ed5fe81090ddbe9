import 'exercise-library/define/exercise-library.js';
import { ExerciseLibrary } from 'exercise-library/react';

export function Exercises({ library, owner, onOpen }) {
  return (
    <ExerciseLibrary data={library} debug={owner} onExerciseOpen={(event) => onOpen(event.exercise)}>
      <p slot="empty">Call us, and we look together.</p>
    </ExerciseLibrary>
  );
}
