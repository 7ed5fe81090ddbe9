import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyLibrary, inBrokenLibrary, inLibrary, library, loadingLibrary } from '../support/libraries.js';
import { expect, find, type, userEvent, waitFor } from '../support/visitor.js';

interface Args {
  label: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-search',
  component: 'exercise-search',
  args: { label: '' },
  render: ({ label }) => inLibrary(html`<exercise-search .label=${label}></exercise-search>`),
};
export default meta;

export const Default: Story = {};
export const OwnLabel: Story = { args: { label: 'What do you want to train?' } };
export const LongText: Story = { args: { label: 'Zoek op naam, spier, beweging of wat je in huis hebt liggen' } };
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const WithoutALibrary: Story = { render: () => html`<exercise-search></exercise-search>` };

export const Narrow: Story = {
  render: () => html`<div class="narrow">${inLibrary(html`<exercise-search></exercise-search>`)}</div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${inLibrary(html`<exercise-search></exercise-search>`)}</div>`,
};

/** Anywhere on the page: the field names the library it searches. */
export const OutsideTheLibrary: Story = {
  render: () =>
    html`<exercise-search library="elsewhere"></exercise-search>
      <exercise-library id="elsewhere" .data=${library()}><exercise-list></exercise-list></exercise-library>`,
};

export const Empty: Story = {
  render: () => inLibrary(html`<exercise-search></exercise-search>`, emptyLibrary()),
};
export const Loading: Story = {
  render: () => html`<exercise-search .store=${loadingLibrary()}></exercise-search>`,
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-search></exercise-search>`),
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorTypesAndClears: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'hip');
    await userEvent.click(await find(canvasElement, '[part=clear]'));
    const field = await find<HTMLInputElement>(canvasElement, 'input');
    await waitFor(() => expect(field.value).toBe(''));
  },
};
