import { useEffect, useMemo, useState } from "preact/hooks";
import { findArticles } from "../../articles";
import { caps, type Shortcut } from "../../keys";
import { nameOf } from "../../names";
import type { Entry } from "../../palette/entries";
import { possible, QUESTIONS } from "../../questions";
import { lastWords, neighbour, standing, supervises, unreadIn } from "../../selectors";
import { useDesk, usePreferences, useSurface, useTexts } from "../context";
import { factsOf, useFilled, useReplies } from "../replies/hooks";
import { act } from "../shortcuts";

/** After the last key, in milliseconds, before the server is asked. */
const PAUSE = 150;

/** Conversations, actions and canned replies. */
export function useEntries(): readonly Entry[] {
  const conversations = useConversations();
  const actions = useActions();
  const replies = useReplyEntries();
  return useMemo(() => [...conversations, ...actions, ...replies], [conversations, actions, replies]);
}

function useConversations(): readonly Entry[] {
  const t = useTexts();
  const { desk } = useSurface();
  const mine = useDesk((state) => state.mine);
  const line = useDesk((state) => state.line);
  const floor = useDesk((state) => state.floor.held);
  return useMemo(() => {
    const entry = (conversation: string, detail: string, hint: string): Entry => ({
      key: conversation,
      group: "conversations",
      label: nameOf(desk.store.state, t, conversation),
      detail,
      hint,
      run: () => desk.open(conversation),
    });
    const unread = (conversation: string) => unreadIn(desk.store.state, conversation);
    return [
      ...[...mine]
        .sort((a, b) => unread(b.conversation) - unread(a.conversation))
        .map((row) =>
          entry(
            row.conversation,
            lastWords(desk.store.state, row).text,
            unread(row.conversation) > 0 ? t.unread(unread(row.conversation)) : "",
          ),
        ),
      ...line.map((row) => entry(row.conversation, row.preview, t.position(row.position))),
      ...floor
        .filter((row) => mine.every((each) => each.conversation !== row.conversation))
        .map((row) => entry(row.conversation, row.preview, t.supervision.heldBy(row.agent?.name ?? ""))),
    ];
  }, [mine, line, floor, desk, t]);
}

/** What can be done just now, with its keys. */
function useActions(): readonly Entry[] {
  const t = useTexts();
  const surface = useSurface();
  const { keys } = usePreferences();
  const open = useDesk((state) => state.open);
  const may = useDesk((state) => (open ? standing(state, open).may : null));
  const files = useDesk((state) => state.files !== null);
  const supervisor = useDesk(supervises);
  const asked = useDesk(
    (state) => QUESTIONS.filter((each) => open !== null && possible(state, open, each)),
    (a, b) => a.join() === b.join(),
  );
  return useMemo(() => {
    const byKey = (which: Shortcut, label = t.keyboard.keys[which]): Entry => ({
      key: which,
      group: "actions",
      label,
      hint: caps(keys[which]).join(" "),
      run: () => act(which, surface),
    });
    const other = (key: string, label: string, run: () => void): Entry => ({ key, group: "actions", label, run });
    const { desk } = surface;
    const holding = open && may === "send";
    return [
      byKey("take-next"),
      other("next-unread", t.keyboard.nextUnread, () => {
        desk.open(null);
        const next = neighbour(desk.store.state, 1);
        if (next) desk.open(next);
      }),
      ...asked.map((each) => byKey(each)),
      ...(supervisor ? [other("blocks", t.supervision.blocks, () => surface.show.current?.("blocks"))] : []),
      ...(holding ? [byKey("close"), other("return", t.returnToBot, () => desk.part(open, "return-to-bot"))] : []),
      ...(open ? [byKey("note"), byKey("search")] : []),
      ...(holding && files ? [byKey("attach")] : []),
      other("replies", t.replies.manage, () => surface.show.current?.("replies")),
      byKey("help", t.help),
    ];
  }, [surface, keys, open, may, files, supervisor, asked, t]);
}

/** Canned replies go into the open reply. */
function useReplyEntries(): readonly Entry[] {
  const surface = useSurface();
  const open = useDesk((state) => state.open);
  const replies = useReplies();
  const fill = useFilled(open ?? "");
  return useMemo(() => {
    if (!open) return [];
    const { language } = factsOf(surface, open, "ja");
    return [...replies]
      .sort((a, b) => Number(b.language === language) - Number(a.language === language))
      .map((reply) => ({
        key: `reply-${reply.id}`,
        group: "replies",
        label: reply.title,
        reading: reply.reading,
        detail: fill(reply.text),
        run: () => surface.composer.current?.insert(fill(reply.text)),
      }));
  }, [surface, open, replies, fill]);
}

/** Articles for what is typed, in the visitor's language; they go into the open reply, or open beside the desk. */
export function useFoundArticles(query: string): readonly Entry[] {
  const surface = useSurface();
  const { language: own } = usePreferences();
  const open = useDesk((state) => state.open);
  const language = useDesk((state) => (open ? state.threads[open]?.about?.language : undefined)) ?? own;
  const [found, setFound] = useState<readonly Entry[]>([]);
  const words = query.trim();
  useEffect(() => {
    const asked = new AbortController();
    const ask = async () => {
      const articles = words.length < 2 ? [] : await findArticles(words, language, asked.signal).catch(() => []);
      if (asked.signal.aborted) return;
      setFound(
        articles.map(({ id, title, lead, url }) => ({
          key: `article-${id}`,
          group: "articles",
          label: title,
          detail: lead.replaceAll(/[*\n]+/g, " "),
          run: () => {
            const { composer } = surface;
            if (composer.current) composer.current.insert(lead);
            else window.open(url, "_blank", "noopener");
          },
        })),
      );
    };
    const timer = setTimeout(ask, PAUSE);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [words, language, surface]);
  return found;
}
