import type { Text } from '@jiedian/domain/kernel/text.ts';

type Room = '/' | '/todo' | '/deadlines' | '/done' | '/cases' | '/projects' | '/people' | '/messages' | '/recount' | '/regimes' | '/calendar' | '/warnings' | '/urgings';
export type Place = { readonly room: Room; readonly name: Text; readonly inside: Text | null };

const rooms: Readonly<Record<Room, Text>> = {
  '/': { zh: '工作台', en: 'Workbench' },
  '/todo': { zh: '待办', en: 'To do' },
  '/deadlines': { zh: '到期日历', en: 'Deadline calendar' },
  '/done': { zh: '已办', en: 'Done' },
  '/cases': { zh: '案件', en: 'Cases' },
  '/projects': { zh: '配套项目', en: 'Grid projects' },
  '/people': { zh: '人员与单位', en: 'People and units' },
  '/calendar': { zh: '工作日历', en: 'Working calendar' },
  '/recount': { zh: '换规则重算', en: 'Recount' },
  '/warnings': { zh: '预警', en: 'Warnings' },
  '/urgings': { zh: '督办', en: 'Urgings' },
  '/regimes': { zh: '时限规则', en: 'Regimes' },
  '/messages': { zh: '消息', en: 'Messages' },
};

const isRoom = (path: string): path is Room => path in rooms;

/** Where a path of the desk lies: the room, and what is open in it. */
export function placeOf(path: string): Place | null {
  const [first = '', second] = path.split('/').filter((part) => part !== '' && part !== 'desk');
  const room = first === 'papers' || first === 'why' ? '/cases' : `/${first}`;
  if (!isRoom(room)) return null;
  const inside = first === 'papers' ? { zh: '单据', en: 'Paper' } : first === 'why' ? { zh: '到期日计算', en: 'Due date' } : second === 'new' ? { zh: '代客申请', en: 'New application' } : second === undefined ? null : room === '/regimes' ? { zh: '版本', en: 'Version' } : room === '/cases' ? { zh: '案件详情', en: 'Case' } : { zh: '项目详情', en: 'Project' };
  return { room, name: rooms[room], inside };
}
