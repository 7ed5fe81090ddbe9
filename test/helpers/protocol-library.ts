import { sampleLibrary } from './sample-library.js';

/** The sample library with a protocol of two stages: one daily session, and a circuit with an exercise that is not there. */
export const protocolLibrary = () => ({
  ...sampleLibrary(),
  protocols: [
    {
      id: 'start',
      title: 'Two weeks',
      summary: 'From calm to strong.',
      anchor: 'After brushing your teeth.',
      stages: [
        {
          id: 'one',
          title: 'Calm',
          weeks: 1,
          advanceWhen: 'It feels easy.',
          sessions: [
            {
              id: 'daily',
              title: 'Daily',
              frequency: { times: 1, per: 'day' },
              blocks: [{ items: [{ exercise: 'hip-circle', dosage: { sets: 1, reps: 5, repSeconds: 6 } }] }],
            },
          ],
        },
        {
          id: 'two',
          title: 'Strong',
          weeks: { min: 2, max: 3 },
          sessions: [
            {
              id: 'circuit',
              title: 'Round and round',
              frequency: { times: 3, per: 'week' },
              blocks: [
                {
                  mode: 'circuit',
                  rounds: 2,
                  items: [
                    { exercise: 'bridge', dosage: { sets: 1, reps: 8, repSeconds: 4 }, restAfterSeconds: 20 },
                    { exercise: 'band-walk', restAfterSeconds: 30 },
                    { exercise: 'never-was' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});
