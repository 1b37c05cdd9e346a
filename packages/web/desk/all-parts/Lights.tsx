import { ClockBar } from '../../parts/ClockBar.tsx';
import { StatusLight } from '../../parts/StatusLight.tsx';
import { TrackMark } from '../../parts/TrackMark.tsx';
import { TurnLine } from '../../parts/stream/TurnLine.tsx';
import { Gate } from '../../parts/stream/Gate.tsx';
import { lightOf } from '../../parts/made-up/steps.ts';
import { Part, State } from './Shown.tsx';

const lights = [lightOf('ok', 5), lightOf('ok', 12, '2027-01-12', true), lightOf('amber', 1), lightOf('amber', 0), lightOf('late', -3), lightOf('none', null)];
const clocks = [{ used: 2, allowed: 10, state: 'ok' }, { used: 9, allowed: 10, state: 'amber' }, { used: 13, allowed: 10, state: 'late' }, { used: 4, allowed: null, state: 'none' }] as const;
const drafting = { step: 'scheme-drafting', stepName: { zh: '供电方案编制', en: 'Scheme drafting' }, duties: ['customer-manager', 'project-manager'], account: 'utility', who: null } as const;
const met = { code: 'fees', name: { zh: '业务费用已结清', en: 'Fees settled' }, state: 'met', owes: null, detail: null } as const;
const gate = [
  met, { ...met, code: 'inspection', name: { zh: '竣工检验合格', en: 'Completion inspection passed' }, state: 'open' as const, owes: { zh: '客户', en: 'the customer' }, detail: { zh: '接地电阻复测后报验', en: 'Earth resistance to be measured again' } },
  { ...met, code: 'contract', name: { zh: '供用电合同已签订', en: 'Supply contract signed' }, state: 'open' as const, owes: { zh: '我方', en: 'us' }, detail: null }, { ...met, code: 'design', name: { zh: '设计审查合格', en: 'Design review passed' }, state: 'not-needed' as const, detail: { zh: '普通客户免审', en: 'Spared for ordinary customers' } },
];

/** What tells how a step stands. */
export const Lights = () => (
  <>
    <Part name={{ zh: '状态灯', en: 'Status light' }}>
      <State name={{ zh: '胶囊', en: 'As a pill' }} wide><div className="row">{lights.map((light, i) => <StatusLight key={i} light={light} pill />)}</div></State>
      <State name={{ zh: '表格中', en: 'In tables' }} wide><div className="row">{lights.map((light, i) => <StatusLight key={i} light={light} />)}</div></State>
    </Part>
    <Part name={{ zh: '轨标与环节用时', en: 'Track mark and step clock' }}>
      <State name={{ zh: '轨标', en: 'Track mark' }}><div className="row"><TrackMark track="customer" /><TrackMark track="project" /></div></State>
      <State name={{ zh: '用时：正常、预警、超期、不计时', en: 'Clock: on time, close, over, not counted' }}><div className="row">{clocks.map((clock) => <ClockBar key={clock.state} {...clock} />)}</div></State>
    </Part>
    <Part name={{ zh: '轮到谁与送电条件', en: 'Whose turn, and the gate' }}>
      <State name={{ zh: '第一行', en: 'First line' }} wide><TurnLine turn={[{ ...drafting, duties: [...drafting.duties], light: lightOf('amber', 1) }, { ...drafting, duties: [...drafting.duties], light: lightOf('ok', 4) }]} /></State>
      <State name={{ zh: '条件', en: 'Gate' }} wide><Gate rows={gate} /></State>
    </Part>
  </>
);
