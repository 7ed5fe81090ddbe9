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
  check?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-check',
  component: 'exercise-check',
  args: {},
  render: ({ check }) => inLibrary(html`<exercise-check check=${check ?? nothing}></exercise-check>`, hipLibrary()),
};
export default meta;

const begin = async (canvas: HTMLElement) => {
  await press(canvas, '[part=next]', 'Start');
  for (const sign of ['cannot stand', 'fever', 'surgery']) {
    await find(canvas, '.signs', sign);
    await press(canvas, '[part=next]', 'No, none of these');
  }
};

export const Default: Story = {};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const NotInTheLibrary: Story = { args: { check: 'gone' }, tags: ['complains'] };

/** Before the library is there. */
export const Loading: Story = { render: () => html`<exercise-check .store=${loadingLibrary()}></exercise-check>` };

export const Narrow: Story = {
  render: () => html`<div class="narrow">${inLibrary(html`<exercise-check></exercise-check>`, hipLibrary())}</div>`,
};

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-check></exercise-check>`, longHipLibrary()),
};
export const Empty: Story = {
  render: () => inLibrary(html`<exercise-check></exercise-check>`, emptyLibrary()),
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-check></exercise-check>`),
};
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">${inLibrary(html`<exercise-check></exercise-check>`, hipLibrary())}</div>`,
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorHasAWarningSign: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=next]', 'Start');
    await press(canvasElement, '[part=sign]');
    await expect(await find(canvasElement, '[part=advice]', '112')).toBeVisible();
  },
};

export const VisitorAnswers: Story = {
  play: async ({ canvasElement }) => {
    await begin(canvasElement);
    await press(canvasElement, '[part=next]', 'Next');
    await find(canvasElement, '[part=question]', 'How far does your foot go?');
    await press(canvasElement, '[part=answer]', 'Between a hand width');
    await expect(await find(canvasElement, '[part=question]', 'clearly go further')).toBeVisible();
  },
};
