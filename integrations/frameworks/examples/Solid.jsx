import 'exercise-library/define/exercise-library.js';

export function Exercises(props) {
  return (
    <exercise-library
      prop:data={props.library}
      prop:debug={props.owner}
      on:exercise-open={(event) => props.onOpen(event.exercise)}
    >
      <p slot="empty">Call us, and we look together.</p>
    </exercise-library>
  );
}
