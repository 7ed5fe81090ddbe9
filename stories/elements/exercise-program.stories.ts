import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { decodeProgram, encodeProgram } from '../../src/data/program-link.js';
import { cleanProgram, type Program } from '../../src/data/program.js';
import { ProgramStore, type ProgramStorage } from '../../src/store/program-store.js';
import { hipLibrary, inBrokenLibrary, inLibrary, loadingLibrary, longHipLibrary } from '../support/libraries.js';
import { expect, find, press, type } from '../support/visitor.js';

interface Args {
  protocol?: string;
  headingLevel: number;
  program?: Program;
  storage?: ProgramStorage;
}
type Story = StoryObj<Args>;

/** A device that keeps things as long as the story is shown. */
const device = (): ProgramStorage => {
  const values = new Map<string, string>();
  return () => ({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  });
};

const forbidden: ProgramStorage = () => {
  throw new DOMException('Storage is switched off.', 'SecurityError');
};

const anna = cleanProgram({
  title: 'Hips for Anna',
  anchor: 'after brushing my teeth',
  days: [1, 3, 5],
  weeks: 4,
  items: [
    { exercise: 'seated-hip-rotation', reps: 6, note: 'Slowly, as if through syrup' },
    { exercise: 'glute-bridge', sets: 2, reps: 10 },
    { exercise: 'pails-rails-90-90-er', rounds: 1 },
    { exercise: 'side-lying-abduction' },
  ],
})!;

const meta: Meta<Args> = {
  title: 'Elements/exercise-program',
  component: 'exercise-program',
  args: { headingLevel: 2 },
  render: ({ protocol, headingLevel, program, storage = device() }) => {
    const programs = new ProgramStore('story', storage);
    if (program) programs.replace(program);
    return inLibrary(
      html`<exercise-program
        .protocol=${protocol}
        .programs=${programs}
        .headingLevel=${headingLevel}
      ></exercise-program>`,
      hipLibrary(),
    );
  },
};
export default meta;

export const Default: Story = { args: { protocol: 'hip-start-4-weeks' } };
export const Dutch: Story = { ...Default, globals: { language: 'nl' } };
export const Dark: Story = { ...Default, globals: { scheme: 'dark' } };
/** Before the library is there. */
export const Loading: Story = {
  render: () => html`<exercise-program .store=${loadingLibrary()} protocol="hip-start-4-weeks"></exercise-program>`,
};
export const Empty: Story = {};
export const Own: Story = { args: { program: anna } };
export const OwnInDutch: Story = { args: { program: anna }, globals: { language: 'nl' } };
export const OwnDark: Story = { args: { program: anna }, globals: { scheme: 'dark' } };

/** A physio writes a programme for a client: words and Enter. */
export const Composing: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', 'Add exercises');
    await find(canvasElement, '.picker');
    await type(canvasElement, 'bridge{Enter}');
    await find(canvasElement, '[part=line]', 'Glute bridge');
    await expect(await find(canvasElement, '.composer')).toBeVisible();
  },
};

export const ChangingAnExercise: Story = {
  args: { program: anna },
  play: async ({ canvasElement }) => {
    const change = await find(canvasElement, 'button[data-line="edit-1"]');
    change.click();
    await expect(await find(canvasElement, '.edit', 'Note')).toBeVisible();
  },
};

export const Saved: Story = {
  args: { program: anna },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', 'Save on this device');
    await expect(await find(canvasElement, '[part=keep]', 'Saved on this device')).toBeVisible();
  },
};

export const StorageForbidden: Story = {
  args: { program: anna, storage: forbidden },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', 'Save on this device');
    await expect(await find(canvasElement, '[part=keep]', 'This browser saves nothing')).toBeVisible();
  },
};

export const Shared: Story = {
  args: { program: anna },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', 'Share');
    await expect(await find(canvasElement, '[part=tool]', 'stored nowhere')).toBeVisible();
  },
};

export const Calendar: Story = {
  args: { program: anna },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', 'Calendar');
    await expect(await find(canvasElement, '[part=tool]', 'Reminder')).toBeVisible();
  },
};

export const Printing: Story = {
  args: { program: anna },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', 'Print');
    await expect(await find(canvasElement, '[part=tool]', 'Boxes to tick')).toBeVisible();
  },
};

/** A link is opened while the page is shown, as when a code is scanned. */
const openLink = (code: string): void => {
  history.replaceState(null, '', `#program=${code}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

export const LinkOpened: Story = {
  play: async ({ canvasElement }) => {
    openLink(await encodeProgram({ ...anna, items: [...anna.items, { exercise: 'an-old-exercise' }] }));
    await expect(await find(canvasElement, '[part=notice]', 'Somebody shared')).toBeVisible();
    await find(canvasElement, '[part=line]', 'an-old-exercise');
    history.replaceState(null, '', location.pathname + location.search);
  },
};

export const BadLink: Story = {
  play: async ({ canvasElement }) => {
    const code = (await encodeProgram(anna)).slice(0, 40);
    await expect(await decodeProgram(code)).toBe('damaged');
    openLink(code);
    await expect(await find(canvasElement, '[part=notice]', 'not complete')).toBeVisible();
    history.replaceState(null, '', location.pathname + location.search);
  },
};

/** Tells the owner in the console which protocols there are. */
export const UnknownProtocol: Story = { args: { protocol: 'gone' }, tags: ['complains'] };

export const Narrow: Story = {
  render: () => {
    const programs = new ProgramStore('story', device());
    programs.replace(anna);
    return html`<div class="narrow">
      ${inLibrary(html`<exercise-program .programs=${programs}></exercise-program>`, hipLibrary())}
    </div>`;
  },
};

export const RightToLeft: Story = {
  render: () => {
    const programs = new ProgramStore('story', device());
    programs.replace(anna);
    return html`<div dir="rtl" lang="ar">
      ${inLibrary(html`<exercise-program .programs=${programs}></exercise-program>`, hipLibrary())}
    </div>`;
  },
};

export const HighContrast: Story = { args: { program: anna }, globals: { theme: 'high-contrast' } };

export const LongText: Story = {
  globals: { language: 'nl' },
  render: () => inLibrary(html`<exercise-program protocol="hip-start-4-weeks"></exercise-program>`, longHipLibrary()),
};
export const Failed: Story = {
  tags: ['complains', '!autodocs'],
  render: () => inBrokenLibrary(html`<exercise-program protocol="hip-start-4-weeks"></exercise-program>`),
};
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const GymDark: Story = { globals: { theme: 'gym-dark', scheme: 'dark' } };
export const Studio: Story = { globals: { theme: 'studio' } };
export const Playful: Story = { globals: { theme: 'playful' } };
export const Paper: Story = { globals: { theme: 'paper' } };
