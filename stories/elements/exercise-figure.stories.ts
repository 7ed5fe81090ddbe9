import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
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

export const VisitorStepsThrough: Story = {
  play: async ({ canvasElement }) => {
    const leg = async () => (await find(canvasElement, '.scene .working')).getAttribute('d');
    const before = await leg();
    await press(canvasElement, '[aria-label="Next position"]');
    await waitFor(async () => expect(await leg()).not.toBe(before));
  },
};
