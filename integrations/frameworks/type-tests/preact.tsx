/// <reference types="exercise-library/types/preact" />
import type { ExerciseLibrary as Element, ExerciseOpenEvent } from 'exercise-library';
import { useRef } from 'preact/hooks';

export function Right() {
  const ref = useRef<Element>(null);
  return (
    <exercise-library
      ref={ref}
      src="a.json"
      heading-level={3}
      debug
      class="x"
      onexercise-open={(event: ExerciseOpenEvent) => event.exercise.toUpperCase()}
    >
      <p slot="empty">None</p>
    </exercise-library>
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
  </>
);
