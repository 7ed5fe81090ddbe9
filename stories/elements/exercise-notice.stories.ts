import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hipLibrary, inLibrary } from '../support/libraries.js';

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
