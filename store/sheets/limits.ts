/** What a file may cost us before it is refused. */
export interface TableLimits {
  readonly fileBytes: number;
  /** Unpacked size of one part of an archive, or of a gzip file. */
  readonly unpackedBytes: number;
  /** Unpacked size of a part that is read as a whole: styles, the list of sheets. */
  readonly smallPartBytes: number;
  /** Unpacked over packed size, judged once a part unpacks to more than `ratioFromBytes`. */
  readonly compressionRatio: number;
  readonly ratioFromBytes: number;
  readonly archiveEntries: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
  readonly sharedStrings: number;
  readonly sharedStringBytes: number;
  readonly mergedRanges: number;
  readonly xmlDepth: number;
}

/** The bounds that hold unless a caller asks for others: Excel's own where it has some. */
export const tableLimits: TableLimits = {
  fileBytes: 4 * 2 ** 30,
  unpackedBytes: 8 * 2 ** 30,
  smallPartBytes: 32 * 2 ** 20,
  compressionRatio: 300,
  ratioFromBytes: 64 * 2 ** 20,
  archiveEntries: 4096,
  sheets: 1024,
  rows: 50_000_000,
  columns: 512,
  cellCharacters: 32_767,
  sharedStrings: 12_000_000,
  sharedStringBytes: 256 * 2 ** 20,
  mergedRanges: 20_000,
  xmlDepth: 64,
};
