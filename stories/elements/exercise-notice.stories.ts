import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  emptyLibrary,
  hipLibrary,
  inBrokenLibrary,
  inLibrary,
  loadingLibrary,
  longHipLibrary,
} from '../support/libraries.js';

interface Args {
  show: 'all' | 'contact';
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-notice',
  component: 'exercise-notice',
  args: { show: 'all' },
  argTypes: { show: { control: 'inline-radio', options: ['all', 'contact'] } },
  render: ({ show }) => inLibrary(html`<exercise-notice .show=${show}></exercise-notice>`, hipLibrary()),
};
export default meta;

export const Default: Story = {};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const OnlyContact: Story = { args: { show: 'contact' } };
export const OwnContact: Story = {
  render: () =>
    inLibrary(
      html`<exercise-notice><a slot="contact" href="tel:+31201234567">Call us</a></exercise-notice>`,
      hipLibrary(),
    ),
};

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-notice></exercise-notice>`, longHipLibrary()),
};
export const Empty: Story = {
  render: () => inLibrary(html`<exercise-notice></exercise-notice>`, emptyLibrary()),
};
export const Loading: Story = {
  render: () => html`<exercise-notice .store=${loadingLibrary()}></exercise-notice>`,
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-notice></exercise-notice>`),
};
export const Narrow: Story = {
  render: () => html`<div class="narrow">${inLibrary(html`<exercise-notice></exercise-notice>`, hipLibrary())}</div>`,
};
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">${inLibrary(html`<exercise-notice></exercise-notice>`, hipLibrary())}</div>`,
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };
