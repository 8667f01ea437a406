// A site of generated pages on loopback, in a process of its own: node bench/speed/generated-site.mjs PAGES   prints its port.
// Page N links to twenty pages behind it, so the first leads to all of them; none needs to be kept.
import { createServer } from 'node:http';

const pages = Number(process.argv[2]);
const fan = 20;
const text = 'Sáng nay, Huyện ủy Mẫu tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm. ';

const server = createServer((request, response) => {
  const at = request.url === '/' ? 0 : Number(/^\/tin\/bai-(\d+)\.html$/.exec(request.url)?.[1] ?? -1);
  if (request.url === '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end('');
  else if (!(at >= 0 && at < pages))
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>404</p>');
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(write(at));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));

function write(at) {
  const links = Array.from({ length: fan }, (_, child) => at * fan + child + 1)
    .filter((child) => child < pages)
    .map((child) => `<li><a href="/tin/bai-${child}.html">Huyện ủy Mẫu họp phiên thứ ${child}</a></li>`);
  return `<!doctype html><title>Bài ${at}</title><h1>Huyện ủy Mẫu họp phiên thứ ${at}</h1>${`<p>${text.repeat(8)}${at}</p>`.repeat(6)}<ul>${links.join('')}</ul>`;
}
