// Runs one of the house's TypeScript programs on the pinned Node, once everything that it needs is installed.
// Plain JavaScript without dependencies: it is the only file that the machine's own Node ever runs.
//   node tools/run.mjs [--with-web] <program> [words for the program ...]
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const house = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(house, "node_modules", ".dongxiao-installed");
const lock = path.join(house, ".cache", "installing");
const forgottenMs = 60_000;

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function textOf(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** What the installed packages depend on: the lock file, the platform and npm's rules. */
function wanted() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const name of ["package-lock.json", ".npmrc"])
    hash.update(fs.readFileSync(path.join(house, name)));
  return hash.digest("hex");
}

/** Starts a program; resolves to its exit code, as a shell counts it when a signal ended it. */
function finished(program, words, options) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: house, ...options });
    const pass = (signal) => {
      // A terminal sends Ctrl-C to the whole group already; a second one would mean "at once".
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.on("error", (error) => stop(`${program} could not be started: ${error.message}`));
    child.on("exit", (code, signal) => end(code ?? 128 + os.constants.signals[signal]));
  });
}

function npm(words, stdio) {
  return finished("npm", words, { stdio, shell: process.platform === "win32" });
}

/** Takes the lock of a process that has died, or that has not touched it for a minute. */
function clearForgottenLock() {
  const holder = textOf(lock);
  if (holder === null) return;
  const { mtimeMs } = fs.statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  const silent = Date.now() - mtimeMs > forgottenMs;
  if (!silent && (holder === "" || isAlive(Number(holder)))) return;
  const aside = `${lock}.${process.pid}`;
  try {
    fs.renameSync(lock, aside);
    if (textOf(aside) !== holder) fs.renameSync(aside, lock);
    else fs.rmSync(aside);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function takeLock() {
  try {
    fs.mkdirSync(path.dirname(lock), { recursive: true });
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    return stop(`The folder ${house} cannot be written to: ${error.message}`);
  }
}

async function install() {
  const isReady = () => textOf(stamp) === wanted();
  let told = false;
  while (!isReady()) {
    if (takeLock()) {
      const beat = setInterval(() => fs.utimesSync(lock, new Date(), new Date()), 1000);
      try {
        if (!isReady()) await installPackages();
      } finally {
        clearInterval(beat);
        fs.rmSync(lock, { force: true });
      }
    } else {
      if (!told) process.stderr.write("Another start is installing packages; waiting for it …\n");
      told = true;
      await pause(200);
      clearForgottenLock();
    }
  }
}

async function installPackages() {
  process.stderr.write("Installing packages (first run, or the lock file changed) …\n");
  const now = wanted();
  fs.rmSync(stamp, { force: true });
  const words = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const code = await npm(words, ["ignore", "ignore", "inherit"]);
  if (code !== 0) {
    fs.rmSync(lock, { force: true });
    if (code > 128) process.exit(code);
    stop("npm ci failed; the lines above say why.");
  }
  await bringNode();
  fs.writeFileSync(stamp, now);
}

function pinnedVersion() {
  return JSON.parse(textOf(path.join(house, "package.json"))).dependencies.node;
}

function majorOf(version) {
  return Number(version.split(".")[0]);
}

/** The npm package that carries Node for this platform; `node`'s own install script would choose the same one. */
function nodePackage() {
  const isAppleSilicon = process.platform === "darwin" && process.arch === "arm64";
  const platform = process.platform === "win32" ? "win" : process.platform;
  return `${isAppleSilicon ? "node-bin" : "node"}-${platform}-${process.arch}`;
}

/** The pinned runtime's program, or the machine's own Node when its major version is the pinned one. */
function pinnedNode() {
  const folder = path.join(house, "node_modules", nodePackage(), "bin");
  const carried = path.join(folder, process.platform === "win32" ? "node.exe" : "node");
  if (fs.existsSync(carried)) return carried;
  const isSameMajor = majorOf(process.versions.node) === majorOf(pinnedVersion());
  return isSameMajor ? process.execPath : null;
}

/** Brings Node to a platform whose package is not in the lock file. */
async function bringNode() {
  if (pinnedNode() !== null) return;
  const wish = `${nodePackage()}@${pinnedVersion()}`;
  await npm(
    ["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--loglevel=silent", wish],
    "ignore",
  );
}

function nodeOrStop() {
  const needed = majorOf(pinnedVersion());
  return (
    pinnedNode() ??
    stop(
      `No Node ${needed} for ${process.platform}-${process.arch} on npm: ` +
        `install Node ${needed} on this machine and try again (this is ${process.versions.node}).`,
    )
  );
}

function runOnPinnedNode(words) {
  return finished(nodeOrStop(), ["--disable-warning=ExperimentalWarning", ...words], {
    cwd: process.cwd(),
    stdio: "inherit",
    env: { ...process.env, DONGXIAO_HOUSE: house },
  });
}

if (majorOf(process.versions.node) < 20)
  stop(`Node 20 or later is needed, this is ${process.versions.node}.`);
const words = process.argv.slice(2);
const withWeb = words[0] === "--with-web";
const [program, ...rest] = withWeb ? words.slice(1) : words;
if (program === undefined) stop("Usage: node tools/run.mjs [--with-web] <program> [words ...]");
await install();
if (withWeb) {
  const code = await runOnPinnedNode([path.join(house, "tools", "build-web.ts")]);
  if (code !== 0) process.exit(code);
}
process.exit(await runOnPinnedNode([path.resolve(house, program), ...rest]));
