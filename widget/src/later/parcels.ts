import { handedOff } from "../conversation";
import type { EventFrame } from "../frames";
import type { Part } from "../panel/context";
import type { LaterContext } from "./later";

/** Fetches the file of the files, where any may be sent or was. */
export function parcels({ client, fetch }: LaterContext): Part {
  const sent = ({ event }: EventFrame) => event.kind === "message" && event.file;
  return {
    update() {
      const { state } = client;
      if (state.files && (handedOff(state) || state.events.some(sent))) fetch("files");
    },
  };
}
