/** The only place that writes to the terminal. */

import { once } from 'node:events';

/** Prints a result to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** What is gathered before it is written: a line at a time would be a system call each. */
const writeSize = 1 << 15;

/** Prints text to stdout as it comes, no faster than its reader takes it. */
export async function printFlowing(parts: AsyncIterable<string>): Promise<void> {
  let gathered = '';
  const flush = async () => {
    const taken = process.stdout.write(gathered);
    gathered = '';
    if (!taken) await once(process.stdout, 'drain');
  };
  try {
    for await (const part of parts) {
      gathered += part;
      if (gathered.length >= writeSize) await flush();
    }
  } finally {
    // What came before an error is right, and says where it broke off.
    if (gathered !== '') await flush();
  }
}

/** Prints a remark or an error to stderr. */
export function remark(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A reader that goes away (`| head`) is no error of ours. */
export function forgiveClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  // Of remarks that nobody hears the work goes on, and its exit code still says how it ended.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
