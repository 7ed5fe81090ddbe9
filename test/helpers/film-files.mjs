/** What is in an MP4 file, as far as a player that loops and jumps needs it. Times in seconds. */
export function readMp4(file) {
  const boxes = (from, to) => {
    const found = {};
    for (let at = from; at + 8 <= to; at += file.readUInt32BE(at)) {
      found[file.toString('latin1', at + 4, at + 8)] = { at, from: at + 8, to: at + file.readUInt32BE(at) };
    }
    return found;
  };
  const inside = (box, ...names) => names.reduce((outer, name) => boxes(outer.from, outer.to)[name], box);
  const top = boxes(0, file.length);
  const table = inside(top.moov, 'trak', 'mdia', 'minf', 'stbl');
  const { stts, stss, stsd, ctts } = boxes(table.from, table.to);
  const list = ({ from }) =>
    Array.from({ length: file.readUInt32BE(from + 4) }, (_, n) => file.readUInt32BE(from + 8 + 4 * n));
  const mdhd = inside(top.moov, 'trak', 'mdia', 'mdhd');
  const scale = file.readUInt32BE(mdhd.from + 12);
  // All pictures last equally long when there is one entry.
  const entries = file.readUInt32BE(stts.from + 4);
  const [pictures, ticks] = [file.readUInt32BE(stts.from + 8), file.readUInt32BE(stts.from + 12)];
  return {
    codec: file.toString('latin1', stsd.from + 12, stsd.from + 16),
    startsAtOnce: top.moov.at < top.mdat.at,
    sound: file.includes('mp4a'),
    even: entries === 1 && !ctts,
    seconds: (pictures * ticks) / scale,
    jumps: list(stss).map((picture) => ((picture - 1) * ticks) / scale),
  };
}

/** The same of a WebM file. */
export function readWebm(file) {
  const jumps = [];
  const found = { codec: '', seconds: 0, tracks: 0, jumps };
  let cluster = 0;
  const number = (at, keepMark) => {
    const length = Math.clz32(file[at]) - 23;
    let value = keepMark ? file[at] : file[at] & (0xff >> length);
    for (let n = 1; n < length; n++) value = value * 256 + file[at + n];
    return [value, length];
  };
  const walk = (from, to) => {
    for (let at = from; at < to;) {
      const [id, a] = number(at, true);
      const [size, b] = number(at + a);
      const start = at + a + b;
      const whole = () => Number(`0x${file.toString('hex', start, start + size)}`);
      // Segment, Info, Tracks, TrackEntry, Cluster
      if ([0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0x1f43b675].includes(id)) walk(start, start + size);
      if (id === 0x4489) found.seconds = (size === 8 ? file.readDoubleBE(start) : file.readFloatBE(start)) / 1000;
      if (id === 0x86) found.codec = file.toString('latin1', start, start + size);
      if (id === 0xd7) found.tracks++;
      if (id === 0xe7) cluster = whole();
      if (id === 0xa3 && file[start + 3] & 0x80) jumps.push((cluster + file.readInt16BE(start + 1)) / 1000);
      at = start + size;
    }
  };
  walk(0, file.length);
  return found;
}
