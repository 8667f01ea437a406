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
 * Reads a pipeline file; paths become absolute (they are written relative to the file), source names become the files of `sources` in the pipeline's data folders and the shipped one.
 * Errors (exit code 2) name line and column and say what is allowed there.
 */
export function loadPipeline(file: string, shipped = dataFolder()): PipelineSpec {
  const path = resolve(file);
  const content = readText(path, file);
  const { value, lineOf } = parseYaml(file, content, pipelineFileSchema);
  const hashes = [digestOf(content)];
  const at = (relative: string) => resolve(dirname(path), relative);
  const data = (value.data ?? []).map(at);
  const folders = [
    ...data
      .toReversed()
      .map((folder) => ({ folder: join(folder, 'sources'), name: join(folder, 'sources') })),
    { folder: join(shipped, 'sources'), name: 'data/sources' },
  ];
  const sources = (value.sources ?? []).map((source, index) => {
    if (typeof source !== 'string') return source;
    const named = folders.find(({ folder }) => existsSync(join(folder, `${source}.yaml`)));
    if (named === undefined) {
      const position = { file, line: lineOf(['sources', index]), field: `sources.${index}` };
      throw dataError(
        'source-unknown',
        position,
        `a source spec or one of ${sourceNames(folders.map(({ folder }) => folder))}`,
        source,
      );
    }
    const text = readFileSync(join(named.folder, `${source}.yaml`), 'utf8');
    hashes.push(digestOf(text));
    return parseYaml(`${named.name}/${source}.yaml`, text, sourceSpecSchema).value;
  });
  return {
    ...value,
    file: path,
    hash: digestOf(hashes.join('\n')),
    sources,
    input: (value.input ?? []).map(at),
    ...(value.serve === undefined ? {} : { serve: at(value.serve) }),
    ...(value.out === undefined ? {} : { out: at(value.out) }),
    ...(value.data === undefined ? {} : { data }),
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
      got: `${file}, ${readFault(cause)}`,
      todo: 'Give the path of a YAML file, e.g. pipelines/sample.yaml; files and folders to read are given with --input.',
      exitCode: 2 as const,
    };
    throw new TinhuyenError(detail, { cause });
  }
}

function readFault(cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'which is not there';
  return code === 'EISDIR' ? 'which is a folder' : `which can't be read (${code ?? 'error'})`;
}

function sourceNames(folders: readonly string[]): string {
  const names = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
  return names.length === 0 ? 'no names (data/sources is empty)' : [...new Set(names)].sort().join(', ');
}
