import type { ConversationEvent, Language } from "../../src/frames";
import { dayName } from "../../src/later/day";
import { happened } from "../../src/later/happened";
import { en } from "../../src/later/texts/en";
import { ja } from "../../src/later/texts/ja";

const texts = { ja, en };

/** What the later file knows of the transcript. */
export const later = (language: Language) => ({
  happened: (event: ConversationEvent) => happened(event, texts[language]),
  day: (date: Date, now: Date) => dayName(date, now, language, texts[language]),
});
