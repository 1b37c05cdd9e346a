import { memo } from 'react';
import { useText } from '../language.tsx';
import { MomentPicker } from './MomentPicker.tsx';
import { FindingMark } from './Notes.tsx';
import { words } from './step-words.ts';

/** 实际办理时间: now, unless somebody says earlier. The limit counts by it, so it stands first. */
export const DoneAt = memo(function DoneAt({ value, today, future, late, onChange }: { readonly value: string | null; readonly today: string; readonly future: boolean; readonly late: boolean; onChange(value: string | null): void }) {
  const t = useText();
  const note = future ? { zh: '实际办理时间不能晚于现在。', en: 'The time it was done cannot be in the future.' } : late ? { zh: '早于录入一个工作日以上或早于环节开始，按补录登记，请填写补录原因。', en: 'More than one working day ago, or before the step opened: this is a late entry and needs a reason.' } : null;
  return (
    <div className="step-field" data-field="doneAt">
      <div className="step-label"><label htmlFor="step-doneAt"><span id="step-doneAt-name">{t(words.doneAt)}</span></label><span className="step-source">{value === null ? t({ zh: '默认为现在', en: 'now by default' }) : null}</span></div>
      <MomentPicker value={value ?? undefined} until={today} placeholder={t(words.now)} onChange={(next) => onChange(next ?? null)}
        ties={{ id: 'step-doneAt', 'aria-labelledby': 'step-doneAt-name', ...(note ? { 'aria-describedby': 'step-doneAt-notes' } : {}), ...(future ? { 'aria-invalid': true } : {}) }} />
      {note ? <div id="step-doneAt-notes" className="step-notes"><p className={`step-note step-${future ? 'must' : 'hint'}`}><FindingMark level={future ? 'must' : 'hint'} />{t(note)}</p></div> : null}
    </div>
  );
});
