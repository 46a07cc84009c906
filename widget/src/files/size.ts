/** A size as people read it: 812 KB, 1.4 MB. */
export function readableSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toFixed(1).replace(".0", "")} MB`;
}
