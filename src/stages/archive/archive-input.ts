import type { SentRequest } from '../../model/http-message.ts';
import type { Declared } from '../../model/page.ts';
import type { Fields } from './warc-fields.ts';

interface Visit {
  readonly sourceId: string;
  readonly url: string;
  /** ISO time of the answer; the archive's clock when absent. */
  readonly fetchedAt?: string;
  /** Raw response fields, order, case and repetitions kept. */
  readonly fields: Fields;
  readonly request?: SentRequest;
  /** Anything worth keeping beside the record: how long it took, where it was found. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** An answer with its body as sent, transfer coding undone, content coding kept. */
export interface ResponseInput extends Visit {
  readonly kind: 'response';
  readonly status: number;
  readonly reason?: string;
  readonly body: Uint8Array;
}

/** A 304: the address still gives its newest archived version. */
export interface NotModifiedInput extends Visit {
  readonly kind: 'not-modified';
}

/** A file or a JSON line that was handed over. */
export interface ResourceInput {
  readonly kind: 'resource';
  readonly sourceId: string;
  readonly origin: string;
  readonly url?: string | null;
  readonly contentType: string;
  readonly charset?: string | null;
  readonly body: Uint8Array;
  readonly declared?: Declared;
}

export type ArchiveInput = ResponseInput | NotModifiedInput | ResourceInput;
