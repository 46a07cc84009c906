import type { MineRow, Team, WaitingRow } from "../frames";
import { handle } from "../ids";
import { lineLight, replyLight, unansweredIn, unreadIn } from "../selectors";
import { Avatar } from "./Avatar";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { memo } from "./memo";
import { Timer } from "./Timer";

/** A conversation that this agent holds. */
export const Mine = memo(({ row, open }: { readonly row: MineRow; readonly open: boolean }) => {
  const t = useTexts();
  const { desk } = useSurface();
  const { conversation } = row;
  const unread = useDesk((state) => unreadIn(state, conversation));
  const since = useDesk((state) => unansweredIn(state, conversation));
  const draft = useDesk((state) => state.drafts[conversation] ?? "");
  const typing = useDesk((state) => state.threads[conversation]?.typing != null);
  const name = t.visitor(handle(conversation).name);
  const spoken = row.author === "agent" ? `${t.you}: ${row.preview}` : row.preview;
  return (
    <li>
      <button
        type="button"
        class={`row ${unread > 0 ? "unread" : ""}`}
        aria-current={open ? "true" : undefined}
        data-conversation={conversation}
        onClick={() => desk.open(conversation)}
      >
        <Avatar conversation={conversation} language={row.language} />
        <span class="row-body">
          <span class="row-head">
            <span class="row-name">{name}</span>
            <span class="unseen">{t[row.language]}</span>
            {since ? (
              <Timer since={since} light={replyLight} meaning={t.waitsForReply} />
            ) : (
              <span class="timer answered">
                <Icon name="check" />
                {t.answered}
              </span>
            )}
          </span>
          <span class="row-foot">
            <span class="row-text" lang={row.language}>
              {typing && !unread ? (
                <em>{t.typing}</em>
              ) : draft && !unread && !open ? (
                <>
                  <em class="draft">{t.draft}</em> {draft}
                </>
              ) : (
                spoken || t.noText
              )}
            </span>
            {unread > 0 && (
              <span class="badge">
                <span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>
                <span class="unseen">{t.unread(unread)}</span>
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
});

export interface WaitsProps {
  readonly row: WaitingRow;
  readonly open: boolean;
  readonly team: Team | undefined;
  readonly taking: boolean;
}

/** A conversation in the waiting line: a press reads it, the button takes it. */
export const Waits = memo(({ row, open, team, taking }: WaitsProps) => {
  const t = useTexts();
  const { desk } = useSurface();
  const { language } = usePreferences();
  const { conversation } = row;
  const name = t.visitor(handle(conversation).name);
  const high = row.priority !== "normal";
  const priority = row.priority === "returning" ? t.returning : t.highPriority;
  return (
    <li class="waits">
      <button
        type="button"
        class="row"
        aria-current={open ? "true" : undefined}
        data-conversation={conversation}
        onClick={() => desk.open(conversation)}
      >
        <Avatar conversation={conversation} language={row.language} />
        <span class="row-body">
          <span class="row-head">
            <span class="row-name">{name}</span>
            <span class="unseen">
              {t.position(row.position)}, {t[row.language]}
            </span>
            {team && <span class="row-team">{team.name[language] ?? team.id}</span>}
            {high && (
              <span class="priority" title={priority}>
                <Icon name="flag" />
                <span class="unseen">{priority}</span>
              </span>
            )}
            <Timer since={row.since} light={lineLight} meaning={t.waitsInLine} />
          </span>
          <span class="row-foot">
            <span class="row-text" lang={row.language}>
              {row.preview || t.noText}
            </span>
          </span>
        </span>
      </button>
      <button
        type="button"
        class="take-one"
        disabled={taking}
        aria-label={t.takeThis(name)}
        title={t.takeThis(name)}
        onClick={() => desk.take(conversation)}
      >
        {t.take}
      </button>
    </li>
  );
});
