import { crc32, deflateRawSync } from 'node:zlib';

/** The first day a zip file knows: the same content makes the same file, whenever it is packed. */
const DATE = 0x21;
const UTF8 = 0x0800;
const DEFLATED = 8;
const READABLE = 0o100644 << 16;

/**
 * A zip file.
 * @param {Map<string, Buffer | string>} files content by path; packed in the order of their paths
 * @returns {Buffer}
 */
export function zipFile(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data, { level: 9 });
    const name = Buffer.from(path);
    const common = numbers(
      [20, 2],
      [UTF8, 2],
      [DEFLATED, 2],
      [0, 2],
      [DATE, 2],
      [crc32(data), 4],
      [packed.length, 4],
      [data.length, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    const made = numbers([0x0314, 2]);
    const rest = numbers([0, 2], [0, 2], [0, 2], [READABLE >>> 0, 4], [offset, 4]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), made, common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = directory.length;
  const end = numbers([0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}

function numbers(...values) {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
