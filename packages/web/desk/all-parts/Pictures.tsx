import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import grid from '../../../../processes/compiled/grid-project.json';
import { PictureBar } from '../../parts/process-picture/PictureBar.tsx';
import { ProcessPicture } from '../../parts/process-picture/ProcessPicture.tsx';
import { Timeline } from '../../parts/timeline/Timeline.tsx';
import { lightOf, made, today } from '../../parts/made-up/steps.ts';
import { dates, tracks, wanted } from './made-up-tracks.ts';
import { Part, State } from './Shown.tsx';

const process = grid as unknown as CompiledProcess;
const states = ['done', 'done', 'exempt', 'left', 'open', 'open', 'open'] as const;
const lights = [lightOf('ok', 6), lightOf('amber', 1), lightOf('late', -2)];
/** The first steps of the process in every state that a box knows; the rest lies ahead. */
const steps = process.nodes.filter(({ kind }) => kind === 'user-task').slice(0, states.length).map(({ id, name }, i) => made(id, name, states[i] ?? 'later', { from: '2026-09-01', to: (states[i] ?? 'later') === 'open' ? null : '2026-09-04' }, { light: lights[i - 4] ?? lightOf('none', null), visit: i === 1 ? 2 : 1 }));
const nothingToDo = () => undefined;

/** What is drawn: days and steps. */
export const Pictures = () => (
  <>
    <Timeline title={{ zh: '时间轴', en: 'Timeline' }} today={today} dates={dates} wanted={wanted} lanes={tracks} told={{ zh: '示例。', en: 'A sample.' }} />
    <Part name={{ zh: '流程图', en: 'Process picture' }}>
      <State name={{ zh: '已办、第 2 次、免办、作废、在办、预警、超期、未到', en: 'Done, second round, exempt, void, under way, warning, overdue, not reached' }} wide>
        <PictureBar size="fit" choose={nothingToDo} />
        <ProcessPicture process={process} steps={steps} pick={nothingToDo} />
      </State>
    </Part>
  </>
);
