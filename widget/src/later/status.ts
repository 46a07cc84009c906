import type { Conversation } from "../conversation";
import type { LaterTexts } from "./texts/ja";

/** Who is there, or what goes on; empty while the bot is there, of whom the window itself speaks. */
export function status({ phase, agent }: Conversation, t: LaterTexts): string {
  if (phase === "with-bot") return "";
  return phase === "with-agent" && agent ? t.agentStatus(agent) : t.status[phase];
}
