import type { Language } from "../frames";

/** Palette, keys and sounds. */
const en = {
  palette: "Command palette",
  ask: "A visitor, an action, an article, a canned reply …",
  nothing: "Nothing found.",
  groups: { conversations: "Conversations", actions: "Actions", replies: "Canned replies", articles: "Articles" },
  keys: {
    palette: "Command palette",
    next: "Next conversation",
    previous: "Previous conversation",
    "take-next": "Take the next visitor",
    "insert-1": "Insert the answer of the bot's first guess",
    "insert-2": "… of its second guess",
    "insert-3": "… of its third guess",
    note: "From reply to note and back",
    search: "Search articles",
    close: "Close the conversation",
    help: "This list",
  },
  change: "Change",
  changeOf: (what: string) => `Change the keys for “${what}”`,
  press: "Press the new keys …",
  usual: "Back to the usual keys",
  objections: {
    plain: "Together with Ctrl, please: without it the key is a letter.",
    browser: "The browser or the text field needs these keys.",
    used: "These keys do something else already.",
  },
  nextUnread: "Next unread conversation",
  sounds: "Sound for",
  soundOf: {
    message: "New messages",
    offer: "Conversations offered to me",
    assigned: "Conversations given to me",
    mentioned: "Mentions",
    waiting: "New visitors in line",
  },
  repeat: "Repeat until I have looked",
  tryIt: (what: string) => `Listen: ${what}`,
};

const ja: typeof en = {
  palette: "コマンドパレット",
  ask: "お客様、操作、記事、定型文を検索…",
  nothing: "見つかりません。",
  groups: { conversations: "会話", actions: "操作", replies: "定型文", articles: "記事" },
  keys: {
    palette: "コマンドパレット",
    next: "次の会話",
    previous: "前の会話",
    "take-next": "次のお客様を受ける",
    "insert-1": "ボットの第1候補の回答を挿入",
    "insert-2": "第2候補の回答を挿入",
    "insert-3": "第3候補の回答を挿入",
    note: "返信と社内メモを切り替える",
    search: "記事を検索",
    close: "会話を終了",
    help: "この一覧",
  },
  change: "変更",
  changeOf: (what) => `「${what}」のキーを変更`,
  press: "新しいキーを押してください…",
  usual: "初期設定に戻す",
  objections: {
    plain: "Ctrl と組み合わせてください。単独のキーは文字入力に使います。",
    browser: "ブラウザーまたは入力欄が使うキーです。",
    used: "ほかの操作に割り当てられています。",
  },
  nextUnread: "次の未読の会話",
  sounds: "音で知らせること",
  soundOf: {
    message: "新着メッセージ",
    offer: "自分への対応依頼",
    assigned: "自分の担当になった会話",
    mentioned: "自分宛てのメモ",
    waiting: "新しくお待ちのお客様",
  },
  repeat: "確認するまで繰り返す",
  tryIt: (what) => `試聴：${what}`,
};

export const keyboard: Readonly<Record<Language, typeof en>> = { en, ja };
