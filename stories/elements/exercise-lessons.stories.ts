import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  emptyLibrary,
  hipLibrary,
  inBrokenLibrary,
  inLibrary,
  loadingLibrary,
  longHipLibrary,
} from '../support/libraries.js';
import { expect, find, press } from '../support/visitor.js';

interface Args {
  about?: string;
  exercise?: string;
  glossary: boolean;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-lessons',
  component: 'exercise-lessons',
  args: { glossary: false },
  render: ({ about, exercise, glossary }) =>
    inLibrary(
      html`<exercise-lessons
        about=${about ?? nothing}
        exercise=${exercise ?? nothing}
        ?glossary=${glossary}
      ></exercise-lessons>`,
      hipLibrary(),
    ),
};
export default meta;

export const Default: Story = {};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const AboutACategory: Story = { args: { about: 'rotations' } };
export const OfAnExercise: Story = { args: { exercise: 'glute-bridge' } };
export const WithTheGlossary: Story = { args: { glossary: true } };

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-lessons glossary></exercise-lessons>`, longHipLibrary()),
};
export const Empty: Story = {
  render: () => inLibrary(html`<exercise-lessons></exercise-lessons>`, emptyLibrary()),
};
export const Loading: Story = {
  render: () => html`<exercise-lessons .store=${loadingLibrary()} glossary></exercise-lessons>`,
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-lessons glossary></exercise-lessons>`),
};
export const Narrow: Story = {
  render: () =>
    html`<div class="narrow">${inLibrary(html`<exercise-lessons glossary></exercise-lessons>`, hipLibrary())}</div>`,
};
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      ${inLibrary(html`<exercise-lessons glossary></exercise-lessons>`, hipLibrary())}
    </div>`,
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorReads: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=lesson-title]');
    await expect(await find(canvasElement, '[part=lesson-text]')).toBeVisible();
  },
};
