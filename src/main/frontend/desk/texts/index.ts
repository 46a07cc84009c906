import type { Language } from "../frames";
import { en, type Texts } from "./en";
import { ja } from "./ja";

export type { Texts };

const TEXTS: Readonly<Record<Language, Texts>> = { en, ja };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
