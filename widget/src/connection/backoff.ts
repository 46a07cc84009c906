/** How long to wait before the next attempt: exponential, with full jitter, in milliseconds. */
export interface BackoffOptions {
  readonly base?: number;
  readonly ceiling?: number;
  /** A source of numbers in [0, 1). */
  readonly random?: () => number;
}

/**
 * A random delay between zero and `base · 2^attempt`, never above the ceiling. Full jitter spreads the clients of a
 * restarted server best (Brooker, "Exponential backoff and jitter", 2015).
 */
export function backoff(attempt: number, options: BackoffOptions = {}): number {
  const { base = 500, ceiling = 30_000, random = Math.random } = options;
  return random() * Math.min(ceiling, base * 2 ** attempt);
}
