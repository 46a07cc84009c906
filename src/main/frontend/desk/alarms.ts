/** Waits that are too long: what a supervisor is told of them. */

import type { AlarmRow } from "./frames";
import type { DeskState } from "./model";

/** The list as it stands now; what was read stays read until another team is in it. */
export function alarmed(state: DeskState, alarms: readonly AlarmRow[]): DeskState {
  const fresh = freshAlarms(state.alarms, alarms).length > 0;
  return { ...state, alarms, alarmsRead: state.alarmsRead && alarms.length > 0 && !fresh };
}

/** Those of teams that had none before. */
export function freshAlarms(before: readonly AlarmRow[], after: readonly AlarmRow[]): readonly AlarmRow[] {
  const known = new Set(before.map((each) => each.team));
  return after.filter((each) => !known.has(each.team));
}
