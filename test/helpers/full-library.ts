import { sampleLibrary } from './sample-library.js';

/** The sample library with everything an exercise can have, on `bridge`, and timed phases on `band-walk`. */
export function fullLibrary() {
  const { library, taxonomies, exercises, ...rest } = sampleLibrary();
  const [circle, turn, bridge, walk, ...others] = exercises as Record<string, unknown>[];
  return {
    ...rest,
    library: { ...library, license: 'CC-BY-4.0', disclaimer: 'No advice.', contact: { label: 'Ask us', url: '/ask' } },
    taxonomies,
    exercises: [circle, turn, { ...bridge, ...everything }, { ...walk, ...timed }, ...others],
    ladders: [
      {
        id: 'strong',
        title: 'Strong hips',
        rungs: [
          { exercises: ['hip-circle'] },
          {
            exercises: ['bridge'],
            advanceWhen: 'Twelve times without effort.',
            regressWhen: 'Your back hurts.',
          },
          { exercises: ['band-walk'] },
        ],
      },
    ],
    cautions: [
      { id: 'calm', severity: 'care', text: 'Stay without pain.' },
      { id: 'surgery', severity: 'avoid', text: 'Not in the first weeks after surgery.' },
      { id: 'expecting', severity: 'info', condition: 'pregnant', text: 'Lie on your side.' },
    ],
    references: [{ id: 'book', citation: 'Somebody, A book, 2020.', url: 'https://example.org/book', kind: 'review' }],
  };
}

const everything = {
  laterality: 'bilateral',
  startPosition: 'Lie on your back.',
  steps: [
    { text: { en: 'Push your hips up.', nl: 'Duw je heupen omhoog.' } },
    { text: { en: 'Lower them slowly.', nl: 'Laat ze rustig zakken.' } },
  ],
  dosage: {
    sets: { min: 2, max: 3 },
    reps: { min: 8, max: 12 },
    repSeconds: 4,
    rest: { betweenSetsSeconds: 60 },
    effort: { scale: 'rpe-10', value: 6 },
    frequency: { times: 1, per: 'day' },
  },
  cues: ['Ribs down.'],
  feel: 'Your buttocks.',
  breathing: 'Out on the way up.',
  errors: [{ error: 'Your back arches.', fix: 'Less high.' }],
  requires: [{ exercise: 'hip-circle', note: 'Without pain.' }, { movementTerm: 'extension' }],
  cautions: ['calm', 'surgery', 'expecting'],
  evidence: [{ reference: 'book', strength: 'review', note: 'Good for the hips.' }],
  review: { status: 'reviewed', by: 'A. Clinician', date: '2026-11-22' },
};

const timed = {
  laterality: 'per-side',
  dosage: undefined,
  phases: {
    rounds: 2,
    perSide: true,
    switchSidesSeconds: 10,
    items: [
      { kind: 'hold', seconds: 30, label: 'Stretch', cue: 'Breathe calmly.', inRounds: 'first' },
      { kind: 'contract', seconds: { min: 10, max: 20 }, ramp: { from: 10, to: 50, unit: 'percent-max' } },
    ],
  },
};
