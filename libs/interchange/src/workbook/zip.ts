import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { within, type Limits } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import type { Source } from '../file/source.js';

/** A file within a zip file, as its directory tells. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30];
const MOST_COMMENT = 0xffff;
const WIDE = 0xffffffff;
/** A small part may be packed very well; a bomb is large. */
const RATIO_FROM = 2 ** 20;

const broken = (part: string): FileRefused => new FileRefused('BROKEN_FILE', { part });

/**
 * The files within a zip file. The directory is held against the limits before anything is unpacked, and what is
 * unpacked against the directory while it comes: neither a directory that lies nor parts that overlap get through.
 */
export class Zip {
  private constructor(
    private readonly source: Source,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: Limits,
  ) {}

  static async open(source: Source, limits: Limits): Promise<Zip> {
    const entries = await readDirectory(source, limits);
    let total = 0;
    for (const { name, packed, unpacked } of entries) {
      total += unpacked;
      if (unpacked > RATIO_FROM) within(limits, 'RATIO', unpacked / Math.max(1, packed));
      if (packed === 0 && unpacked > 0) throw broken(name);
    }
    within(limits, 'UNPACKED_BYTES', total);
    let end = 0;
    for (const { name, offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
      if (offset < end || offset + LOCAL_SIZE + packed > source.size) throw broken(name);
      end = offset + LOCAL_SIZE + packed;
    }
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    if (byName.size < entries.length) throw broken('directory');
    return new Zip(source, byName, limits);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  unpackedSize(name: string): number {
    return this.entries.get(name)?.unpacked ?? 0;
  }

  /** The bytes of a part, unpacked, with how much of it has been read, 0 to 1. */
  async *read(name: string): AsyncGenerator<{ bytes: Uint8Array; share: number }> {
    const entry = this.entries.get(name);
    if (!entry) throw broken(name);
    const start = await this.dataStart(entry);
    let [packed, unpacked, crc] = [0, 0, 0];
    const source = this.source.chunks(start, entry.packed);
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        packed += chunk.length;
        yield chunk;
      }
    }
    for await (const bytes of entry.method === 0 ? counted() : inflated(counted(), name)) {
      unpacked += bytes.length;
      if (unpacked > entry.unpacked) throw broken(name);
      if (unpacked > RATIO_FROM) within(this.limits, 'RATIO', unpacked / Math.max(1, entry.packed));
      crc = crc32(bytes, crc);
      yield { bytes, share: packed / Math.max(1, entry.packed) };
    }
    if (unpacked !== entry.unpacked || crc !== entry.crc) throw broken(name);
  }

  private async dataStart({ name, offset }: Entry): Promise<number> {
    const head = Buffer.from(await this.source.read(offset, LOCAL_SIZE));
    if (head.length < LOCAL_SIZE || head.readUInt32LE(0) !== LOCAL) throw broken(name);
    return offset + LOCAL_SIZE + head.readUInt16LE(26) + head.readUInt16LE(28);
  }
}

async function* inflated(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed);
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
  source.on('error', (error) => inflate.destroy(error));
  try {
    for await (const bytes of source.pipe(inflate) as AsyncIterable<Uint8Array>) yield bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? broken(name) : error;
  } finally {
    source.destroy();
  }
}

async function readDirectory(source: Source, limits: Limits): Promise<Entry[]> {
  const from = Math.max(0, source.size - END_SIZE - MOST_COMMENT);
  const tail = Buffer.from(await source.read(from, source.size - from));
  let at = tail.length - END_SIZE;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1;
  if (at < 0) throw broken('directory');
  const [count, size, offset] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ];
  within(limits, 'PARTS', count);
  if (offset === WIDE) within(limits, 'BYTES', Number.POSITIVE_INFINITY);
  if (offset + size > source.size) throw broken('directory');
  return entriesOf(Buffer.from(await source.read(offset, size)), count);
}

function entriesOf(directory: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0, left = count; left > 0; left -= 1) {
    if (at + ENTRY_SIZE > directory.length || directory.readUInt32LE(at) !== ENTRY) throw broken('directory');
    const [nameLength, extraLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
    const extraAt = at + ENTRY_SIZE + nameLength;
    const name = directory.toString('utf8', at + ENTRY_SIZE, extraAt);
    if (directory.readUInt16LE(at + 8) & 1) throw new FileRefused('ENCRYPTED');
    const method = directory.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw broken(name);
    const extra = directory.subarray(extraAt, extraAt + extraLength);
    const sizes = [24, 20, 42].map((field) => directory.readUInt32LE(at + field));
    const [unpacked = 0, packed = 0, offset = 0] = widened(sizes, extra, name);
    entries.push({ name, method, crc: directory.readUInt32LE(at + 16), packed, unpacked, offset });
    at = extraAt + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** Sizes that some writers put into the field for large ones though they are small. */
function widened(sizes: readonly number[], extra: Buffer, name: string): number[] {
  if (!sizes.includes(WIDE)) return [...sizes];
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1)
    field += 4 + extra.readUInt16LE(field + 2);
  let at = field + 4;
  return sizes.map((size) => {
    if (size !== WIDE) return size;
    if (at + 8 > extra.length) throw broken(name);
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}
