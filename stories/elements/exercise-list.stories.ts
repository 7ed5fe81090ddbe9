import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { largeLibrary } from '../../test/helpers/sample-library.js';
import { BROKEN, emptyLibrary, inLibrary, loadingLibrary, longLibrary } from '../support/libraries.js';
import { press, seesCards } from '../support/visitor.js';

interface Args {
  headingLevel: number;
  data?: unknown;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-list',
  component: 'exercise-list',
  args: { headingLevel: 3 },
  render: ({ headingLevel, data }) =>
    inLibrary(html`<exercise-list .headingLevel=${headingLevel}></exercise-list>`, data),
};
export default meta;

export const Default: Story = {};
export const LongText: Story = { args: { data: longLibrary() }, globals: { language: 'nl' } };
export const Loading: Story = { render: () => html`<exercise-list .store=${loadingLibrary()}></exercise-list>` };
export const Empty: Story = { args: { data: emptyLibrary() } };
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };

export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => html`<exercise-library src=${BROKEN}><exercise-list></exercise-list></exercise-library>`,
};

export const OwnWordsForEmpty: Story = {
  render: () =>
    inLibrary(
      html`<exercise-list><p slot="empty">Nothing here yet. Call us, and we make a programme.</p></exercise-list>`,
      emptyLibrary(),
    ),
};

export const Narrow: Story = {
  render: () => html`<div class="narrow">${inLibrary(html`<exercise-list></exercise-list>`)}</div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${inLibrary(html`<exercise-list></exercise-list>`)}</div>`,
};

export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorAsksForMore: Story = {
  args: { data: largeLibrary(60) },
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 24);
    await press(canvasElement, '[part=more]');
    await seesCards(canvasElement, 48);
  },
};
