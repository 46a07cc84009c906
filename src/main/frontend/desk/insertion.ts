/** A text put into a draft at the caret: never replacing what is there, on lines of its own, within the limit. */
export function inserted(
  draft: string,
  caret: number,
  text: string,
  limit: number,
): { readonly draft: string; readonly caret: number } {
  const before = draft.slice(0, caret);
  const after = draft.slice(caret);
  const head = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  const tail = after === "" || after.startsWith("\n") ? after : `\n${after}`;
  const room = Math.max(0, limit - head.length - tail.length);
  const put = text.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");
  if (put === "") return { draft, caret };
  return { draft: head + put + tail, caret: head.length + put.length };
}
