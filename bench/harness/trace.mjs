/** Records tasks and marks of all processes with their wall and CPU times, in milliseconds. */
export class Trace {
  #events = [];

  constructor(session) {
    this.session = session;
    session.on('Tracing.dataCollected', ({ value }) => this.#events.push(...value));
  }

  start() {
    this.#events = [];
    return this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['-*', 'toplevel', 'blink.user_timing'] },
    });
  }

  /**
   * @returns {Promise<{cpuAt: (mark: string) => number | undefined, tasks: {cpu: number, wall: number, at: number}[]}>}
   *   CPU time of the page's main thread from the start of navigation to a mark; its tasks since then, longest first
   */
  async stop() {
    const complete = new Promise((done) => this.session.once('Tracing.tracingComplete', done));
    await this.session.send('Tracing.end');
    await complete;
    const marks = this.#events.filter((event) => event.cat?.includes('blink.user_timing'));
    const page = marks.find(({ name }) => name === 'bench-cards');
    if (!page) return { cpuAt: () => undefined, tasks: [] };
    const here = (event) => event.pid === page.pid && event.tid === page.tid;
    const start = marks.filter((event) => here(event) && event.name === 'navigationStart').at(-1) ?? page;
    const tasks = this.#events
      .filter(
        (event) => here(event) && event.name === 'ThreadControllerImpl::RunTask' && event.ts + event.dur > start.ts,
      )
      .map(({ ts, dur, tdur = 0 }) => ({ at: (ts - start.ts) / 1000, wall: dur / 1000, cpu: tdur / 1000 }));
    return {
      cpuAt: (name) => {
        const mark = marks.find((event) => here(event) && event.name === name);
        // Whole tasks up to the mark: thread clocks of marks and of the start are not on one event.
        return (
          mark && tasks.filter(({ at }) => at < (mark.ts - start.ts) / 1000).reduce((sum, { cpu }) => sum + cpu, 0)
        );
      },
      tasks: tasks.sort((a, b) => b.cpu - a.cpu),
    };
  }
}
