/** Everything that can happen to the desk: a frame came, the agent did something, or time passed. */

import type { AwayReason, Command, Incoming } from "./frames";
import type { LinkState, Notice, Parting } from "./model";

export type Action =
  /** `at` is the moment of arrival, epoch milliseconds. */
  | { readonly do: "frame"; readonly frame: Incoming; readonly at: number }
  | { readonly do: "link"; readonly link: LinkState }
  | { readonly do: "open"; readonly conversation: string | null }
  | { readonly do: "look"; readonly looking: boolean }
  | { readonly do: "draft"; readonly conversation: string; readonly text: string }
  | { readonly do: "command"; readonly command: Command; readonly at: number }
  /** Send a refused reply again, under the new id. */
  | { readonly do: "retry"; readonly id: string; readonly as: string; readonly at: number }
  /** Give up a refused reply; its text goes back into the draft. */
  | { readonly do: "take-back"; readonly id: string }
  /** The visitor has not typed since that moment (epoch milliseconds). */
  | { readonly do: "typing-over"; readonly conversation: string; readonly at: number }
  | { readonly do: "presence"; readonly presence: "available" | "wrap-up" | "away"; readonly reason?: AwayReason }
  | { readonly do: "lost-read" }
  | { readonly do: "alarms-read" }
  | { readonly do: "staffing-read" }
  | { readonly do: "part"; readonly conversation: string; readonly parting: Parting }
  | { readonly do: "stay"; readonly conversation: string }
  | { readonly do: "notice"; readonly about: Notice["about"]; readonly conversation: string | null }
  | { readonly do: "dismiss"; readonly key: number };
