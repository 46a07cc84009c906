import type { Language } from "../../frames";
import { en } from "./en";
import { ja, type Texts } from "./ja";

export type { Texts };

export const texts: Readonly<Record<Language, Texts>> = { ja, en };
