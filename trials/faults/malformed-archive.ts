import { crc32, deflateRawSync, constants, gzipSync } from "node:zlib";

// A zip writer of the trials' own: it writes what no honest program writes.

/** One part of an archive, already packed; what it says of itself need not be true. */
export interface PackedPart {
  readonly packed: Buffer;
  readonly saysBytes: number;
  readonly saysCrc: number;
}

/** Packs a part honestly. */
function honest(content: string | Buffer): PackedPart {
  const bytes = Buffer.from(content);
  return { packed: deflateRawSync(bytes), saysBytes: bytes.length, saysCrc: crc32(bytes) };
}

function headerOf(name: Buffer, part: PackedPart, central: boolean, offset: number): Buffer {
  const header = Buffer.alloc(central ? 46 : 30);
  header.writeUInt32LE(central ? 0x02_01_4b_50 : 0x04_03_4b_50, 0);
  const at = central ? 2 : 0;
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 4 + at);
  header.writeUInt16LE(0x08_00, 6 + at);
  header.writeUInt16LE(8, 8 + at);
  header.writeUInt16LE(0x21, 12 + at);
  header.writeUInt32LE(part.saysCrc, 14 + at);
  header.writeUInt32LE(part.packed.length, 18 + at);
  header.writeUInt32LE(part.saysBytes, 22 + at);
  header.writeUInt16LE(name.length, 26 + at);
  if (central) header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** Writes an archive of parts, in their order. */
export function archiveOf(parts: Readonly<Record<string, string | Buffer | PackedPart>>): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const isPacked = typeof content === "object" && "packed" in content;
    const part = isPacked ? content : honest(content);
    const local = Buffer.concat([headerOf(name, part, false, 0), part.packed]);
    locals.push(local);
    centrals.push(headerOf(name, part, true, offset));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const megabyte = 2 ** 20;

/** A packed part that unpacks to so many megabytes: one packed block, over and over. */
export function bombOf(
  begin: string,
  block: Buffer,
  megabytes: number,
  saysBytes: number,
): PackedPart {
  const open = (bytes: Buffer): Buffer =>
    deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  const one = open(block);
  const blocks = Array.from(
    { length: Math.ceil((megabytes * megabyte) / block.length) },
    () => one,
  );
  const packed = Buffer.concat([open(Buffer.from(begin)), ...blocks, deflateRawSync("")]);
  return { packed, saysBytes, saysCrc: 0 };
}

/** A gzip stream that unpacks to so many megabytes. */
export function gzipBombOf(begin: string, block: Buffer, megabytes: number): Buffer {
  const head = gzipSync("").subarray(0, 10);
  return Buffer.concat([head, bombOf(begin, block, megabytes, 0).packed, Buffer.alloc(8)]);
}
