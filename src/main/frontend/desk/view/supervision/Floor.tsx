import type { FloorRow } from "../../frames";
import { supervises, unansweredOn } from "../../selectors";
import { useDesk, useTexts } from "../context";
import { memo } from "../memo";
import { ReplyState, RowButton } from "../RowButton";

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
  const { agent } = row;
  const holder = agent && <span class="row-holder">{t.supervision.heldBy(agent.name)}</span>;
  return (
    <li>
      <RowButton
        conversation={row.conversation}
        name={row.name}
        language={row.language}
        open={open}
        text={row.preview}
        foot={holder}
      >
        {agent && <ReplyState since={unansweredOn(row)} />}
      </RowButton>
    </li>
  );
});
