import { wrongUse } from '../../model/failure.ts';
import type { PipelineSpec } from '../../model/pipeline-spec.ts';
import type { SourceSpecInput } from '../../model/source-spec.ts';
import { planInputs } from './plan-inputs.ts';

/** A pipeline that crawls one site about which nothing is known but an address; `allowPrivate` lets it be on a private network. */
export function planUrl(
  address: string,
  options: { readonly allowPrivate: boolean; readonly crawl: NonNullable<PipelineSpec['crawl']> },
): PipelineSpec {
  const url = parseAddress(address);
  const id = url.host.replace(/[^a-z0-9._-]/g, '-').slice(0, 80);
  const source: SourceSpecInput = { id, name: url.host, start: [url.href] };
  return planInputs('url', [], {
    sources: [source],
    crawl: options.crawl,
    ...(options.allowPrivate ? { allow: [url.hostname] } : {}),
  });
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw wrongUse({
    code: 'bad-address',
    expected: 'an http or https address such as https://portal.example.vn/',
    got: address.slice(0, 200),
    todo: 'Give the whole address of the start page.',
  });
}
