import { useState } from 'react';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { ErrorSummary } from '../../parts/portal-form/ErrorSummary.tsx';
import { SendingItem, type Sending } from '../../parts/portal-form/FileItem.tsx';
import { openGroups } from '../../parts/portal-form/form-data.ts';
import type { FormGround } from '../../parts/portal-form/form-ground.ts';
import { PortalForm } from '../../parts/portal-form/PortalForm.tsx';
import { evening, today } from '../../parts/made-up/steps.ts';
import { filled, found, trialForm } from '../../parts/made-up/trial-form.ts';
import { Part } from './Kit.tsx';

const nothingToDo = () => undefined;
const ground: Omit<FormGround, 'data' | 'shown'> = {
  form: trialForm, facts: {}, moment: { doneAt: evening(today) as Instant, today: today as BusinessDate }, sources: { capacity: { zh: '取自现场勘查', en: 'from the site survey' } }, persons: {}, cases: [], rows: {}, papers: [], signer: '刘建国',
  upload: () => new Promise(nothingToDo), fileOf: () => new Promise(nothingToDo), regionsUnder: () => Promise.resolve([]), touch: nothingToDo,
};
const photo = new File([new Uint8Array(2_400_000)], 'IMG_1042.jpg', { type: 'image/jpeg' });
const onTheWay: readonly Sending[] = [{ key: 1, file: photo, share: 0.42 }, { key: 2, file: photo, share: 0, dark: true }, { key: 3, file: photo, share: 0.8, trouble: { zh: '没有传完。已选的文件还在，请再试一次。', en: 'It did not arrive whole. Your choice is kept; try again.' } }];

/** The fields of the portal, filled and partly wrong; files on their way. */
export function SampleForm() {
  const [data, setData] = useState<JsonObject>(filled);
  return (
    <>
      <Part name={{ zh: '上传', en: 'Upload' }}>{onTheWay.map((item) => <SendingItem key={item.key} item={item} onAgain={nothingToDo} onDrop={nothingToDo} />)}</Part>
      <ErrorSummary form={trialForm} found={found} />
      <PortalForm ground={{ ...ground, data, shown: found }} groups={openGroups(trialForm, data, {})} onChange={setData} />
    </>
  );
}
