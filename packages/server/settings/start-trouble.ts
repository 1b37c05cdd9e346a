import type { Text } from '@jiedian/domain/kernel/text.ts';

/** Something outside the house keeps it from starting: said in one sentence, without a stack, and the process ends with code 1. */
export class StartTrouble extends Error {
  readonly code: string;
  readonly text: Text;

  constructor(code: string, text: Text, cause?: unknown) {
    super(text.en, cause === undefined ? {} : { cause });
    this.name = 'StartTrouble';
    this.code = code;
    this.text = text;
  }
}

/** `ENOSPC`, `EADDRINUSE` … of a system error, or the SQLSTATE of a database error. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

export const diskFull = (folder: string, cause?: unknown): StartTrouble =>
  new StartTrouble('disk-full', {
    zh: `磁盘已满：${folder} 所在的磁盘没有剩余空间，腾出空间后重新启动即可，已保存的数据不受影响。`,
    en: `The disk that holds ${folder} is full: free some space and start again; what was saved is safe.`,
  }, cause);

export const folderNotWritable = (folder: string, cause?: unknown): StartTrouble =>
  new StartTrouble('folder-not-writable', {
    zh: `数据目录 ${folder} 不能写入：请给当前用户写权限，或用 JIEDIAN_DATA 指定另一个目录。`,
    en: `The data folder ${folder} cannot be written to: give this user the right to write there, or name another folder in JIEDIAN_DATA.`,
  }, cause);

/** What the file system says when a folder cannot be used, as a sentence; anything else is handed back as it came. */
export function folderTrouble(folder: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') return folderNotWritable(folder, error);
  return error;
}
