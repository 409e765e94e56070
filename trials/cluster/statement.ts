import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { createGunzip } from "node:zlib";

/** One statement as it came over the wire. */
export interface Statement {
  readonly sql: string;
  /** The rows of an insert that brings them along, in the format that it names. */
  readonly data: Uint8Array;
  readonly database: string;
  readonly format: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly bounds: ReadonlyMap<string, string>;
  /** Whether the answer may be packed. */
  readonly packs: boolean;
  readonly id: string;
}

/** What the engine answers with instead of rows. */
export class Refusal extends Error {
  readonly code: number;

  constructor(code: number, name: string, why: string) {
    super(`Code: ${code}. DB::Exception: ${why}. (${name})`);
    this.code = code;
  }
}

/** Parts of the address that are not settings of the engine. */
const ownNames = new Set([
  "query",
  "query_id",
  "database",
  "default_format",
  "session_id",
  "role",
  "user",
  "password",
  "wait_end_of_query",
  "buffer_size",
  "enable_http_compression",
  "send_progress_in_http_headers",
]);

const literals = /'(?:[^'\\]|\\.|'')*'/gsu;

/** As a server does: a GET changes nothing, and one request is one statement. */
function hold(sql: string, method: string | undefined): void {
  const bare = sql.replaceAll(literals, "''");
  if (/;\s*\S/u.test(bare))
    throw new Refusal(62, "SYNTAX_ERROR", "Multi-statements are not allowed");
  if (method === "GET" && !/^\s*(select|show|describe|exists|with)\b/iu.test(bare))
    throw new Refusal(164, "READONLY", "Cannot execute query in readonly mode");
}

interface Body {
  readonly fields: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array;
}

/** The body of a request: the parts of a form, or plain bytes. */
async function bodyOf(request: IncomingMessage): Promise<Body> {
  const isPacked = request.headers["content-encoding"] === "gzip";
  const bytes = await buffer(isPacked ? request.pipe(createGunzip()) : request);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { fields: [], bytes };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return { fields, bytes: new Uint8Array() };
}

const begun = (names: URLSearchParams, prefix: string): Map<string, string> =>
  new Map(
    [...names].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
    ),
  );

/** Reads a request: what stands in the address, and the body behind it. */
export async function statementIn(request: IncomingMessage): Promise<Statement> {
  const { searchParams } = new URL(request.url ?? "/", "http://engine");
  const { fields, bytes } = await bodyOf(request);
  for (const [name, value] of fields) searchParams.append(name, value);
  const named = searchParams.get("query");
  const sql = named ?? Buffer.from(bytes).toString("utf8");
  hold(sql, request.method);
  const settings = [...searchParams].filter(
    ([name]) => !ownNames.has(name) && !name.startsWith("param_"),
  );
  return {
    sql,
    data: named === null ? new Uint8Array() : bytes,
    database: searchParams.get("database") ?? "default",
    format: searchParams.get("default_format") ?? "TabSeparated",
    settings: new Map(settings),
    bounds: begun(searchParams, "param_"),
    packs:
      searchParams.get("enable_http_compression") === "1" &&
      String(request.headers["accept-encoding"]).includes("gzip"),
    id: searchParams.get("query_id") ?? "",
  };
}
