import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BROKEN, emptyLibrary, hipLibrary, library, longLibrary } from '../support/libraries.js';
import { expect, find, press, seesCards, type, userEvent } from '../support/visitor.js';

interface Args {
  data?: unknown;
  src?: string;
  detail: 'dialog' | 'page' | 'none';
  headingLevel: number;
  debug: boolean;
  '--exercise-accent'?: string;
  '--exercise-radius'?: string;
  '--exercise-density'?: string;
}
type Story = StoryObj<Args>;

const TOKENS = ['--exercise-accent', '--exercise-radius', '--exercise-density'] as const;

const meta: Meta<Args> = {
  title: 'Elements/exercise-library',
  component: 'exercise-library',
  args: { detail: 'dialog', headingLevel: 2, debug: false },
  argTypes: {
    detail: { control: 'inline-radio', options: ['dialog', 'page', 'none'] },
    '--exercise-accent': { control: 'color' },
    '--exercise-radius': { control: 'text' },
    '--exercise-density': { control: 'inline-radio', options: ['comfortable', 'compact'] },
  },
  render: (args) => {
    const element = document.createElement('exercise-library');
    element.detail = args.detail;
    element.headingLevel = args.headingLevel;
    element.debug = args.debug;
    if (args.src) element.src = args.src;
    if (args.data !== null) element.data = args.data ?? (args.src ? undefined : library());
    for (const token of TOKENS) if (args[token]) element.style.setProperty(token, args[token]);
    return element;
  },
};
export default meta;

export const Default: Story = {};

/** Real content: the hip library of the demo. */
export const HipLibrary: Story = { args: { data: hipLibrary() } };
export const Dutch: Story = { globals: { language: 'nl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const OneAccent: Story = { args: { '--exercise-accent': '#c2185b' } };
export const Square: Story = { args: { '--exercise-accent': '#ffd200', '--exercise-radius': '0px' } };
export const Compact: Story = { args: { '--exercise-density': 'compact' } };

/** Before the file is there: boxes of the final size. */
export const Loading: Story = { args: { data: null } };
export const Empty: Story = { args: { data: emptyLibrary() } };
export const Failed: Story = { args: { src: BROKEN }, tags: ['complains', '!autodocs'] };
export const LongText: Story = { args: { data: longLibrary() }, globals: { language: 'nl' } };

/** What the author wrote stays readable until there is something better, and after an error. */
export const ContentOfTheAuthor: Story = {
  tags: ['complains', '!autodocs'],
  render: () =>
    html`<exercise-library src=${BROKEN}><p>Our exercises are also on paper: ask at the desk.</p></exercise-library>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><exercise-library .data=${library()}></exercise-library></div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar"><exercise-library .data=${library()}></exercise-library></div>`,
};

export const OwnLayout: Story = {
  render: () =>
    html`<exercise-library .data=${library()}>
      <div class="side-by-side">
        <exercise-filters browse></exercise-filters>
        <div>
          <exercise-search></exercise-search>
          <exercise-list></exercise-list>
        </div>
      </div>
    </exercise-library>`,
};

export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast', scheme: 'dark' } };

export const VisitorSearches: Story = {
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await type(canvasElement, 'bridge');
    await seesCards(canvasElement, 1);
    await userEvent.keyboard('{Escape}');
    await seesCards(canvasElement, 5);
  },
};

export const VisitorForgivesTypingMistakes: Story = {
  name: 'Visitor makes a typing mistake',
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await type(canvasElement, 'brigde');
    await seesCards(canvasElement, 1);
  },
};

export const VisitorBrowsesAndFilters: Story = {
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await press(canvasElement, '.category', 'Rotate');
    await seesCards(canvasElement, 2);
    await press(canvasElement, '.chip', 'Extension');
    await seesCards(canvasElement, 1);
    await press(canvasElement, '.tag', 'Rotate');
    await seesCards(canvasElement, 3);
  },
};

export const VisitorFindsNothingAndGoesOn: Story = {
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await type(canvasElement, 'zzzzzz');
    await expect(await find(canvasElement, '[part=message]')).toBeVisible();
    await press(canvasElement, '[part=message] button');
    await seesCards(canvasElement, 5);
  },
};

export const VisitorOpensAndCloses: Story = {
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await press(canvasElement, '.name a', 'Bridge');
    await find(canvasElement, 'dialog [part=steps]', 'Begin calmly');
    await press(canvasElement, '[part=bar] .buttons button:last-of-type');
    await seesCards(canvasElement, 5);
  },
};

export const VisitorReadsInThePage: Story = {
  args: { detail: 'page' },
  play: async ({ canvasElement }) => {
    await seesCards(canvasElement, 5);
    await press(canvasElement, '.name a', 'Knee turn');
    await find(canvasElement, '[part=steps]', 'Begin calmly');
    await seesCards(canvasElement, 0);
    await press(canvasElement, '[part=bar] .back');
    await seesCards(canvasElement, 5);
  },
};
