import { Tokenizer } from 'htmlparser2';

const nothing = () => {};

/** Decodes character references in a text that is no markup: `&agrave;`, `&#225;`, `&amp;`; once, not again. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  const source = text.replace(/</g, '&lt;');
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => parts.push(source.slice(start, end)),
      ontextentity: (code) => parts.push(String.fromCodePoint(code)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return parts.join('');
}
