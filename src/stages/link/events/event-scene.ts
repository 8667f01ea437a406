import type { AnnotatedArticle } from '../../../model/extraction.ts';
import type { EventFact, EventType } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { Mention } from '../../../model/mention.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { contains, indexAt, type Span } from '../../../model/span.ts';
import { resolveNames } from '../officials/resolve-names.ts';

/** One type of event that a verb makes, with what it asks of its sentence. */
export interface ActType {
  readonly type: EventType;
  /** Whether the post with it is taken up (`to`), stood for (`stand`) or left (`from`). */
  readonly post: string | null;
  readonly needs: string | null;
  /** Counted parts of those moved are moved so too: of two types the `first`, else the `second`. */
  readonly parts: string | null;
}

/** Where the person of a verb stands, as the lexicon `event-verbs` tells. */
export type Voice = 'active' | 'object' | 'subject' | 'both' | 'form';

/** A verb of cadre work. */
export interface Act extends Span {
  readonly rule: string;
  readonly types: readonly ActType[];
  readonly voice: Voice;
  readonly lead: boolean;
}

/** A person or a counted group; with neither, people whom the text leaves open. */
export interface EventPerson extends Span {
  /** Fullest form in the article. */
  readonly name: string | null;
  /** Where the name itself stands. */
  readonly at: number;
  readonly count: number | null;
  /** The counted group is named by its post. */
  readonly byPost: boolean;
  /** The counted group whose members the text names: `hai Phó Chủ tịch là ông X và bà Y`. */
  readonly group: EventPerson | null;
}

/** How many sentences back a sentence on a decision may point. */
const maxBack = 2;

export type EventStatus = EventFact['status'];

/** What the rules found in one sentence, in text order. */
export interface EventScene {
  readonly sentence: Span;
  /** Start of the sentence two before: as far back as `theo đó` reaches. */
  readonly backTo: number;
  readonly text: string;
  readonly acts: readonly Act[];
  readonly persons: readonly EventPerson[];
  /** All other mentions of the sentence by kind. */
  mentions<Kind extends string>(kind: Kind): readonly MentionOf<Kind>[];
}

const none: readonly Mention[] = [];

/** Cuts an article into scenes, one a sentence that names a verb of cadre work or a person. */
export function buildScenes({ mentions, text }: AnnotatedArticle): EventScene[] {
  const persons = resolvePersons(mentions);
  const inSentence = layOut(mentions, text.sentences);
  const consultations = mentionsOf(mentions, 'event-consult');
  return text.sentences.map((sentence, index) => {
    const acts = inSentence('event-act', index);
    const named = inSentence('event-person', index);
    const backTo = text.sentences[Math.max(0, index - maxBack)]!.start;
    const consulted = (at: number) => {
      const last = consultations[indexAt(consultations, at - 1)];
      return last !== undefined && last.start >= backTo;
    };
    return {
      sentence,
      backTo,
      text: text.text,
      acts: acts.map((mention) => actOf(mention, consulted(mention.start))),
      persons: named.map((mention) => persons.get(mention)!),
      mentions: (kind) => inSentence(kind, index),
    };
  });
}

/** Mentions by kind and number of their sentence; a kind is laid out when it is first asked for, as most are no event's. */
function layOut(mentions: readonly Mention[], sentences: readonly Span[]) {
  const kinds = new Map<string, ReadonlyMap<number, readonly Mention[]>>();
  return <Kind extends string>(kind: Kind, index: number): readonly MentionOf<Kind>[] => {
    let laid = kinds.get(kind);
    if (laid === undefined) kinds.set(kind, (laid = bySentence(mentionsOf(mentions, kind), sentences)));
    return (laid.get(index) ?? none) as readonly MentionOf<Kind>[];
  };
}

function bySentence(found: readonly Mention[], sentences: readonly Span[]): Map<number, Mention[]> {
  const inside = found.filter((mention) => {
    const sentence = sentences[indexAt(sentences, mention.start)];
    // What a list's last person takes up may seem to run on into the next sentence; whom it joins stands in this one.
    return sentence !== undefined && (contains(sentence, mention) || runsOn(sentence, mention));
  });
  return groupBy(inside, ({ start }) => indexAt(sentences, start));
}

function runsOn(sentence: Span, { kind, start }: Mention): boolean {
  return kind === 'event-people' && start < sentence.end;
}

/** `consulted`: a consultation was told before, which makes an election of what else were an appointment. */
function actOf({ start, end, rule, values }: MentionOf<'event-act'>, consulted: boolean): Act {
  const elected = values.consulted;
  const posts = values.posts;
  const needs = values.needs;
  const parts = values.parts;
  return {
    start,
    end,
    rule,
    voice: values.voice,
    lead: values.lead,
    types: values.types.map((type, index) => ({
      type: consulted ? (elected[index] ?? type) : type,
      post: posts[index]!,
      needs: needs[index]!,
      parts: parts[index]!,
    })),
  };
}

/** Names read back to their full form; a form of address alone is the person named last. */
function resolvePersons(mentions: readonly Mention[]): Map<Mention, EventPerson> {
  const resolver = resolveNames(mentions);
  const persons = new Map<Mention, EventPerson>();
  let last: string | null = null;
  for (const mention of mentionsOf(mentions, 'event-person')) {
    const { name: written, given, at, count, pronoun, post } = mention.values;
    const name: string | null =
      written === null ? (pronoun ? last : null) : resolver.resolve(written, given, at);
    if (name !== null) last = name;
    persons.set(mention, {
      start: mention.start,
      end: mention.end,
      name,
      at,
      count,
      byPost: post,
      group: null,
    });
  }
  return persons;
}
