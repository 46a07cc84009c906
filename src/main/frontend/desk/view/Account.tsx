import type { Role } from "../frames";
import { supervises } from "../selectors";
import { useDesk, useSurface, useTexts } from "./context";

type Door = keyof typeof ADDRESSES;

const ADDRESSES = { messages: "/desk/messages", board: "/board", reports: "/reports", accounts: "/staff" } as const;

/** Who may go where, besides the desk. */
const DOORS: Readonly<Partial<Record<Role, readonly Door[]>>> = {
  agent: ["messages"],
  supervisor: ["board", "reports", "messages"],
  administrator: ["board", "reports", "messages", "accounts"],
};

/** Who is signed in, the other doors of the house, and the way out. */
export function Account() {
  const t = useTexts();
  const { show } = useSurface();
  const me = useDesk((state) => state.me);
  const supervisor = useDesk(supervises);
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? "";
  if (!me) return null;
  const doors = DOORS[me.role] ?? [];
  return (
    <div class="account">
      <p class="account-name">
        {me.name} <small>{t.roles[me.role] ?? me.role}</small>
      </p>
      {doors.length > 0 && (
        <ul>
          {doors.map((door) => (
            <li key={door}>
              <a href={ADDRESSES[door]}>{t[door]}</a>
            </li>
          ))}
        </ul>
      )}
      {supervisor && (
        <button type="button" class="quiet small blocks-opener" onClick={() => show.current?.("blocks")}>
          {t.supervision.blocks}
        </button>
      )}
      <form method="post" action="/logout">
        <input type="hidden" name="_csrf" value={token} />
        <button type="submit" class="outlined small">
          {t.signOut}
        </button>
      </form>
    </div>
  );
}
