import type { FileOffer } from "../frames";

/**
 * Why the server would not take a file, as far as can be told before it is sent; undefined when it may. What the
 * browser does not know, or calls some text, is left to the server, which looks into the bytes.
 */
export function objection(file: File, offer: FileOffer): "file-too-big" | "file-kind" | undefined {
  if (file.size > offer.size) return "file-too-big";
  const { type } = file;
  const text = type.startsWith("text/") && offer.types.includes("text/plain") && type !== "text/html";
  return !type || text || offer.types.includes(type) ? undefined : "file-kind";
}
