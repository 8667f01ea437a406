import { type DestinationStream, destination, multistream, pino } from 'pino';

/** The part of a logger that stages use. */
export interface Log {
  info(values: object, message: string): void;
  warn(values: object, message: string): void;
}

export interface LogOptions {
  /** JSON lines on stderr. */
  readonly verbose?: boolean;
  /** JSON lines appended to this file. */
  readonly file?: string;
}

/** A structured log; silent unless asked for. Destinations are synchronous: an asynchronous one loses its lines when the process ends. */
export function openLog({ verbose, file }: LogOptions): Log {
  const streams: DestinationStream[] = [];
  if (verbose) streams.push(destination({ dest: 2, sync: true }));
  if (file) streams.push(destination({ dest: file, sync: true, mkdir: true }));
  if (streams.length === 0) return { info: () => undefined, warn: () => undefined };
  return pino({ base: null }, multistream(streams.map((stream) => ({ stream }))));
}
