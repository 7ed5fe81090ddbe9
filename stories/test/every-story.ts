import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

/** The static Storybook, beside which this page is served. */
const STORYBOOK = '/storybook-static/';
const LIMIT_MS = 10_000;
/** Storybook comes once, with every story in it: on a busy machine that takes its time. */
const START_MS = 60_000;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}
interface Report {
  readonly type: string;
  readonly status: string;
  readonly result?: {
    violations?: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[];
  };
}
interface Channel {
  on(event: string, listener: (detail: never) => void): void;
  emit(event: string, detail: unknown): void;
}
type PreviewWindow = Window & typeof globalThis & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

const index = (await (await fetch(`${STORYBOOK}index.json`)).json()) as { entries: Record<string, Entry> };
const entries = Object.values(index.entries);

/** One preview for all stories: it is told which one to show, as Storybook's own side bar does. */
class Preview {
  readonly #frame = document.createElement('iframe');
  #channel!: Channel;
  #complaints: string[] = [];
  #done: (problems: readonly string[]) => void = () => {};

  async start({ id }: Entry): Promise<void> {
    Object.assign(this.#frame, { width: 1000, height: 800, title: 'preview' });
    this.#frame.src = `${STORYBOOK}iframe.html?id=${id}&viewMode=story`;
    document.body.append(this.#frame);
    const inside = () => this.#frame.contentWindow as PreviewWindow;
    for (let waited = 0; !inside().__STORYBOOK_ADDONS_CHANNEL__; waited += 20) {
      if (waited > START_MS) throw new Error('Storybook did not start.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.#listen(inside());
  }

  #listen(window: PreviewWindow): void {
    this.#channel = window.__STORYBOOK_ADDONS_CHANNEL__!;
    for (const level of ['error', 'warn'] as const) {
      window.console[level] = (...args: unknown[]) => this.#complaints.push(args.map(String).join(' '));
    }
    window.addEventListener('error', ({ message }) => this.#complaints.push(message));
    const failures = [
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'storyErrored',
      'storyThrewException',
    ];
    for (const event of [...failures, 'storyMissing']) {
      this.#channel.on(event, (detail: { message?: string; title?: string } | undefined) => {
        this.#complaints.push(`${event}: ${detail?.message ?? detail?.title ?? ''}`);
        if (event !== 'unhandledErrorsWhilePlaying') setTimeout(() => this.#done([]), 50);
      });
    }
    this.#channel.on('storyFinished', ({ reporters }: { reporters: readonly Report[] }) =>
      this.#done(
        reporters
          .filter(({ status }) => status === 'failed')
          .flatMap(({ result }) => result?.violations ?? [])
          .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`)),
      ),
    );
    this.#channel.on('docsRendered', () => setTimeout(() => this.#done([]), 50));
  }

  /** Shows an entry and answers with everything that is wrong with it. */
  async show({ id, type, tags }: Entry): Promise<string[]> {
    this.#complaints = [];
    const done = new Promise<readonly string[]>((resolve) => {
      this.#done = resolve;
      setTimeout(() => resolve(['It did not finish.']), LIMIT_MS);
    });
    this.#channel.emit('setCurrentStory', { storyId: id, viewMode: type });
    const problems = await done;
    const told = /<exercise-[a-z]+>/;
    const complains = tags.includes('complains') && type === 'story';
    if (complains) await this.#complaint(told);
    const all = [...problems, ...this.#complaints.filter((complaint) => !complains || !told.test(complaint))];
    return all.map((problem) => problem.slice(0, 500));
  }

  /** What an element tells the owner of a broken file; it must. */
  async #complaint(pattern: RegExp): Promise<void> {
    for (let waited = 0; waited < LIMIT_MS; waited += 20) {
      if (this.#complaints.some((text) => pattern.test(text))) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.#complaints.push('The owner was not told.');
  }

  stop(): void {
    this.#frame.remove();
  }
}

const stories = entries.filter(({ type }) => type === 'story');
// The stories are what visitors see, in all engines; the pages around them are for developers.
const pages = /Chrom/.test(navigator.userAgent) ? entries.filter(({ type }) => type === 'docs') : [];

/** Shows one of so many equal parts of the stories: each part is a test file of its own, and they run side by side. */
export function showStories(part: number, parts: number): void {
  describe(`every story, part ${part} of ${parts}`, function () {
    this.timeout(LIMIT_MS * 2);
    let preview = new Preview();
    // Nothing to wait for, and no colour on its way from one to another.
    before(() => emulateMedia({ reducedMotion: 'reduce' }));
    after(() => emulateMedia({ reducedMotion: 'no-preference' }));
    before(async function () {
      this.timeout(START_MS + LIMIT_MS);
      await preview.start(stories[0]);
    });
    after(() => preview.stop());

    for (const story of stories.filter((_, i) => i % parts === part - 1)) {
      it(`renders, plays and is accessible: ${story.title} / ${story.name}`, async () => {
        const problems = await preview.show(story);
        if (problems.length) {
          // After a failure Storybook shows nothing else any more.
          preview.stop();
          preview = new Preview();
          await preview.start(stories[0]);
        }
        expect(problems).to.deep.equal([]);
      });
    }
  });
}

/** A page of documentation shows many stories at once, and leaves much behind: each gets a preview of its own. */
export function showDocumentation(): void {
  describe('every page of documentation', function () {
    this.timeout(START_MS + LIMIT_MS);

    it('is looked at in Chromium', () => expect(pages.length > 0).to.equal(/Chrom/.test(navigator.userAgent)));

    for (const page of pages) {
      it(`has no mistakes: ${page.title}`, async () => {
        const preview = new Preview();
        await preview.start(stories[0]);
        expect(await preview.show(page)).to.deep.equal([]);
        preview.stop();
      });
    }
  });
}
