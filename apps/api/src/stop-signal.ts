/** SIGHUP comes when the terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl+C reaches us from the terminal and once more through npm. */
const SAME_SIGNAL_MS = 500;

/** The exit code of whoever was told to stop before the end of the work. */
export const STOPPED_CODE = 130;

/** The work was broken off, since somebody told this process to stop. */
export class Stopped extends Error {}

/**
 * Calls once when somebody tells this process to stop; a later signal is from somebody who does not want to wait.
 * Answers what ends the listening.
 */
export function onStopSignal(stop: () => void): () => void {
  let since = 0;
  const hear = () => {
    if (since > 0 && Date.now() - since > SAME_SIGNAL_MS) process.exit(STOPPED_CODE);
    if (since > 0) return;
    since = Date.now();
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  return () => {
    for (const signal of SIGNALS) process.off(signal, hear);
  };
}

/** Does work that can race what it is given: a promise that is refused, as Stopped, when this process is told to stop. */
export async function untilTold<Result>(work: (told: Promise<never>) => Promise<Result>): Promise<Result> {
  let tell = (): void => undefined;
  const told = new Promise<never>((_, reject) => {
    tell = () => reject(new Stopped());
  });
  // Told before anything races it, it waits to be raced.
  told.catch(() => undefined);
  const deafen = onStopSignal(tell);
  return work(told).finally(deafen);
}
