import { spawn, type ChildProcess } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

let house = "";

/** A house of one program, and an npm that writes a line each time it is asked to install. */
beforeEach(() => {
  house = fs.mkdtempSync(path.join(tmpdir(), "dongxiao-run-"));
  fs.mkdirSync(path.join(house, "tools"));
  fs.mkdirSync(path.join(house, "bin"));
  fs.cpSync(path.join(import.meta.dirname, "run.mjs"), path.join(house, "tools", "run.mjs"));
  write("package.json", JSON.stringify({ dependencies: { node: process.versions.node } }));
  write("package-lock.json", "{}");
  write(".npmrc", "");
  npmDoes("mkdir -p node_modules");
});
afterEach(() => fs.rmSync(house, { recursive: true, force: true }));

function write(name: string, text: string): void {
  fs.writeFileSync(path.join(house, name), text);
}

function read(name: string): string {
  return fs.readFileSync(path.join(house, name), "utf8");
}

function npmDoes(command: string): void {
  write("bin/npm", `#!/bin/sh\necho "$1" >> "${house}/asked"\n${command}\n`);
  fs.chmodSync(path.join(house, "bin", "npm"), 0o755);
}

function start(program: string): { child: ChildProcess; end: Promise<[number | null, string]> } {
  write("program.ts", program);
  const words = [path.join(house, "tools", "run.mjs"), "program.ts", "one", "two"];
  const env = { ...process.env, PATH: `${house}/bin:${process.env["PATH"]}` };
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const { promise, resolve } = Promise.withResolvers<[number | null, string]>();
  child.on("close", (code) => resolve([code, said]));
  return { child, end: promise };
}

it("hands on the words, and gives back the program's exit code", async () => {
  const [code, said] = await start("console.log(process.argv.slice(2)); process.exit(7)").end;
  expect(said).toContain("[ 'one', 'two' ]");
  expect(code).toBe(7);
});

it("counts an ending by a signal as a shell does", async () => {
  const [code] = await start("process.kill(process.pid, 'SIGINT')").end;
  expect(code).toBe(130);
});

it("passes a signal on, so that the program can end in its own way", async () => {
  const { child, end } = start(
    "process.on('SIGTERM', () => process.exit(5)); setInterval(String, 999); console.log('up')",
  );
  child.stdout?.on("data", (text) => String(text).includes("up") && child.kill("SIGTERM"));
  expect((await end)[0]).toBe(5);
});

it("installs once, and again when the lock file changes", async () => {
  await start("").end;
  await start("").end;
  expect(read("asked")).toBe("ci\n");
  write("package-lock.json", '{ "changed": true }');
  await start("").end;
  expect(read("asked")).toBe("ci\nci\n");
});

it("does not take a failed installation for a finished one", async () => {
  npmDoes("mkdir -p node_modules; echo 'npm error no space left' >&2; exit 1");
  const [code, said] = await start("").end;
  expect(code).toBe(2);
  expect(said).toContain("no space left");
  expect(said).toContain("npm ci failed");
  npmDoes("mkdir -p node_modules");
  expect((await start("").end)[0]).toBe(0);
  expect(read("asked")).toBe("ci\nci\n");
});

it("installs again after an installation that was interrupted", async () => {
  npmDoes("mkdir -p node_modules; echo unpacking >&2; exec sleep 30");
  const { child, end } = start("");
  child.stderr?.on("data", (text) => String(text).includes("unpacking") && child.kill("SIGTERM"));
  // 128 + 15, the number of SIGTERM
  expect((await end)[0]).toBe(143);
  npmDoes("mkdir -p node_modules");
  expect((await start("").end)[0]).toBe(0);
  expect(read("asked")).toBe("ci\nci\n");
});

it("installs once when two first starts come at the same time", async () => {
  npmDoes("mkdir -p node_modules; sleep 0.5");
  const codes = await Promise.all([start("").end, start("").end]);
  expect(codes.map(([code]) => code)).toEqual([0, 0]);
  expect(read("asked")).toBe("ci\n");
});

it("takes over the lock of a process that no longer lives", async () => {
  fs.mkdirSync(path.join(house, ".cache"));
  // Process ids end at 2^22 on Linux: this one cannot live.
  write(".cache/installing", "4999999");
  expect((await start("").end)[0]).toBe(0);
  expect(fs.existsSync(path.join(house, ".cache", "installing"))).toBe(false);
});

it("says which Node to install where npm has none and the machine's is another", async () => {
  write("package.json", JSON.stringify({ dependencies: { node: "99.0.0" } }));
  const [code, said] = await start("").end;
  expect(code).toBe(2);
  expect(said).toContain("install Node 99 on this machine");
  expect(read("asked")).toBe("ci\ninstall\n");
});
