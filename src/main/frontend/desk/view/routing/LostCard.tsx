import type { LostRow } from "../../frames";
import { useDesk, useSurface } from "../context";
import { Icon } from "../Icon";
import { Called } from "../Visitor";
import { useRoutingTexts } from "./texts";

/** Tells an agent who comes back what was taken from them, and what became of it. */
export function LostCard() {
  const r = useRoutingTexts();
  const { desk } = useSurface();
  const lost = useDesk((state) => state.lost);
  if (lost.length === 0) return null;
  const fate = (row: LostRow) =>
    row.holder ? r.lostHeld(row.holder) : row.phase === "closed" ? r.lostOver : r.lostBack;
  return (
    <div class="ask lost" role="status">
      <Icon name="warning" />
      <div>
        <p class="ask-title">{r.lost}</p>
        <p>{r.lostText}</p>
        <ul>
          {lost.map((row) => (
            <li key={row.conversation}>
              <button type="button" class="quiet small" onClick={() => desk.open(row.conversation)}>
                <Called conversation={row.conversation} name={row.name} />
              </button>
              <span>{fate(row)}</span>
            </li>
          ))}
        </ul>
        <button type="button" class="outlined" onClick={() => desk.store.dispatch({ do: "lost-read" })}>
          {r.understood}
        </button>
      </div>
    </div>
  );
}
