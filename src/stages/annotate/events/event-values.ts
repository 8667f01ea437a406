import type { EventType } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type {
  ActingBodyValues,
  ActValues,
  EventStatusValues,
  OfActValues,
  OpeningValues,
  PeopleValues,
  PersonValues,
  ShiftValues,
  SubjectValues,
  Voice,
} from '../../../model/mentions/event-mentions.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { parseFigure } from '../../../text/numbers/parse-figure.ts';
import { plainPhrase } from '../../../text/plain-phrase.ts';
import type { MatchView, Normaliser } from '../pass.ts';

/** Most people that one count of cadre work can mean; a longer figure is something else. */
const maxCount = 1_000_000;
const nobody: PersonValues = { name: null, given: false, at: -1, count: null, pronoun: false, post: false };

/** Values of an `event-act` mention. */
export const act: Normaliser = (view): ActValues => {
  const verbs = view.edges('v').map((edge) => (edge.payload as LexiconEntry).attributes);
  return {
    types: verbs.map((verb) => verb.type as EventType),
    posts: verbs.map((verb) => verb.post ?? null),
    needs: verbs.map((verb) => verb.needs ?? null),
    consulted: verbs.map((verb) => (verb.consulted as EventType | undefined) ?? null),
    parts: verbs.map((verb) => verb.parts ?? null),
    voice: verbs[0]!.voice as Voice,
    lead: view.word('l') !== null,
  };
};

/** Values of a mention that only says how far its words reach. */
export const reach: Normaliser = (view) => {
  const { tokens, text } = view.text;
  const { start, end } = view.match;
  return { words: plainPhrase(text.slice(tokens[start]!.start, tokens[end - 1]!.end)) };
};

/** Values of an `event-person` mention of a name. */
export const namedPerson: Normaliser = (view): PersonValues => {
  const mention = view.edge('n')!.payload as MentionOf<'name'>;
  return {
    ...nobody,
    name: mention.values.name,
    given: mention.values.given,
    at: mention.start,
  };
};

/** Values of an `event-person` mention of a group counted in figures (of `143/150` the first), or (`s`) in one word. */
export const countedPersons: Normaliser = (view): PersonValues | null => {
  const spelled = view.edge('s')?.payload as LexiconEntry | undefined;
  const count =
    spelled === undefined ? parseFigure(countedPart(view.word('n')!)) : Number(spelled.attributes.value);
  const counts = count !== null && Number.isInteger(count) && count > 0 && count <= maxCount;
  return counts ? { ...nobody, count, post: view.edge('q') !== null } : null;
};

/** Of a share the part: `143/150` counts 143; a part above its whole is left as it stands, which is no figure. */
function countedPart(figure: string): string {
  const [part, whole] = figure.split('/').map((side) => side.trim());
  if (part === undefined || whole === undefined) return figure;
  return (parseFigure(part) ?? Infinity) <= (parseFigure(whole) ?? 0) ? part : figure;
}

/** Values of people meant without name or number. */
export const unnamedPersons: Normaliser = (): PersonValues => nobody;

/** Values of a form of address that stands for the person named last. */
export const pronoun: Normaliser = (): PersonValues => ({ ...nobody, pronoun: true });

/** Values of an `event-people` mention: where its persons stand, by character offset, in order; `called`: a plural form of address opens it. */
export const people: Normaliser = (view): PeopleValues => {
  const starts = view.edges('p').map((edge) => (edge.payload as Mention).start);
  return { size: starts.length, starts, called: view.values.called === true };
};

/** Values of an `event-subject` mention: offsets of the person and of the verb. */
export const subject: Normaliser = (view): SubjectValues => ({
  passive: view.edge('v') !== null,
  person: (view.edge('p')!.payload as Mention).start,
  act: (view.edge('a')!.payload as Mention).start,
});

/** Values of a mention about a verb alone: its offset. */
export const ofAct: Normaliser = (view): OfActValues => ({ act: (view.edge('a')!.payload as Mention).start });

/** Values of an `event-series` or `event-part` mention: offset of the person or the counted part that opens it. */
export const opening: Normaliser = (view): OpeningValues => ({
  person: (view.edge('p')!.payload as Mention).start,
});

/** Values of an `event-status` mention: the class of its cue and where that ends. */
export const status: Normaliser = (view): EventStatusValues => {
  const cue = view.edge('c')!;
  return { class: cue.class, cueEnd: view.text.tokens[cue.end - 1]!.end };
};

/** Values of an `event-shift` mention: offsets of the posts left, where they are told, and taken up. */
export const shift: Normaliser = (view): ShiftValues => ({
  from: (view.edge('p')?.payload as Mention | undefined)?.start ?? null,
  to: (view.edge('q')!.payload as Mention).start,
});

/** Values of an `event-decider` mention of a post: as those of a body, and that it is a post. */
export const decidingPost: Normaliser = (view): ActingBodyValues => ({ ...readBody(view), post: true });

/** Values of an `event-decider` or `event-goal` mention: the body as the text words it, and where it stands. */
export const body: Normaliser = (view): ActingBodyValues => readBody(view);

function readBody(view: MatchView): ActingBodyValues {
  const capture = view.match.captures.find(({ name }) => name === 'o')!;
  return {
    body: view.word('o')!.replace(/\s+/g, ' '),
    start: view.text.tokens[capture.start]!.start,
    end: view.text.tokens[capture.end - 1]!.end,
  };
}
