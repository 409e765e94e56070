import { type Command, Option } from "commander";

import { exampleCompanies, exampleNames } from "../example/companies.ts";
import type { ExampleCompany } from "../example/company.ts";
import { type Context } from "./context.ts";
import { dataFolderOf } from "./data-folder.ts";

interface ServeOptions {
  readonly data?: string;
  readonly port?: string;
  readonly host?: string;
  readonly example?: string;
}

/** The example company of a name; undefined when none is called so. */
function exampleNamed(name: string): ExampleCompany | undefined {
  return exampleCompanies.find((company) => company.name === name);
}

/** Starts with the example company that is wanted: the usual one when nobody says which. */
async function start(context: Context, options: ServeOptions): Promise<void> {
  const { env, terminal, end } = context;
  const [usual = ""] = exampleNames;
  const example = exampleNamed(options.example ?? env["DONGXIAO_EXAMPLE"] ?? usual);
  if (example !== undefined) return run(context, options, example);
  const names = exampleNames.join(", ");
  terminal.error(`DONGXIAO_EXAMPLE 应为 ${names} 之一 / DONGXIAO_EXAMPLE is one of ${names}\n`);
  end(2);
}

async function run(
  context: Context,
  options: ServeOptions,
  example: ExampleCompany | null,
): Promise<void> {
  const { env, terminal, end } = context;
  const host = options.host ?? env["DONGXIAO_HOST"] ?? "127.0.0.1";
  const port = Number(options.port ?? env["DONGXIAO_PORT"] ?? 7300);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    terminal.error("端口应为 0 到 65535 的整数 / a port is a whole number from 0 to 65535\n");
    end(2);
    return;
  }
  // Only the server needs all this: other commands answer sooner without it.
  const { sayRefusal, start: openHouse } = await import("./start.ts");
  const outcome = await openHouse(
    {
      folder: dataFolderOf(options.data, env),
      host,
      port,
      publicUrl: env["DONGXIAO_PUBLIC_URL"] ?? `http://localhost:${port}`,
      example,
      env,
    },
    terminal,
  );
  end(typeof outcome === "number" ? outcome : sayRefusal(terminal, outcome));
}

function addServe(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option("--data <folder>", "数据文件夹 / data folder")
    .option("--port <port>", "端口，默认 7300 / port")
    .option("--host <address>", "监听地址，默认 127.0.0.1 / address to listen on");
}

/** Adds the commands that open the house. */
export function addServeCommands(program: Command, context: Context): void {
  addServe(
    program,
    "start",
    "全部准备好并启动，空的数据文件夹会装入示例公司 / set everything up and serve, with an example company in an empty data folder",
  )
    .addOption(
      new Option(
        "--example <company>",
        "示例公司：city 模拟城市（默认），iowa 公开的真实配送 / the example company: a synthetic city (default), or real public deliveries",
      ).choices(exampleNames),
    )
    .action((options: ServeOptions) => start(context, options));
  addServe(program, "serve", "启动，不装入示例公司 / serve, without the example company").action(
    (options: ServeOptions) => run(context, options, null),
  );
}
