import { useEffect, useState } from "preact/hooks";
import { type Earlier as EarlierOne, earlierThan } from "../earlier";
import { dayName } from "../time";
import { usePreferences, useSurface, useTexts } from "./context";

/** What this visitor has been here for before; nothing at all when it is the first time. */
export function Earlier({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { desk, clock } = useSurface();
  const { language } = usePreferences();
  const [earlier, setEarlier] = useState<readonly EarlierOne[]>([]);
  useEffect(() => {
    const asked = new AbortController();
    // Without an answer the desk works as well; it is asked again with the next conversation.
    earlierThan(conversation, asked.signal).then(setEarlier, () => {});
    return () => asked.abort();
  }, [conversation]);
  if (earlier.length === 0) return null;
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title">{t.notes.earlier}</h3>
      <ul>
        {earlier.map((each) => (
          <li key={each.conversation}>
            <button type="button" class="earlier-row" onClick={() => desk.open(each.conversation)}>
              <span class="earlier-head">
                <time dateTime={each.startedAt}>{dayName(each.startedAt, language, clock.now())}</time>
                <span>{t.phases[each.phase]}</span>
              </span>
              <span class="earlier-text">{each.asked || t.noText}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
