import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The root is the repository, so that the desk's tests run here too; their packages are found in widget/node_modules.
export default defineConfig({
  root: at(".."),
  cacheDir: at("node_modules/.vite"),
  resolve: {
    alias: {
      preact: at("node_modules/preact"),
      vitest: at("node_modules/vitest"),
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["widget/test/**/*.test.ts", "src/main/frontend/**/*.test.{ts,tsx}"],
    env: { TZ: "Asia/Tokyo" },
    reporters: ["dot"],
  },
});
