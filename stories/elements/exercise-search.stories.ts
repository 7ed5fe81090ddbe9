import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inLibrary, library } from '../support/libraries.js';
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
export const LongLabel: Story = { args: { label: 'Zoek op naam, spier, beweging of wat je in huis hebt liggen' } };
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const WithoutLibrary: Story = { render: () => html`<exercise-search></exercise-search>` };

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

export const VisitorTypesAndClears: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'hip');
    await userEvent.click(await find(canvasElement, '[part=clear]'));
    const field = await find<HTMLInputElement>(canvasElement, 'input');
    await waitFor(() => expect(field.value).toBe(''));
  },
};
