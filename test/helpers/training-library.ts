import { sampleLibrary } from './sample-library.js';

const scored = (id: string, mode: 'active' | 'assisted', movement: string) => ({
  id: `${id}-${mode}`,
  type: 'single',
  perSide: true,
  mode,
  about: { movement: [movement] },
  text: `Lift your leg. How far with ${mode} ${id}?`,
  options: [
    { id: 'far', label: 'Far', score: 2 },
    { id: 'little', label: 'A little', score: mode === 'active' ? 1 : 0 },
    { id: 'pain', label: 'It hurts', flag: 'pain' },
    { id: 'skip', label: 'Skip' },
  ],
  ...(mode === 'assisted' && { showIf: { movement, active: { lte: 1 } } }),
});

/** The sample library with a check, ladders, lessons and a glossary. */
export function trainingLibrary() {
  const { library, exercises, ...rest } = sampleLibrary();
  const [circle, turn, bridge, walk, ...others] = exercises;
  return {
    ...rest,
    library: {
      ...library,
      intendedUse: 'For healthy adults.',
      disclaimer: 'No advice.',
      contact: { label: { en: 'Ask us', nl: 'Vraag het ons' }, url: '/ask' },
      painScale: { max: 10, greenMax: 3, amberMax: 5 },
    },
    exercises: [
      circle,
      turn,
      { ...bridge, requires: [{ exercise: 'hip-circle', note: 'Turning first.' }, { exercise: 'knee-turn' }] },
      walk,
      ...others,
    ],
    ladders: [
      {
        id: 'strong',
        title: { en: 'Strong hips', nl: 'Sterke heupen' },
        rungs: [
          { exercises: ['hip-circle'], advanceWhen: 'Eight round circles.', regressWhen: 'It gets square.' },
          {
            exercises: ['bridge', 'knee-turn'],
            advanceWhen: 'Twelve times.',
            regressWhen: 'Your back hurts.',
            criteria: { sessions: 6, maxPain: 2, holdSeconds: 30 },
          },
          { exercises: ['band-walk'], advanceWhen: 'With a heavier band.' },
        ],
      },
      { id: 'other', title: 'Another way', rungs: [{ exercises: ['bridge'] }, { exercises: ['english-only'] }] },
    ],
    checks: [
      {
        id: 'quick',
        title: 'Quick check',
        intro: 'A few questions.',
        redFlags: {
          text: 'Safety first.',
          questions: [
            { id: 'fever', text: 'Do you have a fever?', urgency: 'same-day' },
            { id: 'fall', text: 'Did you fall?', urgency: 'emergency' },
          ],
          urgencies: { emergency: 'Call 112.', 'same-day': 'Call your doctor today.' },
        },
        questions: [
          {
            id: 'situation',
            type: 'multiple',
            text: 'What applies to you?',
            options: [
              { id: 'tired', label: 'Often tired', flag: 'tired' },
              { id: 'stiff', label: 'Stiff', flag: 'stiff' },
              { id: 'none', label: 'None of these' },
            ],
          },
          scored('flex', 'active', 'flexion'),
          scored('flex', 'assisted', 'flexion'),
          { id: 'fine', type: 'boolean', text: 'Do you feel fine?' },
        ],
        outcomes: [
          { id: 'pain', priority: 1, when: { flag: 'pain' }, action: 'refer', text: 'Let somebody look at it.' },
          {
            id: 'tired',
            priority: 2,
            when: { flag: 'tired' },
            action: 'refer-and-recommend',
            text: 'Ask why you are tired.',
            recommend: { exercises: ['knee-turn'] },
          },
          {
            id: 'use',
            priority: 3,
            when: { allOf: [{ movement: 'flexion', active: { lte: 1 } }, { gap: 'flexion' }] },
            action: 'recommend',
            text: 'The space is there.',
            recommend: { ladders: ['strong'], category: 'lift' },
          },
          {
            id: 'good',
            when: { default: true },
            action: 'recommend',
            text: 'All is well.',
            recommend: { exercises: ['hip-circle'] },
          },
        ],
      },
    ],
    lessons: [
      { id: 'turn', title: 'Why turn', text: 'A CAR is slow.\nTwice a day.', about: { category: ['rotate'] } },
      { id: 'lift', title: { en: 'Why lift', nl: 'Waarom tillen' }, text: 'Load it.', about: { category: ['lift'] } },
      { id: 'both', title: 'Both', text: 'Both.', about: { category: ['lift'], movement: ['extension'] } },
    ],
    glossary: [
      { id: 'car', term: 'rotation (CAR)', definition: 'A slow circle.' },
      { id: 'load', term: 'load', definition: 'What you carry.' },
    ],
  };
}
