import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

import { openPool } from "./engine-pool.ts";
import { Refusal, statementIn, type Statement } from "./statement.ts";

// The engine of today behind the part of ClickHouse's HTTP interface that its client uses, on the loopback.
// node engine-over-http.ts <folder> <password>; says its address, and ends with its parent's pipe.
const [folder = "", password = ""] = process.argv.slice(2);
const pool = openPool(folder, 4);

/** The status that a server gives to an exception of the engine, as far as the house can cause one. */
const statuses: Readonly<Record<number, number>> = {
  47: 404,
  60: 404,
  62: 400,
  81: 404,
  115: 404,
  164: 403,
  516: 403,
};

function authenticate({ headers }: IncomingMessage): void {
  const given = /^Basic (.+)$/u.exec(headers.authorization ?? "")?.[1] ?? "";
  if (Buffer.from(given, "base64").toString("utf8") === `default:${password}`) return;
  throw new Refusal(
    516,
    "AUTHENTICATION_FAILED",
    "default: Authentication failed: password is incorrect",
  );
}

function refuse(response: ServerResponse, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  const code = Number(/^Code: (\d+)/u.exec(why)?.[1] ?? 1001);
  response.writeHead(statuses[code] ?? 500, {
    "content-type": "text/plain; charset=UTF-8",
    "x-clickhouse-exception-code": String(code),
  });
  response.end(`${why} (version 26.7.2.1)\n`);
}

async function answer(statement: Statement, response: ServerResponse): Promise<void> {
  const result = await pool.run(statement);
  const rows = String(result.rowsRead);
  const bytes = result.bytes();
  response.writeHead(200, {
    "content-type": "text/plain; charset=UTF-8",
    "x-clickhouse-query-id": statement.id,
    "x-clickhouse-format": statement.format,
    "x-clickhouse-timezone": "UTC",
    "x-clickhouse-summary": JSON.stringify({ read_rows: rows, written_rows: rows }),
    ...(statement.packs ? { "content-encoding": "gzip" } : {}),
  });
  response.end(statement.packs ? gzipSync(bytes) : bytes);
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === "/ping") {
    response.end("Ok.\n");
    return;
  }
  authenticate(request);
  await answer(await statementIn(request), response);
}

const server = createServer((request, response) => {
  take(request, response).catch((error: unknown) => refuse(response, error));
});
server.keepAliveTimeout = 10_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`listening http://default:${password}@127.0.0.1:${port}\n`);
});
process.stdin.resume();
process.stdin.on("end", () => {
  pool.close();
  process.exit(0);
});
