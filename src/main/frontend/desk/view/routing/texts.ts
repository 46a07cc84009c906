import { routing } from "../../texts/routing";
import { usePreferences } from "../context";

export function useRoutingTexts(): (typeof routing)["en"] {
  return routing[usePreferences().language];
}
