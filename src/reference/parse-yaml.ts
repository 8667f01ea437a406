import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { allowedAt } from './allowed-at.ts';
import { dataError } from './data-error.ts';

/** A checked YAML file and where its values stand. */
export interface YamlFile<T> {
  readonly value: T;
  /** Line (from 1) of the value at a path, for checks that a schema can't say. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

type Yaml = ReturnType<typeof parseDocument>;

/** Reads YAML against a schema; an error names line, column, the path, what is allowed there and what came. */
export function parseYaml<T>(file: string, content: string, schema: z.ZodType<T>): YamlFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = counter.linePos(broken.pos[0]);
    throw dataError(
      'yaml-syntax',
      { file, line, column: col },
      'well-formed YAML',
      firstLine(broken.message),
    );
  }
  const lineOf = (path: readonly (string | number)[]) => positionOf(document, counter, path)?.line;
  const checked = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (checked.success) return { value: checked.data, lineOf };
  throw schemaError(file, document, counter, schema, meant(checked.error.issues));
}

function schemaError(
  file: string,
  document: Yaml,
  counter: LineCounter,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
) {
  const path = issue.path as (string | number)[];
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = positionOf(document, counter, path, unknownKey);
  const field = [...path, ...(unknownKey === undefined ? [] : [unknownKey])].join('.');
  const custom =
    issue.code === 'invalid_type' || issue.code === 'unrecognized_keys' || issue.code === 'invalid_value';
  const expected = custom ? allowedAt(json, path) : (boundOf(issue) ?? issue.message);
  const value = document.getIn(path);
  const got = unknownKey === undefined ? describeValue(value) : `the unknown key "${unknownKey}"`;
  return dataError('yaml-field', { file, line: at?.line, column: at?.col, field }, expected, got);
}

/** The bound that a number, or the length of a list or a text, is out of. */
function boundOf(issue: z.core.$ZodIssue): string | null {
  const of = 'origin' in issue ? { array: ' entries', string: ' letters' }[String(issue.origin)] : undefined;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${of ?? ''}`;
  return issue.code === 'too_small' ? `at least ${issue.minimum}${of ?? ''}` : null;
}

/** A misspelt required key breaks twice, as one that is missing and one that is unknown: the unknown one is what to mend. */
function meant(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const all = issues.map(deepest);
  return all.find(isUnknownKey) ?? all[0]!;
}

/** A union reports every branch; the branch that got furthest says what the writer meant. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flatMap((branch) => (branch.length === 0 ? [] : [meant(branch)]));
  const best = inner.sort(
    (a, b) => b.path.length - a.path.length || Number(isUnknownKey(b)) - Number(isUnknownKey(a)),
  )[0];
  if (!best || (best.path.length === 0 && best.code === 'invalid_type')) return issue;
  return { ...best, path: [...issue.path, ...best.path] };
}

const isUnknownKey = (issue: z.core.$ZodIssue): boolean => issue.code === 'unrecognized_keys';

function positionOf(document: Yaml, counter: LineCounter, path: readonly (string | number)[], key?: string) {
  // A missing value has no node: its nearest parent that stands in the file is where to look.
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = pair && isScalar(pair.key) && pair.key.range ? pair.key.range : node.range;
    return counter.linePos(range[0]);
  }
  return undefined;
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}
