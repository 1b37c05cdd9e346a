import { Modal } from 'antd';
import { details, type Names } from '@jiedian/domain/kernel/field-words.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { RecordView } from '../paper/RecordView.tsx';
import { momentOf } from '../write-dates.ts';
import { useStepSetting, type StepSetting } from './step-ground.ts';

/** What the page itself knows of what is cited; the rest is named when it is recorded. */
const namesOf = ({ persons, rows }: StepSetting): Names => ({
  person: (id) => Object.values(persons).flat().find((one) => one.id === id)?.name,
  caseNumber: () => undefined,
  region: () => undefined,
  item: (list, code) => { const row = (list === null ? Object.values(rows).flat() : rows[list] ?? []).find((one) => one['item'] === code); return row?.['itemText'] as { zh: string; en: string } | undefined; },
  file: () => undefined,
  time: momentOf,
});

/** The paper as it would stand if it were done now; nothing is sent. */
export function Preview({ open, form, data, whose, close }: { readonly open: boolean; readonly form: AnyForm; readonly data: JsonObject; readonly whose: string; close(): void }) {
  const t = useText();
  const setting = useStepSetting();
  return (
    <Modal open={open} onCancel={close} footer={null} width={860} destroyOnHidden title={t({ zh: '预览（尚未办理）', en: 'Preview (not done yet)' })} closable={{ 'aria-label': t({ zh: '关闭', en: 'Close' }) }}>
      {open ? (
        <article aria-label={t(form.title)}>
          <h2 className="paper-title">{t(form.title)}</h2>
          <p className="secondary">{whose}</p>
          <RecordView details={details(withoutOffPaper(form), data, namesOf(setting)).map((line) => ({ ...line, files: [] }))} data={data} />
        </article>
      ) : null}
    </Modal>
  );
}

const withoutOffPaper = ({ fields }: AnyForm) => Object.fromEntries(Object.entries(fields).filter(([, { offPaper }]) => offPaper !== true));
