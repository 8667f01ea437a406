import type { JsonHolder, JsonValue } from './scan-json.ts';

/**
 * The values of a payload that is one array whose objects name their members by place (`["ShallowReactive",1],{"title":2},"…"`,
 * as Nuxt 3 writes its state), as if each stood in its object. What a later slot holds goes by the first that names it.
 */
export function resolveSlots(source: string, values: readonly JsonValue[]): JsonValue[] {
  const lone = new Map<number, JsonValue>();
  const members = new Map<number, JsonValue[]>();
  for (const value of values) {
    const { holder } = value;
    if (holder.parent === null) lone.set(value.index, value);
    else if (holder.parent.parent === null) {
      const own = members.get(holder.index);
      if (own === undefined) members.set(holder.index, [value]);
      else own.push(value);
    }
  }
  const holders = new Map<number, JsonHolder>();
  const resolved: JsonValue[] = [];
  for (const [slot, own] of [...members].sort(([a], [b]) => a - b)) {
    const { kind, index } = own[0]!.holder;
    const holder = holders.get(slot) ?? { kind, key: '', parent: null, index };
    for (const member of own) {
      const key = kind === 'array' ? holder.key : member.key;
      const target = placeOf(source, member);
      // A word in a slot's array says how the rest is kept: `["Date","2024-08-20T02:15:00Z"]`.
      if (target === null) resolved.push({ ...member, holder, key });
      else {
        const value = lone.get(target);
        if (value !== undefined) resolved.push({ ...value, holder, key, index: member.index });
        // A slot that is named from behind would close a ring.
        const inner = members.get(target)?.[0]?.holder;
        if (inner !== undefined && target > slot && !holders.has(target))
          holders.set(target, { kind: inner.kind, key, parent: holder, index: member.index });
      }
    }
  }
  return resolved;
}

/** The slot that a member names; null for what is no place. */
function placeOf(source: string, { quoted, start, end }: JsonValue): number | null {
  const text = quoted || end - start > 7 ? '' : source.slice(start, end);
  return /^\d+$/.test(text) ? Number(text) : null;
}
