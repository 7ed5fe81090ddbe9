/// <reference types="exercise-library/types/solid" />
import type { ExerciseOpenEvent } from 'exercise-library';

export const Right = () => (
  <exercise-library
    src="a.json"
    prop:data={{}}
    attr:heading-level={3}
    class="x"
    on:exercise-open={(event: ExerciseOpenEvent) => event.exercise.toUpperCase()}
  >
    <p slot="empty">None</p>
  </exercise-library>
);

export const Wrong = () => (
  <>
    {/* @ts-expect-error an address is text */}
    <exercise-library src={5} />
    {/* @ts-expect-error yes or no */}
    <exercise-library prop:debug="perhaps" />
    {/* @ts-expect-error there is no such property */}
    <exercise-library source="a.json" />
    {/* @ts-expect-error the event says which exercise, by its id */}
    <exercise-library on:exercise-open={(event: { exercise: number }) => event} />
    {/* @ts-expect-error there is no such tag */}
    <exercise-libraries />
  </>
);
