import type { Outgoing } from "./conversation";
import type { Kept } from "./memory";
import { keep, kept } from "./storage";

/** What the visitor wrote and the service does not have yet. */
export interface Unsent {
  /** What stands in the input. */
  readonly draft: string;
  /** Messages with their ids, so that sending them again doubles nothing. */
  readonly outgoing: readonly Outgoing[];
}

/** More messages than these are not kept; each is as short as the input allows. */
const MOST = 20;
/** Of this tab only: two tabs must not send the same. */
const AREA = "sessionStorage";

/** The conversation that text belongs to; undefined until there is one that is kept. */
const conversation = () => kept<Kept>("localStorage")?.token;

export function keepUnsent({ draft, outgoing }: Unsent): void {
  const any = draft || outgoing.length;
  keep(AREA, any ? { token: conversation(), draft, outgoing: outgoing.slice(-MOST) } : undefined);
}

/** What was not sent before the page was loaded again; nothing when it belongs to another conversation. */
export function unsent(): Unsent {
  const found = kept<Unsent & { token?: string }>(AREA);
  return found && found.token === conversation() ? found : { draft: "", outgoing: [] };
}
