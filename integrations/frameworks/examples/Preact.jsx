import { useEffect, useRef } from 'preact/hooks';
import 'exercise-library/define/exercise-library.js';

export function Exercises({ library, owner, onOpen }) {
  const element = useRef(null);
  useEffect(() => {
    element.current.data = library;
  }, [library]);
  return (
    <exercise-library ref={element} debug={owner} onexercise-open={(event) => onOpen(event.exercise)}>
      <p slot="empty">Call us, and we look together.</p>
    </exercise-library>
  );
}
