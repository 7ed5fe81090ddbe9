import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BROKEN, emptyLibrary, inLibrary, loadingLibrary, longLibrary } from '../support/libraries.js';
import { expect, find, press, seesCards } from '../support/visitor.js';

interface Args {
  browse: boolean;
  only: readonly string[];
  headingLevel: number;
  data?: unknown;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-filters',
  component: 'exercise-filters',
  args: { browse: false, only: [], headingLevel: 2 },
  render: ({ browse, only, headingLevel, data }) =>
    inLibrary(
      html`<exercise-filters .browse=${browse} .only=${only} .headingLevel=${headingLevel}></exercise-filters>`,
      data,
    ),
};
export default meta;

export const Default: Story = {};
export const Categories: Story = { args: { browse: true } };
export const OnlySome: Story = { args: { only: ['equipment', 'level'] } };
export const LongText: Story = { args: { data: longLibrary(), browse: true } };
export const Empty: Story = { args: { data: emptyLibrary() } };
export const Loading: Story = {
  render: () => html`<exercise-filters .store=${loadingLibrary()} browse></exercise-filters>`,
};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' }, args: { browse: true } };

/** A library that cannot be read has no filters. */
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => html`<exercise-library src=${BROKEN}><exercise-filters></exercise-filters></exercise-library>`,
};

export const WithSearchField: Story = {
  render: () => inLibrary(html`<exercise-filters><exercise-search slot="start"></exercise-search></exercise-filters>`),
};

export const Narrow: Story = {
  render: () =>
    html`<div class="narrow">
      ${inLibrary(html`<exercise-filters browse></exercise-filters><exercise-filters></exercise-filters>`)}
    </div>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      ${inLibrary(html`<exercise-filters browse></exercise-filters><exercise-filters></exercise-filters>`)}
    </div>`,
};

export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorUnfoldsAndChooses: Story = {
  render: () => inLibrary(html`<exercise-filters></exercise-filters><exercise-list></exercise-list>`),
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await press(canvasElement, '[part=button]');
    await press(canvasElement, '[part=panel] .chip', 'Mat');
    await expect(await find(canvasElement, '[part=panel] .chip[aria-pressed=true]', 'Mat')).toBeVisible();
    await press(canvasElement, '[part=button]');
  },
};

export const VisitorOpensTheSheet: Story = {
  render: () =>
    html`<div class="narrow">
      ${inLibrary(html`<exercise-filters></exercise-filters><exercise-list></exercise-list>`)}
    </div>`,
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await press(canvasElement, '[part=button]');
    await expect((await find(canvasElement, 'dialog')).matches(':modal')).toBe(true);
    await press(canvasElement, 'dialog .primary');
  },
};
