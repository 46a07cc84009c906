import { en } from "./texts/en";
import { provide } from "./window";

/** The second file of the widget, for everybody else: the conversation, and the window it is shown in. */
provide("en", en);
