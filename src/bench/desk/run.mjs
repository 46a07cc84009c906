// Bundles the desk with its measure, opens both in Chromium and prints what was measured. See ../README.md.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { build } = createRequire(here("../../../widget/package.json"))("esbuild");
const folder = mkdtempSync(join(tmpdir(), "desk-bench-"));

await build({
  entryPoints: { measure: here("measure.ts"), desk: here("../../main/frontend/desk/desk.tsx") },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  nodePaths: [here("../../../widget/node_modules")],
  logLevel: "warning",
  outdir: folder,
});

const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="stylesheet" href="/desk.css">
<script type="module" src="/measure.js"></script><script type="module" src="/desk.js"></script><div id="desk"></div></html>`;
const types = { js: "text/javascript", css: "text/css" };

const server = createServer((request, response) => {
  if (request.method === "POST") {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      response.end();
      process.stdout.write(`${JSON.stringify(JSON.parse(body), null, 2)}\n`);
      browser.kill();
    });
    return;
  }
  const name = request.url?.slice(1) ?? "";
  if (!["measure.js", "desk.js", "desk.css"].includes(name)) {
    response.setHeader("Content-Type", "text/html");
    response.end(page);
    return;
  }
  response.setHeader("Content-Type", types[name.split(".")[1]]);
  response.end(readFileSync(join(folder, name)));
}).listen(0, "127.0.0.1", () => open(server.address().port));

let browser;

function open(port) {
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
  const quiet = ["--disable-background-networking", "--disable-component-update", "--window-size=1440,900"];
  const profile = `--user-data-dir=${join(folder, "profile")}`;
  browser = spawn(process.env.CHROMIUM ?? "chromium", [...options, ...quiet, profile, `http://127.0.0.1:${port}/`], {
    stdio: "ignore",
  });
  browser.on("exit", () => {
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
}
