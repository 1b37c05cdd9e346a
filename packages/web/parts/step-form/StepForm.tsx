import { ConfigProvider } from 'antd';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { openGroups } from '../portal-form/form-data.ts';
import { ConfirmDialog } from '../confirm/ConfirmDialog.tsx';
import { useText } from '../language.tsx';
import { besideForm } from './beside-form.ts';
import { DoneAt } from './DoneAt.tsx';
import { FieldInput } from './FieldInput.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FindingList } from './FindingList.tsx';
import { Foot } from './Foot.tsx';
import { FrameWays, KeptIn, type Frame } from './Frame.tsx';
import { Groups } from './Groups.tsx';
import { locate } from './locate.ts';
import { NestedFields } from './nested-fields.ts';
import { Restored } from './Restored.tsx';
import { roomy } from './roomy.ts';
import { SectionIndex } from './SectionIndex.tsx';
import { SendTrouble } from './SendTrouble.tsx';
import { StepGroundOf, StepSettingOf, type StepGround, type StepSetting } from './step-ground.ts';
import { checked, sectionsOf, stateOf } from './step-sections.ts';
import { words } from './step-words.ts';
import { useActing, type Acting } from './use-acting.ts';
import { useKeptCursor } from './use-kept-cursor.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import './step-form.css';

const nested = { FieldRow, FieldInput };
const buttons = { autoInsertSpace: false };
const later = (show: () => void) => setTimeout(show);
const isSending = ({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey) && !nativeEvent.isComposing;

/** A form from its description: filled, checked while it is filled, kept while it is not finished, sent once. Nothing typed is ever lost. `frame`: the drawer it stands in. */
export function StepForm({ frame, ...props }: Acting & { readonly frame?: Frame }) {
  const t = useText();
  const root = useRef<HTMLFormElement>(null);
  const { form, command, name } = props.act;
  // After the next paint: fields that the findings call for may not stand there yet.
  const goTo = (path: string) => later(() => locate(root.current, path));
  const { ready, fate, doneAt, setDoneAt, reloading, moment, late, future, signer, filling, draft, sending, grave, dropGrave, submit, renew, discard, undoDiscard } = useActing(props, goTo);
  useKeptCursor(root);
  useKeptDraft(filling.data, filling.untouched, draft.keep);
  const { data, facts, shown, findings, touch } = filling;
  const setting = useMemo((): StepSetting => ({
    form, today: moment.today, signer, touch,
    sources: ready.prefill as StepGround['sources'], persons: ready.choices.persons ?? {}, rows: ready.rows as { readonly [name: string]: readonly JsonObject[] },
  }), [form, moment.today, signer, touch, ready]);
  const ground = useMemo((): StepGround => ({ ...setting, data, facts, shown }), [setting, data, facts, shown]);
  const groups = useMemo(() => openGroups(form, data, facts, form.taken), [form, data, facts]);
  const beside = frame ? besideForm[form.code] : undefined;
  const besideProps = { stream: props.stream, seenVersion: ready.seenVersion, done: (done: Text) => frame?.done(done) };
  const sections = [
    ...(beside ? [{ key: beside.before.title.en, title: beside.before.title, state: stateOf(form.taken ?? [], findings, shown) }] : []), ...sectionsOf(groups, findings, shown),
    ...(shown.length > 0 ? [checked(shown)] : []), ...(beside ? [{ key: beside.after.title.en, title: beside.after.title, state: 'open' as const }] : []),
  ];
  const change = (code: string, value: Json | undefined) => filling.set(code, value);
  const send = () => void submit();
  return (
    <ConfigProvider theme={roomy} button={buttons}>
      <StepSettingOf value={setting}>
        <StepGroundOf value={ground}>
          <form ref={root} className={`step-form${frame ? ' step-framed' : ''}`} data-form={form.code} aria-label={t(form.title)} noValidate onSubmit={(event) => event.preventDefault()}
            onKeyDown={(event) => { if (isSending(event)) send(); }}>
            {frame || groups.length > 1 ? <SectionIndex sections={sections} root={root} /> : null}
            <div className="step-body">
              <Restored fate={fate} savedAt={ready.draftSavedAt} onDiscard={() => void discard()} onUndo={undoDiscard} />
              <p className="caption">{t(words.starred)}</p>
              <div className="step-fields step-when"><DoneAt value={doneAt} today={moment.today} future={future} late={late} onChange={setDoneAt} /></div>
              {beside ? <beside.before.Shown {...besideProps} /> : null}
              <NestedFields value={nested}><Groups groups={groups} onChange={change} /></NestedFields>
              <FindingList findings={shown} fields={form.fields} onLocate={goTo} />
              {beside ? <beside.after.Shown {...besideProps} /> : null}
            </div>
            <div className="step-end">
              {sending.trouble ? <SendTrouble trouble={sending.trouble} reloading={reloading} onAgain={send} onRenew={() => void renew()} /> : null}
              <Foot command={command} name={name} shown={shown} sending={sending.sending} onLocate={goTo} onSend={send}
                kept={<KeptIn frame={frame} draft={draft} />} others={frame ? <FrameWays frame={frame} form={form} asked={filling.asked} /> : null} />
            </div>
            {grave ? <ConfirmDialog grave={grave} sure={() => void submit(true)} back={dropGrave} /> : null}
          </form>
        </StepGroundOf>
      </StepSettingOf>
    </ConfigProvider>
  );
}
