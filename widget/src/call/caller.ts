import type { Events } from "../host";
import { summon } from "./summon";

/** The button with which a visitor keeps their place in the line and wants to be called. */
const KEEP_PLACE = "keep-place";
/** Says in this tab, over a reload, that they do. */
const WANTED = "madoguchi-call";

const TEXTS = {
  ja: (name: string) => `${name || "担当者"}につながりました`,
  en: (name: string) => `${name || "Someone"} is here for you`,
};

/** Waits for the visitor's wish to be called, and for the moment to do it. */
export function caller() {
  let audio: AudioContext | undefined;
  return {
    /** Within the visitor's own click: browsers let a page ask, and sound, after one only. */
    chose({ choice }: Events["before-send"]): void {
      if (choice?.id !== KEEP_PLACE) return;
      sessionStorage.setItem(WANTED, "1");
      audio ??= new AudioContext();
      if (globalThis.Notification?.permission === "default") Notification.requestPermission();
    },
    joined({ phase, agent = "" }: Events["handover"], language: string): void {
      if (phase !== "with-agent" || !sessionStorage.getItem(WANTED)) return;
      sessionStorage.removeItem(WANTED);
      summon(TEXTS[language === "en" ? "en" : "ja"](agent), audio);
    },
  };
}
