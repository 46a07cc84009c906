import { useCallback } from "preact/hooks";
import { colleaguesFor } from "../../notes/mentions";
import { repliesFor } from "../../replies/replies";
import type { Trigger } from "../../replies/trigger";
import { useDesk, useSurface, useTexts } from "../context";
import { factsOf, useFilled, useReplies } from "../replies/hooks";
import { useRoutingTexts } from "../routing/texts";
import type { Suggestion } from "./Suggestions";

/** As many as one looks through before typing another letter. */
const MOST = 8;

/** What the list offers for what stands behind the sign. */
export function useFinder(conversation: string): (trigger: Trigger) => readonly Suggestion[] {
  const t = useTexts();
  const r = useRoutingTexts();
  const surface = useSurface();
  const colleagues = useDesk((state) => state.colleagues);
  const me = useDesk((state) => state.me?.id ?? "");
  const replies = useReplies();
  const fill = useFilled(conversation);
  return useCallback(
    ({ sign, query }: Trigger) => {
      if (sign === "@") {
        return colleaguesFor(query, colleagues, me)
          .slice(0, MOST)
          .map((each) => ({ key: each.id, label: each.name, hint: r.presences[each.presence], put: `@${each.name} ` }));
      }
      const { language } = factsOf(surface, conversation, "ja");
      const found = repliesFor(query, replies, language)
        .slice(0, MOST)
        .map((each) => ({ key: each.id, label: each.title, detail: fill(each.text), put: fill(each.text) }));
      const manage = { key: "manage", label: t.replies.manage, put: "", act: () => surface.show.current?.("replies") };
      // Letters that find nothing are letters: then Enter sends, as always.
      return found.length > 0 || query === "" ? [...found, manage] : [];
    },
    [colleagues, me, replies, fill, surface, conversation, t, r],
  );
}
