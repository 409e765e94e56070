// Runs one of the house's TypeScript programs on the pinned Node, after making sure that everything it needs is installed.
// Plain JavaScript without dependencies: it is the only file that the machine's own Node ever runs.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const house = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(house, "node_modules", ".dongxiao-installed");

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** What the installed packages depend on: the lock file, the platform and npm's rules. */
function wanted() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const name of ["package-lock.json", ".npmrc"])
    hash.update(readFileSync(path.join(house, name)));
  return hash.digest("hex");
}

function install() {
  const now = wanted();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  process.stderr.write("Installing packages (first run, or the lock file changed) …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--loglevel=error"], {
    cwd: house,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.error) stop(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) stop("npm ci failed; the lines above say why.");
  writeFileSync(stamp, now);
}

/** The pinned runtime's own program, brought by the npm package `node` without its install script. */
function pinnedNode() {
  const version = JSON.parse(readFileSync(path.join(house, "package.json"), "utf8")).dependencies
    .node;
  const names = [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  for (const name of names) {
    const program = path.join(house, "node_modules", name, "bin", "node");
    if (existsSync(program)) return program;
  }
  if (process.versions.node.split(".")[0] === version.split(".")[0]) return process.execPath;
  return stop(
    `No Node ${version} for ${process.platform}-${process.arch}: install Node ${version.split(".")[0]} and try again.`,
  );
}

if (Number(process.versions.node.split(".")[0]) < 20)
  stop(`Node 20 or later is needed, this is ${process.versions.node}.`);
install();

const [program, ...words] = process.argv.slice(2);
const child = spawn(
  pinnedNode(),
  ["--disable-warning=ExperimentalWarning", path.join(house, program), ...words],
  {
    stdio: "inherit",
    env: { ...process.env, DONGXIAO_HOUSE: house },
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 3) : 130));
