import { dayName, daysAgo } from "../time";
import { usePreferences, useTexts } from "./context";
import { memo } from "./memo";

/** Between two days of a transcript. */
export const DayLine = memo(({ at }: { readonly at: string }) => {
  const t = useTexts();
  const { language } = usePreferences();
  const now = Date.now();
  const ago = daysAgo(at, now);
  const near = ago === 0 ? t.today : ago === 1 ? t.yesterday : null;
  return (
    <div class="day-line">
      <span>
        {near && <b>{near}</b>} {dayName(at, language, now)}
      </span>
    </div>
  );
});
