import { expect } from '@open-wc/testing';
import { LibraryStore, type LibrarySnapshot, type LibraryStoreOptions } from '../../src/store/library-store.js';
import { largeLibrary, sampleLibrary } from '../helpers/sample-library.js';

const at = 'https://example.org/library.json';
const encoder = new TextEncoder();

/** A network that answers with these pieces, one after the other. */
const network = (...pieces: string[]): LibraryStoreOptions => ({
  fetch: () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start(controller) {
            for (const piece of pieces) controller.enqueue(encoder.encode(piece));
            controller.close();
          },
        }),
      ),
    ),
});
const answering = (response: () => Response | Promise<Response>): LibraryStoreOptions => ({
  fetch: () => Promise.resolve(response()),
});
const flushed = async (store: LibraryStore): Promise<LibrarySnapshot> => {
  await Promise.resolve();
  await Promise.resolve();
  return store.snapshot;
};
const ids = (snapshot: LibrarySnapshot) => snapshot.answer.hits.map(({ id }) => id);

describe('a library store', () => {
  it('reads a file in whatever pieces it arrives', async () => {
    const text = JSON.stringify(sampleLibrary());
    for (const size of [1, 7, 1000]) {
      const store = new LibraryStore(network(...(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])));
      await store.load(at);
      const snapshot = await flushed(store);
      expect([snapshot.state, snapshot.complete, snapshot.answer.total]).to.deep.equal(['ready', true, 5]);
      expect(snapshot.base).to.equal(at);
    }
  });

  it('does not mind when exercises stand before the taxonomies', async () => {
    const { exercises, ...rest } = sampleLibrary();
    const store = new LibraryStore(network(JSON.stringify({ exercises, ...rest })));
    await store.load(at);
    store.choose('category', ['lift']);
    expect(ids(await flushed(store))).to.deep.equal(['bridge', 'band-walk']);
  });

  it('shows the first page before the last record is looked at', async () => {
    const seen: [string, boolean, number][] = [];
    const store = new LibraryStore({ ...network(JSON.stringify(largeLibrary(500))) });
    store.subscribe(({ state, complete, answer }) => seen.push([state, complete, answer.total]));
    await store.load(at);
    await flushed(store);
    const first = seen.find(([, , total]) => total)!;
    expect(first).to.deep.equal(['ready', false, 24]);
    expect(seen.at(-1)).to.deep.equal(['ready', true, 500]);
  });

  it('shows the first page while the rest of a tidy file is still on its way', async () => {
    const text = JSON.stringify(largeLibrary(60), null, 2);
    for (const [rest, state, total] of [
      [text.slice(text.length / 2), 'ready', 60],
      ['and here it breaks', 'error', 0],
    ] as const) {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const store = new LibraryStore(answering(() => new Response(readable)));
      const first = new Promise<LibrarySnapshot>((resolve) => {
        store.subscribe((snapshot) => snapshot.state === 'ready' && resolve(snapshot));
      });
      const loading = store.load(at);
      const writer = writable.getWriter();
      await writer.write(encoder.encode(text.slice(0, text.length / 2)));
      const { complete, answer } = await first;
      expect([complete, answer.hits.length, answer.hits[23].id]).to.deep.equal([
        false,
        24,
        largeLibrary(60).exercises[23].id,
      ]);
      void writer.write(encoder.encode(rest));
      void writer.close();
      await loading;
      const end = await flushed(store);
      expect([end.state, end.complete, end.answer.total]).to.deep.equal([state, true, total]);
    }
  });

  it('works in short slices, however large the library', async () => {
    let now = 0;
    let longest = 0;
    let begun = 0;
    const breathe = () => {
      longest = Math.max(longest, now - begun);
      begun = now;
      return Promise.resolve();
    };
    const clock = { now: () => (now += 0.05), pause: breathe, afterPaint: breathe };
    const store = new LibraryStore({ ...network(JSON.stringify(largeLibrary(3000))), ...clock });
    await store.load(at);
    expect((await flushed(store)).answer.total).to.equal(3000);
    expect(longest).to.be.within(1, 9);
  });

  it('tells its listeners once for several changes, and not at all for none', async () => {
    const store = new LibraryStore();
    await store.readData(sampleLibrary());
    await flushed(store);
    let heard = 0;
    store.subscribe(() => heard++);
    store.search('bridge');
    store.choose('movement', ['extension']);
    store.setMaxLevel(2);
    expect(ids(await flushed(store))).to.deep.equal(['bridge']);
    expect(heard).to.equal(1);
    store.search('bridge');
    store.choose('movement', ['extension']);
    store.setMaxLevel(2);
    store.close();
    await flushed(store);
    expect(heard).to.equal(1);
  });

  it('gives frozen snapshots', async () => {
    const store = new LibraryStore();
    await store.readData(sampleLibrary());
    expect(Object.isFrozen(await flushed(store))).to.equal(true);
  });

  it('lets a later source win, however late the earlier one answers', async () => {
    let release = (_: Response) => {};
    const slow = new Promise<Response>((resolve) => (release = resolve));
    let calls = 0;
    const other = { ...sampleLibrary(), exercises: [{ id: 'late', name: 'Late' }] };
    const store = new LibraryStore(answering(() => (calls++ ? new Response(JSON.stringify(sampleLibrary())) : slow)));
    const first = store.load(at);
    await store.load(`${at}?2`);
    release(new Response(JSON.stringify(other)));
    await first;
    const snapshot = await flushed(store);
    expect([snapshot.answer.total, snapshot.base]).to.deep.equal([5, `${at}?2`]);
  });

  it('keeps what was searched and chosen when the file is read again', async () => {
    const store = new LibraryStore(network(JSON.stringify(sampleLibrary())));
    store.search('bridge');
    await store.load(at);
    expect(ids(await flushed(store))).to.deep.equal(['bridge']);
  });

  it('finds an exercise by its id and by an id it replaces', async () => {
    const data = sampleLibrary() as { exercises: { id: string; replaces?: string[] }[] };
    data.exercises[2].replaces = ['glute-lift'];
    const store = new LibraryStore();
    await store.readData(data);
    expect(store.get('bridge')).to.equal(store.get('glute-lift'));
    expect(store.get('nobody')).to.equal(undefined);
  });

  it('does not change the object it is given', async () => {
    const data = sampleLibrary();
    const before = JSON.stringify(data);
    const store = new LibraryStore();
    await store.readData(data);
    store.search('bridge');
    await flushed(store);
    expect(JSON.stringify(data)).to.equal(before);
  });

  const broken: [string, LibraryStoreOptions, string, string][] = [
    ['a missing file', answering(() => new Response('gone', { status: 404 })), 'network', 'status'],
    ['no connection', { fetch: () => Promise.reject(new TypeError('offline')) }, 'network', 'unreachable'],
    ['an empty file', network(''), 'format', 'empty'],
    ['only white space', network(' \n', '\t '), 'format', 'empty'],
    ['a web page', network('\n <!doctype html><title>Not found'), 'format', 'html'],
    ['no JSON', network('exercises: none'), 'format', 'json'],
    ['JSON cut in half', network(JSON.stringify(sampleLibrary()).slice(0, -40)), 'format', 'json'],
    ['a broken exercise text', network('{"schemaVersion":"1.0","exercises":[{"id":1 2}]}'), 'format', 'json'],
  ];
  for (const [what, options, reason, code] of broken) {
    it(`says what is wrong with ${what}`, async () => {
      const store = new LibraryStore(options);
      await store.load(at);
      const { state, complete, error, answer } = await flushed(store);
      expect([state, complete, error?.reason, error?.code]).to.deep.equal(['error', true, reason, code]);
      expect(answer.count).to.equal(0);
    });
  }

  it('gives up on a network that hangs, before and in the middle', async () => {
    const hanging = (first: string): LibraryStoreOptions => ({
      silence: 30,
      fetch: (_, init) =>
        first
          ? Promise.resolve(
              new Response(
                new ReadableStream({
                  start(controller) {
                    controller.enqueue(encoder.encode(first));
                    init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
                  },
                }),
              ),
            )
          : new Promise((_resolve, reject) => {
              init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
            }),
    });
    for (const first of ['', '{"schemaVersion":']) {
      const store = new LibraryStore(hanging(first));
      await store.load(at);
      const { error } = await flushed(store);
      expect([error?.reason, error?.code]).to.deep.equal(['network', 'timeout']);
    }
  });

  it('knows which major version it can read', async () => {
    const store = new LibraryStore();
    await store.readData({ ...sampleLibrary(), schemaVersion: '1.7' });
    expect((await flushed(store)).state).to.equal('ready');
    await store.readData({ ...sampleLibrary(), schemaVersion: '2.0' });
    const { state, error } = await flushed(store);
    expect([state, error?.reason]).to.deep.equal(['error', 'version']);
  });
});
