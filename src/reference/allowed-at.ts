/** The part of JSON Schema that the walk reads. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
}

/** What a schema allows at a path, in words: keys of a mapping, values of an enumeration, or a type. */
export function allowedAt(schema: unknown, path: readonly PropertyKey[]): string {
  let shapes: readonly Shape[] = [schema as Shape];
  for (const step of path) shapes = shapes.flatMap((shape) => stepInto(shape, step));
  const named = shapes.flatMap(describe);
  return named.length > 0 ? [...new Set(named)].join(' or ') : 'nothing here';
}

function stepInto(shape: Shape, step: PropertyKey): readonly Shape[] {
  if (shape.anyOf) return shape.anyOf.flatMap((option) => stepInto(option, step));
  if (typeof step === 'number') return shape.items ? [shape.items] : [];
  const property = shape.properties?.[String(step)];
  if (property) return [property];
  return typeof shape.additionalProperties === 'object' ? [shape.additionalProperties] : [];
}

function describe(shape: Shape): readonly string[] {
  if (shape.anyOf) return shape.anyOf.flatMap(describe);
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value));
  if (shape.const !== undefined) return [JSON.stringify(shape.const)];
  if (shape.properties) return [`the keys ${Object.keys(shape.properties).join(', ')}`];
  return shape.type ? [typeNames[shape.type] ?? shape.type] : [];
}

/** JSON Schema's types as someone who writes YAML knows them. */
const typeNames: Readonly<Record<string, string>> = {
  array: 'a list, [one, two] or a line with - for each',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping, key: value',
  string: 'a text',
};
