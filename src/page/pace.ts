/** Longest stretch of work between two pauses, so that no task of ours delays the page's own. */
const BUDGET_MS = 8;

export interface Pace {
  /** Resolves at once while the budget lasts, else after the page had its turn. Rejects when the signal aborts. */
  pause(): Promise<void>;
  /** True if the budget is used up: `pause` would wait. */
  isDue(): boolean;
}

interface Yielding {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** Divides long work into slices of a few milliseconds. */
export function createPace(window: Window, signal: AbortSignal): Pace {
  const clock = window.performance;
  const scheduler = (window as unknown as Yielding).scheduler;
  let startedAt = clock.now();
  const isDue = () => clock.now() - startedAt > BUDGET_MS;
  return {
    isDue,
    async pause() {
      signal.throwIfAborted();
      if (!isDue()) return;
      await (scheduler?.yield
        ? scheduler.yield()
        : new Promise<void>((resolve) => window.setTimeout(resolve, 0)));
      signal.throwIfAborted();
      startedAt = clock.now();
    },
  };
}

/** Runs steps to their end, without a pause. */
export function runToEnd<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs steps to their end, with pauses as the pace demands. */
export async function runInSlices<Result>(
  steps: Generator<unknown, Result, void>,
  pace: Pace,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.isDue()) await pace.pause();
  }
}
