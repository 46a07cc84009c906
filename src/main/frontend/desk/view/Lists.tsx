import { caps } from "../keys";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Mine, Waits } from "./Rows";
import { Floor } from "./supervision/Floor";

/** The left side: what I hold, and who waits. */
export function Lists() {
  return (
    <div class="lists">
      <MyConversations />
      <WaitingLine />
      <Floor />
    </div>
  );
}

function MyConversations() {
  const t = useTexts();
  const mine = useDesk((state) => state.mine);
  const known = useDesk((state) => state.known.mine);
  const open = useDesk((state) => state.open);
  return (
    <section class="list mine" aria-labelledby="mine-title">
      <header>
        <h2 id="mine-title">{t.mine}</h2>
        <span class="count">{mine.length}</span>
      </header>
      {known && mine.length === 0 && <p class="empty">{t.mineEmpty}</p>}
      <ul>
        {mine.map((row) => (
          <Mine key={row.conversation} row={row} open={row.conversation === open} />
        ))}
      </ul>
    </section>
  );
}

function WaitingLine() {
  const t = useTexts();
  const { desk } = useSurface();
  const line = useDesk((state) => state.line);
  const total = useDesk((state) => state.waiting);
  const known = useDesk((state) => state.known.line);
  const open = useDesk((state) => state.open);
  const teams = useDesk((state) => state.teams);
  const pending = useDesk((state) => state.pending);
  const connected = useDesk((state) => state.link === "open");
  const { keys } = usePreferences();
  const takes = pending.flatMap(({ command }) => (command.type === "take" ? [command.conversation ?? "next"] : []));
  return (
    <section class="list line" aria-labelledby="line-title">
      <header>
        <h2 id="line-title">{t.line}</h2>
        <span class="count">{total}</span>
        <button
          type="button"
          class="primary take-next"
          title={`${t.takeNext} ( ${caps(keys["take-next"]).join(" ")} )`}
          aria-description={caps(keys["take-next"]).join(" ")}
          disabled={!connected || total === 0 || takes.includes("next")}
          onClick={() => desk.take()}
        >
          <Icon name="take" />
          {takes.includes("next") ? t.taking : t.takeNext}
        </button>
      </header>
      {known && line.length === 0 && <p class="empty">{t.lineEmpty}</p>}
      <ul>
        {line.map((row) => (
          <Waits
            key={row.conversation}
            row={row}
            open={row.conversation === open}
            // Where there is only one team, all rows would say the same.
            team={teams.length > 1 ? teams.find((team) => team.id === row.team) : undefined}
            taking={!connected || takes.includes(row.conversation)}
          />
        ))}
      </ul>
      {total > line.length && <p class="empty">{t.lineMore(total - line.length)}</p>}
    </section>
  );
}
