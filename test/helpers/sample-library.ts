/** A small library with everything the elements show: two languages, four taxonomies (one private), five levels. */
export const sampleLibrary = () => ({
  schemaVersion: '1.0',
  library: {
    id: 'sample',
    title: { en: 'Sample', nl: 'Voorbeeld' },
    defaultLocale: 'en',
    locales: ['en', 'nl'],
    levelScale: {
      labels: [
        { en: 'Start', nl: 'Begin' },
        { en: 'Basic', nl: 'Basis' },
        { en: 'Hard', nl: 'Zwaar' },
      ],
    },
  },
  taxonomies: {
    category: {
      label: { en: 'Category', nl: 'Categorie' },
      select: 'one',
      terms: [
        {
          id: 'rotate',
          label: { en: 'Rotate', nl: 'Draaien' },
          description: { en: 'Turn slowly.', nl: 'Draai rustig.' },
        },
        { id: 'lift', label: { en: 'Lift', nl: 'Tillen' }, description: { en: 'Grow strong.', nl: 'Word sterk.' } },
      ],
    },
    movement: {
      label: { en: 'Movement', nl: 'Beweging' },
      select: 'many',
      filter: { control: 'chips', match: 'any' },
      terms: [
        { id: 'flexion', label: { en: 'Flexion', nl: 'Flexie' }, aliases: { en: ['bending'], nl: ['buigen'] } },
        { id: 'extension', label: { en: 'Extension', nl: 'Extensie' } },
      ],
    },
    position: {
      label: { en: 'Position', nl: 'Houding' },
      select: 'one',
      filter: { control: 'select', match: 'any' },
      terms: [
        { id: 'lying', label: { en: 'Lying', nl: 'Liggend' } },
        { id: 'standing', label: { en: 'Standing', nl: 'Staand' } },
      ],
    },
    equipment: {
      label: { en: 'I have', nl: 'Ik heb' },
      select: 'many',
      filter: { control: 'checklist', match: 'subset', emptyLabel: { en: 'No equipment', nl: 'Zonder materiaal' } },
      terms: [
        { id: 'mat', label: { en: 'Mat', nl: 'Mat' } },
        { id: 'band', label: { en: 'Band', nl: 'Band' } },
      ],
    },
    condition: {
      label: { en: 'My situation', nl: 'Mijn situatie' },
      select: 'many',
      private: true,
      terms: [{ id: 'pregnant', label: { en: 'Pregnant', nl: 'Zwanger' } }],
    },
  },
  exercises: [
    exercise('hip-circle', 'Hip circle', 'Heupcirkel', 1, 'rotate', ['flexion'], ['mat'], 'lying'),
    exercise('knee-turn', 'Knee turn', 'Kniedraai', 2, 'rotate', ['flexion', 'extension'], [], 'lying'),
    exercise('bridge', 'Bridge', 'Bruggetje', 2, 'lift', ['extension'], ['mat'], 'lying'),
    exercise('band-walk', 'Band walk', 'Lopen met band', 3, 'lift', ['extension'], ['band'], 'standing'),
    { id: 'english-only', name: { en: 'English only' }, summary: { en: 'Nobody translated this.' }, terms: {} },
  ],
});

function exercise(
  id: string,
  en: string,
  nl: string,
  level: number,
  category: string,
  movement: readonly string[],
  equipment: readonly string[],
  position: string,
) {
  return {
    id,
    name: { en, nl },
    summary: { en: `About the ${en.toLowerCase()}.`, nl: `Over ${nl.toLowerCase()}.` },
    terms: { category: [category], movement, equipment, position: [position] },
    level,
    steps: [{ text: { en: 'Begin calmly.', nl: 'Begin rustig.' } }, { text: { en: 'Go on.', nl: 'Ga door.' } }],
    dosage: { sets: 2, reps: 8, repSeconds: 4 },
  };
}

/** A library of `count` exercises that differ in name, category and level. */
export const largeLibrary = (count: number) => ({
  ...sampleLibrary(),
  exercises: Array.from({ length: count }, (_, i) =>
    exercise(
      `e-${i}`,
      `Exercise ${i}`,
      `Oefening ${i}`,
      (i % 3) + 1,
      i % 2 ? 'lift' : 'rotate',
      ['flexion'],
      ['mat'],
      'lying',
    ),
  ),
});
