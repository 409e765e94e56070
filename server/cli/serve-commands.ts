import type { Command } from "commander";

import { type Context } from "./context.ts";
import { dataFolderOf } from "./data-folder.ts";

interface ServeOptions {
  readonly data?: string;
  readonly port?: string;
  readonly host?: string;
  readonly example?: boolean;
}

async function run(context: Context, options: ServeOptions, withExample: boolean): Promise<void> {
  const { env, terminal, end } = context;
  const host = options.host ?? env["DONGXIAO_HOST"] ?? "127.0.0.1";
  const port = Number(options.port ?? env["DONGXIAO_PORT"] ?? 7300);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    terminal.error("端口应为 0 到 65535 的整数 / a port is a whole number from 0 to 65535\n");
    end(2);
    return;
  }
  // Only the server needs all this: other commands answer sooner without it.
  const { sayRefusal, start } = await import("./start.ts");
  const outcome = await start(
    {
      folder: dataFolderOf(options.data, env),
      host,
      port,
      publicUrl: env["DONGXIAO_PUBLIC_URL"] ?? `http://localhost:${port}`,
      withExample,
      env,
    },
    terminal,
  );
  end(typeof outcome === "number" ? outcome : sayRefusal(terminal, outcome));
}

/** Adds the commands that open the house. */
export function addServeCommands(program: Command, context: Context): void {
  const described = [
    ["start", "全部准备好并启动，空的数据文件夹会装入示例公司 / set everything up and serve", true],
    ["serve", "启动，不装入示例公司 / serve, without the example company", false],
  ] as const;
  for (const [name, description, withExample] of described)
    program
      .command(name)
      .description(description)
      .option("--data <folder>", "数据文件夹 / data folder")
      .option("--port <port>", "端口，默认 7300 / port")
      .option("--host <address>", "监听地址，默认 127.0.0.1 / address to listen on")
      .action((options: ServeOptions) => run(context, options, withExample));
}
