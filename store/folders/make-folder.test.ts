import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { makeFolder } from "./make-folder.ts";

let room: string;
beforeAll(() => {
  room = mkdtempSync(path.join(tmpdir(), "dongxiao-folders-"));
});
afterAll(() => {
  chmodSync(room, 0o700);
  rmSync(room, { recursive: true, force: true });
});

it("makes every level that is missing, each for the owner alone when that is asked", () => {
  makeFolder(path.join(room, "a", "b", "c"), 0o700);
  expect(statSync(path.join(room, "a")).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(room, "a", "b", "c")).isDirectory()).toBe(true);
});

it("leaves a folder that is there as it is", () => {
  makeFolder(path.join(room, "a", "b", "c"));
  expect(existsSync(path.join(room, "a", "b", "c"))).toBe(true);
});

it("refuses a file in the place of the folder, and of one above it", () => {
  const file = path.join(room, "file");
  writeFileSync(file, "");
  expect(() => makeFolder(file)).toThrow(expect.objectContaining({ code: "ENOTDIR" }));
  expect(() => makeFolder(path.join(file, "below"))).toThrow(
    expect.objectContaining({ code: "ENOTDIR" }),
  );
});

it.skipIf(process.platform !== "linux")("comes back at once where no folder can be made", () => {
  expect(() => makeFolder("/proc/nope/deeper")).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^E(NOENT|ACCES|PERM)$/) }),
  );
});

it("makes nothing under a folder that may not be written", () => {
  const closed = path.join(room, "closed");
  makeFolder(closed, 0o555);
  const isRoot = process.getuid?.() === 0;
  const attempt = (): void => {
    if (isRoot) process.seteuid?.(65_534);
    try {
      makeFolder(path.join(closed, "below"));
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  };
  chmodSync(room, 0o755);
  expect(attempt).toThrow(expect.objectContaining({ code: "EACCES" }));
});
