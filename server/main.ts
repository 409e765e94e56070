import { runProgram } from "./cli/program.ts";
import { ownTerminal } from "./cli/terminal.ts";

const code = await runProgram(process.argv.slice(2), process.env, ownTerminal);
// The embedded analytics engine keeps threads of its own: nothing is left to wait for but a pipe that has not taken all.
process.stdout.write("", () => process.exit(code));
