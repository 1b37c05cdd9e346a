import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { must, type Finding } from '@jiedian/domain/kernel/form.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { citedFiles } from '../ledger/cited-things.ts';
import { minutesAfter } from './clock.ts';
import type { FileRow } from './read-ground.ts';
import type { Received } from './received.ts';

const TOLERANCE_MINUTES = 2;

/** A done-at that is later than now cannot be true; clocks of phones may differ by two minutes (contracts 2). An earlier one is always taken. */
export const doneTooLate = (doneAt: Instant, receivedAt: Instant): readonly Finding[] =>
  doneAt <= minutesAfter(receivedAt, TOLERANCE_MINUTES) ? [] : [must('doneAt', 'done-at-in-future', {
    zh: '实际办理时间晚于现在，请填写真实的办理时间。', en: 'The time it was done is in the future. Enter the actual time.',
  })];

/** Files must have been uploaded whole, by this person or earlier on this very stream: knowing an id grants nothing. */
export function filesNotHeld({ stream, data }: Received, act: AnyAct, files: readonly FileRow[]): readonly Finding[] {
  const known = new Map(files.map((file) => [String(file.id), file]));
  return citedFiles(act.form.fields, data).flatMap(({ path, file }) => {
    const found = known.get(file);
    if (found?.state === 'held' && (found.mine || found.streamId === stream.id)) return [];
    return [must(path, 'file-not-held', { zh: '所附文件没有上传完成或已被清理，请重新上传。', en: 'An attached file was not uploaded completely or has been removed. Upload it again.' })];
  });
}
