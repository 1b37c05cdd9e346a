import { ConfigProvider } from 'antd';
import { useMemo, useRef } from 'react';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { DoneAt } from './DoneAt.tsx';
import { FieldInput } from './FieldInput.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FindingList } from './FindingList.tsx';
import { Foot } from './Foot.tsx';
import { Groups } from './Groups.tsx';
import { locate } from './locate.ts';
import { NestedFields } from './nested-fields.ts';
import { Restored } from './Restored.tsx';
import { SendTrouble } from './SendTrouble.tsx';
import { StepGroundOf, type StepGround } from './step-ground.ts';
import { words } from './step-words.ts';
import { useActing, type Acting } from './use-acting.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import './step-form.css';

const nested = { FieldRow, FieldInput };
const roomy = { token: { controlHeight: 34 } };
const later = (show: () => void) => setTimeout(show);

/** A form from its description: filled, checked while it is filled, kept while it is not finished, sent once. Nothing typed is ever lost. */
export function StepForm(props: Acting) {
  const t = useText();
  const root = useRef<HTMLFormElement>(null);
  const { form, command, name } = props.act;
  // After the next paint: fields that the findings call for may not stand there yet.
  const goTo = (path: string) => later(() => locate(root.current, path));
  const { ready, restored, doneAt, setDoneAt, reloading, moment, late, future, signer, filling, draft, sending, submit, renew, discard } = useActing(props, goTo);
  useKeptDraft(filling.data, filling.untouched, draft.keep);
  const ground = useMemo((): StepGround => ({
    form, data: filling.data, facts: filling.facts, today: moment.today, shown: filling.shown, signer, touch: filling.touch,
    sources: ready.prefill as StepGround['sources'], persons: ready.choices.persons ?? {}, rows: ready.rows as { readonly [name: string]: readonly JsonObject[] },
  }), [form, filling.data, filling.facts, moment.today, filling.shown, signer, filling.touch, ready]);
  const change = (code: string, value: Json | undefined) => filling.set(code, value);
  return (
    <ConfigProvider theme={roomy} button={{ autoInsertSpace: false }}>
      <StepGroundOf value={ground}>
        <form ref={root} className="step-form" data-form={form.code} aria-label={t(form.title)} noValidate onSubmit={(event) => event.preventDefault()}>
          {restored ? <Restored savedAt={ready.draftSavedAt} onDiscard={() => void discard()} /> : null}
          <p className="caption">{t(words.starred)}</p>
          <div className="step-fields step-when"><DoneAt value={doneAt} today={moment.today} future={future} late={late} onChange={setDoneAt} /></div>
          <NestedFields value={nested}><Groups onChange={change} /></NestedFields>
          <FindingList findings={filling.shown} fields={form.fields} onLocate={goTo} />
          {sending.trouble ? <SendTrouble trouble={sending.trouble} reloading={reloading} onAgain={() => void submit()} onRenew={() => void renew()} /> : null}
          <Foot command={command} name={name} shown={filling.shown} draft={draft} sending={sending.sending} onSend={() => void submit()} />
        </form>
      </StepGroundOf>
    </ConfigProvider>
  );
}
