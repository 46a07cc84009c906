// A peer for the load tool: a WebSocket server with an NLP.js bot, as a Node developer would write one in an
// afternoon. It speaks as much of our protocol as a question and its answer need, so that the same load fits both.
// It stores nothing, resumes nothing, limits nothing, and knows no person to hand over to.
//
//   node server.mjs PORT UTTERANCES.tsv
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WebSocketServer } from "ws";

const require = createRequire(import.meta.url);
const { containerBootstrap } = require("@nlpjs/core");
const { LangEn } = require("@nlpjs/lang-en");
const { LangJa } = require("@nlpjs/lang-ja");
const { Nlp } = require("@nlpjs/nlp");

const [port, utterances] = process.argv.slice(2);
const languageOf = (text) => (/[^\x00-\x7F]/.test(text) ? "ja" : "en");

const container = await containerBootstrap();
container.use(Nlp);
container.use(LangJa);
container.use(LangEn);
const nlp = container.get("nlp");
nlp.settings.autoSave = false;
nlp.addLanguage("ja");
nlp.addLanguage("en");
for (const line of readFileSync(utterances, "utf8").split("\n")) {
  const [intent, text] = line.split("\t");
  if (text && intent !== "-") nlp.addDocument(languageOf(text), text, intent);
}
await nlp.train();

const server = new WebSocketServer({ port: Number(port), perMessageDeflate: false });
let conversations = 0;
server.on("connection", (socket) => {
  const conversation = `c${++conversations}`;
  let sequence = 0;
  const send = (frame) => socket.send(JSON.stringify(frame));
  const event = (role, more) =>
    send({
      type: "event",
      sequence: ++sequence,
      at: new Date().toISOString(),
      event: { kind: "message", author: { role }, ...more },
    });
  socket.on("message", async (data) => {
    const frame = JSON.parse(data);
    if (frame.type === "hello") {
      send({ type: "welcome", protocol: 1, token: conversation, conversation, phase: "with-bot", sequence });
    } else if (frame.type === "say") {
      event("visitor", { id: frame.id, text: frame.text });
      send({ type: "accepted", id: frame.id, sequence });
      const { intent, score } = await nlp.process(languageOf(frame.text), frame.text);
      event("bot", { text: `This is the answer to ${intent}.`, intent, confidence: score });
    }
  });
});
server.on("listening", () => console.log("ready"));
