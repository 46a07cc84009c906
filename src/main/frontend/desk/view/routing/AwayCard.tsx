import { useDesk, useSurface } from "../context";
import { Icon } from "../Icon";
import { useRoutingTexts } from "./texts";

/** Says that the service, and not the agent, made them away; and the way back. */
export function AwayCard() {
  const r = useRoutingTexts();
  const { desk } = useSurface();
  const reason = useDesk((state) => (state.me?.presence === "away" ? state.me.reason : undefined));
  if (reason !== "inactive" && reason !== "missed") return null;
  return (
    <div class="ask" role="status">
      <Icon name="info" />
      <p>{r[reason]}</p>
      <button type="button" class="primary" onClick={() => desk.be("available")}>
        {r.back}
      </button>
    </div>
  );
}
