import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { NoFont } from "../kernel/errors.js";

const FONT_FILE = "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf";

/** The family name that pictures ask for; the file of `fontFile` has it. */
export const FONT_FAMILY = "Noto Sans SC";

/**
 * The font that ships with its package. Without one all Chinese text would vanish from a picture
 * without an error, so its absence is one.
 * @throws NoFont
 */
export function fontFile(find: (file: string) => string = findInPackages): string {
  let path = FONT_FILE;
  try {
    path = find(FONT_FILE);
  } catch (error) {
    throw new NoFont({ path: FONT_FILE }, error);
  }
  if (!existsSync(path)) throw new NoFont({ path });
  return path;
}

function findInPackages(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}
