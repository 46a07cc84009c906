import type { Language } from "../frames";

/** What supervisors do, and what agents learn of it. */
const en = {
  floor: "With colleagues",
  floorEmpty: "No colleague holds a conversation.",
  withBot: "With the bot",
  heldBy: (name: string) => `with ${name}`,
  watch: (visitor: string, name: string) => `Watch ${visitor}, held by ${name}`,
  watching: (name: string) => `You are watching. ${name} holds this conversation and alone can reply.`,
  supervisor: (name: string) => `${name} (supervisor)`,
  supervisorWatches: (name: string) => `Supervisor ${name} is watching`,

  whisper: "Whisper",
  writeWhisper: (name: string) => `Whisper to ${name} …`,
  whisperHint: "The agent is alerted. The visitor never sees it",
  sendWhisper: "Whisper",
  whisperBy: (name: string, to: string) => `${name} whispers to ${to}`,
  whisperTitle: (name: string) => `${name} whispers to you`,
  notForVisitors: "Not for the visitor",

  takeOver: "Take over",
  takeOverTitle: "Take over this conversation?",
  takeOverText: (name: string) =>
    `${name} can no longer reply and is told so at once. The visitor reads that you are there now.`,
  takeOverFull: "You hold as many conversations as you can. Close or move one first.",
  takingOver: "Taking over …",
  takenOver: (name: string, by: string) => `${by} took over from ${name}`,

  move: "Move",
  moveTitle: "Move the conversation",
  moveHint: "For whoever takes it; may stay empty. The visitor does not see it.",
  moved: (name: string, to: string) => `${name} moved it to ${to}`,

  block: "Block the visitor",
  blockTitle: "Block this visitor?",
  blockText:
    "The conversation ends, and this visitor cannot begin another one until the block ends. They are told so kindly.",
  blockFor: "For how long",
  hours: (n: number) => {
    if (n < 24) return n === 1 ? "1 hour" : `${n} hours`;
    const days = Math.round(n / 24);
    return days >= 365 ? "1 year" : days === 1 ? "1 day" : `${days} days`;
  },
  blockNote: "Why (for staff)",
  blockNow: "End and block",
  blockedUntil: (name: string, until: string) => `${name} blocked the visitor until ${until}`,

  blocks: "Blocked visitors",
  noBlocks: "Nobody is blocked.",
  blockedBy: (name: string, at: string) => `Blocked by ${name}, ${at}`,
  until: (time: string) => `until ${time}`,
  address: "Network address, too",
  lift: "Lift",
  liftOf: (visitor: string) => `Lift the block of ${visitor}`,
  show: "Show the conversation",

  withdrawn: {
    "taken-over": (name: string) => `is with ${name} now, who took over. Your draft is kept.`,
    moved: (name: string) => `was moved to somebody else by ${name}. Your draft is kept.`,
    blocked: (name: string) => `was blocked by ${name}; the conversation has ended.`,
  } as Readonly<Record<string, (name: string) => string>>,
  keptDraft: "Not sent:",
  toNote: "Make it a note",
  cancel: "Cancel",
};

const ja: typeof en = {
  floor: "ほかの担当者の会話",
  floorEmpty: "ほかの担当者が対応中の会話はありません。",
  withBot: "ボット対応中",
  heldBy: (name) => `担当：${name}`,
  watch: (visitor, name) => `${visitor}の会話を見る（担当：${name}）`,
  watching: (name) => `閲覧中です。返信できるのは担当の ${name} だけです。`,
  supervisor: (name) => `${name}（スーパーバイザー）`,
  supervisorWatches: (name) => `スーパーバイザー ${name} が閲覧中`,

  whisper: "ささやき",
  writeWhisper: (name) => `${name} へのささやきを入力…`,
  whisperHint: "担当者に通知します。お客様には表示されません",
  sendWhisper: "ささやく",
  whisperBy: (name, to) => `${name} から ${to} へのささやき`,
  whisperTitle: (name) => `${name} からのささやき`,
  notForVisitors: "お客様には非表示",

  takeOver: "引き継ぐ",
  takeOverTitle: "この会話を引き継ぎますか？",
  takeOverText: (name) =>
    `${name} は返信できなくなり、すぐに通知されます。お客様には、担当があなたに代わったことが表示されます。`,
  takeOverFull: "対応できる件数の上限です。先にどれかを終了または移動してください。",
  takingOver: "引き継いでいます…",
  takenOver: (name, by) => `${by} が ${name} から引き継ぎました`,

  move: "移動",
  moveTitle: "会話を移す",
  moveHint: "受ける方への申し送りです（省略可）。お客様には表示されません。",
  moved: (name, to) => `${name} が ${to} に移しました`,

  block: "お客様をブロック",
  blockTitle: "このお客様をブロックしますか？",
  blockText:
    "会話を終了し、期間が終わるまで新しい会話を受け付けません。お客様には、お受けできない旨を丁寧にお伝えします。",
  blockFor: "期間",
  hours: (n) => {
    if (n < 24) return `${n}時間`;
    const days = Math.round(n / 24);
    return days >= 365 ? "1年" : `${days}日`;
  },
  blockNote: "理由（社内のみ）",
  blockNow: "終了してブロック",
  blockedUntil: (name, until) => `${name} がお客様をブロックしました（${until} まで）`,

  blocks: "ブロック中のお客様",
  noBlocks: "ブロック中のお客様はいません。",
  blockedBy: (name, at) => `${name} が ${at} にブロック`,
  until: (time) => `${time} まで`,
  address: "ネットワークアドレスも対象",
  lift: "解除",
  liftOf: (visitor) => `${visitor}のブロックを解除`,
  show: "会話を表示",

  withdrawn: {
    "taken-over": (name) => `担当が ${name} に代わりました。下書きは残っています。`,
    moved: (name) => `ほかの担当へ移されました（${name}）。下書きは残っています。`,
    blocked: (name) => `会話は終了し、ブロックされました（${name}）。`,
  },
  keptDraft: "未送信：",
  toNote: "社内メモに移す",
  cancel: "キャンセル",
};

export const supervision: Readonly<Record<Language, typeof en>> = { en, ja };
