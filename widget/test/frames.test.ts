import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFrame } from "../src/connection/frame";
import { EMPTY, reduce } from "../src/conversation";
import type { EventFrame, ServerFrame, VisitorFrame } from "../src/frames";
import { ja } from "../src/panel/texts/ja";
import { transcript } from "../src/panel/transcript";
import { later } from "./support/later";

const FOLDER = new URL("../../src/test/resources/frames/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const read = (name: string) => parseFrame(readFileSync(new URL(name, FOLDER), "utf8"));

/** The compiler keeps these lists complete: a type that is missing or too many does not compile. */
const FROM_SERVER: Record<ServerFrame["type"], true> = {
  welcome: true,
  event: true,
  accepted: true,
  refused: true,
  queue: true,
  typing: true,
  pong: true,
};
const FROM_VISITOR: Record<VisitorFrame["type"], true> = {
  hello: true,
  say: true,
  choose: true,
  "request-agent": true,
  "cancel-handoff": true,
  close: true,
  feedback: true,
  rate: true,
  typing: true,
  read: true,
  ping: true,
};
const KINDS: Record<EventFrame["event"]["kind"], true> = {
  message: true,
  "handoff-requested": true,
  "handoff-cancelled": true,
  "agent-joined": true,
  "agent-left": true,
  "returned-to-bot": true,
  feedback: true,
  "message-left": true,
  rated: true,
  closed: true,
  reopened: true,
  internal: true,
};

const typesOf = (side: string) =>
  new Set(files.filter((name) => name.startsWith(side)).map((name) => read(name)?.type));

describe("the example frames that Java reads too", () => {
  test("show every frame of both sides and every kind of event", () => {
    expect([...typesOf("server-")].sort()).toEqual(Object.keys(FROM_SERVER).sort());
    expect([...typesOf("visitor-")].sort()).toEqual(Object.keys(FROM_VISITOR).sort());
    const kinds = files
      .filter((name) => name.startsWith("server-event-"))
      .map((name) => (read(name) as EventFrame).event.kind);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(KINDS).sort());
  });

  test.each(files.filter((name) => name.startsWith("server-")))("%s is taken by the reducer", (name) => {
    const frame = read(name) as ServerFrame;
    const state = reduce({ ...EMPTY, known: 100 }, frame);
    expect(state).not.toBe(EMPTY);
    if (frame.type === "event") expect(state.events).toEqual([frame]);
  });

  test("make a transcript in which everything but feedback, the copy for the mailbox and what is internal is shown", () => {
    const frames = files
      .filter((name) => name.startsWith("server-event-"))
      .map((name) => read(name) as EventFrame)
      .sort((a, b) => a.sequence - b.sequence);
    const state = frames.reduce(reduce, { ...EMPTY, known: 100 });
    const shown = transcript(state, "ja", ja, later("ja")).filter((item) => item.kind !== "day");
    expect(shown).toHaveLength(frames.length - 3);
    expect(shown.every((item) => (item.kind === "message" ? item.message.text : item.text))).toBe(true);
  });
});
