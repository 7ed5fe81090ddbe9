import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hipLibrary, library } from '../support/libraries.js';
import { press, seesCards } from '../support/visitor.js';

const meta: Meta = { title: 'Pages', tags: ['!autodocs'] };
export default meta;
type Story = StoryObj;

export const PracticePage: Story = {
  globals: { theme: 'clinic' },
  render: () =>
    html`<main class="site">
      <h1>Exercises of our practice</h1>
      <p>We use this library in the practice. With complaints, talk to us or to your doctor first.</p>
      <exercise-library .data=${hipLibrary()} heading-level="2"></exercise-library>
    </main>`,
};

export const GymPage: Story = {
  globals: { theme: 'gym-dark', scheme: 'dark' },
  render: () =>
    html`<main class="site">
      <h1>MOBILITY</h1>
      <exercise-library .data=${hipLibrary()}></exercise-library>
    </main>`,
};

/** A text about one subject, with two exercises in it. */
export const ArticleWithCards: Story = {
  globals: { theme: 'paper' },
  render: () =>
    html`<main class="site">
      <h1>Sitting all day</h1>
      <p>Get up once an hour. These two take four minutes.</p>
      <exercise-library .data=${hipLibrary()}>
        <div class="side-by-side">
          <exercise-card exercise="seated-hip-rotation" heading-level="2"></exercise-card>
          <exercise-card exercise="supine-hip-circle" heading-level="2"></exercise-card>
        </div>
      </exercise-library>
    </main>`,
};

/** Each has its own search, filters and place in the address. */
export const TwoLibraries: Story = {
  render: () =>
    html`<main class="site">
      <h1>Two libraries</h1>
      <exercise-library id="one" address="one" .data=${library()}
        ><exercise-list heading-level="2"></exercise-list
      ></exercise-library>
      <exercise-library id="two" address="two" .data=${library()}>
        <exercise-filters></exercise-filters><exercise-list heading-level="2"></exercise-list>
      </exercise-library>
    </main>`,
  play: async ({ canvasElement }) => {
    const second = canvasElement.querySelector('#two')!;
    await seesCards(second, 5);
    await press(second, '.chip', 'Flexion');
    await seesCards(second, 2);
    await seesCards(canvasElement.querySelector('#one')!, 5);
  },
};
