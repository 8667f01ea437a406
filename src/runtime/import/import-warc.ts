import type { Page } from '../../model/page.ts';
import { type ForeignPage, readForeignPage } from '../../stages/archive/read-foreign-page.ts';
import { readForeignWarc } from '../../stages/archive/read-foreign-warc.ts';
import { type ImportContext, importResource } from './import-context.ts';
import type { InputFile } from './list-input-files.ts';

/** Archives the pages of a WARC file of any tool; damage becomes rejects, whole records are taken all the same. */
export async function importWarc(file: InputFile, context: ImportContext): Promise<void> {
  const { tally } = context;
  const originals = new Map<string, Page>();
  for await (const item of readForeignWarc(file.path, context.maxBytes)) {
    const where = `${file.origin}#${item.number}`;
    tally.in++;
    if (item.kind === 'problem') tally.reject(where, item.reason, `record ${item.number}: ${item.detail}`);
    else {
      const page = readForeignPage(item.record);
      if (page === null) tally.ignore(`warc ${item.record.type}`);
      else if (typeof page === 'string') tally.reject(where, 'bad-warc', `record ${item.number}: ${page}`);
      else if (page.status < 200 || (page.status > 299 && page.status !== 304))
        tally.ignore(`http ${page.status}`);
      else if (page.type !== 'revisit' && !isText(page)) tally.ignore(page.contentType ?? 'no content type');
      else await importPage(page, where, originals, context);
    }
    context.onItem();
  }
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
    const archived = await archive.append({ ...page, kind: 'response', sourceId });
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
    await archive.append({
      ...page,
      kind: 'response',
      sourceId,
      status: 200,
      fields,
      body: await archive.readPayload(original),
    });
    tally.done++;
  }
}

function isText({ contentType, type }: ForeignPage): boolean {
  if (contentType === null || /^(text\/(html|plain)|application\/xhtml\+xml)$/.test(contentType)) return true;
  // A JSON answer of a server is no article; a JSON line that an archive of ours holds is.
  return type === 'resource' && contentType === 'application/json';
}
