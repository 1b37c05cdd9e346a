import { customerGrades } from '@jiedian/domain/glossary/lists/customer-grade.ts';
import { supplyModes } from '@jiedian/domain/glossary/lists/supply-mode.ts';
import { voltages } from '@jiedian/domain/glossary/lists/voltage.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { StatusLight } from '../StatusLight.tsx';
import { quantity } from '../write-numbers.ts';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { useCase, useProject } from '../../ask/streams.ts';
import { useText } from '../language.tsx';
import './act-drawer.css';

type Props = { readonly name: Text; readonly kind: StreamKind; readonly id: string; readonly step: StepState | undefined; readonly beside: ReactNode; readonly close: () => void };

/** What is done or read, how much time is left for it, whose case it is. `beside`: what stands before the way out. */
export function ActHead({ name, kind, id, step, beside, close }: Props) {
  const t = useText();
  const used = step?.usedDays ?? null;
  const allowed = step?.allowedDays ?? null;
  return (
    <div className="act-head">
      <div className="act-head-line">
        <h2>{t(name)}</h2>
        {step && step.light.state !== 'none' ? <StatusLight light={step.light} pill /> : null}
        {used === null ? null : <span className="secondary">{allowed === null ? t({ zh: `已用 ${used} 个工作日`, en: `${used} working days used` }) : t({ zh: `已用 ${used} / ${allowed} 个工作日`, en: `${used} of ${allowed} working days used` })}</span>}
        <span className="act-beside">{beside}</span>
        <button type="button" className="act-close" aria-label={t({ zh: '关闭', en: 'Close' })} onClick={close}>
          <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true"><path d="M2 2l10 10M12 2L2 12" /></svg>
        </button>
      </div>
      {kind === 'case' ? <CaseLine id={id} /> : <ProjectLine id={id} />}
    </div>
  );
}

const line = (parts: readonly (string | null | undefined)[]) => <p className="act-whose">{parts.map((part) => (part ? <span key={part}>{part}</span> : null))}</p>;

function CaseLine({ id }: { readonly id: string }) {
  const t = useText();
  const { data: page } = useCase(id);
  if (page === undefined) return line(['…']);
  return line([
    page.customerName ?? t({ zh: '〔已删除〕', en: '[erased]' }), page.number,
    [page.voltage ? t(wordsOf(voltages, page.voltage)) : '', page.supplyMode ? t(wordsOf(supplyModes, page.supplyMode)) : ''].join(' ').trim(),
    page.capacityKva ? `${quantity(page.capacityKva)} kVA` : null, page.grade ? t(wordsOf(customerGrades, page.grade)) : null,
  ]);
}

function ProjectLine({ id }: { readonly id: string }) {
  const { data: page } = useProject(id);
  return line(page === undefined ? ['…'] : [page.name, page.number]);
}
