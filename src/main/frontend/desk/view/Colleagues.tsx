import type { Colleague } from "../frames";
import { useDesk, useTexts } from "./context";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { useRoutingTexts } from "./routing/texts";

const ORDER = { available: 0, "wrap-up": 1, away: 2, offline: 3 };

/** Who else is here and how much each holds. */
export function Colleagues() {
  const t = useTexts();
  const r = useRoutingTexts();
  const status = (each: Colleague) =>
    each.reason ? `${r.presences[each.presence]} · ${r.reasons[each.reason]}` : r.presences[each.presence];
  const agents = useDesk((state) => state.colleagues);
  const me = useDesk((state) => state.me?.id);
  const others = agents
    .filter((each) => each.id !== me)
    .sort((a, b) => ORDER[a.presence] - ORDER[b.presence] || a.name.localeCompare(b.name));
  const here = others.filter((each) => each.presence !== "offline");
  return (
    <Popover
      class="colleagues"
      button={
        <>
          <span class="unseen">{t.colleagues}</span>
          <span class="faces">
            {here.slice(0, 4).map((each) => (
              <Face key={each.id} colleague={each} />
            ))}
          </span>
          <Icon name="people" />
          <span class="number">{here.length}</span>
        </>
      }
    >
      {() => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: takes the focus when the panel opens; may scroll
        <div class="menu" tabIndex={0}>
          <p class="menu-title">{t.colleagues}</p>
          {others.length === 0 && <p class="empty">{t.noColleagues}</p>}
          <ul>
            {others.map((each) => (
              <li key={each.id} class={`colleague ${each.presence}`}>
                <Face colleague={each} />
                <span aria-hidden="true" class="colleague-name">
                  {each.name}
                  <small>{status(each)}</small>
                </span>
                <span aria-hidden="true" class="number">
                  {each.load} / {each.capacity}
                </span>
                <span class="unseen">{t.colleagueLoad(each.name, status(each), each.load, each.capacity)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  );
}

function Face({ colleague }: { readonly colleague: Colleague }) {
  return (
    <span class={`face ${colleague.presence}`} aria-hidden="true" title={colleague.name}>
      {Array.from(colleague.name)[0]?.toUpperCase()}
    </span>
  );
}
