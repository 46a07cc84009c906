import { provide } from "./later";
import { ja } from "./texts/ja";

/** The third file of the widget, for those who read Japanese: what is not needed before the first answer. */
provide("ja", ja);
