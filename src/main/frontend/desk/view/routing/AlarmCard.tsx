import { useDesk, usePreferences, useSurface, useTexts } from "../context";
import { Icon } from "../Icon";
import { Timer } from "../Timer";

/** Tells supervisors in which teams somebody waits too long; once read, it comes back for another team. */
export function AlarmCard() {
  const t = useTexts();
  const { language } = usePreferences();
  const { desk } = useSurface();
  const alarms = useDesk((state) => state.alarms);
  const read = useDesk((state) => state.alarmsRead);
  const teams = useDesk((state) => state.teams);
  if (read || alarms.length === 0) return null;
  const name = (id: string) => teams.find((team) => team.id === id)?.name[language] ?? id;
  return (
    <div class="ask lost alarm">
      <Icon name="warning" />
      <div>
        <p class="ask-title">{t.staffing.alarmTitle}</p>
        <p class="unseen" role="alert">
          {t.staffing.alarmNews(alarms.map((alarm) => name(alarm.team)).join(", "))}
        </p>
        <ul>
          {alarms.map(({ team, since }) => (
            <li key={team}>
              <span>{name(team)}</span>
              <Timer since={since} light={() => "late"} meaning={t.staffing.waited} />
            </li>
          ))}
        </ul>
        <a href="/board">{t.board}</a>
        <button type="button" class="outlined" onClick={() => desk.store.dispatch({ do: "alarms-read" })}>
          {t.staffing.understood}
        </button>
      </div>
    </div>
  );
}
