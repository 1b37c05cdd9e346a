import type { Text } from '@jiedian/domain/kernel/text.ts';

/** Remedies for what stands around a form: the keys that programs send, not people. */
const remedies: Readonly<Record<string, Text>> = {
  commandId: { zh: 'commandId 应为 UUID（建议 v7），每次办理用新的编号。', en: 'commandId must be a UUID (v7 by preference), a new one for each act.' },
  stream: { zh: 'stream 应写明 kind 和 id。', en: 'stream must say kind and id.' },
  'stream.kind': { zh: 'stream.kind 与此命令不符：申请用 case，配套项目用 project。', en: 'stream.kind does not fit this command: case for connections, project for grid projects.' },
  'stream.id': { zh: 'stream.id 应为 UUID；新建时由发送方生成 UUID v7。', en: 'stream.id must be a UUID; the sender makes a UUID v7 to begin a new one.' },
  seenVersion: { zh: 'seenVersion 应为办理时所见的版本，非负整数；新建时为 0。', en: 'seenVersion must be the version that was seen, a whole number; 0 to begin a new one.' },
  doneAt: { zh: '实际办理时间应带时区，例如 2026-11-23T16:00:00+08:00，且日期要存在。', en: 'doneAt must be a time with an offset, such as 2026-11-23T16:00:00+08:00, on a day that exists.' },
  data: { zh: 'data 应为表单内容（对象）。', en: 'data must be the form’s content, an object.' },
};

export function envelopeSentence(path: string, what: 'missing' | 'wrong'): Text {
  const remedy = remedies[path];
  if (remedy) return remedy;
  const shown = path === '' ? 'body' : path;
  return what === 'missing'
    ? { zh: `缺少 ${shown}。`, en: `${shown} is missing.` }
    : { zh: `${shown} 的值不对，请对照接口说明改正。`, en: `${shown} has a wrong value. Compare it with the API’s description.` };
}
