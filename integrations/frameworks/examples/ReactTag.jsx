import { useEffect, useRef } from 'react';
import 'exercise-library/define/exercise-library.js';

export function Exercises({ library, owner, onOpen }) {
  const element = useRef(null);
  useEffect(() => {
    element.current.data = library;
  }, [library]);
  useEffect(() => {
    const { current } = element;
    const heard = (event) => onOpen(event.exercise);
    current.addEventListener('exercise-open', heard);
    return () => current.removeEventListener('exercise-open', heard);
  }, [onOpen]);
  return (
    <exercise-library ref={element} debug={owner}>
      <p slot="empty">Call us, and we look together.</p>
    </exercise-library>
  );
}
