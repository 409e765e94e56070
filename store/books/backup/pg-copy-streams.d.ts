declare module "pg-copy-streams" {
  import type { Readable, Writable } from "node:stream";
  import type { Submittable } from "pg";

  interface CopyTo extends Readable, Submittable {
    readonly rowCount: number;
  }
  interface CopyFrom extends Writable, Submittable {
    readonly rowCount: number;
  }
  export function to(sql: string): CopyTo;
  export function from(sql: string): CopyFrom;
}
