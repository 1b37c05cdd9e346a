import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Shell } from '../command/shell.ts';
import { addDeliveries, type NewDelivery } from './add-deliveries.ts';
import type { EventNow, StreamNow } from './read-stream-now.ts';

const words: { readonly [what: string]: (number: string) => Text } = {
  'case-ended': (n) => ({ zh: `配套的申请 ${n} 已终止，请处理项目的去留。`, en: `Case ${n} that the works serve has ended. Please decide what becomes of the project.` }),
  'application-changed': (n) => ({ zh: `配套的申请 ${n} 用电需求有变更，请核对方案和规模。`, en: `The need of case ${n} has changed. Please check scheme and size of the works.` }),
  wantedDate: (n) => ({ zh: `配套的申请 ${n} 的意向接电时间有变。`, en: `The wanted energisation date of case ${n} has changed.` }),
  agreedDate: (n) => ({ zh: `配套的申请 ${n} 的接电日期已商定，请按期投运。`, en: `The energisation date of case ${n} is agreed. Please have the works in service by then.` }),
};

/** The project managers of the works that serve a case learn what they plan by. */
export async function tellProjects(shell: Shell, { id, state }: StreamNow, event: EventNow, what: string): Promise<void> {
  const said = words[what]?.(state.number);
  if (said === undefined) throw new Error(`projects are not told of ${what}`);
  const { rows } = await shell.worker.query<{ project: string; home: string; manager: string | null }>(
    `select p.stream_id as project, p.home_unit_id as home, p.project_manager as manager from project_case c join project_row p on p.stream_id = c.project_id where c.case_id = $1 and p.status <> 'ended'`, [id],
  );
  await addDeliveries(shell, rows.flatMap(({ project, home, manager }): NewDelivery[] =>
    manager === null ? [] : [{ eventId: event.id, streamId: project, homeUnitId: home, notice: `case:${what}`, channel: 'message', personId: manager, addressSealed: null, words: said, asks: null }]));
}
