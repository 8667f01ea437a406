import { z } from 'zod';

/** What the caller does next: try again, leave this one item out with a record, or end the run. */
export type Disposition = 'retry' | 'skip' | 'stop';

export interface FailureDetail {
  /** Stable kebab-case code, e.g. `input-not-found`. */
  readonly code: string;
  readonly disposition: Disposition;
  readonly expected: string;
  readonly got: string;
  /** What the reader of the message can do about it. */
  readonly todo: string;
  /** Process exit code when nobody handles it: 1 failed, 2 wrong use or configuration, 4 lock held. */
  readonly exitCode?: 1 | 2 | 4;
}

/** The only error type that the project throws on purpose. */
export class TinhuyenError extends Error {
  readonly detail: FailureDetail;
  constructor(detail: FailureDetail, options?: { cause?: unknown }) {
    super(`[${detail.code}] expected ${detail.expected}; got ${detail.got}. ${detail.todo}`, options);
    this.name = 'TinhuyenError';
    this.detail = detail;
  }
}

/** What the one who called the program can mend in the call, a pipeline or their data: it ends the run with exit code 2. */
export function wrongUse(
  detail: Pick<FailureDetail, 'code' | 'expected' | 'got' | 'todo'>,
  cause?: unknown,
): TinhuyenError {
  return new TinhuyenError({ ...detail, disposition: 'stop', exitCode: 2 }, { cause });
}

/** No room where something is written; what was done until then is kept. */
export function diskFull(path: string, got: string, cause: unknown): TinhuyenError {
  const detail = {
    code: 'disk-full',
    disposition: 'stop' as const,
    expected: `room on the disk to write ${path}`,
    got,
    todo: 'Free some space and run the same command again: what is done is kept.',
  };
  return new TinhuyenError(detail, { cause });
}

/** One input that could not be used; never dropped silently. `run_id` is added where the run is known. */
export const rejectSchema = z.object({
  origin: z.string(),
  stage: z.enum(['sources', 'fetch', 'archive', 'import', 'clean', 'annotate', 'link', 'facts', 'warehouse']),
  /** Stable kebab-case reason, e.g. `empty-file`. */
  reason: z.string(),
  /** One sentence: what was expected and what came. */
  detail: z.string(),
});
export type Reject = z.infer<typeof rejectSchema>;
