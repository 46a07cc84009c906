import type { Language } from "../frames";

/** Files in a conversation. */
const en = {
  attach: "Attach files",
  drop: "Drop the files here to attach them",
  chosen: "Files to send",
  send: (count: number) => (count > 1 ? `Send ${count} files` : "Send the file"),
  remove: (name: string) => `Remove ${name}`,
  sending: (name: string) => `Sending ${name}`,
  retry: "Try again",
  open: (name: string) => `Show ${name} large`,
  saveIt: "Save",
  expired: "No longer kept",
  problems: {
    "file-too-big": "Too big. The limit is {size}.",
    "file-kind": "This kind of file cannot be sent. PNG, JPEG, GIF, WebP, PDF and text can.",
    "files-full": "No more files fit into this conversation.",
    "not-possible-now": "The conversation has ended or was handed on.",
    "not-your-conversation": "Only its holder can send into this conversation.",
    "too-fast": "Too many files at once. Wait a moment and try again.",
    unavailable: "It could not be sent. Try again.",
  } as Readonly<Record<string, string>>,
};

const ja: typeof en = {
  attach: "ファイルを添付",
  drop: "ここにドロップして添付",
  chosen: "送信前のファイル",
  send: (count) => (count > 1 ? `${count}件を送信` : "ファイルを送信"),
  remove: (name) => `${name}を取り消す`,
  sending: (name) => `${name}を送信しています`,
  retry: "再送信",
  open: (name) => `${name}を大きく表示`,
  saveIt: "保存",
  expired: "保管期間は終了しました",
  problems: {
    "file-too-big": "大きすぎます。{size}まで送信できます。",
    "file-kind": "この形式は送信できません。PNG・JPEG・GIF・WebP・PDF・テキストを送信できます。",
    "files-full": "この会話で送れるファイルの上限に達しました。",
    "not-possible-now": "会話が終了したか、引き継がれています。",
    "not-your-conversation": "この会話の担当者だけが送信できます。",
    "too-fast": "一度に送るファイルが多すぎます。少し待ってもう一度お試しください。",
    unavailable: "送信できませんでした。もう一度お試しください。",
  },
};

export const files: Readonly<Record<Language, typeof en>> = { en, ja };
