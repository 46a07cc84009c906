import type { Light } from "../selectors";
import { clockDuration, secondsSince, spokenDuration } from "../time";
import { useNow, usePreferences } from "./context";

export interface TimerProps {
  readonly since: string;
  readonly light: (seconds: number) => Light;
  /** Says in words what the time means. */
  readonly meaning: (time: string) => string;
}

/** A running wait with its traffic light. The only thing in a list that renders every second. */
export function Timer({ since, light, meaning }: TimerProps) {
  const { language } = usePreferences();
  const seconds = secondsSince(since, useNow());
  const words = meaning(spokenDuration(seconds, language));
  return (
    <span class={`timer ${light(seconds)}`} title={words}>
      <span class="lamp" aria-hidden="true" />
      <span aria-hidden="true">{clockDuration(seconds)}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}
