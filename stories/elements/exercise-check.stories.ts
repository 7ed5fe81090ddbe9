import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { hipLibrary, inLibrary, loadingLibrary } from '../support/libraries.js';
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
