import type { FloorRow } from "../../frames";
import { handle } from "../../ids";
import { replyLight, supervises } from "../../selectors";
import { Avatar } from "../Avatar";
import { useDesk, useSurface, useTexts } from "../context";
import { Icon } from "../Icon";
import { memo } from "../memo";
import { Timer } from "../Timer";

/** For supervisors: what colleagues hold, and what the bot answers just now. */
export function Floor() {
  const t = useTexts();
  const supervisor = useDesk(supervises);
  const me = useDesk((state) => state.me?.id);
  const floor = useDesk((state) => state.floor);
  const open = useDesk((state) => state.open);
  if (!supervisor) return null;
  const held = floor.held.filter((row) => row.agent?.id !== me);
  return (
    <>
      <section class="list floor" aria-labelledby="floor-title">
        <header>
          <h2 id="floor-title">{t.supervision.floor}</h2>
          <span class="count">{held.length}</span>
        </header>
        {held.length === 0 && <p class="empty">{t.supervision.floorEmpty}</p>}
        <Watched rows={held} open={open} />
      </section>
      {floor.withBot.length > 0 && (
        <section class="list floor" aria-labelledby="bots-title">
          <header>
            <h2 id="bots-title">{t.supervision.withBot}</h2>
            <span class="count">{floor.withBot.length}</span>
          </header>
          <Watched rows={floor.withBot} open={open} />
        </section>
      )}
    </>
  );
}

function Watched({ rows, open }: { readonly rows: readonly FloorRow[]; readonly open: string | null }) {
  return (
    <ul>
      {rows.map((row) => (
        <Row key={row.conversation} row={row} open={row.conversation === open} />
      ))}
    </ul>
  );
}

/** A press watches it. The timer runs while the visitor waits for an answer. */
const Row = memo(({ row, open }: { readonly row: FloorRow; readonly open: boolean }) => {
  const t = useTexts();
  const { desk } = useSurface();
  const { conversation, agent } = row;
  return (
    <li>
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
            <span class="row-name">{t.visitor(handle(conversation).name)}</span>
            <span class="unseen">{t[row.language]}</span>
            {agent && row.author === "visitor" ? (
              <Timer since={row.at} light={replyLight} meaning={t.waitsForReply} />
            ) : (
              agent && (
                <span class="timer answered">
                  <Icon name="check" />
                  {t.answered}
                </span>
              )
            )}
          </span>
          <span class="row-foot">
            <span class="row-text" lang={row.language}>
              {row.preview || t.noText}
            </span>
            {agent && <span class="row-holder">{t.supervision.heldBy(agent.name)}</span>}
          </span>
        </span>
      </button>
    </li>
  );
});
