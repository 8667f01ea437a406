import { remark } from './print.ts';

/** What Ctrl-C and `kill` do to a run: the first asks it to save and stop, the second ends it at once. */
export interface Caught {
  readonly signal: AbortSignal;
  /** 130, 143, or null when no signal came. */
  exitCode(): number | null;
  release(): void;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Takes over SIGINT and SIGTERM until `release`. */
export function catchSignals(): Caught {
  const controller = new AbortController();
  let code: number | null = null;
  const handle = (name: NodeJS.Signals): void => {
    const exit = codes[name as keyof typeof codes];
    if (code !== null) process.exit(exit);
    code = exit;
    remark(`${name}: ending the work under way and saving it; once more to stop at once`);
    controller.abort();
  };
  for (const name of Object.keys(codes)) process.on(name, handle);
  return {
    signal: controller.signal,
    exitCode: () => code,
    release() {
      for (const name of Object.keys(codes)) process.off(name, handle);
    },
  };
}
