import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** What a file may weigh over the wire, in bytes after gzip. */
const BUTTON = 8_192;
const WINDOW = 12_288;

async function weigh(entry: string): Promise<number> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    loader: { ".css": "text" },
    legalComments: "none",
    write: false,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? "", { level: 6 }).length;
}

describe("weight", () => {
  test("what every page loads stays light", async () => {
    expect(await weigh("index.ts")).toBeLessThanOrEqual(BUTTON);
  });

  test("what a visitor loads who opens the window stays light", async () => {
    expect(await weigh("panel/index.ts")).toBeLessThanOrEqual(WINDOW);
  });
});
