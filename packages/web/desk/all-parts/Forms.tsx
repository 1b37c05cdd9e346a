import { ConfigProvider } from 'antd';
import { useRef, useState } from 'react';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { openGroups } from '../../parts/portal-form/form-data.ts';
import { FieldInput } from '../../parts/step-form/FieldInput.tsx';
import { FieldRow } from '../../parts/step-form/FieldRow.tsx';
import { FindingList } from '../../parts/step-form/FindingList.tsx';
import { Foot } from '../../parts/step-form/Foot.tsx';
import { Groups } from '../../parts/step-form/Groups.tsx';
import { Kept } from '../../parts/step-form/Kept.tsx';
import { NestedFields } from '../../parts/step-form/nested-fields.ts';
import { SectionIndex } from '../../parts/step-form/SectionIndex.tsx';
import { sectionsOf } from '../../parts/step-form/step-sections.ts';
import { StepGroundOf, StepSettingOf } from '../../parts/step-form/step-ground.ts';
import { evening, today } from '../../parts/made-up/steps.ts';
import { filled, found, trialForm } from '../../parts/made-up/trial-form.ts';
import '../../parts/step-form/step-form.css';

const nested = { FieldRow, FieldInput };
const nothingToDo = () => undefined;
const setting = {
  form: trialForm, today, persons: {}, rows: {}, signer: '贺青禾', touch: nothingToDo,
  sources: { capacity: { value: '630', source: { zh: '取自现场勘查', en: 'from the site survey' } } },
};
const nobody: readonly Finding[] = [];
const act = { command: 'trial', name: { zh: '办理示例', en: 'Do the sample' } };

/** The form of an act as in its drawer: index, fields with help and error, what was found, foot. `framed`: it fills the drawer; else it stands on the page, after an attempt. */
export function SampleForm({ framed }: { readonly framed: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  const [data, setData] = useState<JsonObject>(framed ? {} : filled);
  const shown = framed ? nobody : found;
  const groups = openGroups(trialForm, data, {});
  return (
    <ConfigProvider theme={{ token: { controlHeight: 34 } }}>
      <StepSettingOf value={setting}>
        <StepGroundOf value={{ ...setting, data, facts: {}, shown }}>
          <div ref={root} className={`step-form${framed ? ' step-framed' : ''}`}>
            <SectionIndex sections={sectionsOf(groups, found, shown)} root={root} />
            <div className="step-body">
              <NestedFields value={nested}><Groups groups={groups} onChange={(code, value) => setData(({ [code]: _, ...rest }) => (value === undefined ? rest : { ...rest, [code]: value }))} /></NestedFields>
              <FindingList findings={shown} fields={trialForm.fields} onLocate={nothingToDo} />
            </div>
            <div className="step-end">
              <Foot {...act} shown={shown} sending={false} onLocate={nothingToDo} onSend={nothingToDo} others={null} kept={<Kept draft={{ savedAt: evening(today), waiting: false, failed: false }} />} />
            </div>
          </div>
        </StepGroundOf>
      </StepSettingOf>
    </ConfigProvider>
  );
}
