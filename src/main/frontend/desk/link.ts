/** The desk's lasting connection to the server: the widget's, with the desk's address and frames. */

import { type ConnectionState, connection } from "../../../../widget/src/connection";
import { type Incoming, incoming, type Outgoing } from "./frames";
import type { LinkState } from "./model";

export interface Link {
  start(): void;
  /** False when a frame without an id could not go out; one with an id is kept and sent again. */
  send(frame: Outgoing): boolean;
  forget(id: string): void;
}

export interface LinkEvents {
  readonly onFrame: (frame: Incoming) => void;
  readonly onState: (state: LinkState) => void;
}

/** Closed because the session has ended, or the account lost its rights. */
const SIGNED_OUT = 4001;
/** How often at most a lost connection asks whether the session is still good, in milliseconds. */
const ASK_EVERY = 10_000;

export function socketLink({ onFrame, onState }: LinkEvents): Link {
  let asked = 0;
  const lasting = connection<Outgoing, Incoming>({
    url: () => `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/desk`,
    hello: () => ({ type: "hello", protocol: 1 }),
    onFrame: (raw) => {
      const frame = incoming(raw);
      if (frame) onFrame(frame);
    },
    onClose: (code) => {
      if (code === SIGNED_OUT) onState("signed-out");
      return code === SIGNED_OUT ? "stop" : "retry";
    },
    onState: (state) => {
      const link = linkState(state);
      if (link) onState(link);
      if (state === "lost" && Date.now() - asked > ASK_EVERY) {
        asked = Date.now();
        void endOfSession(() => {
          lasting.stop();
          onState("signed-out");
        });
      }
    },
  });
  return lasting;
}

function linkState(state: ConnectionState): LinkState | null {
  if (state === "idle") return null;
  return state === "open" || state === "connecting" ? state : "retrying";
}

/** A refused socket does not say why. The page does: it sends those who are not signed in elsewhere. */
async function endOfSession(ended: () => void): Promise<void> {
  try {
    const answer = await fetch("/desk", { redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) ended();
  } catch {
    // No network: the connection comes back by itself.
  }
}
