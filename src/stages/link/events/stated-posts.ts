import type { Mention } from '../../../model/mention.ts';
import type { PostMention } from '../../../model/mentions/mention-kinds.ts';
import { contains, type Span } from '../../../model/span.ts';
import { isOffice } from '../officials/is-office.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';
import { isBlank } from './person-lists.ts';

/** What stands between the post of a clause and the person whom the clause tells of: a word or two (`mới`) and a comma. */
const ahead = /^[^,.;:]{0,12},[^;]*$/u;

/** A list of posts and the words that say what becomes of it. */
export interface StatedPosts {
  readonly span: Span;
  readonly posts: readonly PostMention[];
}

/** A mention that lists posts. */
interface Listing extends Span {
  readonly values: { readonly starts: readonly number[] };
}

/** Farthest that a post may stand behind its verb without a word of taking up between (`được bổ nhiệm vào vị trí …`). */
const nearVerb = 25;

/** Posts behind a word of taking up (`giữ chức`) or giving up in a stretch of the sentence; the first that are more than a seat. */
export function statedIn(scene: EventScene, region: Span, kind: 'take-up' | 'give-up'): StatedPosts | null {
  // `phụ trách đến khi có nhân sự giữ chức P`: P is somebody else's.
  const denied = scene.mentions('take-up-denied');
  const stated = scene
    .mentions(kind)
    .filter((mention) => isWithin(region, mention) && !denied.some((span) => contains(span, mention)))
    .map((mention) => ({ span: mention, posts: postsOf(scene, mention) }));
  return stated.find(({ posts }) => posts.some(isOffice)) ?? stated[0] ?? null;
}

/** Posts that follow a verb at once. */
export function statedNear(scene: EventScene, region: Span): StatedPosts | null {
  // `bị Thủ tướng cách chức P`: who acts is no post that is left or taken up.
  const voices = scene.mentions('event-voice');
  const list = scene
    .mentions('posts')
    .find((mention) => isWithin(region, mention) && !voices.some((voice) => contains(voice, mention)));
  return list !== undefined && list.start - region.start <= nearVerb ? listed(scene, list) : null;
}

/** `giới thiệu ông X ứng cử chức Chủ tịch UBND xã`. */
export function statedByCandidacy(scene: EventScene, region: Span): StatedPosts | null {
  const cues = scene.mentions('event-candidacy').filter((mention) => isWithin(region, mention));
  const list = scene
    .mentions('posts')
    .find(
      (mention) =>
        isWithin(region, mention) &&
        cues.some(({ end }) => end <= mention.start && mention.start - end <= nearVerb),
    );
  return list === undefined ? null : listed(scene, list);
}

/** `miễn nhiệm chức danh P đối với ông X`: posts between verb and person that are not in apposition to the name. */
export function statedBetween(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  const others = scene.persons.filter(({ start, end }) => start >= act.end && end <= person.start);
  const from = others.at(-1)?.end ?? act.end;
  const list = scene
    .mentions('posts')
    .findLast((mention) => mention.start >= from && mention.end <= person.start);
  const gap = list === undefined ? '' : scene.text.slice(list.end, person.start).trim();
  // Behind another person of the list only a roster's colon, or the word between post and person, says whose post it is.
  if (list === undefined) return null;
  const said =
    others.length > 0
      ? /^:[^,;]*$/.test(gap) || isToward(scene, list, person)
      : gap !== '' && !gap.includes(';');
  return said ? listed(scene, list) : null;
}

/** `bầu P đối với ông X; Q đối với bà Y`, `bầu P là ông X; Q là bà Y`: nothing but the word that says whose stands between the second post and its person. */
function isToward(scene: EventScene, list: Span, person: EventPerson): boolean {
  const toward = [...scene.mentions('event-toward'), ...scene.mentions('event-being')].find(
    ({ start, end }) => start >= list.end && isBlank(scene, end, person.start),
  );
  return toward !== undefined && !/[,;]/.test(scene.text.slice(list.end, toward.start));
}

