import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { wrongUse } from '../model/failure.ts';
import { digestOf } from '../model/hash.ts';
import { type PipelineSpec, pipelineFileSchema } from '../model/pipeline-spec.ts';
import { sourceSpecSchema } from '../model/source-spec.ts';
import { dataError } from './data-error.ts';
import { dataFolder } from './data-folder.ts';
import { decodeData } from './decode-data.ts';
import { parseYaml } from './parse-yaml.ts';
import { isShipped, namesOfShipped } from './shipped-pipelines.ts';

/**
 * Reads a pipeline file; paths become absolute (they are written relative to the file), source names become the files of `sources` in the pipeline's data folders and the shipped one.
 * Errors (exit code 2) name line and column and say what is allowed there.
 */
export function loadPipeline(file: string, shipped = dataFolder()): PipelineSpec {
  const path = resolve(file);
  const content = decodeData(file, readBytes(path, file));
  const { value, lineOf } = parseYaml(file, content, pipelineFileSchema);
  if (namesOfShipped().includes(value.name) && !isShipped(path))
    // Runs are told apart by the name: the sample's invented persons and one's own would come into one warehouse.
    throw dataError(
      'pipeline-name',
      { file, line: lineOf(['name']), field: 'name' },
      'a name of its own',
      `${value.name}, which is the pipeline that comes with the program`,
    );
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
    const name = `${named.name}/${source}.yaml`;
    const text = decodeData(name, readFileSync(join(named.folder, `${source}.yaml`)));
    hashes.push(digestOf(text));
    return parseYaml(name, text, sourceSpecSchema).value;
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

function readBytes(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = 'error' } = cause as NodeJS.ErrnoException;
    const detail = {
      code: 'pipeline-unreadable',
      expected: `a pipeline file, or the name of one that comes with the program (${namesOfShipped().join(', ')})`,
      got: `${file}, ${faults[code] ?? `which can't be read (${code})`}`,
      todo:
        code === 'EISDIR'
          ? `Give the path of a YAML file; \`tinhuyen run --input ${file}\` reads the files of a folder.`
          : 'Give the path of a YAML file, e.g. districts.yaml; files and folders to read are given with --input.',
    };
    throw wrongUse(detail, cause);
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'which is not there',
  EISDIR: 'which is a folder',
};

function sourceNames(folders: readonly string[]): string {
  const names = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
  return names.length === 0 ? 'no names (data/sources is empty)' : [...new Set(names)].sort().join(', ');
}
