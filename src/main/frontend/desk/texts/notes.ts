import type { Language } from "../frames";

/** Notes, tags and how a conversation ended. */
const en = {
  reply: "Reply",
  note: "Note",
  mode: "What you write",
  writeNote: "Write a note for colleagues …",
  hint: "Visitors never see notes. @ names a colleague, who is alerted",
  add: "Add note",
  by: (name: string) => `Note by ${name}`,
  onlyStaff: "Visible to staff only",
  mentionedTitle: (name: string) => `${name} mentioned you`,
  mentions: (n: number) => (n === 1 ? "1 mention" : `${n} mentions`),
  noMentions: "Nobody has mentioned you.",
  handover: "Hand-over note",

  tags: "Tags",
  addTag: "Add a tag",
  removeTag: (tag: string) => `Remove the tag “${tag}”`,
  tagged: (name: string, tags: string) => `${name} added ${tags}`,
  untagged: (name: string, tags: string) => `${name} removed ${tags}`,

  howEnded: "How did it end?",
  reasons: {
    resolved: "Resolved",
    "not-resolved": "Not resolved",
    "continued-elsewhere": "Goes on elsewhere",
    "no-answer": "Visitor fell silent",
    spam: "Spam or abuse",
    other: "Other",
  },
  wrapUp: "Note on the outcome (for staff)",
  wrapUpHint: "What was agreed, what is still open",
  wrappedUp: (name: string, reason: string) => `${name}: ${reason}`,
  record: "Save outcome",
  number: (n: number) => `Key ${n}`,
};

const ja: typeof en = {
  reply: "返信",
  note: "社内メモ",
  mode: "書く内容",
  writeNote: "担当者どうしのメモを入力…",
  hint: "お客様には表示されません。@ で名前を入れると本人に通知します",
  add: "メモを残す",
  by: (name) => `${name} のメモ`,
  onlyStaff: "社内のみ",
  mentionedTitle: (name) => `${name} さんからメモで呼ばれています`,
  mentions: (n) => `あなた宛てのメモ ${n} 件`,
  noMentions: "あなた宛てのメモはありません。",
  handover: "引き継ぎメモ",

  tags: "タグ",
  addTag: "タグを追加",
  removeTag: (tag) => `タグ「${tag}」を外す`,
  tagged: (name, tags) => `${name} がタグ ${tags} を付けました`,
  untagged: (name, tags) => `${name} がタグ ${tags} を外しました`,

  howEnded: "対応の結果",
  reasons: {
    resolved: "解決",
    "not-resolved": "未解決",
    "continued-elsewhere": "別の窓口で継続",
    "no-answer": "お客様の返答なし",
    spam: "迷惑行為・スパム",
    other: "その他",
  },
  wrapUp: "対応メモ（社内のみ）",
  wrapUpHint: "決まったこと、残っていること",
  wrappedUp: (name, reason) => `${name}：${reason}`,
  record: "結果を記録",
  number: (n) => `${n} キー`,
};

export const notes: Readonly<Record<Language, typeof en>> = { en, ja };
