import type { Pass } from '../pass.ts';
import { citationSubject } from './citation-subject.ts';
import { citation, issueDay, issuing, law, openingIssuer, plain, unnumbered } from './citation-values.ts';
import { docIssuer } from './doc-issuer.ts';
import { localCongress, nationalCongress, plenum, plenumCode } from './doc-session.ts';

/** Issuers and meetings first, then documents with number, day and issuer, then what each is about. Needs units and bodies. */
export const citationPasses: readonly Pass[] = [
  { name: 'document issuers', kinds: ['doc-issuer'], normalisers: { 'doc-issuer': docIssuer } },
  {
    name: 'document meetings',
    kinds: ['doc-session', 'doc-session-code'],
    normalisers: {
      plenum,
      'plenum-code': plenumCode,
      'national-congress': nationalCongress,
      'local-congress': localCongress,
    },
  },
  { name: 'citations', kinds: ['citation', 'citation-bare'], normalisers: { citation, unnumbered, law } },
  {
    name: 'subjects of documents',
    kinds: ['citation-subject'],
    normalisers: { 'citation-subject': citationSubject },
  },
  {
    name: 'documents in a row',
    kinds: [
      'citation-join',
      'citation-issuing',
      'citation-signed',
      'citation-opening',
      'citation-owner',
      'citation-listing',
      'citation-tail',
    ],
    rivals: 'kind',
    normalisers: {
      plain,
      issuing,
      'issue-day': issueDay,
      'opening-issuer': openingIssuer,
      citation,
    },
  },
];
