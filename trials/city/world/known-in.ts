import { createHash } from "node:crypto";

/** Digests of known brands and companies, so that the house need not name them to keep clear of them. */
const known: ReadonlySet<string> = new Set(
  `
  140d1331 465a354f 585a5d34 7cca9256 9f7ee40e 2559475d 2fc8f298 487d9550 079a3c30
  96df5611 c690fe62 49b60521 91319f9e 147ab676 2f3d25b1 95bbba98 28575b2e d18b39f4
  2ead31b4 fb12a56a deea57dc b1878851 7fb73971 a364d395 8f6c204b 9ad595ea ac704ba5
  cdab68c4 32ee8802 6bed239d 78dba108 587b3d34 05342914 d40c87c1 26899ad1 cc0b1053
  c7d69492 3858f9ba 68c77e15 1393c118 e0abd4ed 91e840d2 42c8f300 983c9a43 ae84ae06
  5c8d079b 0ad67c8e 630f0211 568fa7ae 05d63ebf 9c1882e3 ea14bb53 3190f74c dd87a1e0
  ae6b2c89 2c565016 dcf1f9f6 9712b656 ef2d90b3 c0556ee2 aa7a12e8 d672f24d 72d09a6f
  f991ddd7 467cc11b edc0c7c4 f07f10f0 e5de8c5e aa53ae89 22a47083 20ad24fb 81f6fed1
  b59dc210 626f66d9 d349baaf 1f1f9cfe 6c0b2104 b4f50773 4005e80e 7eb77f81 7ef5133f
  3294b4fd 6f7440e1 0625acef 52d8404c 64e2f997 96708f6d 35936e99 080bddd5 40a16073
  09d7a3cc afec4149 185094bd 61b4a2aa 18eb7b8b 5d6fcd16 e1a205ac
`
    .trim()
    .split(/\s+/),
);

/** Digest of one name, short: a chance likeness would only make a test fail. */
function digestOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 8);
}

/** The parts of a name, two or three characters long, that are known brands or companies. */
export function knownIn(name: string): string[] {
  const starts = Array.from({ length: name.length }, (_, i) => i);
  const parts = starts.flatMap((i) => [name.slice(i, i + 2), name.slice(i, i + 3)]);
  return parts.filter((part) => known.has(digestOf(part)));
}
