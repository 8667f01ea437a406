import { describe, expect, it } from 'vitest';
import * as index from '../../src/index.ts';

describe('the public surface', () => {
  it('is exactly this list: a new name is a promise, a missing one a broken promise', () => {
    expect(Object.keys(index).sort()).toEqual([
      'TinhuyenError',
      'annotateText',
      'diffWarehouses',
      'hashTables',
      'loadPipeline',
      'loadSegmenter',
      'loadWordTagger',
      'locatePipeline',
      'openExplainer',
      'openInput',
      'openLog',
      'openRuleBook',
      'openSourceViewer',
      'openTokenizer',
      'planInputs',
      'planUrl',
      'queryWarehouse',
      'readOwnData',
      'readSegmenterFiles',
      'readStatus',
      'readTaggerFiles',
      'runPipeline',
      'tagSentence',
      'verifyFolder',
    ]);
  });
});
