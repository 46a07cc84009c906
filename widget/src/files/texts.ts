import type { Language } from "../frames";

const ja = {
  attach: "ファイルを添付",
  drop: "ここにドロップして添付",
  send: (count: number) => (count > 1 ? `${count}件を送信` : "送信"),
  chosen: "送信前のファイル",
  remove: (name: string) => `${name}を取り消す`,
  sending: (name: string) => `${name}を送信しています`,
  retry: "再送信",
  open: (name: string) => `${name}を大きく表示`,
  close: "閉じる",
  save: "保存",
  expired: "このファイルの保管期間は終了しました。",
  gone: "ファイルを開けませんでした。もう一度お試しください。",
  problems: {
    "file-too-big": (size: string) => `大きすぎます。${size}までお送りいただけます。`,
    "file-kind": () => "この形式は送れません。画像(PNG・JPEG・GIF・WebP)、PDF、テキストをお送りください。",
    "files-full": () => "この会話でお送りいただけるファイルの上限に達しました。",
    "not-possible-now": () => "ファイルは、担当者にお取り次ぎしている間にお送りいただけます。",
    "bad-token": () => "接続し直してから、もう一度お試しください。",
    blocked: () => "現在ご利用いただけません。",
    "too-fast": () => "少し待ってから、もう一度お試しください。",
    unavailable: () => "送信できませんでした。少し待ってから、もう一度お試しください。",
  },
};

const en: typeof ja = {
  attach: "Attach files",
  drop: "Drop to attach",
  send: (count) => (count > 1 ? `Send ${count} files` : "Send"),
  chosen: "Files to send",
  remove: (name) => `Remove ${name}`,
  sending: (name) => `Sending ${name}`,
  retry: "Try again",
  open: (name) => `Show ${name} large`,
  close: "Close",
  save: "Save",
  expired: "This file is no longer kept.",
  gone: "The file could not be opened. Please try again.",
  problems: {
    "file-too-big": (size) => `Too big. You can send up to ${size}.`,
    "file-kind": () => "This kind of file can’t be sent. Please send a picture (PNG, JPEG, GIF, WebP), a PDF or text.",
    "files-full": () => "No more files can be sent in this conversation.",
    "not-possible-now": () => "You can send files while a person is being found or is with you.",
    "bad-token": () => "Please reconnect and try again.",
    blocked: () => "This is not available right now.",
    "too-fast": () => "Please wait a moment and try again.",
    unavailable: () => "It could not be sent. Please wait a moment and try again.",
  },
};

export type FileTexts = typeof ja;
export type ProblemCode = keyof FileTexts["problems"];

export const TEXTS: Readonly<Record<Language, FileTexts>> = { ja, en };
