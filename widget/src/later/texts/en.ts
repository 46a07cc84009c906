import type { LaterTexts } from "./ja";

/** The words of what comes after the first answer, in English. */
export const en: LaterTexts = {
  suggestions: (count) =>
    `${count} ${count === 1 ? "suggestion" : "suggestions"}. Use the up and down arrows to choose.`,
  suggestionList: "Suggested questions",
  remaining: (count) => `${count} characters left`,
  latest: "Go to the latest message",
  yesterday: "Yesterday",
  status: {
    waiting: "Finding someone for you",
    "with-agent": "You are talking to a person",
    closed: "This conversation has ended",
  },
  agentStatus: (name) => `You are talking to ${name}`,
  refused: {
    "message-too-long": "This message is too long. Please split it into parts of up to 2,000 characters.",
    "unknown-choice": "This option is no longer available. Please tell us in your own words.",
    "not-possible-now": "This is not possible right now.",
    blocked: "We are sorry, we cannot take your messages right now.",
  },
  cancelWaiting: "Stop waiting",
  end: "End conversation",
  help: "Help center",
  otherLanguage: "日本語",
  queue: (position) => `Number ${position} in line`,
  ahead: (count) => (count ? `${count} ${count === 1 ? "person" : "people"} ahead of you` : "You are next"),
  wait: (from, to) => `${from > 1 ? `about ${from}–${to}` : `within ${to}`} minutes`,
  comma: ", ",
  waitHour: "more than an hour",
  helpful: "Helpful",
  unhelpful: "Not helpful",
  feedback: "Was this helpful?",
  thanks: "Thank you for telling us",
  typing: (name) => `${name || "The agent"} is typing`,
  rate: {
    title: "How did we do?",
    star: (count) => `${count} out of 5`,
    comment: "Anything you would like to add? (optional)",
    send: "Send rating",
    reopen: "If there is anything else, just write again.",
  },
  events: {
    "handoff-requested": "We are connecting you to a person. Please stay here, you will be served in turn.",
    "handoff-cancelled": "You are no longer waiting for a person. Our assistant is here to help.",
    "agent-joined": (name) => `${name} has joined the conversation.`,
    "agent-left": (name) => `${name || "The agent"} has left the conversation.`,
    "returned-to-bot": "Our assistant will take it from here.",
    rated: "Thank you for your rating.",
    closed: {
      visitor: "You ended the conversation.",
      agent: "The agent ended the conversation.",
      idle: "The conversation ended because nobody wrote for a while.",
    },
    reopened: "The conversation was reopened.",
  },
};
