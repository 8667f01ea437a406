import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { TinhuyenError } from '../model/failure.ts';
import { digestOf } from '../model/hash.ts';
import { type PipelineSpec, pipelineFileSchema } from '../model/pipeline-spec.ts';
import { sourceSpecSchema } from '../model/source-spec.ts';
import { dataError } from './data-error.ts';
import { dataFolder } from './data-folder.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Reads a pipeline file; paths become absolute (they are written relative to the file), source names become the files of `data/sources`.
 * Errors (exit code 2) name line and column and say what is allowed there.
 */
export function loadPipeline(file: string, sourcesFolder = join(dataFolder(), 'sources')): PipelineSpec {
  const path = resolve(file);
  const content = readText(path, file);
  const { value, lineOf } = parseYaml(file, content, pipelineFileSchema);
  const hashes = [digestOf(content)];
  const at = (relative: string) => resolve(dirname(path), relative);
  const sources = (value.sources ?? []).map((source, index) => {
    if (typeof source !== 'string') return source;
    const named = join(sourcesFolder, `${source}.yaml`);
    if (!existsSync(named)) {
      const position = { file, line: lineOf(['sources', index]), field: `sources.${index}` };
      throw dataError(
        'source-unknown',
        position,
        `a source spec or one of ${sourceNames(sourcesFolder)}`,
        source,
      );
    }
    const text = readFileSync(named, 'utf8');
    hashes.push(digestOf(text));
    return parseYaml(`data/sources/${source}.yaml`, text, sourceSpecSchema).value;
  });
  return {
    ...value,
    file: path,
    hash: digestOf(hashes.join('\n')),
    sources,
    input: (value.input ?? []).map(at),
    ...(value.serve === undefined ? {} : { serve: at(value.serve) }),
    ...(value.out === undefined ? {} : { out: at(value.out) }),
  };
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const detail = {
      code: 'pipeline-unreadable',
      disposition: 'stop' as const,
      expected: 'a readable pipeline file',
      got: `${file} (${(cause as NodeJS.ErrnoException).code ?? 'error'})`,
      todo: 'Give the path of a YAML file, e.g. pipelines/sample.yaml.',
      exitCode: 2 as const,
    };
    throw new TinhuyenError(detail, { cause });
  }
}

function sourceNames(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.length === 0
    ? 'no names (data/sources is empty)'
    : names
        .sort()
        .map((name) => name.slice(0, -5))
        .join(', ');
}
