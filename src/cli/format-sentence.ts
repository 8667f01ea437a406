import type { TokenizedSentence, TokenizedWord } from '../index.ts';

const joined = ({ form }: TokenizedWord) => form.replaceAll(' ', '_');

/** A sentence as a line of words, syllables joined by `_`: `Huyện_ủy Vị_Xuyên họp .` */
export function formatWords({ words }: TokenizedSentence): string {
  return `${words.map(joined).join(' ')}\n`;
}

/** The same with each word's part of speech behind a slash: `Huyện_ủy/N Vị_Xuyên/Np họp/V ./CH` */
export function formatTagged({ words }: TokenizedSentence): string {
  return `${words.map((word) => `${joined(word)}/${word.tag}`).join(' ')}\n`;
}

/**
 * A sentence in CoNLL-U (`number` from 1). Words keep their spaces, as in the Vietnamese UD treebank; a word does not inflect, so its
 * lemma is its form in small letters, a name's the name. MISC holds the offsets in code points; nothing is parsed.
 */
export function formatConllu({ words, opensParagraph }: TokenizedSentence, number: number): string {
  const text = words.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form)).join('');
  const rows = words.map((word, index) => {
    const { form, upos, tag, start, end, spaceAfter } = word;
    const lemma = upos === 'PROPN' ? form : form.toLowerCase();
    const misc = `${spaceAfter ? '' : 'SpaceAfter=No|'}start_char=${start}|end_char=${end}`;
    return [index + 1, form, lemma, upos ?? '_', tag ?? '_', '_', '_', '_', '_', misc].join('\t');
  });
  const heading = `${opensParagraph ? '# newpar\n' : ''}# sent_id = ${number}\n# text = ${text.trimEnd()}\n`;
  return `${heading}${rows.join('\n')}\n\n`;
}
