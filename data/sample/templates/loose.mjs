// Loose files: pasted pages as plain text, JSON lines, and a WARC with one gzip member per record.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { dmy, esc, paragraphs, when } from './kit.mjs';

/** A pasted page: what stood above, the text, what stood below, exactly as the source gives it. */
const pasted = (a) =>
  Buffer.from(
    `${[
      a.above ?? '',
      a.repeatTitle === false ? '' : a.title,
      a.stamp ?? '',
      a.repeatLead ? `${a.lead}\n\n${a.lead}` : a.lead,
      a.body.trim(),
      a.below ?? '',
    ]
      .map((s) => s.trimEnd())
      .filter(Boolean)
      .join('\n\n')}\n`,
  );

function jsonLine(a) {
  const text = [a.title, a.lead, ...paragraphs(a), ...(a.sign ? [a.sign] : [])].filter(Boolean);
  const content = a.html
    ? {
        html: `<html><head><meta charset="utf-8"><title>${esc(a.title)}</title></head><body><div class="menu"><a href="/">Trang chủ</a> | <a href="#">Tin tức</a> | <a href="#">Liên hệ</a></div><h1>${esc(a.title)}</h1><p><b>${esc(a.lead)}</b></p>${paragraphs(
          a,
        )
          .map((p) => `<p>${esc(p)}</p>`)
          .join('')}<div class="foot">Lượt xem: 318</div></body></html>`,
      }
    : { text: text.join('\n') };
  return JSON.stringify({
    origin: a.id,
    ...(a.url ? { url: a.url } : {}),
    ...(a.give?.includes('title') ? { title: a.title } : {}),
    ...(a.give?.includes('published') ? { published: a.published.slice(0, 10) } : {}),
    ...(a.give?.includes('author') ? { author: a.author } : {}),
    ...content,
  });
}

const base32 = (bytes) => {
  let out = '';
  const bits = Array.from(bytes, (b) => b.toString(2).padStart(8, '0')).join('');
  for (let i = 0; i < bits.length; i += 5)
    out += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(bits.slice(i, i + 5).padEnd(5, '0'), 2)];
  return out;
};
const recordId = (key) => {
  const h = createHash('sha256').update(key).digest('hex');
  return `<urn:uuid:${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}>`;
};

/** One gzip member without a time, its data stored: a compressor's output differs between zlib versions. */
function gzipMember(data) {
  const blocks = [];
  for (let at = 0; at < data.length; at += 0xffff) {
    const part = data.subarray(at, at + 0xffff);
    const head = Buffer.alloc(5);
    head[0] = at + 0xffff >= data.length ? 1 : 0;
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(part.length ^ 0xffff, 3);
    blocks.push(head, part);
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(data), 0);
  tail.writeUInt32LE(data.length, 4);
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]), ...blocks, tail]);
}

function record(headers, block) {
  const head = Object.entries({ ...headers, 'Content-Length': block.length })
    .map(([k, v]) => `${k}: ${v}\r\n`)
    .join('');
  const raw = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
  return gzipMember(raw);
}

const warcPage = (a) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${esc(a.title)} - Trang tin</title><meta property="article:published_time" content="${a.published}:00+07:00"></head>
<body><ul id="menu"><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc/">Tin tức</a></li><li><a href="/van-ban/">Văn bản</a></li></ul>
<div id="content"><h1>${esc(a.title)}</h1><div class="date">${when(a.published).weekday}, ${dmy(a.published)}</div><p class="sapo"><strong>${esc(a.lead)}</strong></p>
${paragraphs(a)
  .map((p) => `<p>${esc(p)}</p>`)
  .join('\n')}
<p class="author"><em>${esc(a.author)}</em></p></div><div id="footer">Số lượt truy cập: 1.204.118</div></body></html>
`;

function warc(articles) {
  const members = [
    record(
      {
        'WARC-Type': 'warcinfo',
        'WARC-Record-ID': recordId('info'),
        'WARC-Date': '2025-10-01T02:00:00Z',
        'WARC-Filename': 'trang-tin.warc.gz',
        'Content-Type': 'application/warc-fields',
      },
      Buffer.from('software: tinhuyen sample\r\nformat: WARC File Format 1.1\r\n'),
    ),
  ];
  for (const a of articles) {
    const payload = Buffer.from(warcPage(a));
    const block = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${payload.length}\r\n\r\n`,
      ),
      payload,
    ]);
    const sha1 = (bytes) => `sha1:${base32(createHash('sha1').update(bytes).digest())}`;
    members.push(
      record(
        {
          'WARC-Type': 'response',
          'WARC-Record-ID': recordId(a.url),
          'WARC-Date': '2025-10-01T02:00:05Z',
          'WARC-Target-URI': a.url,
          'WARC-Payload-Digest': sha1(payload),
          'WARC-Block-Digest': sha1(block),
          'Content-Type': 'application/http; msgtype=response',
        },
        block,
      ),
    );
  }
  return Buffer.concat(members);
}

/** File name -> bytes. */
export function looseFiles(sources) {
  const made = new Map();
  for (const source of sources) {
    if (source.kind === 'text') for (const a of source.articles) made.set(`${a.doc}.txt`, pasted(a));
    else if (source.kind === 'jsonl')
      made.set('bai-viet.jsonl', Buffer.from(`${source.articles.map(jsonLine).join('\n')}\n`));
    else if (source.kind === 'warc') made.set('trang-tin.warc.gz', warc(source.articles));
  }
  return made;
}
