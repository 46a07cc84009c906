import type { Language } from "../frames";

/** Canned replies. */
const en = {
  title: "Canned replies",
};

const ja: typeof en = {
  title: "定型文",
};

export const replies: Readonly<Record<Language, typeof en>> = { en, ja };
