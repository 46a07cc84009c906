/** How a file is brought to the server and fetched from there; the desk does it with the same. */

export interface Door {
  /** Where files are posted; each is fetched below it, by its id. */
  readonly url: string;
  /** Who it is that sends and fetches. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Sending {
  /** Undefined when it has arrived; else why not. */
  readonly done: Promise<string | undefined>;
  cancel(): void;
}

/** What a request that found no server is called. */
export const UNAVAILABLE = "unavailable";

/**
 * Sends a file. `XMLHttpRequest`, because `fetch` does not tell how far it has got.
 *
 * @param id the client's own: sending again with the same id makes no second file
 * @param progress hears the share that is there, 0 to 1
 */
export function sendFile(door: Door, id: string, file: File, progress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<string | undefined>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / (total || 1));
    request.onload = () => resolve(request.status === 201 ? undefined : codeOf(request.responseText));
    request.onerror = request.ontimeout = () => resolve(UNAVAILABLE);
    request.onabort = () => resolve("cancelled");
  });
  request.open("POST", door.url);
  for (const [name, value] of Object.entries(door.headers)) request.setRequestHeader(name, value);
  request.setRequestHeader("X-File-Id", id);
  request.setRequestHeader("X-File-Name", encodeURIComponent(wellFormed(file.name)));
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.send(file);
  return { done, cancel: () => request.abort() };
}

/** The server has deleted a file after its time. */
export class Gone extends Error {}

/** Fetches the bytes of a file; rejects when they do not come, with {@link Gone} when they never will again. */
export async function fetchFile(door: Door, id: string): Promise<Blob> {
  const answer = await fetch(`${door.url}/${encodeURIComponent(id)}`, { headers: door.headers });
  if (answer.status === 410) throw new Gone();
  if (!answer.ok) throw new Error(`file: ${answer.status}`);
  return answer.blob();
}

/** Lets the browser save bytes under a name. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the browser has yet to begin reading.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function codeOf(answer: string): string {
  try {
    return (JSON.parse(answer) as { code?: string }).code ?? UNAVAILABLE;
  } catch {
    return UNAVAILABLE;
  }
}

/** A lone surrogate, which file systems let through, would make `encodeURIComponent` throw. */
function wellFormed(name: string): string {
  return name.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "_");
}
