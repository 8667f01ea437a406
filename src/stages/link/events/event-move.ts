import type { ActType, EventPerson, EventScene } from './event-scene.ts';
import type { EventPosts } from './find-posts.ts';
import type { Participation } from './participation.ts';

/** One person moved by a verb in one of its types, with the posts that go with it. */
export interface EventMove {
  /** The sentence of the person. */
  readonly scene: EventScene;
  readonly participation: Participation;
  readonly type: ActType;
  readonly person: EventPerson;
  readonly posts: EventPosts;
}
