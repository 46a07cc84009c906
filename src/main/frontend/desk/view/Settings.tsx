import { useState } from "preact/hooks";
import type { Alert } from "../alerts";
import { ALERT_KINDS } from "../preferences";
import { supervises } from "../selectors";
import { play } from "../sound";
import { Account } from "./Account";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { Segmented } from "./Segmented";

/** Language, appearance, sound and notifications; remembered in this browser. */
export function Settings() {
  const t = useTexts();
  const { chosen } = useSurface();
  const preferences = usePreferences();
  return (
    <Popover class="settings" label={t.settings} button={<Icon name="gear" />}>
      {() => (
        <div class="menu">
          <Segmented
            legend={t.language}
            value={preferences.language}
            options={[
              { value: "ja", label: "日本語" },
              { value: "en", label: "English" },
            ]}
            onChange={(language) => chosen.change({ language })}
          />
          <Segmented
            legend={t.appearance}
            value={preferences.theme}
            options={[
              { value: "auto", label: t.auto },
              { value: "light", label: t.light },
              { value: "dark", label: t.dark },
            ]}
            onChange={(theme) => chosen.change({ theme })}
          />
          <Segmented
            legend={t.sound}
            value={preferences.sound}
            options={[
              { value: "off", label: t.soundOff },
              { value: "soft", label: t.soundSoft },
              { value: "loud", label: t.soundLoud },
            ]}
            onChange={(sound) => {
              chosen.change({ sound });
              if (sound !== "off") play("message", sound);
            }}
          />
          {preferences.sound !== "off" && <Sounds />}
          <Notifications />
          <Account />
        </div>
      )}
    </Popover>
  );
}

/** Which events make a sound, and whether it comes again. */
function Sounds() {
  const t = useTexts();
  const { chosen } = useSurface();
  const { mute, repeat, sound } = usePreferences();
  const supervisor = useDesk(supervises);
  const toggle = (kind: Alert["kind"]) =>
    chosen.change({ mute: mute.includes(kind) ? mute.filter((each) => each !== kind) : [...mute, kind] });
  return (
    <fieldset class="sounds">
      <legend>{t.keyboard.sounds}</legend>
      {ALERT_KINDS.filter((kind) => kind !== "alarm" || supervisor).map((kind) => (
        <div key={kind}>
          <label>
            <input type="checkbox" checked={!mute.includes(kind)} onChange={() => toggle(kind)} />
            {t.keyboard.soundOf[kind]}
          </label>
          <button
            type="button"
            class="quiet small"
            aria-label={t.keyboard.tryIt(t.keyboard.soundOf[kind])}
            onClick={() => sound !== "off" && play(kind, sound)}
          >
            ♪
          </button>
        </div>
      ))}
      <label>
        <input type="checkbox" checked={repeat} onChange={() => chosen.change({ repeat: !repeat })} />
        {t.keyboard.repeat}
      </label>
    </fieldset>
  );
}

function Notifications() {
  const t = useTexts();
  const [permission, setPermission] = useState(() => ("Notification" in window ? Notification.permission : "denied"));
  return (
    <div class="setting">
      <p class="setting-name">{t.notifications}</p>
      {permission === "default" ? (
        <button
          type="button"
          class="outlined small"
          onClick={() => void Notification.requestPermission().then(setPermission)}
        >
          {t.notificationsAllow}
        </button>
      ) : (
        <p class="setting-state">{permission === "granted" ? t.notificationsOn : t.notificationsDenied}</p>
      )}
    </div>
  );
}
