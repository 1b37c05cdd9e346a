import { streamAct } from '../glossary/stream-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';

const refuse = refusals({
  'cannot-move': (p: { version: string; steps: Text }) => ({
    zh: `本件现在不能转入流程第 ${p.version} 版：${p.steps.zh}。待办过该环节后再转。`, en: `This cannot go over to version ${p.version} of its process now: ${p.steps.en}. Try again once that step is past.`,
  }),
});

/**
 * 流程升级: a case that runs goes on in a newer version of its process. Sent by `jiedian move-cases`, never by a person alone; what the server found
 * out about the two versions (`moving`) says where the tokens stand then. Steps that stay keep their visit with its time, turn and memory.
 */
export const moveToVersion = streamAct({
  command: 'move-to-version',
  event: 'moved-to-version',
  name: { zh: '转入新版流程', en: 'Move to a new version of the process' },
  done: { zh: '将本件转入了新版流程', en: 'moved this to a new version of the process' },
  step: null,
  by: [],
  form: form({
    code: 'move-to-version',
    title: { zh: '转入新版流程', en: 'Move to a new version of the process' },
    fields: {
      version: { kind: 'text', max: 20, need: 'always', label: { zh: '流程版本', en: 'Version of the process' } },
      reason: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '原因', en: 'Reason' } },
      orderedBy: { kind: 'text', max: 60, need: 'always', label: { zh: '决定人', en: 'Ordered by' } },
    },
  }),
  whileSuspended: true,
  offered: (_memory, { moving }) => moving !== undefined,
  decide: ({ data, facts: { moving } }) => {
    if (moving === undefined || 'steps' in moving) return refuses(refuse('cannot-move', { version: data.version, steps: moving?.steps ?? { zh: '', en: '' } }));
    return concludes({ movedTo: moving });
  },
});
