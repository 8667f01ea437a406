import type { AnnotatedArticle, Draft } from '../../../model/extraction.ts';
import type { Appointment, DateFact, EventFact } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { startingIn } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import { lifeDates } from '../dates/life-dates.ts';
import type { PositionCoder } from '../officials/code-position.ts';
import { completePointing } from '../officials/complete-pointing.ts';
import { readProfiles } from '../read-profiles.ts';
import { type CarriedAct, carriedParticipants, carryOn } from './carry-over.ts';
import { draftEvent, type EventIndex } from './draft-event.ts';
import { dropFulfilled } from './drop-fulfilled.ts';
import { buildScenes, type EventScene } from './event-scene.ts';
import type { CitedGround } from './find-ground.ts';
import { findMoves } from './find-moves.ts';
import { findParticipants } from './find-participants.ts';
import { mergeEvents } from './merge-events.ts';
import type { Participation } from './participation.ts';
import { recallHolder, recallProfiled } from './recall-holder.ts';
import { settleNamedCounts } from './settle-named-counts.ts';
import { settleStatuses } from './settle-statuses.ts';

/** What linking events reads beside the article: its other facts, and when two wordings are one post. */
export interface EventReference {
  readonly appointments: readonly Draft<Appointment>[];
  readonly dates: readonly Draft<DateFact>[];
  readonly grounds: readonly CitedGround[];
  readonly code: PositionCoder;
}

/** Cadre work told in one article: who or how many were moved, from and to which post, by whom; one row an event. */
export function linkEvents(annotated: AnnotatedArticle, reference: EventReference): Draft<EventFact>[] {
  if (mentionsOf(annotated.mentions, 'event-act').length === 0) return [];
  const lived = lifeDates(annotated.mentions, annotated.text.text);
  const dates = reference.dates.filter(({ start }) => !lived.has(start));
  const index: EventIndex = {
    appointments: groupBy(reference.appointments, ({ values }) => foldKey(values.person_name)),
    datesOf: ({ sentence }) => startingIn(dates, sentence),
    groundsOf: ({ backTo, sentence }) => startingIn(reference.grounds, { start: backTo, end: sentence.end }),
    endings: groupBy(reference.appointments, ({ end }) => end),
    profiles: readProfiles(annotated.mentions),
    code: reference.code,
  };
  const drafts: Draft<EventFact>[] = [];
  const listed = new Set<number>();
  let carried: CarriedAct | null = null;
  const mentions = completePointing(annotated.mentions, annotated.text.sentences);
  for (const scene of buildScenes({ ...annotated, mentions })) {
    const found = findParticipants(scene, carriedParticipants(scene, carried)).map((participation) =>
      withHolder(scene, participation, index),
    );
    const statuses = settleStatuses(scene, found);
    for (const [at, participation] of found.entries()) {
      const status = statuses[at]!;
      if (status === 'denied') continue;
      for (const move of findMoves(scene, participation, found.slice(at + 1))) {
        const draft = untilDue(draftEvent(move, status, index), annotated.article.published_on);
        if (participation.scene !== scene) listed.add(draft.start);
        drafts.push(draft);
      }
    }
    carried = carryOn(scene, found, statuses, carried);
  }
  return settleNamedCounts(
    dropFulfilled(mergeEvents(drafts, reference.code), reference.code),
    annotated.text.sentences,
    listed,
    reference.code,
  );
}

/** `nghỉ hưu từ ngày 1/9/2023` in an article of June: decided, not done. */
function untilDue(draft: Draft<EventFact>, published: string | null): Draft<EventFact> {
  const date = draft.values.date_edtf?.split('/')[0];
  if (published === null || date == null || !/^\d{4}/.test(date) || draft.values.status !== 'done')
    return draft;
  return date > published.slice(0, date.length)
    ? { ...draft, values: { ...draft.values, status: 'decided' } }
    : draft;
}

/** A verb without a person of its own acts on whom the officials' part knows to have taken up its post, or on whom a profile around it tells of. */
function withHolder(
  scene: EventScene,
  participation: Participation,
  { endings, profiles }: EventIndex,
): Participation {
  if (participation.persons.length > 0) return participation;
  const { act } = participation;
  const holder = recallHolder(scene, act, endings) ?? recallProfiled(scene, act, profiles);
  return holder === null ? participation : { ...participation, persons: [holder], inherited: false };
}
