import type { Rewrite } from './rewrite.ts';

/** The same signs in forms that nobody sees, or that another keyboard makes: cleaning makes them even. */
export const spaceRewrites: Readonly<Record<string, Rewrite>> = {
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'a narrow space before figures and units': (text) => text.replace(/ (?=\d)|(?<=\d) /g, '\u202f'),
  'thin spaces': (text) => text.replace(/ /g, '\u2009'),
  'full-width spaces': (text) => text.replace(/ /g, '\u3000'),
  'two spaces': (text) => text.replace(/ /g, '  '),
  'zero-width spaces behind words': (text) => text.replace(/ /g, ' \u200b'),
  'soft hyphens in words': (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'hyphens that do not break': (text) => text.replace(/-/g, '\u2011'),
  'full-width figures and percent signs': (text) =>
    text.replace(/[\d%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'carriage returns': (text) => `${text.replace(/\n/g, '\r\n')}\r\n`,
  'blanks at both ends': (text) => ` \t${text} \t`,
};
