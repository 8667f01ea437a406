import { Tokenizer } from 'htmlparser2';

const nothing = () => {};

/** Hands over the text of a source piece by piece, decoded characters apart, with the place where each ends. */
export function tokenizeText(
  source: string,
  onText: (start: number, end: number) => void,
  onCharacter: (code: number, end: number) => void,
): void {
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: onText,
      ontextentity: onCharacter,
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
}
