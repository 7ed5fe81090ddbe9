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
  ladder?: string;
  exercise?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-ladder',
  component: 'exercise-ladder',
  args: { ladder: 'ladder-cars' },
  render: ({ ladder, exercise }) =>
    inLibrary(
      html`<exercise-ladder ladder=${ladder ?? nothing} exercise=${exercise ?? nothing}></exercise-ladder>`,
      hipLibrary(),
    ),
};
export default meta;

export const Default: Story = {};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const PlaceOfAnExercise: Story = { args: { ladder: undefined, exercise: 'glute-bridge' } };
export const NotInTheLibrary: Story = { args: { ladder: 'gone' }, tags: ['complains'] };

/** Before the library is there. */
export const Loading: Story = {
  render: () => html`<exercise-ladder .store=${loadingLibrary()} ladder="ladder-cars"></exercise-ladder>`,
};

export const Narrow: Story = {
  render: () =>
    html`<div class="narrow">
      ${inLibrary(html`<exercise-ladder ladder="ladder-extension"></exercise-ladder>`, hipLibrary())}
    </div>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      ${inLibrary(html`<exercise-ladder ladder="ladder-cars"></exercise-ladder>`, hipLibrary())}
    </div>`,
};

export const OwnContact: Story = {
  render: () =>
    inLibrary(
      html`<exercise-ladder ladder="ladder-cars"><a slot="contact" href="#book">Book a visit</a></exercise-ladder>`,
      hipLibrary(),
    ),
};

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-ladder ladder="ladder-cars"></exercise-ladder>`, longHipLibrary()),
};
export const Empty: Story = {
  render: () => inLibrary(html`<exercise-ladder></exercise-ladder>`, emptyLibrary()),
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-ladder ladder="ladder-cars"></exercise-ladder>`),
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorFindsItTooHard: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=too-hard]');
    await expect(await find(canvasElement, '[part=advice]', 'lowest rung')).toBeVisible();
  },
};

export const VisitorSaysItHurts: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=hurts]');
    await expect(await find(canvasElement, '[part=advice]', 'Stop for now')).toBeVisible();
  },
};
