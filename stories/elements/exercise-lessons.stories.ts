import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { hipLibrary, inLibrary } from '../support/libraries.js';
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

export const VisitorReads: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=lesson-title]');
    await expect(await find(canvasElement, '[part=lesson-text]')).toBeVisible();
  },
};
