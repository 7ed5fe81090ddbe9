import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Exercise } from '../../src/data/library-types.js';
import {
  emptyLibrary,
  hipLibrary,
  inBrokenLibrary,
  inLibrary,
  library,
  loadingLibrary,
  longLibrary,
} from '../support/libraries.js';
import { expect, find } from '../support/visitor.js';

interface Args {
  exercise: Exercise | string;
  layout: 'dialog' | 'page';
  currentStep: number;
  headingLevel: number;
  data?: unknown;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-detail',
  component: 'exercise-detail',
  args: { exercise: 'seated-hip-rotation', layout: 'page', currentStep: 0, headingLevel: 2 },
  argTypes: { layout: { control: 'inline-radio', options: ['dialog', 'page'] } },
  render: ({ exercise, layout, currentStep, headingLevel, data }) =>
    inLibrary(
      html`<exercise-detail
        .exercise=${exercise}
        .layout=${layout}
        .currentStep=${currentStep}
        .headingLevel=${headingLevel}
      ></exercise-detail>`,
      data ?? hipLibrary(),
    ),
};
export default meta;

export const Default: Story = {};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const MarkedStep: Story = { args: { currentStep: 2 } };
export const LongText: Story = { args: { data: longLibrary(), exercise: 'hip-circle' }, globals: { language: 'nl' } };
export const AnotherLanguage: Story = {
  args: { data: library(), exercise: 'english-only' },
  globals: { language: 'nl' },
};
export const OnlyAName: Story = { args: { exercise: { id: 'x', name: 'Wall slide' } } };
export const NotInTheLibrary: Story = { args: { exercise: 'gone' }, tags: ['complains'] };

/** Before the library is there. */
export const Loading: Story = {
  render: () => html`<exercise-detail .store=${loadingLibrary()} exercise="bridge"></exercise-detail>`,
};

/** No library at all: the exercise is an object. */
export const Alone: Story = {
  render: () => html`<exercise-detail .exercise=${library().exercises[2]}></exercise-detail>`,
};

export const WithPiecesOfYourOwn: Story = {
  render: () =>
    inLibrary(
      html`<exercise-detail exercise="bridge">
        <a slot="actions" href="#appointment">Make an appointment</a>
        <p slot="after">Questions about this exercise? Ask us at your next visit.</p>
      </exercise-detail>`,
    ),
};

export const Narrow: Story = {
  render: () =>
    html`<div class="narrow">
      ${inLibrary(html`<exercise-detail exercise="seated-hip-rotation"></exercise-detail>`, hipLibrary())}
    </div>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      ${inLibrary(html`<exercise-detail exercise="seated-hip-rotation"></exercise-detail>`, hipLibrary())}
    </div>`,
};

export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const Empty: Story = {
  render: () => inLibrary(html`<exercise-detail></exercise-detail>`, emptyLibrary()),
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-detail exercise="bridge"></exercise-detail>`),
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };

export const VisitorReads: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=steps]', 'Keep your knee in place');
    await expect(await find(canvasElement, '[part=amount]')).toBeVisible();
  },
};
