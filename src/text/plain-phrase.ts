const uneven = /[\u0300-\u036f]|\s\s|[^\S ]|\s[,;:]/;

/** Words cut out of a text as a value: NFC, one blank between them and none before a comma, a colon or a semicolon. */
export function plainPhrase(text: string): string {
  if (!uneven.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\s|]) (?=[,;:](?: |$))/g, '');
}
