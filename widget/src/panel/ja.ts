import { ja } from "./texts/ja";
import { provide } from "./window";

/** The second file of the widget, for those who read Japanese: the conversation, and the window it is shown in. */
provide("ja", ja);