/** `thôi giữ chức Chủ tịch UBND xã`: the lexicon of posts given up knows the verb too, so that both start at one word. */
export function statedAround(scene: EventScene, act: Act): StatedPosts | null {
  const around = (mention: Mention) => mention.start <= act.start && mention.end > act.end;
  const verb = scene.mentions('give-up').find(around) ?? scene.mentions('take-up').find(around);
  return verb === undefined ? null : listed(scene, verb);
}

/** `chỉ định ông X là P`: the words that put somebody in a post hold verb and person. */
export function statedOver(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  const over = scene
    .mentions('take-up')
    .find(
      ({ start, end, values }) =>
        values.inside && start <= act.start && end >= person.end && person.start >= act.end,
    );
  return over === undefined ? null : listed(scene, over);
}

/** `chuẩn y | hai đồng chí giữ chức P là ông A và ông B`: the post that those counted right behind the verb take up. */
export function statedForAll(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  const shared = scene
    .mentions('shared-posts')
    .find(
      ({ start, end, values }) =>
        values.tenure === 'incoming' &&
        isBlank(scene, act.end, start) &&
        start >= act.end &&
        end <= person.start,
    );
  return shared === undefined ? null : listed(scene, shared);
}

/** `Trước khi được bổ nhiệm làm P, ông X …`: the post of a clause that its person follows, the first of the sentence. */
export function statedAhead(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  if (scene.persons.find(({ at }) => at >= 0)?.start !== person.start) return null;
  // `được bổ nhiệm làm P`, `được chỉ định | giữ chức P`: the words of taking up hold the verb, or follow it at once.
  const around = scene
    .mentions('take-up')
    .find(({ start, end }) => end > act.end && (start <= act.start || isBlank(scene, act.end, start)));
  const isAhead = around !== undefined && ahead.test(scene.text.slice(around.end, person.start));
  return isAhead && around.end <= person.start ? listed(scene, around) : null;
}

/** `30 đại biểu HĐND phường`: the counted noun is the post. */
export function statedByGroup(scene: EventScene, group: EventPerson | null): StatedPosts | null {
  if (group === null || !group.byPost) return null;
  const post = scene.mentions('post').find(({ start, end }) => start >= group.start && end === group.end);
  return post === undefined ? null : { span: post, posts: [post] };
}

/** The posts that a person holds when the text names them: beside the name, called neither former ones nor new, more than a seat. */
export function statedBeside(scene: EventScene, person: EventPerson): StatedPosts | null {
  return besideName(
    scene,
    person,
    ({ values }, isFresh) => values.tenure !== 'former' && values.tenure !== 'incoming' && !isFresh,
  );
}

/** The posts called new beside the name: `tân Giám đốc Sở Tư pháp, ông X, nhận quyết định bổ nhiệm`, `Giám đốc Sở Tư pháp được chỉ định là ông X`. */
export function newlyBeside(scene: EventScene, person: EventPerson): StatedPosts | null {
  return besideName(scene, person, ({ values }, isFresh) => values.tenure === 'incoming' || isFresh);
}

/** The posts called former ones beside the name: what a person came from whose body is no more (`nguyên Bí thư Huyện ủy`). */
export function formerlyBeside(scene: EventScene, person: EventPerson): StatedPosts | null {
  return besideName(scene, person, ({ values }) => values.tenure === 'former');
}

function besideName(
  scene: EventScene,
  person: EventPerson,
  counts: (post: PostMention, isFresh: boolean) => boolean,
): StatedPosts | null {
  const stated = scene.mentions('appointment').find(({ values }) => values.names.includes(person.at));
  if (stated === undefined) return null;
  // What is said between the posts and the name is of those before it.
  const isFresh = ({ start }: Span) => stated.values.tenure === 'incoming' && start < person.at;
  const posts = postsOf(scene, stated).filter((post) => counts(post, isFresh(post)));
  return posts.some(isOffice) ? { span: stated, posts } : null;
}

/** The posts of a mention that lists them. */
export function listed(scene: EventScene, span: Listing): StatedPosts {
  return { span, posts: postsOf(scene, span) };
}

function postsOf(scene: EventScene, { values: { starts } }: Listing): PostMention[] {
  return scene.mentions('post').filter(({ start }) => starts.includes(start));
}

function isWithin(region: Span, { start, end }: Span): boolean {
  return start >= region.start && end <= region.end;
}
