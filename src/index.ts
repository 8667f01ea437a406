export { TinhuyenError } from './model/failure.ts';
export type { PipelineSpec } from './model/pipeline-spec.ts';
export type { AnnotatedText, TaggedWord, Token, WordTags } from './model/text.ts';
export { loadPipeline } from './reference/load-pipeline.ts';
export { readSegmenterFiles, type SegmenterFiles } from './reference/read-segmenter-files.ts';
export { readTaggerFiles, type TaggerFiles } from './reference/read-tagger-files.ts';
export { locatePipeline } from './reference/shipped-pipelines.ts';
export { diffWarehouses } from './runtime/diff-warehouses.ts';
export type {
  Candidate,
  ExplainedFact,
  ExplainedSentence,
  Explanation,
} from './runtime/explain/explanation.ts';
export { type Explainer, openExplainer } from './runtime/explain/open-explainer.ts';
export { type Log, openLog } from './runtime/open-log.ts';
export { planInputs } from './runtime/pipeline/plan-inputs.ts';
export { planUrl } from './runtime/pipeline/plan-url.ts';
export type { Progress, StageName, StageReport } from './runtime/pipeline/run-context.ts';
export { type RunOptions, type RunReport, runPipeline } from './runtime/pipeline/run-pipeline.ts';
export { readOwnData } from './runtime/read-own-data.ts';
export { type FolderStatus, readStatus } from './runtime/read-status.ts';
export type { RuleFirings } from './runtime/rules/count-firings.ts';
export type { RuleFault } from './runtime/rules/find-rule-faults.ts';
export {
  openRuleBook,
  type RuleBook,
  type RuleCount,
  type ShownExample,
  type ShownRule,
} from './runtime/rules/open-rule-book.ts';
export { openSourceViewer, type SourceViewer } from './runtime/show/open-source-viewer.ts';
export type { ShownPassage, ShownSource } from './runtime/show/shown-source.ts';
export { openInput } from './runtime/tokenize/open-input.ts';
export { openTokenizer, type Tokenizer } from './runtime/tokenize/open-tokenizer.ts';
export type { TokenizedSentence, TokenizedWord } from './runtime/tokenize/tokenized-sentence.ts';
export { type VerifyFinding, type VerifyReport, verifyFolder } from './runtime/verify-folder.ts';
export type {
  DeltaCount,
  DeltaReason,
  FactChange,
  WarehouseDelta,
} from './stages/warehouse/compare-warehouses.ts';
export { hashTables, type TableHashes } from './stages/warehouse/hash-tables.ts';
export { type QueryResult, queryWarehouse } from './stages/warehouse/query-warehouse.ts';
export { type AnnotateTextOptions, annotateText } from './text/annotate-text.ts';
export { loadSegmenter } from './text/crf/load-segmenter.ts';
export { loadWordTagger, type WordTagger } from './text/crf/load-word-tagger.ts';
export { tagSentence } from './text/tag-sentence.ts';
