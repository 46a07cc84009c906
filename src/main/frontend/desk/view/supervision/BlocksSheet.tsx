import { nameOf } from "../../names";
import { fullMoment } from "../../time";
import { useDesk, usePreferences, useSurface, useTexts } from "../context";
import { Sheet } from "../Sheet";

/** Who is not served, by whom, until when; each block can be lifted. */
export function BlocksSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const s = t.supervision;
  const { desk } = useSurface();
  const { language } = usePreferences();
  const blocks = useDesk((state) => state.blocks);
  return (
    <Sheet class="blocks" title={s.blocks} onClose={onClose}>
      {blocks.length === 0 && <p class="empty">{s.noBlocks}</p>}
      <ul>
        {blocks.map((each) => {
          const visitor = nameOf(desk.store.state, t, each.conversation);
          return (
            <li key={each.id}>
              <div>
                <p class="blocked-who">
                  <b>{visitor}</b> {s.until(fullMoment(each.until, language))}
                </p>
                <p class="hint">
                  {s.blockedBy(each.by, fullMoment(each.at, language))}
                  {each.address && ` · ${s.address}`}
                </p>
                {each.note && <p class="blocked-why">{each.note}</p>}
              </div>
              <button
                type="button"
                class="quiet small"
                onClick={() => {
                  onClose();
                  desk.open(each.conversation);
                }}
              >
                {s.show}
              </button>
              <button
                type="button"
                class="outlined small"
                aria-label={s.liftOf(visitor)}
                onClick={() => desk.unblock(each.conversation, each.id)}
              >
                {s.lift}
              </button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
