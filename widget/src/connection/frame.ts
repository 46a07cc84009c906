/** One JSON object on the socket. Frames that the other side must accept carry an id of the sender's own. */
export interface Frame {
  readonly type: string;
}

/** A frame that is kept and sent again until the other side says `accepted` or `refused`. */
export interface Tracked extends Frame {
  readonly id: string;
}

/** The answer to a tracked frame, after which it is forgotten. */
export interface Settlement extends Frame {
  readonly type: "accepted" | "refused";
  readonly id?: string;
  readonly code?: string;
}

export function isTracked(frame: Frame): frame is Tracked {
  return typeof (frame as Partial<Tracked>).id === "string";
}

/** Reads one frame; undefined when the text is not a JSON object with a type, which a newer server may send. */
export function parseFrame(text: unknown): Frame | undefined {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof (value as Frame | null)?.type === "string" ? (value as Frame) : undefined;
  } catch {
    return undefined;
  }
}
