/**
 * Reads a library file with one exercise per line while it arrives.
 *
 * @param {string} url
 * @param {(header: object) => void} onHeader called once, before the first exercise
 * @param {(exercise: object) => Promise<void> | undefined} onExercise a promise means: wait with the next
 */
export async function readLibrary(url, onHeader, onExercise) {
  const { body } = await fetch(url);
  let head = '';
  let started = false;
  let left = '';
  const line = async (text) => {
    if (!started) {
      head += text;
      started = text.endsWith('"exercises":[');
      if (started) onHeader(JSON.parse(`${head}]}`));
    } else if (text[0] === '{') {
      const wait = onExercise(JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text));
      if (wait) await wait;
    }
  };
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    let from = 0;
    for (let to = part.value.indexOf('\n'); to >= 0; to = part.value.indexOf('\n', from)) {
      await line(left + part.value.slice(from, to));
      left = '';
      from = to + 1;
    }
    left += part.value.slice(from);
  }
}

/** Asked often, waits rarely: gives the page a turn when a slice of work is used up. */
export function pacer(milliseconds = 8) {
  let end = performance.now() + milliseconds;
  const channel = new MessageChannel();
  const wait = async (turn) => {
    await turn;
    end = performance.now() + milliseconds;
  };
  return {
    breathe: () =>
      performance.now() < end
        ? undefined
        : wait(
            new Promise((done) => {
              channel.port1.onmessage = done;
              channel.port2.postMessage(0);
            }),
          ),
    /** Waits until what is drawn now has been painted. */
    painted: () => wait(new Promise((done) => requestAnimationFrame(() => setTimeout(done)))),
  };
}
