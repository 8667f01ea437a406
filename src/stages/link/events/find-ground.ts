import type { Draft } from '../../../model/extraction.ts';
import type { Citation, Document } from '../../../model/facts.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { CitationTables } from '../citations/citation-tables.ts';
import { parseNumber } from '../citations/parse-number.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';

/** A mention of a document, and whether it is of the kind that decides on persons by name, or only on cadre work at large. */
export interface CitedGround extends Span {
  readonly document_id: string;
  readonly issuer: string | null;
  readonly decides: boolean;
  /** Of the centre: its decisions name persons, but what it says of numbers of people is policy. */
  readonly central: boolean;
}

/** Reads the article's citations for what they can decide: a decision, or a resolution of a council; what the registry knows is policy. */
export function readGrounds(
  citations: readonly Draft<Citation>[],
  documents: readonly Document[],
  tables: CitationTables,
): CitedGround[] {
  const byId = new Map(documents.map((document) => [document.document_id, document]));
  return citations.map(({ start, end, values }) => {
    const document = byId.get(values.document_id)!;
    const parsed = document.number === null ? null : parseNumber(document.number);
    const symbol = parsed === null ? null : tables.issuerOf(parsed);
    const kind = tables.decides(document.doc_type);
    const state = symbol?.state === true || tables.isState(document.issuer ?? '');
    return {
      start,
      end,
      document_id: values.document_id,
      issuer: values.issuer,
      decides:
        document.registry_key === null &&
        document.session === null &&
        (kind === 'yes' || (kind === 'state' && state)),
      central: symbol?.level === 'trung ương',
    };
  });
}

/**
 * The mention of the decision that a move rests on: cited behind its verb (`… theo Quyết định số 5`), else the nearest before it in the
 * sentence (`Quyết định số 5 về việc điều động X`), else what `theo đó` points back to. NULL when none is cited.
 */
export function findGround(
  scene: EventScene,
  act: Act,
  person: EventPerson,
  grounds: readonly CitedGround[],
): CitedGround | null {
  const usable = grounds.filter(({ decides, central }) => decides && (person.name !== null || !central));
  const inside = usable.filter((ground) => contains(scene.sentence, ground));
  const behind = inside.find((ground) => isBehind(scene, act, ground));
  if (behind !== undefined) return behind;
  const before = inside.findLast(
    (ground) => ground.end <= act.start && !scene.acts.some((other) => isBehind(scene, other, ground)),
  );
  if (before !== undefined) return isReplaced(scene, before, person) ? null : before;
  return pointedBack(scene, act, usable);
}

/** `theo Quyết định số 5` in the clause of a verb before it. */
function isBehind(scene: EventScene, act: Act, ground: Span): boolean {
  if (ground.start < act.end) return false;
  const cued = scene
    .mentions('event-ground')
    .some(({ end }) => end <= ground.start && scene.text.slice(end, ground.start).trim() === '');
  const apart = scene.acts.some(({ start, end }) => start >= act.end && end <= ground.start);
  return cued && !apart && !scene.text.slice(act.end, ground.start).includes(';');
}

/** `Quyết định số 5 chuẩn y X giữ chức P, thay Y được điều động`: the document is not on Y. */
function isReplaced(scene: EventScene, ground: Span, person: EventPerson): boolean {
  return scene
    .mentions('event-successor')
    .some(({ start, end }) => start >= ground.end && start <= person.start && person.start < end);
}

function pointedBack(scene: EventScene, act: Act, usable: readonly CitedGround[]): CitedGround | null {
  if (!scene.mentions('event-back').some(({ end }) => end <= act.start)) return null;
  const told = usable.filter(({ start, end }) => start >= scene.backTo && end <= scene.sentence.start);
  const documents = new Set(told.map(({ document_id }) => document_id));
  return documents.size === 1 ? told.at(-1)! : null;
}
