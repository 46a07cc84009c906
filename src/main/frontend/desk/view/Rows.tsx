import type { MineRow, Team, WaitingRow } from "../frames";
import { called } from "../names";
import { lastWords, lineLight, unansweredIn, unreadIn } from "../selectors";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { memo } from "./memo";
import { ReplyState, RowButton } from "./RowButton";
import { Timer } from "./Timer";

/** A conversation that this agent holds. */
export const Mine = memo(({ row, open }: { readonly row: MineRow; readonly open: boolean }) => {
  const t = useTexts();
  const { conversation } = row;
  const unread = useDesk((state) => unreadIn(state, conversation));
  const since = useDesk((state) => unansweredIn(state, conversation));
  const draft = useDesk((state) => state.drafts[conversation] ?? "");
  const typing = useDesk((state) => state.threads[conversation]?.typing != null);
  const last = useDesk(
    (state) => lastWords(state, row),
    (a, b) => a.by === b.by && a.text === b.text,
  );
  const spoken = last.by === "agent" ? `${t.you}: ${last.text}` : last.text;
  const text =
    typing && !unread ? (
      <em>{t.typing}</em>
    ) : draft && !unread && !open ? (
      <>
        <em class="draft">{t.draft}</em> {draft}
      </>
    ) : (
      spoken
    );
  const badge = unread > 0 && (
    <span class="badge">
      <span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>
      <span class="unseen">{t.unread(unread)}</span>
    </span>
  );
  return (
    <li>
      <RowButton
        conversation={conversation}
        name={row.name}
        language={row.language}
        open={open}
        unread={unread > 0}
        text={text}
        foot={badge}
      >
        <ReplyState since={since} />
      </RowButton>
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
  const name = called(t, conversation, row.name);
  const high = row.priority !== "normal";
  const priority = row.priority === "returning" ? t.returning : t.highPriority;
  return (
    <li class="waits">
      <RowButton
        conversation={conversation}
        name={row.name}
        language={row.language}
        open={open}
        place={t.position(row.position)}
        text={row.preview}
      >
        {team && <span class="row-team">{team.name[language] ?? team.id}</span>}
        {high && (
          <span class="priority" title={priority}>
            <Icon name="flag" />
            <span class="unseen">{priority}</span>
          </span>
        )}
        <Timer since={row.since} light={lineLight} meaning={t.waitsInLine} />
      </RowButton>
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
