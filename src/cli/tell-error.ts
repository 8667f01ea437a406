import { CommanderError } from 'commander';
import { TinhuyenError } from '../index.ts';

/** An error as its reader needs it, and the exit code; null where it has been told already. */
export function tellError(error: unknown): { readonly text: string | null; readonly exitCode: number } {
  if (error instanceof CommanderError) return { text: null, exitCode: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof TinhuyenError) {
    const { code, expected, got, todo, exitCode } = error.detail;
    return { text: inFourLines(code, expected, got, todo), exitCode: exitCode ?? 1 };
  }
  if (isOfFiles(error)) {
    const [fault = ''] = error.message.split(`, ${error.syscall}`);
    const todo = 'Check the path, and that you may read or write what lies there.';
    return {
      text: inFourLines('file-unusable', `to ${error.syscall} ${error.path}`, fault, todo),
      exitCode: 1,
    };
  }
  // Nothing foresaw it: whoever mends the program needs to know where it was.
  const text = `tinhuyen: failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { text, exitCode: 1 };
}

function inFourLines(code: string, expected: string, got: string, todo: string): string {
  return `tinhuyen: ${code}\n  expected  ${expected}\n  got       ${got}\n  to do     ${todo}`;
}

/** What the file system refused: the path says more than the place in the program. */
function isOfFiles(error: unknown): error is Error & { readonly syscall: string; readonly path: string } {
  const { syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  return error instanceof Error && typeof syscall === 'string' && typeof path === 'string';
}
