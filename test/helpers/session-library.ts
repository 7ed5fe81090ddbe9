import { sampleLibrary } from './sample-library.js';

/** The sample library with sessions: a hold per side, a rising effort, a protocol, a ladder and a limit of pain. */
export function sessionLibrary() {
  const { library, exercises, ...rest } = sampleLibrary();
  const [circle, turn, bridge, walk, other] = exercises as Record<string, unknown>[];
  return {
    ...rest,
    library: {
      ...library,
      intendedUse: { en: 'For healthy adults.', nl: 'Voor gezonde volwassenen.' },
      disclaimer: { en: 'No advice.', nl: 'Geen advies.' },
      contact: { label: { en: 'Ask us', nl: 'Vraag het ons' }, url: '/ask' },
      painScale: { max: 10, greenMax: 3, amberMax: 5 },
    },
    exercises: [
      {
        ...circle,
        laterality: 'per-side',
        startPosition: { en: 'Lie on your back.', nl: 'Ga op je rug liggen.' },
        dosage: { sets: 1, holdSeconds: { min: 30, max: 60 }, rest: { betweenSidesSeconds: 8 } },
      },
      turn,
      {
        ...bridge,
        dosage: undefined,
        phases: {
          rounds: { min: 1, max: 2 },
          items: [
            {
              id: 'push',
              kind: 'contract',
              seconds: 20,
              ramp: { from: 10, to: 50, unit: 'percent-max' },
              label: { en: 'Push', nl: 'Duw' },
              cue: { en: 'Push your feet down.', nl: 'Duw je voeten omlaag.' },
            },
            { kind: 'relax', seconds: 10 },
          ],
        },
      },
      walk,
      other,
    ],
    ladders: [
      {
        id: 'strong',
        title: 'Strong hips',
        rungs: [
          { exercises: ['hip-circle'], advanceWhen: 'It is easy.' },
          { exercises: ['bridge'], advanceWhen: 'It is easy too.', regressWhen: 'Your back hurts.' },
        ],
      },
    ],
    protocols: [
      {
        id: 'start',
        title: { en: 'A start', nl: 'Een begin' },
        stages: [
          {
            id: 'one',
            sessions: [
              {
                id: 'daily',
                title: { en: 'Every day', nl: 'Elke dag' },
                blocks: [
                  { items: [{ exercise: 'hip-circle', restAfterSeconds: 15 }, { exercise: 'bridge' }] },
                  { mode: 'pick', pick: 1, items: [{ exercise: 'knee-turn' }, { exercise: 'band-walk' }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
