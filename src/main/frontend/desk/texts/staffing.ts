import type { Language } from "../frames";

/** What a supervisor sets about an agent, and waits that are too long. */
const en = {
  alarmTitle: "Somebody waits too long",
  alarmNews: (teams: string) => `Somebody waits too long: ${teams}.`,
  waited: (time: string) => `Waiting for ${time}`,
  setPresence: (by: string, presence: string) => `${by} set you to “${presence}”.`,
  setCapacity: (by: string, capacity: number) => `${by} set how many conversations you hold at once to ${capacity}.`,
  understood: "Understood",
};

const ja: typeof en = {
  alarmTitle: "お待たせしすぎています",
  alarmNews: (teams) => `お待たせしすぎています：${teams}`,
  waited: (time) => `お待ち時間 ${time}`,
  setPresence: (by, presence) => `${by} さんがあなたの状態を「${presence}」に変更しました。`,
  setCapacity: (by, capacity) => `${by} さんがあなたの同時対応数を ${capacity} 件に変更しました。`,
  understood: "確認しました",
};

export const staffing: Readonly<Record<Language, typeof en>> = { en, ja };
