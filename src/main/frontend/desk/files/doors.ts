/** Where the files of a conversation are, and what proves who asks. */

import type { Door } from "../../../../../widget/src/files/transfer";

export function fileUrl(conversation: string, id = ""): string {
  const all = `/api/desk/conversations/${encodeURIComponent(conversation)}/files`;
  return id ? `${all}/${encodeURIComponent(id)}` : all;
}

/** Whether the server keeps that file no longer; while it cannot be asked, it may. */
export async function isGone(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: "HEAD" })).status === 410;
  } catch {
    return false;
  }
}

export function door(conversation: string): Door {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? "";
  return { url: fileUrl(conversation), headers: { "X-CSRF-TOKEN": token } };
}
