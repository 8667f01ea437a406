import { dataFolder } from '../../reference/data-folder.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { readPackage } from '../hash-code.ts';
import { formatSourceFile } from './format-source-file.ts';
import { surveyPortal } from './survey-portal.ts';

export interface ProposeOptions {
  readonly allowPrivate: boolean;
  readonly delayMs?: number;
  readonly contact?: string;
  readonly connect?: ReadonlyMap<string, string>;
  readonly clock?: () => Date;
}

/** Looks at the portal at an address and gives the text of a source file for it. */
export async function proposeSource(address: string, options: ProposeOptions): Promise<string> {
  const clock = options.clock ?? (() => new Date());
  const contact = options.contact === undefined ? '' : ` (+${options.contact})`;
  const survey = await surveyPortal(address, {
    clock,
    reference: loadReference(dataFolder()),
    userAgent: `tinhuyen/${readPackage().version}${contact}`,
    allowPrivate: options.allowPrivate,
    ...(options.connect ? { connect: options.connect } : {}),
    ...(options.delayMs === undefined ? {} : { delayMs: options.delayMs }),
  });
  return formatSourceFile(survey, clock().toISOString().slice(0, 10));
}
