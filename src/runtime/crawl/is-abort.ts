/** Whether an error is the abort itself, as Node and the libraries give it; anything else happened beside it and is to be told. */
export function isAbort(error: unknown, signal: AbortSignal): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause === signal.reason || cause.name === 'AbortError') return true;
    if ((cause as NodeJS.ErrnoException).code === 'ABORT_ERR') return true;
  }
  return error !== undefined && error === signal.reason;
}
