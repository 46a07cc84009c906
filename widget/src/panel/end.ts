/** How far from the end still counts as reading the end, in pixels. */
const NEAR = 80;

/** Whether what scrolls shows its end. */
export function isAtEnd({ scrollHeight, scrollTop, clientHeight }: Element): boolean {
  return scrollHeight - scrollTop - clientHeight < NEAR;
}
