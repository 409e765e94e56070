import { runProgram } from "./cli/program.ts";
import { ownTerminal } from "./cli/terminal.ts";

const code = await runProgram(process.argv.slice(2), process.env, ownTerminal);
// what goes down a pipe is written later: leaving at once would cut a long answer off
await new Promise<void>((written) => {
  process.stdout.write("", () => written());
});
// The embedded analytics engine keeps threads of its own: nothing is left to wait for.
process.exit(code);
