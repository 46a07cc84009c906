import { useCallback, useEffect, useReducer } from "preact/hooks";
import { type Facts, filled } from "../../replies/placeholders";
import type { CannedReply } from "../../replies/replies";
import { type Surface, usePreferences, useSurface } from "../context";

/** The canned replies that are here; asks for them when it is shown for the first time. */
export function useReplies(): readonly CannedReply[] {
  const { shelf } = useSurface();
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => {
    void shelf.refresh();
    return shelf.subscribe(() => render());
  }, [shelf]);
  return shelf.replies;
}

/** Fills in the placeholders of a canned reply for that conversation. */
export function useFilled(conversation: string): (text: string) => string {
  const surface = useSurface();
  const { language } = usePreferences();
  return useCallback(
    (text: string) => filled(text, factsOf(surface, conversation, language)),
    [surface, conversation, language],
  );
}

export function factsOf({ desk, clock }: Surface, conversation: string, fallback: Facts["language"]): Facts {
  const { threads, me, teams } = desk.store.state;
  const about = threads[conversation]?.about;
  const language = about?.language ?? fallback;
  const team = teams.find((each) => each.id === about?.team);
  return {
    language,
    visitor: about?.identity?.attributes.name ?? about?.visitor?.name ?? null,
    agent: me?.name ?? "",
    team: team?.name[language] ?? "",
    now: clock.now(),
  };
}
