import { cleanPng, cleanWebp } from "./clean-chunks.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import { type PhotoType, photoTypeOf } from "./photo-type.ts";

const cleaners: Readonly<Record<PhotoType, (bytes: Buffer) => Buffer | null>> = {
  "image/jpeg": cleanJpeg,
  "image/png": cleanPng,
  "image/webp": cleanWebp,
};

/** A photo as it is kept. */
export interface CleanPhoto {
  readonly type: PhotoType;
  readonly bytes: Buffer;
}

/** A photo without place, time and device; null when the file is no photo of a kind that is taken, or a broken one. */
export function cleanPhoto(bytes: Buffer): CleanPhoto | null {
  const type = photoTypeOf(bytes);
  const cleaned = type === null ? null : cleaners[type](bytes);
  return type === null || cleaned === null ? null : { type, bytes: cleaned };
}
