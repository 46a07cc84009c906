import { provide } from "./later";
import { en } from "./texts/en";

/** The third file of the widget, for everybody else: what is not needed before the first answer. */
provide("en", en);
