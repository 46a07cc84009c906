import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../src/frames";

/** What a page loads for the button, in bytes after Brotli, as the build makes it and browsers take it over https. */
const BUTTON = 3_150;
/** What a visitor loads before the first question: the button and the window in one language. 12 KB was the aim. */
const FIRST = 12_000;
/** What comes besides, behind the first question: the rest of the window in one language. */
const LATER = 4_960;

/** What is loaded besides by those who want to be called when it is their turn. */
const CALL = 670;

/** What is loaded besides where the service exchanges files. */
const FILES = 3_920;

const folder = mkdtempSync(join(tmpdir(), "widget-"));
const weights: Record<string, number> = {};

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const entries = (sources: Record<string, string>) =>
  Object.fromEntries(Object.entries(sources).map(([out, path]) => [out, source(path)]));

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** As pom.xml does it. */
const options: BuildOptions = { minify: true, target: "es2022", legalComments: "none" };

beforeAll(async () => {
  const styles = join(folder, "styles");
  const sheets = {
    launcher: "launcher.css",
    "panel/window": "panel/window.css",
    "panel/transcript": "panel/transcript.css",
    "later/later": "later/later.css",
    "files/files": "files/files.css",
  };
  await build({ ...options, entryPoints: entries(sheets), outdir: styles });
  const { outputFiles } = await build({
    ...options,
    entryPoints: entries({
      button: "index.ts",
      ja: "panel/ja.ts",
      en: "panel/en.ts",
      "ja-later": "later/ja.ts",
      "en-later": "later/en.ts",
      call: "call/index.ts",
      files: "files/index.ts",
    }),
    outdir: folder,
    bundle: true,
    format: "iife",
    charset: "utf8",
    loader: { ".css": "text" },
    alias: { "@styles": styles },
    write: false,
  });
  for (const { path, contents } of outputFiles)
    weights[path.slice(folder.length + 1)] = brotliCompressSync(contents, BEST).length;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("weight", () => {
  test("what every page loads stays light", () => {
    expect(weights["button.js"]).toBeLessThanOrEqual(BUTTON);
  });

  test("what calls a visitor back stays light", () => {
    expect(weights["call.js"]).toBeLessThanOrEqual(CALL);
  });

  test("what sends and shows files stays light", () => {
    expect(weights["files.js"]).toBeLessThanOrEqual(FILES);
  });

  test.each<Language>(["ja", "en"])("what a visitor loads who opens the window stays light (%s)", (language) => {
    expect(Number(weights["button.js"]) + Number(weights[`${language}.js`])).toBeLessThanOrEqual(FIRST);
  });

  test.each<Language>(["ja", "en"])("what comes behind the first question stays light (%s)", (language) => {
    expect(weights[`${language}-later.js`]).toBeLessThanOrEqual(LATER);
  });
});
