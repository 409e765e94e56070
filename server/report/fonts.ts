import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const packageFolder = path.dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"));

/** The font that pictures in a report are drawn with: without it, Chinese words would silently be missing. */
export const chineseFont = path.join(packageFolder, "400Regular", "NotoSansSC_400Regular.ttf");

/** Whether the font is where it belongs. */
export function hasChineseFont(): boolean {
  return existsSync(chineseFont);
}
