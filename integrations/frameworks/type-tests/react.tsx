/// <reference types="exercise-library/types/react" />
import type { ExerciseLibrary as Element, ExerciseOpenEvent } from 'exercise-library';
import { ExerciseCard, ExerciseLibrary } from 'exercise-library/react';
import { useRef } from 'react';

export function Right() {
  const ref = useRef<Element>(null);
  return (
    <>
      <exercise-library
        ref={ref}
        src="a.json"
        heading-level={3}
        debug
        className="x"
        onexercise-open={(event: ExerciseOpenEvent) => event.exercise.toUpperCase()}
      >
        <p slot="empty">None</p>
      </exercise-library>
      <exercise-filters only={['movement']} browse />
      <ExerciseLibrary ref={ref} src="a.json" detail="page" onExerciseOpen={(event) => event.exercise.toUpperCase()} />
      <ExerciseCard exercise={{ id: 'a', name: 'A' }} />
    </>
  );
}

export const Wrong = () => (
  <>
    {/* @ts-expect-error an address is text */}
    <exercise-library src={5} />
    {/* @ts-expect-error one of three words */}
    <exercise-library detail="window" />
    {/* @ts-expect-error there is no such property */}
    <exercise-library source="a.json" />
    {/* @ts-expect-error the event says which exercise, by its id */}
    <exercise-library onexercise-open={(event: { exercise: number }) => event} />
    {/* @ts-expect-error there is no such tag */}
    <exercise-libraries />
    {/* @ts-expect-error an address is text */}
    <ExerciseLibrary src={5} />
    {/* @ts-expect-error there is no such property */}
    <ExerciseLibrary source="a.json" />
    {/* @ts-expect-error the event says which exercise, by its id */}
    <ExerciseLibrary onExerciseOpen={(event: { exercise: number }) => event} />
    {/* @ts-expect-error an exercise has a name */}
    <ExerciseCard exercise={{ id: 'a' }} />
  </>
);
