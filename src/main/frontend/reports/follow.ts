/** How often is asked, in milliseconds; a slow service is asked less and less often. */
const FIRST = 1000;
const LONGEST = 30_000;

export interface Following {
  readonly counting: () => boolean;
  /** Asks once; false when there is no sense in asking again, and rejects when there is no network. */
  readonly ask: () => Promise<boolean>;
  readonly wait: (millis: number) => Promise<void>;
}

/** Asks until nothing is being counted any more. */
export async function follow({ counting, ask, wait }: Following): Promise<void> {
  for (let pause = FIRST; counting(); pause = Math.min(pause * 1.5, LONGEST)) {
    await wait(pause);
    if (!(await ask().catch(() => true))) return;
  }
}
