// Writes a synthetic city. Started as a program of its own and told in one JSON word what to write, it answers its parent with messages.
import { writeCity, type CityWritten } from "./files/write-city.ts";
import { everyParameter } from "./parameters.ts";
import { boundsOf, type CityOptions, usualCity } from "./options.ts";

/** What the parent wants. */
interface Wanted {
  readonly options: Partial<CityOptions>;
  readonly to: string;
  readonly what: "all" | "import";
  readonly threads: number;
}

/** An option outside its bounds; one that does not exist has none. */
interface Refused {
  readonly name: string;
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
}

type Message =
  | { readonly progress: { readonly stage: string; readonly done: number; readonly whole: number } }
  | { readonly done: CityWritten & { readonly seconds: number; readonly peakMegabytes: number } }
  | { readonly refused: Refused };

function tell(message: Message): void {
  if (process.send !== undefined) process.send(message);
  else process.stderr.write(`${JSON.stringify(message)}\n`);
}

function refusedOf(options: CityOptions): Refused | null {
  for (const [name, { min, max, isWhole }] of Object.entries(boundsOf)) {
    const value = Number(Reflect.get(options, name));
    const isGood = value >= min && value <= max && (!isWhole || Number.isInteger(value));
    if (!isGood) return { name, value, min, max };
  }
  for (const [name, value] of Object.entries(options.chosen)) {
    const parameter = everyParameter[name];
    if (parameter === undefined) return { name, value, min: null, max: null };
    const { min, max } = parameter;
    if (!(value >= min && value <= max)) return { name, value, min, max };
  }
  return null;
}

async function write({ options: given, to, what, threads }: Wanted): Promise<number> {
  const options = { ...usualCity, ...given };
  const refused = refusedOf(options);
  if (refused !== null) {
    tell({ refused });
    return 1;
  }
  const stop = new AbortController();
  const wish = (): void => stop.abort(new Error("stopped"));
  process.on("SIGTERM", wish);
  process.on("SIGINT", wish);
  process.on("disconnect", wish);
  const began = performance.now();
  const progress = (done: number, whole: number): void =>
    tell({ progress: { stage: "city", done, whole } });
  try {
    const importOnly = what === "import";
    const written = await writeCity({
      options,
      to,
      importOnly,
      threads,
      signal: stop.signal,
      progress,
    });
    const seconds = (performance.now() - began) / 1000;
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    tell({ done: { ...written, seconds, peakMegabytes } });
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    throw error;
  }
}

const wanted: Wanted = JSON.parse(process.argv[2] ?? "{}");
process.exitCode = await write(wanted);
if (process.connected) process.disconnect();
