const listOf = (value) => (Array.isArray(value) ? value : []);

/**
 * The drawings in a file: a whole library, a list of media of one exercise, one medium, or a drawing alone. For each:
 * where it stands (keys and indexes), the drawing, the id of its exercise and how many steps that has, and its path for
 * people.
 */
export function figuresIn(file) {
  if (file?.keys) return [{ path: [], figure: file, id: undefined, label: 'figure' }];
  if (file?.figure) return [{ path: ['figure'], figure: file.figure, id: undefined, label: 'figure' }];
  return listOf(file?.exercises).flatMap((exercise, e) =>
    listOf(exercise?.media).flatMap((medium, m) =>
      medium?.figure
        ? [
            {
              path: ['exercises', e, 'media', m, 'figure'],
              figure: medium.figure,
              id: exercise.id,
              steps: listOf(exercise.steps).length,
              label: `exercises[${e}].media[${m}].figure`,
            },
          ]
        : [],
    ),
  );
}
