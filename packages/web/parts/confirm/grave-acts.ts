import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** What is asked before it is done: what happens, whom it touches, whether it can be had back. `act`: the word on the button. */
export type Grave = { readonly title: Text; readonly act: Text; readonly tells: readonly Text[] };

const never: Text = { zh: '办理后不能撤销。', en: 'This cannot be undone.' };

const endedByApproval: Grave = {
  title: { zh: '同意终止这件申请？', en: 'End this application?' },
  act: { zh: '同意终止', en: 'End the application' },
  tells: [
    { zh: '本件随即终止：未办完的环节不再办理，预留的容量释放。', en: 'The case ends at once: its open steps stop, and the capacity reserved for it is freed.' },
    { zh: '客户会收到短信；以后仍要用电，须重新申请，时限重新计算。', en: 'The customer is told by text message and would have to apply anew, with new time limits.' }, never,
  ],
};
const refused: Grave = {
  title: { zh: '同意对这位客户不予供电？', en: 'Refuse supply to this customer?' },
  act: { zh: '同意不予供电', en: 'Refuse supply' },
  tells: [
    { zh: '您是最后一位审批人时，本件随即结束；否则转下一位审批人。', en: 'If yours is the last approval, the case ends at once; otherwise it goes to the next reviewer.' },
    { zh: '结束后客户会收到短信，可查看原因和救济途径。', en: 'When it has ended, the customer is told by text message and can read the ground and the remedies.' }, never,
  ],
};
const notAccepted: Grave = {
  title: { zh: '对这件申请不予受理？', en: 'Refuse this application?' },
  act: { zh: '不予受理', en: 'Refuse the application' },
  tells: [
    { zh: '本件随即结束，不再往下办理。', en: 'The case ends at once and goes no further.' },
    { zh: '客户会收到短信，可查看理由和救济途径；资料不全的，请改为“退回补正”。', en: 'The customer is told by text message and can read the ground and the remedies. Where papers are missing, return it for completion instead.' }, never,
  ],
};
const withdrawn: Grave = {
  title: { zh: '申请终止办理？', en: 'Request that this case be ended?' },
  act: { zh: '申请终止', en: 'Request termination' },
  tells: [
    { zh: '申请送审批人；同意后本件终止，未办完的环节不再办理，预留的容量释放。', en: 'It goes to the reviewer; once approved, the case ends, its open steps stop, and the reserved capacity is freed.' },
    { zh: '客户以后仍要用电，须重新申请，时限重新计算。', en: 'The customer would have to apply anew, with new time limits.' },
    { zh: '送出后您不能自行撤回；审批人可以退回。', en: 'Once sent you cannot take it back yourself; the reviewer can return it.' },
  ],
};
const byCustomer: Grave = {
  title: { zh: '撤销您的用电申请？', en: 'Withdraw your application?' },
  act: { zh: '撤销申请', en: 'Withdraw the application' },
  tells: [
    { zh: '我们核实同意后，这件申请就结束，不再往下办。', en: 'Once we have checked with you and agreed, this application ends and goes no further.' },
    { zh: '以后还要用电，需要重新申请，时间从头算起。', en: 'If you need power later, you apply anew and the time starts again.' },
    { zh: '送出后您自己不能收回；改变主意请尽快给客户经理打电话。', en: 'Once sent you cannot take it back yourself; if you change your mind, call your customer manager soon.' },
  ],
};
const cancelled: Grave = {
  title: { zh: '取消这个配套项目？', en: 'Cancel this grid project?' },
  act: { zh: '取消项目', en: 'Cancel the project' },
  tells: [
    { zh: '项目随即结束，未办完的环节不再办理。', en: 'The project ends at once and its open steps stop.' },
    { zh: '等待该工程的申请失去配套，其送电时间要重新安排。', en: 'Cases that wait for these works lose them and need a new plan for energisation.' }, never,
  ],
};

const approved = (data: JsonObject): boolean => data['result'] === 'approved';

/** Null: it is done without asking. */
export function graveAct(command: string, data: JsonObject, by: 'staff' | 'customer' = 'staff'): Grave | null {
  switch (command) {
    case 'approve-termination': return approved(data) ? endedByApproval : null;
    case 'review-supply-refusal': return approved(data) ? refused : null;
    case 'accept-application': return data['result'] === 'refused' ? notAccepted : null;
    case 'request-termination': return by === 'customer' ? byCustomer : withdrawn;
    case 'cancel-project': return cancelled;
    default: return null;
  }
}
