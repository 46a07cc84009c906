/** Where the files of a conversation are, and what proves who asks. */

import type { Door } from "../../../../../widget/src/files/transfer";

export function fileUrl(conversation: string, id = ""): string {
  const all = `/api/desk/conversations/${encodeURIComponent(conversation)}/files`;
  return id ? `${all}/${encodeURIComponent(id)}` : all;
}

export function door(conversation: string): Door {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? "";
  return { url: fileUrl(conversation), headers: { "X-CSRF-TOKEN": token } };
}
