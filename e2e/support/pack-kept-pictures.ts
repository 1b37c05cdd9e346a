import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPicture } from './pack-picture.ts';
import { isTrueColour } from './png-file.ts';

const kept = join(import.meta.dirname, '../pictures');

/** After every run: pictures that were taken anew get small, as all of them lie in the history for ever. */
export default function packKeptPictures(): void {
  if (!existsSync(kept)) return;
  for (const name of globSync('**/*.png', { cwd: kept })) {
    const file = readFileSync(join(kept, name));
    const packed = isTrueColour(file) ? packPicture(file) : null;
    if (packed !== null) writeFileSync(join(kept, name), packed);
  }
}
