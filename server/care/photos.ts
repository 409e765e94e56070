import { type addPhoto, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { careEntries, entryById, type Trx, withEyes } from "@dongxiao/store/books";
import { cleanPhoto, type CleanPhoto, keepPhoto, readPhoto } from "@dongxiao/store/photos";
import { sql } from "kysely";
import type { Readable } from "node:stream";
import type { z } from "zod";

import type { FileAnswer } from "../call.ts";
import type { Carer } from "./carer.ts";
import { addEntry, notFound, onRetailer, refusalOfDay } from "./entries.ts";

/** The most photos of one retailer that hold at once. */
export const photosMost = 24;

const bytesMost = 5 * 2 ** 20;

/** Refuses once a retailer has more photos than some number; null while there is room. Others wait meanwhile. */
export async function photosTooMany(
  trx: Trx,
  retailerId: number,
  most: number,
): Promise<Problem<"photos-too-many"> | null> {
  await sql`lock table retailer_photo in share row exclusive mode`.execute(trx);
  const photos = await careEntries(trx, "photo", { retailers: [retailerId] });
  const held = photos.filter(({ struckAt }) => struckAt === null).length;
  return held > most ? problem("photos-too-many", { most: photosMost }) : null;
}

type Refused = Problem<"file-too-large" | "photo-refused">;

/** Reads a sent photo without what the camera wrote beside the picture. */
async function receive(upload: Readable): Promise<Reply<CleanPhoto> | Refused> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of upload) {
    size += piece.length;
    if (size > bytesMost) return problem("file-too-large", { limitMegabytes: bytesMost / 2 ** 20 });
    pieces.push(piece);
  }
  const photo = cleanPhoto(Buffer.concat(pieces));
  return photo === null ? problem("photo-refused") : reply(photo);
}

type Form = z.output<(typeof addPhoto)["input"]>;
type NotKept = Refused | Problem<"not-found" | "photos-too-many" | "day-ahead">;

/** Keeps a photo of a retailer: the file first, then the row that speaks of it. */
export async function takePhoto(
  carer: Carer,
  { id: retailerId, ...said }: Form,
  upload: Readable,
): Promise<Reply<{ id: number }> | NotKept> {
  const ahead = refusalOfDay(carer, said.takenDay);
  if (ahead !== null) return ahead;
  const photo = await receive(upload);
  if (!photo.ok) return photo;
  const { type, bytes } = photo.value;
  return onRetailer(carer, retailerId, async (trx) => {
    const refusal = await photosTooMany(trx, retailerId, photosMost - 1);
    if (refusal !== null) return refusal;
    const sha256 = await keepPhoto(carer.photos, bytes);
    const file = { sha256, type, bytes: bytes.length };
    const entry = { ...said, ...file, retailerId, enteredBy: carer.personId };
    const id = await addEntry(trx, carer, "photo", entry);
    assert(id !== null, "a photo stands in nobody's way");
    return reply({ id });
  });
}

const endings = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" } as const;

/** The picture of a photo that holds. */
export function pictureOf(
  carer: Carer,
  id: number,
): Promise<Reply<FileAnswer> | Problem<"not-found">> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const photo = await entryById(trx, "photo", id);
    if (photo === null || photo.struckAt !== null) return notFound(id);
    const { sha256, type } = photo;
    const fileName = `photo-${id}.${endings[type]}`;
    return reply({ fileName, contentType: type, body: readPhoto(carer.photos, sha256) });
  });
}
