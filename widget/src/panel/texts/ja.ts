/** The words that the window begins with, in Japanese. This list is the measure: the type of every other language is taken from it. */
export const ja = {
  title: "サポート窓口",
  close: "閉じる",
  menu: "メニュー",
  assistant: "自動応答がすぐにお答えします",
  link: {
    connecting: "接続しています…",
    lost: "接続が切れました。つなぎ直しています…",
    offline: "オフラインです。通信が戻ると自動でつながります。",
  } as Readonly<Record<string, string>>,
  greeting: "どのようなご用件でしょうか",
  intro: "ご質問を入力してください。自動応答がお答えし、ご希望の際は担当者におつなぎします。",
  transcript: "会話",
  bot: "自動応答",
  agent: "担当者",
  visitor: "あなた",
  placeholder: "メッセージを入力",
  send: "送信",
  sending: "送信中…",
  queued: "接続後に送信します",
  accepted: "送信済み",
  failed: "送信できませんでした。",
  retry: "再送信",
  problem: "うまくいきませんでした。少し待ってもう一度お試しください。",
  person: "担当者と話す",
  more: "詳しく見る",
  newTab: "新しいタブで開きます",
  today: "今日",
  choices: "選択肢:",
  back: "接続が戻りました",
};

export type Texts = typeof ja;
