import { z } from 'zod';
import type { AppointmentMention, NotedAt, PlaceCandidate, PostBranch } from './official-notes.ts';

/** Columns that every fact row has; offsets are Unicode code points of `articles.body`, half-open. */
const evidence = {
  article_id: z.string(),
  sentence_no: z.number().int(),
  char_start: z.number().int(),
  char_end: z.number().int(),
  text: z.string(),
  evidence: z.string(),
  rule: z.string(),
  confidence: z.number(),
};
const text = z.string().nullable();
const int = z.number().int().nullable();
const num = z.number().nullable();
export const comparators = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'] as const;
const comparator = z.enum(comparators);
export type Comparator = (typeof comparators)[number];
const change = z.enum(['increase', 'decrease']).nullable();
const status = z.enum(['target', 'actual']).nullable();
export const levels = ['trung ương', 'tỉnh', 'huyện', 'xã'] as const;
export const levelSchema = z.enum(levels).nullable();
export type Level = (typeof levels)[number];
export const tenures = ['current', 'former', 'acting', 'incoming', 'outgoing'] as const;
export type Tenure = (typeof tenures)[number];
export const eventTypes = [
  'bổ nhiệm', 'bổ nhiệm lại', 'luân chuyển', 'điều động', 'biệt phái', 'bầu', 'chỉ định', 'chuẩn y', 'giới thiệu ứng cử',
  'phân công', 'miễn nhiệm', 'bãi nhiệm', 'cách chức', 'giáng chức', 'khiển trách', 'cảnh cáo', 'khai trừ', 'đình chỉ',
  'nghỉ hưu', 'từ chức', 'quy hoạch', 'đào tạo', 'kết nạp',
] as const; // biome-ignore format: one theme a line
export type EventType = (typeof eventTypes)[number];

export const appointmentSchema = z.object({
  ...evidence,
  person_name: z.string(),
  person_id: z.string(),
  honorific: text,
  position: z.string(),
  position_code: text,
  organization: text,
  level: levelSchema,
  place: text,
  place_id: text,
  tenure: z.enum(tenures),
  as_of: text,
  held_from: text,
  held_to: text,
});
export type Appointment = z.infer<typeof appointmentSchema>;

export const citationSchema = z.object({
  ...evidence,
  doc_type: z.string(),
  number: text,
  session: text,
  issuer: text,
  issuer_inferred: text,
  issued_on: text,
  subject: text,
  document_id: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;

export const documentSchema = z.object({
  document_id: z.string(),
  doc_type: z.string(),
  number: text,
  session: text,
  issuer: text,
  issued_on: text,
  title: text,
  registry_key: text,
});
export type Document = z.infer<typeof documentSchema>;

export const percentageSchema = z.object({
  ...evidence,
  low: num,
  high: num,
  comparator,
  unit: z.enum(['percent', 'point']),
  change,
  basis: z.enum(['share', 'plan', 'previous']),
  indicator: text,
  population: text,
  status,
  year_from: int,
  year_to: int,
  place: text,
  level: levelSchema,
  document_id: text,
});
export type Percentage = z.infer<typeof percentageSchema>;

export const quantitySchema = z.object({
  ...evidence,
  value: z.number(),
  value_high: num,
  comparator,
  change,
  unit: z.string(),
  indicator: text,
  status,
  year_from: int,
  year_to: int,
});
export type Quantity = z.infer<typeof quantitySchema>;

export const dateSchema = z.object({
  ...evidence,
  edtf: text,
  duration: text,
  kind: z.enum(['point', 'period', 'term', 'deadline', 'duration']),
  date_from: text,
  date_to: text,
  resolved_from: z.enum(['text', 'publication', 'context']).nullable(),
  /** What the text itself says against the date: another weekday, another lunar day. */
  clash: text,
});
export type DateFact = z.infer<typeof dateSchema>;

export const eventSchema = z.object({
  ...evidence,
  type: z.enum(eventTypes),
  status: z.enum(['done', 'decided', 'planned']),
  person_id: text,
  person_name: text,
  count: int,
  position_from: text,
  position_to: text,
  organization_from: text,
  organization_to: text,
  date_edtf: text,
  decided_by: text,
  document_id: text,
});
export type EventFact = z.infer<typeof eventSchema>;

export const personSchema = z.object({
  person_id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  first_seen_on: text,
  last_seen_on: text,
});
export type Person = z.infer<typeof personSchema>;

/** A unit with its time, as the gazetteer and the `places` table hold it. */
export const placeSchema = z.object({
  /** `code@valid_from`, `code@` when it was there before the record starts. */
  place_id: z.string(),
  code: z.string(),
  name: z.string(),
  /** tỉnh · thành phố · huyện · quận · thị xã · xã · phường · thị trấn · đặc khu. */
  type: z.string(),
  level: z.enum(levels),
  parent_id: text,
  /** Half-open; NULL = since before 2004-10, until further. */
  valid_from: text,
  valid_to: text,
});
export type Place = z.infer<typeof placeSchema>;

/** Everything that one article yields; `articles` columns that need the gazetteer are here too. */
export interface ArticleFacts {
  readonly article_id: string;
  readonly place: string | null;
  readonly place_id: string | null;
  readonly province: string | null;
  readonly district: string | null;
  readonly appointments: readonly Appointment[];
  readonly citations: readonly Citation[];
  readonly documents: readonly Document[];
  readonly percentages: readonly Percentage[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFact[];
  readonly events: readonly EventFact[];
  readonly keywords: readonly { readonly term: string; readonly count: number }[];
  readonly branches?: readonly PostBranch[];
  readonly place_candidates?: readonly (NotedAt & PlaceCandidate)[];
  readonly appointment_mentions?: readonly (NotedAt & AppointmentMention)[];
}
