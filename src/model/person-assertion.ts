/** A person as a curator names them: a name, and a unit, body or post of theirs; NULL = wherever the name stands. */
export interface PersonKey {
  readonly name: string;
  readonly of: string | null;
}

/** What a person who looked says of two: one person or two. */
export interface PersonAssertion {
  readonly relation: 'same' | 'not-same';
  readonly a: PersonKey;
  readonly b: PersonKey;
}
