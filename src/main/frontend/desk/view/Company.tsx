import type { Thread } from "../model";
import { useTexts } from "./context";
import { Icon } from "./Icon";

/** As many faces as there is room for. */
const SHOWN = 3;

/** Colleagues who have this conversation open just now, and who of them writes. */
export function Company({ thread }: { readonly thread: Thread | undefined }) {
  const t = useTexts();
  const viewers = thread?.viewers ?? [];
  const writer = thread?.writer;
  if (viewers.length === 0 && !writer) return null;
  const supervisor = viewers.length === 1 && viewers[0]?.supervises ? viewers[0] : null;
  const names = viewers
    .map((each) => (each.supervises ? t.supervision.supervisor(each.name) : each.name))
    .join(t.notes.comma);
  const viewing = supervisor ? t.supervision.supervisorWatches(supervisor.name) : t.notes.viewing(names);
  const words = writer ? t.notes.writing(writer.name) : viewing;
  return (
    <p class={`company ${writer ? "writing" : ""} ${supervisor ? "supervised" : ""}`} title={words}>
      <span class="faces" aria-hidden="true">
        {viewers.slice(0, SHOWN).map((each) => (
          <span key={each.id} class={`face available ${each.supervises ? "supervises" : ""}`}>
            {each.supervises ? <Icon name="eye" /> : Array.from(each.name)[0]}
          </span>
        ))}
      </span>
      <span class="company-words">{words}</span>
    </p>
  );
}
