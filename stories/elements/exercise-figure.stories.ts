import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Figure, Medium } from '../../src/data/library-types.js';
import { hipLibrary, inBrokenLibrary, inLibrary, loadingLibrary, longHipLibrary } from '../support/libraries.js';
import { expect, find, press, waitFor } from '../support/visitor.js';

interface Args {
  exercise: string;
  controls: 'full' | 'none';
  speed: number;
  mirrored: boolean;
}
type Story = StoryObj<Args>;

const drawn = hipLibrary().exercises.find((exercise) => exercise.media?.some(({ kind }) => kind === 'figure'))!.id;
const figure = (exercise = drawn): TemplateResult =>
  inLibrary(html`<exercise-figure .exercise=${exercise}></exercise-figure>`, hipLibrary());

const meta: Meta<Args> = {
  title: 'Elements/exercise-figure',
  component: 'exercise-figure',
  args: { exercise: drawn, controls: 'full', speed: 1, mirrored: false },
  argTypes: {
    controls: { control: 'inline-radio', options: ['full', 'none'] },
    speed: { control: { type: 'range', min: 0.25, max: 1.5, step: 0.25 } },
  },
  render: ({ exercise, controls, speed, mirrored }) =>
    inLibrary(
      html`<div class="card-width">
        <exercise-figure
          .exercise=${exercise}
          .controls=${controls}
          .speed=${speed}
          .mirrored=${mirrored}
        ></exercise-figure>
      </div>`,
      hipLibrary(),
    ),
};
export default meta;

export const Default: Story = {};
export const WithoutButtons: Story = { args: { controls: 'none' } };
export const TheOtherSide: Story = { args: { mirrored: true } };
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Playful: Story = { globals: { theme: 'playful' } };

/** An exercise without a drawing shows what the author wrote. */
export const Empty: Story = {
  render: () =>
    html`<exercise-figure .exercise=${{ id: 'x', name: 'Wall slide' }}>There is no drawing of this.</exercise-figure>`,
};

export const Narrow: Story = { render: () => html`<div class="narrow">${figure()}</div>` };
export const RightToLeft: Story = { render: () => html`<div dir="rtl" lang="ar">${figure()}</div>` };

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-figure exercise="glute-bridge"></exercise-figure>`, longHipLibrary()),
};
export const Loading: Story = {
  render: () => html`<exercise-figure .store=${loadingLibrary()} exercise="glute-bridge"></exercise-figure>`,
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-figure exercise="glute-bridge"></exercise-figure>`),
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

type Given = Pick<Figure, 'props' | 'view'>;
const drawingOf = (id: string) =>
  hipLibrary().exercises.find((exercise) => exercise.id === id)!.media[0].figure as Figure;
/** Cards with drawings of the hip library, each with other things or seen from elsewhere. */
const cards = (list: readonly (readonly [name: string, id: string, given?: Given])[]): TemplateResult =>
  html`<div class="card-grid">
    ${list.map(([name, id, given]) => {
      const media: Medium[] = [{ kind: 'figure', figure: { ...drawingOf(id), ...given } }];
      return html`<exercise-card .exercise=${{ id: name, name, media }}></exercise-card>`;
    })}
  </div>`;

/** Every thing that a drawing may hold. */
export const Things: Story = {
  render: () =>
    cards([
      ['Mat', 'glute-bridge'],
      ['Chair', 'seated-hip-rotation'],
      ['Wall', 'standing-extension-hold'],
      ['Block', 'straight-leg-block-hover'],
      ['Bench', 'copenhagen-long-lever'],
      ['Cushion', 'side-lying-abduction'],
      ['Cushion between the knees', 'adductor-squeeze'],
      ['Towel between the knees', 'chair-ir-lift-off'],
    ]),
};

const mat = { type: 'mat' } as const;
const band = (...between: string[]) => ({ type: 'band', between }) as const;
/** A band goes round the body at two joints, or from one to a hook. */
export const Bands: Story = {
  render: () =>
    cards([
      ['Knees', 'glute-bridge', { props: [mat, band('right.knee', 'left.knee')] }],
      ['Ankles', 'standing-abduction-hover', { props: [band('right.ankle', 'left.ankle')] }],
      ['Feet', 'seated-hip-rotation', { props: [{ type: 'chair', z: 4, width: 50 }, band('right.toes', 'left.toes')] }],
      ['Hand and foot', 'supine-hip-circle', { props: [mat, band('right.hand', 'right.toes')] }],
      ['Hands', 'switch-90-90-no-hands', { props: [{ ...mat, width: 150 }, band('right.hand', 'left.hand')] }],
      ['A hook', 'standing-extension-hold', { props: [{ ...band('right.ankle'), y: 20, z: 60 }] }],
    ]),
};

/** All round, from above and level with the floor. */
export const Views: Story = {
  render: () =>
    cards(
      [5, 30, 70].flatMap((pitch) =>
        [0, 45, 90, 135, 180, -135, -90, -45].map(
          (yaw) => [`${yaw}°, ${pitch}° from above`, 'hip-car-quadruped', { view: { yaw, pitch } }] as const,
        ),
      ),
    ),
};

export const VisitorStepsThrough: Story = {
  play: async ({ canvasElement }) => {
    const leg = async () => (await find(canvasElement, '.scene .working')).getAttribute('d');
    const before = await leg();
    // A position may be held for the step after it.
    for (let i = 0; i < 2; i++) await press(canvasElement, '[aria-label="Next position"]');
    await waitFor(async () => expect(await leg()).not.toBe(before));
  },
};
