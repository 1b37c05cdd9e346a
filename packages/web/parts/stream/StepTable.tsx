import { useState } from 'react';
import { accounts } from '@jiedian/domain/glossary/lists/account.ts';
import { ClockBar } from '../ClockBar.tsx';
import { dayOf, shortDay } from '../write-dates.ts';
import { StatusLight } from '../StatusLight.tsx';
import type { OfferedAct, StepState } from '../../ask/shapes.ts';
import { TrackMark } from '../TrackMark.tsx';
import { useText } from '../language.tsx';
import { WhyLink } from '../why-due/WhyLink.tsx';
import { whoseTurn } from './whose-turn.ts';

type Props = { readonly steps: readonly StepState[]; readonly acts: readonly OfferedAct[]; readonly today: string; readonly open: (command: string) => void; readonly read: (step: StepState) => void };

const order = { open: 0, done: 1, exempt: 1, left: 1, later: 2 } as const;

/** 环节: what is open first, then what is done (newest first), then what is still to come. */
export function StepTable({ steps, acts, today, open, read }: Props) {
  const t = useText();
  const [all, showAll] = useState(false);
  const later = steps.filter((step) => step.state === 'later');
  const shown = steps.filter((step) => all || step.state !== 'later');
  const span = (step: StepState) => (step.openedAt === null ? '–' : step.closedAt === null ? t({ zh: `${shortDay(dayOf(step.openedAt), today)} 起`, en: `since ${shortDay(dayOf(step.openedAt), today)}` }) : t({ zh: `${shortDay(dayOf(step.openedAt), today)} 至 ${shortDay(dayOf(step.closedAt), today)}`, en: `${shortDay(dayOf(step.openedAt), today)} to ${shortDay(dayOf(step.closedAt), today)}` }));
  return (
    <div className="table-scroll">
      <table className="table close">
        <thead>
          <tr>
            <th>{t({ zh: '环节', en: 'Step' })}</th><th>{t({ zh: '责任人', en: 'Whose turn' })}</th><th>{t({ zh: '用时', en: 'Used' })}</th><th className="number">{t({ zh: '工作日', en: 'Working days' })}</th><th className="number">{t({ zh: '时限', en: 'Limit' })}</th>
            <th>{t({ zh: '起止', en: 'From – to' })}</th><th>{t({ zh: '责任方', en: 'Account' })}</th><th>{t({ zh: '状态', en: 'State' })}</th><th className="act">{t({ zh: '操作', en: 'Act' })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.toSorted((a, b) => order[a.state] - order[b.state] || (b.openedAt ?? '').localeCompare(a.openedAt ?? '')).map((step) => {
            const act = step.state === 'open' ? acts.find((offered) => offered.step === step.code) : undefined;
            return (
              <tr key={`${step.code}-${step.visit}-${step.state}`}>
                <td><TrackMark track={step.track} bare />{t(step.name)}{step.visit > 1 ? <span className="caption"> {t({ zh: `第 ${step.visit} 次`, en: `round ${step.visit}` })}</span> : null}</td>
                <td>{step.state === 'later' ? '' : whoseTurn(step, t)}</td>
                <td>{step.usedDays === null ? '' : <ClockBar used={step.usedDays} allowed={step.allowedDays} state={step.light.state} />}</td>
                <td className="number">{step.usedDays ?? ''}</td>
                <td className="number">{step.allowedDays === null ? '–' : step.openedAt === null ? step.allowedDays : <WhyLink of={`${step.code}.${step.visit}`}>{step.allowedDays}</WhyLink>}</td>
                <td className="keep">{span(step)}</td>
                <td>{step.account ? t(accounts.values[step.account]) : ''}</td>
                <td>{step.state === 'open' ? (step.light.dueOn === null ? <StatusLight light={step.light} /> : <WhyLink of={`${step.code}.${step.visit}`}><StatusLight light={step.light} /></WhyLink>) : step.outcome ? t(step.outcome) : step.state === 'later' ? <span className="secondary">{t({ zh: '未开始', en: 'To come' })}</span> : step.state === 'exempt' ? t({ zh: '免审/免检', en: 'Exempt' }) : t({ zh: '已中止', en: 'Left' })}</td>
                <td className="act">
                  {act ? <button type="button" className="link" data-open={act.command} onClick={() => open(act.command)}>{t(act.name)}</button> : step.openedAt !== null ? <button type="button" className="link" onClick={() => read(step)}>{t({ zh: '查看', en: 'Read' })}</button> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {later.length > 0 ? <button type="button" className="link no-print" style={{ padding: '10px 12px' }} aria-expanded={all} onClick={() => showAll(!all)}>{all ? t({ zh: '收起未开始的环节', en: 'Hide the steps to come' }) : t({ zh: `未开始的环节 ${later.length} 个`, en: `${later.length} steps to come` })}</button> : null}
    </div>
  );
}
