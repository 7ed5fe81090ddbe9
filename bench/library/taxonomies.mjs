/** Five taxonomies a visitor can filter by, 46 terms together; `[id, nl, en]`. */
const tables = {
  category: {
    label: { nl: 'Categorie', en: 'Category' },
    select: 'one',
    filter: { control: 'chips', match: 'any' },
    terms: [
      ['rotations', 'Rotaties', 'Rotations'],
      ['create-space', 'Ruimte creëren', 'Create space'],
      ['use-space', 'Ruimte gebruiken', 'Use space'],
      ['strength', 'Kracht', 'Strength'],
      ['balance', 'Balans', 'Balance'],
      ['warm-up', 'Opwarmen', 'Warm-up'],
    ],
  },
  movement: {
    label: { nl: 'Beweging', en: 'Movement' },
    select: 'many',
    filter: { control: 'chips', match: 'any' },
    terms: [
      ['internal-rotation', 'Endorotatie', 'Internal rotation'],
      ['external-rotation', 'Exorotatie', 'External rotation'],
      ['flexion', 'Flexie', 'Flexion'],
      ['extension', 'Extensie', 'Extension'],
      ['abduction', 'Abductie', 'Abduction'],
      ['adduction', 'Adductie', 'Adduction'],
      ['side-bend', 'Zijwaarts buigen', 'Side bend'],
      ['twist', 'Draaien', 'Twist'],
      ['push', 'Duwen', 'Push'],
      ['pull', 'Trekken', 'Pull'],
      ['carry', 'Dragen', 'Carry'],
      ['jump', 'Springen', 'Jump'],
    ],
  },
  joint: {
    label: { nl: 'Gewricht', en: 'Joint' },
    select: 'many',
    filter: { control: 'chips', match: 'any' },
    terms: [
      ['hip', 'Heup', 'Hip'],
      ['knee', 'Knie', 'Knee'],
      ['ankle', 'Enkel', 'Ankle'],
      ['lower-back', 'Onderrug', 'Lower back'],
      ['upper-back', 'Bovenrug', 'Upper back'],
      ['shoulder', 'Schouder', 'Shoulder'],
      ['elbow', 'Elleboog', 'Elbow'],
      ['wrist', 'Pols', 'Wrist'],
      ['neck', 'Nek', 'Neck'],
      ['foot', 'Voet', 'Foot'],
    ],
  },
  position: {
    label: { nl: 'Uitgangshouding', en: 'Start position' },
    select: 'one',
    filter: { control: 'chips', match: 'any' },
    terms: [
      ['supine', 'Ruglig', 'Lying on your back'],
      ['prone', 'Buiklig', 'Lying on your front'],
      ['side-lying', 'Zijlig', 'Lying on your side'],
      ['quadruped', 'Handen en knieën', 'Hands and knees'],
      ['kneeling', 'Knielend', 'Kneeling'],
      ['sitting', 'Zittend', 'Sitting'],
      ['standing', 'Staand', 'Standing'],
      ['single-leg', 'Op één been', 'On one leg'],
    ],
  },
  equipment: {
    label: { nl: 'Materiaal', en: 'Equipment' },
    select: 'many',
    filter: { control: 'checklist', match: 'subset', emptyLabel: { nl: 'Zonder materiaal', en: 'No equipment' } },
    terms: [
      ['mat', 'Mat', 'Mat'],
      ['chair', 'Stoel', 'Chair'],
      ['wall', 'Muur', 'Wall'],
      ['band', 'Weerstandsband', 'Resistance band'],
      ['dumbbell', 'Halter', 'Dumbbell'],
      ['ball', 'Bal', 'Ball'],
      ['stick', 'Stok', 'Stick'],
      ['towel', 'Handdoek', 'Towel'],
      ['block', 'Blok', 'Block'],
      ['step', 'Opstap', 'Step'],
    ],
  },
};

/** The file's `taxonomies`. */
export const taxonomies = Object.fromEntries(
  Object.entries(tables).map(([id, { terms, ...rest }]) => [
    id,
    { ...rest, terms: terms.map(([term, nl, en], order) => ({ id: term, label: { nl, en }, order })) },
  ]),
);
