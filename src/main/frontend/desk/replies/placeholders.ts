/** Names in braces that a canned reply gets filled in. Both languages' names work in both. */

import type { Language } from "../frames";

export interface Facts {
  readonly language: Language;
  /** Null while nobody has said it. */
  readonly visitor: string | null;
  readonly agent: string;
  readonly team: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export const PLACEHOLDERS = ["visitor", "agent", "team", "date"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const NAMES: Readonly<Record<string, Placeholder>> = {
  visitor: "visitor",
  agent: "agent",
  team: "team",
  date: "date",
  お客様: "visitor",
  お客様名: "visitor",
  担当者: "agent",
  担当者名: "agent",
  チーム: "team",
  日付: "date",
};

/** The text with what is known put in; a name that means nothing stays as it is, so that the agent sees it. */
export function filled(text: string, facts: Facts): string {
  return text.replaceAll(/[{｛]([^{}｛｝\s]{1,20})[}｝]/g, (whole, name: string) => {
    const placeholder = NAMES[name.toLowerCase()];
    return placeholder ? value(placeholder, facts) : whole;
  });
}

function value(placeholder: Placeholder, { language, visitor, agent, team, now }: Facts): string {
  switch (placeholder) {
    case "visitor":
      if (language === "ja") return visitor ? `${visitor}様` : "お客様";
      return visitor ?? "there";
    case "agent":
      return agent;
    case "team":
      return team;
    case "date":
      return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { month: "long", day: "numeric" }).format(
        now,
      );
  }
}
