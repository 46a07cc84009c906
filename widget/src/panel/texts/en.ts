import type { Texts } from "./ja";

/** The words that the window begins with, in English. */
export const en: Texts = {
  title: "Support",
  close: "Close",
  menu: "Menu",
  assistant: "Our assistant replies right away",
  link: {
    connecting: "Connecting…",
    lost: "Connection lost. Reconnecting…",
    offline: "You are offline. We will reconnect by ourselves.",
  },
  greeting: "Hello! How can we help?",
  intro: "Ask away. Our automated assistant answers first, and you can talk to a person whenever you like.",
  transcript: "Conversation",
  bot: "Assistant",
  agent: "Agent",
  visitor: "You",
  placeholder: "Write a message",
  send: "Send",
  sending: "Sending…",
  queued: "Will be sent once connected",
  accepted: "Sent",
  failed: "Not sent.",
  retry: "Try again",
  problem: "Something went wrong. Please try again in a moment.",
  person: "Talk to a person",
  more: "Read more",
  newTab: "opens in a new tab",
  today: "Today",
  choices: "Choices:",
  back: "You are connected again",
};
