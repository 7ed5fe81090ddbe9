import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Exercise, Medium } from '../../src/data/library-types.js';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import '../../src/define/exercise-video.js';
import { loadingLibrary } from '../support/libraries.js';
import { expect, find, press, waitFor } from '../support/visitor.js';

interface Args {
  exercise?: Exercise;
}
type Story = StoryObj<Args>;

const FILM: Medium = {
  kind: 'video',
  sources: [
    { src: new URL('../../test/fixtures/media/film.mp4', import.meta.url).href, type: 'video/mp4' },
    { src: new URL('../../test/fixtures/media/film.webm', import.meta.url).href, type: 'video/webm' },
  ],
  durationSeconds: 8,
  hasAudio: false,
  chapters: [
    { atSeconds: 0, step: 1 },
    { atSeconds: 4, step: 2 },
  ],
};
const LONG =
  'Trek je knie langzaam op tot waar het nog net prettig voelt, houd hem daar drie rustige ademhalingen lang vast, en ' +
  'laat hem dan even langzaam weer zakken zonder je onderrug van de mat te laten komen.';

const exercise = (medium: Medium | undefined = FILM, step = 'Pull your knee up.'): Exercise => ({
  id: 'hip-circle',
  name: { en: 'Hip circle', nl: 'Heupcirkel' },
  steps: [{ text: { en: 'Lie down.', nl: 'Ga liggen.' } }, { text: { en: step, nl: step } }],
  media: medium && [medium],
});

const meta: Meta<Args> = {
  title: 'Elements/exercise-video',
  component: 'exercise-video',
  args: { exercise: exercise() },
  render: (args) => html`<exercise-video .exercise=${args.exercise}></exercise-video>`,
};
export default meta;

export const Default: Story = {};
export const LongText: Story = { args: { exercise: exercise(FILM, LONG) }, globals: { language: 'nl' } };
export const Empty: Story = { args: { exercise: { id: 'x', name: 'Wall slide' } } };
export const Failed: Story = {
  args: { exercise: exercise({ kind: 'video', sources: [{ src: 'data:video/mp4,none', type: 'video/mp4' }] }) },
};
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };

export const Narrow: Story = {
  render: () => html`<div class="narrow"><exercise-video .exercise=${exercise()}></exercise-video></div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar"><exercise-video .exercise=${exercise()}></exercise-video></div>`,
};

export const Loading: Story = {
  render: () => html`<exercise-video .store=${loadingLibrary()}></exercise-video>`,
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };

export const VisitorPlays: Story = {
  play: async ({ canvasElement }) => {
    const video = canvasElement.querySelector<ExerciseVideo>('exercise-video')!;
    let played = false;
    video.addEventListener('exercise-video-play', () => (played = true), { once: true });
    await find(canvasElement, '[part~=play]');
    await press(canvasElement, '[part~=play]');
    await waitFor(() => expect(played).toBe(true));
  },
};
