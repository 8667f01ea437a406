import type { Page } from '../../model/page.ts';
import { type ForeignPage, readForeignPage } from '../../stages/archive/read-foreign-page.ts';
import { readForeignWarc } from '../../stages/archive/read-foreign-warc.ts';
import { archiveItem, type ImportContext, importResource } from './import-context.ts';
import type { InputFile } from './list-input-files.ts';

/** Archives the pages of a WARC file of any tool; damage becomes rejects, whole records are taken all the same. */
export async function importWarc(file: InputFile, context: ImportContext): Promise<void> {
  const { tally } = context;
  const originals = new Map<string, Page>();
  for await (const item of readForeignWarc(file.path, context.maxBytes)) {
    const where = `${file.origin}#${item.number}`;
    if (item.kind === 'problem') {
      tally.in++;
      tally.reject(where, item.reason, `record ${item.number}: ${item.detail}`);
    } else await importRecord(readForeignPage(item.record), where, originals, context);
    context.onItem();
  }
}

/** A record's page; null for one that holds none (a request, the archive's own description), text for what is wrong with it. */
async function importRecord(
  page: ForeignPage | string | null,
  where: string,
  originals: Map<string, Page>,
  context: ImportContext,
): Promise<void> {
  const { tally } = context;
  if (page === null) return;
  if (typeof page !== 'string') {
    const { status, type, contentType, url } = page;
    // What a redirect leads to is a record of its own.
    if (status >= 300 && status <= 399 && status !== 304) return;
    if (status < 200 || status > 399)
      return tally.leaveOut(url, `http-${status}`, `status ${status}`, 'an answer with a page');
    if (type !== 'revisit' && !isText(page))
      return tally.leaveOut(url, 'unsupported-type', contentType ?? 'no content type', 'HTML or plain text');
  }
  tally.in++;
  if (typeof page === 'string') tally.reject(where, 'bad-warc', page);
  else await importPage(page, where, originals, context);
}

async function importPage(
  page: ForeignPage,
  where: string,
  originals: Map<string, Page>,
  context: ImportContext,
): Promise<void> {
  const { archive, tally, sourceId } = context;
  if (page.type === 'resource') {
    const url = /^https?:/i.test(page.url) ? page.url : null;
    const { origin, contentType, charset, body, declared } = page;
    await importResource(
      {
        kind: 'resource',
        sourceId,
        origin,
        url,
        contentType: contentType ?? 'text/html',
        charset,
        body,
        declared,
      },
      where,
      context,
    );
    return;
  }
  const newest = await archive.newest(page.url);
  if (newest && newest.fetched_at >= page.fetchedAt) {
    if (page.digest && page.type === 'response') originals.set(page.digest, newest);
    tally.known++;
    return;
  }
  if (page.type === 'response') {
    const archived = await archiveItem({ ...page, kind: 'response', sourceId }, context);
    if (page.digest) originals.set(page.digest, archived);
    tally.done++;
    return;
  }
  const original = page.digest === null ? undefined : originals.get(page.digest);
  if (!original) {
    tally.reject(
      where,
      'revisit-dangling',
      `expected the record that the revisit of ${page.url} points to earlier in the file; got none`,
    );
  } else if (original.url === page.url) tally.known++;
  else {
    const fields = page.fields.filter(([name]) => name.toLowerCase() !== 'content-encoding');
    const body = await archive.readPayload(original);
    await archiveItem({ ...page, kind: 'response', sourceId, status: 200, fields, body }, context);
    tally.done++;
  }
}

function isText({ contentType, type }: ForeignPage): boolean {
  if (contentType === null || /^(text\/(html|plain)|application\/xhtml\+xml)$/.test(contentType)) return true;
  // A JSON answer of a server is no article; a JSON line that an archive of ours holds is.
  return type === 'resource' && contentType === 'application/json';
}
