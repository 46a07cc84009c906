import { useDesk, useSurface, useTexts } from "../context";
import { Icon } from "../Icon";
import { useRoutingTexts } from "./texts";

/** Tells an agent what a supervisor has set about them, and who it was; stays until it is read. */
export function StaffingCard() {
  const { staffing: t } = useTexts();
  const r = useRoutingTexts();
  const { desk } = useSurface();
  const staffing = useDesk((state) => state.staffing);
  if (!staffing) return null;
  const { by, presence, reason, capacity } = staffing;
  const words = presence && (reason ? `${r.presences[presence]} · ${r.reasons[reason]}` : r.presences[presence]);
  return (
    <div class="ask" role="alert">
      <Icon name="info" />
      <p>
        {words && t.setPresence(by, words)}
        {capacity !== undefined && t.setCapacity(by, capacity)}
      </p>
      <button type="button" class="outlined" onClick={() => desk.store.dispatch({ do: "staffing-read" })}>
        {t.understood}
      </button>
    </div>
  );
}
