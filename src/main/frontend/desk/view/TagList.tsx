import type { TargetedKeyboardEvent } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { composing } from "../keys";
import type { DeskState } from "../model";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";

/** As many characters as the server takes for one. */
const LONGEST = 40;

/** The tags of a conversation; whoever reads along may change them. */
export function TagList({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { desk, composer } = useSurface();
  const tags = useDesk((state) => state.threads[conversation]?.about?.tags) ?? [];
  const known = useKnownTags();
  const [word, setWord] = useState("");
  const listId = useId();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (composing(event)) return;
    const tag = word.replace(/^[#＃\s]+/, "").trim();
    const last = tags.at(-1);
    if (event.key === "Enter" && tag !== "") {
      desk.tag(conversation, [tag], []);
      setWord("");
    } else if (event.key === "Backspace" && word === "" && last) desk.tag(conversation, [], [last]);
    else if (event.key === "Escape") composer.current?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <section class="tags" aria-labelledby="tags-title">
      <h3 id="tags-title">{t.notes.tags}</h3>
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            <button
              type="button"
              class="quiet"
              aria-label={t.notes.removeTag(tag)}
              onClick={() => desk.tag(conversation, [], [tag])}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
        <li class="add-tag">
          <input
            list={listId}
            maxLength={LONGEST}
            aria-label={t.notes.addTag}
            placeholder={t.notes.addTag}
            value={word}
            onInput={(event) => setWord(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <datalist id={listId}>
            {known
              .filter((each) => !tags.includes(each))
              .map((each) => (
                <option key={each} value={each} />
              ))}
          </datalist>
        </li>
      </ul>
    </section>
  );
}

/** Tags seen at this desk, the most frequent first, so that one matter gets one word. */
function useKnownTags(): readonly string[] {
  const mine = useDesk((state) => state.mine);
  const threads = useDesk((state) => state.threads);
  return useMemo(() => frequent(mine, threads), [mine, threads]);
}

function frequent(mine: DeskState["mine"], threads: DeskState["threads"]): readonly string[] {
  const counts = new Map<string, number>();
  const lists = [...mine.map((row) => row.tags), ...Object.values(threads).map((thread) => thread.about?.tags)];
  for (const tag of lists.flatMap((each) => each ?? [])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}
