// The table of `src/text`: parity with vntk and errors for 1,000 tokens on every set, then speed, start-up and memory beside vntk's.
// npm run table:text [-- --every N]   (only every Nth line; all of them take some four minutes on 2 cores)
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildVntk } from './parity/build-vntk.mjs';

const { folder, unavailable } = buildVntk();
const run = (script, ...args) => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
};
try {
  if (unavailable !== undefined) {
    console.log(unavailable);
    process.exitCode = 1;
  } else {
    run('parity/compare.mjs', '--vntk', folder, ...process.argv.slice(2));
    console.log('');
    run('speed/segmentation.mjs', folder);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
