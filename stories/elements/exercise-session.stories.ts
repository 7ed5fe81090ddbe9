import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { BlockItem } from '../../src/data/library-types.js';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import '../../src/define/exercise-session.js';
import { hipLibrary, inBrokenLibrary, inLibrary, loadingLibrary, longHipLibrary } from '../support/libraries.js';
import { expect, find, findAll, press, waitFor } from '../support/visitor.js';

interface Args {
  exercise?: string;
  protocol?: string;
  stage?: string;
  session?: string;
  items?: readonly BlockItem[];
  noVoice?: boolean;
}
type Story = StoryObj<Args>;

const session = (args: Args): TemplateResult =>
  inLibrary(
    html`<exercise-session
      .exercise=${args.exercise}
      .protocol=${args.protocol}
      .stage=${args.stage}
      .session=${args.session}
      .items=${args.items}
      .noVoice=${args.noVoice ?? false}
      .muted=${true}
    ></exercise-session>`,
    hipLibrary(),
  );

const meta: Meta<Args> = {
  title: 'Elements/exercise-session',
  component: 'exercise-session',
  args: { exercise: 'pails-rails-90-90-er' },
  render: session,
  // Another story must not find where this one was.
  beforeEach: () => sessionStorage.clear(),
};
export default meta;

/** In English, Dutch and Arabic. */
const SKIP = ['Skip', 'Sla over', 'تخطٍّ'].map((label) => `[aria-label="${label}"]`).join();

/** Starts the session and skips so many parts. */
const at =
  (parts: number, ...more: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await press(canvasElement, '[part=start]');
    for (let i = 0; i < parts; i++) await press(canvasElement, SKIP);
    for (const selector of more) await press(canvasElement, selector);
  };
const shows = async (root: Element, phase: string) =>
  waitFor(async () => expect((await find(root, '[part=phase]')).textContent).toContain(phase));

export const Default: Story = {};
export const Protocol: Story = {
  args: { protocol: 'hip-start-4-weeks', stage: 'week-4', session: 'use-week-4' },
};
export const ChooseOne: Story = {
  args: { protocol: 'hip-start-4-weeks', stage: 'week-3', session: 'space-week-3' },
};
export const OwnSelection: Story = {
  args: {
    items: [
      { exercise: 'glute-bridge', dosage: { sets: 1, reps: 5, repSeconds: 6 }, restAfterSeconds: 20 },
      { exercise: 'half-kneeling-hip-flexor-stretch', optional: true },
    ],
  },
};
export const NoVoice: Story = { args: { noVoice: true } };
export const Dutch: Story = { globals: { language: 'nl' } };

export const GetReady: Story = { args: { exercise: 'half-kneeling-hip-flexor-stretch' }, play: at(0) };
export const Hold: Story = { args: { exercise: 'half-kneeling-hip-flexor-stretch' }, play: at(1) };
export const RisingEffort: Story = {
  play: async (context) => {
    await at(2)(context);
    await find(context.canvasElement, '.wedge');
    await shows(context.canvasElement, 'push');
  },
};
export const LetGo: Story = { play: at(4) };
// Of an exercise of its own: a session goes on where the visitor left it, in another story, too.
export const SwitchSides: Story = {
  args: { exercise: 'split-stance-hip-flexor-stretch' },
  play: async (context) => {
    await at(2)(context);
    await shows(context.canvasElement, 'Switch');
  },
};
export const Repetitions: Story = { args: { exercise: 'side-lying-abduction' }, play: at(1) };
export const RestBetweenExercises: Story = {
  args: {
    items: [
      { exercise: 'frog-hold', dosage: { holdSeconds: 20 }, restAfterSeconds: 20 },
      { exercise: 'glute-bridge', dosage: { reps: 5, repSeconds: 5 } },
    ],
  },
  play: at(2),
};
export const Paused: Story = { play: at(2, '.pause') };
export const PausedInDutch: Story = { globals: { language: 'nl' }, play: at(2, '.pause') };

export const Narrow: Story = {
  render: () => html`<div class="narrow">${session({ exercise: 'pails-rails-90-90-er' })}</div>`,
  play: at(2),
};
export const NarrowWithPicture: Story = {
  render: () => html`<div class="narrow">${session({ exercise: 'side-lying-abduction' })}</div>`,
  play: at(1),
};
export const Dark: Story = { globals: { scheme: 'dark' }, play: at(2) };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' }, play: at(2) };
export const Paper: Story = {
  globals: { theme: 'paper' },
  args: { exercise: 'half-kneeling-hip-flexor-stretch' },
  play: at(1),
};
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${session({ exercise: 'pails-rails-90-90-er' })}</div>`,
  play: at(2),
};

export const Dialog: Story = {
  render: () =>
    inLibrary(
      html`<button
          class="page-button"
          @click=${(event: Event) => {
            const { nextElementSibling } = event.currentTarget as Element;
            (nextElementSibling as ExerciseSession).open = true;
          }}
        >
          Exercise along
        </button>
        <exercise-session layout="dialog" exercise="glute-bridge" .muted=${true}></exercise-session>`,
      hipLibrary(),
    ),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.page-button');
    await find(canvasElement, 'dialog[open] [part=start]');
  },
};

/** Done to the end, and it hurt more than the library finds good. */
export const PainAdvice: Story = {
  args: { exercise: 'chair-ir-lift-off' },
  play: async (context) => {
    const { canvasElement } = context;
    await at(2, '.pause', '.stop')(context);
    const choices = await waitFor(() => {
      const found = findAll<HTMLInputElement>(canvasElement, '.asks-pain input');
      if (found.length !== 11) throw new Error('The scale is not there.');
      return found;
    });
    choices[7].click();
    await find(canvasElement, '.zone.stop');
    await find(canvasElement, '.steps a');
  },
};
export const HowDidItGo: Story = { args: { exercise: 'frog-hold' }, play: at(2) };

/** Before the library is there. */
export const Loading: Story = {
  render: () => html`<exercise-session .store=${loadingLibrary()} exercise="glute-bridge"></exercise-session>`,
};
export const Empty: Story = { args: { exercise: undefined } };

/** The owner is told in the console that the library has no such exercise. */
export const NotThere: Story = { args: { exercise: 'frog-hodl' }, tags: ['complains'] };

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-session exercise="glute-bridge"></exercise-session>`, longHipLibrary()),
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-session exercise="glute-bridge"></exercise-session>`),
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast' } };
