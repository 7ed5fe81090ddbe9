import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ExerciseSelectEvent } from '../../src/events.js';
import {
  emptyLibrary,
  inBrokenLibrary,
  inLibrary,
  library,
  loadingLibrary,
  longLibrary,
} from '../support/libraries.js';
import { expect, find, press } from '../support/visitor.js';

interface Args {
  exercise: unknown;
  words: readonly string[];
  headingLevel: number;
  data?: unknown;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/exercise-card',
  component: 'exercise-card',
  args: { exercise: 'bridge', words: [], headingLevel: 3 },
  render: ({ exercise, words, headingLevel, data }) =>
    inLibrary(
      html`<div class="card-width">
        <exercise-card .exercise=${exercise} .words=${words} .headingLevel=${headingLevel}></exercise-card>
      </div>`,
      data,
    ),
};
export default meta;

export const Default: Story = {};
export const FoundWords: Story = { args: { words: ['brid'] } };
export const LongText: Story = { args: { exercise: 'hip-circle', data: longLibrary() }, globals: { language: 'nl' } };
export const AnotherLanguage: Story = { args: { exercise: 'english-only' }, globals: { language: 'nl' } };
export const OnlyAName: Story = { args: { exercise: { id: 'x', name: 'Wall slide' } } };
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };

/** No library at all: the exercise is an object. */
export const Alone: Story = {
  render: () => html`<exercise-card .exercise=${library().exercises[0]}></exercise-card>`,
};

export const Badge: Story = {
  render: () => inLibrary(html`<exercise-card exercise="bridge"><b slot="badge" class="badge">New</b></exercise-card>`),
};

export const Narrow: Story = {
  render: () => html`<div class="narrow">${inLibrary(html`<exercise-card exercise="bridge"></exercise-card>`)}</div>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar">${inLibrary(html`<exercise-card exercise="bridge"></exercise-card>`)}</div>`,
};

export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const Empty: Story = {
  render: () => inLibrary(html`<exercise-card></exercise-card>`, emptyLibrary()),
};
export const Loading: Story = {
  render: () => html`<exercise-card .store=${loadingLibrary()} exercise="bridge"></exercise-card>`,
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-card exercise="bridge"></exercise-card>`),
};

export const VisitorChooses: Story = {
  play: async ({ canvasElement }) => {
    let chosen = '';
    const choose = (event: ExerciseSelectEvent) => {
      chosen = event.exercise;
      event.preventDefault();
    };
    // The canvas outlives the story.
    canvasElement.addEventListener('exercise-select', choose, { once: true });
    await find(canvasElement, 'a', 'Bridge');
    await press(canvasElement, 'a', 'Bridge');
    await expect(chosen).toBe('bridge');
  },
};
