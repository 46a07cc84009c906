import type { Thread } from "../model";
import { useTexts } from "./context";

/** As many faces as there is room for. */
const SHOWN = 3;

/** Colleagues who have this conversation open just now, and who of them writes. */
export function Company({ thread }: { readonly thread: Thread | undefined }) {
  const t = useTexts();
  const viewers = thread?.viewers ?? [];
  const writer = thread?.writer;
  if (viewers.length === 0 && !writer) return null;
  const names = viewers.map((each) => each.name).join(t.notes.comma);
  const words = writer ? t.notes.writing(writer.name) : t.notes.viewing(names);
  return (
    <p class={`company ${writer ? "writing" : ""}`} title={words}>
      <span class="faces" aria-hidden="true">
        {viewers.slice(0, SHOWN).map((each) => (
          <span key={each.id} class="face available">
            {each.name.slice(0, 1)}
          </span>
        ))}
      </span>
      <span class="company-words">{words}</span>
    </p>
  );
}
