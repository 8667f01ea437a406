import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The texts of a file beside this one, `@ DATE` before each: its words, the day of the news, and what is asked of its figures (`> …`). */
export function readAskedFigures(
  name: string,
): (readonly [body: string, published: string, asked: string[]])[] {
  return readFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), 'utf8')
    .split(/^@ /mu)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.trim().split('\n');
      const body = lines.filter((line) => !line.startsWith('> ')).join('\n');
      const asked = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
      return [body, head!.slice(0, 10), asked] as const;
    });
}
