const orientationTag = 0x01_12;

/**
 * Which way up a JPEG's EXIF segment says that the picture is: 1 (as it lies) to 8.
 *
 * @param body the segment's content, from `Exif` on
 * @see JEITA CP-3451 (EXIF 2.3), 4.6.4: tag 274
 */
export function orientationIn(body: Buffer): number {
  if (body.length < 14 || body.toString("latin1", 0, 4) !== "Exif") return 1;
  const tiff = body.subarray(6);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = long(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === orientationTag) return within(short(at + 8));
  }
  return 1;
}

const within = (value: number): number => (value >= 1 && value <= 8 ? value : 1);

/** An EXIF segment that says which way up the picture is, and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
