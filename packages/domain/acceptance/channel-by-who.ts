import { isPerson, type Actor } from '../kernel/actor.ts';
import { refusals, type Refusal } from '../kernel/refusal.ts';

const refuse = refusals({
  'online-is-the-customers': {
    zh: '“网上”只用于客户本人在网上提交。您是代客户登记，请选择营业厅、电话、上门或平台推送，并填写首次对接时间。',
    en: '“Online” is only for what customers submit themselves. You are entering it on the customer’s behalf: choose counter, telephone, visit or platform, and enter when first contact was made.',
  },
});

/** 受理渠道 says how the customer came (forms.md 1): staff never enter an online application; a customer's is online by his session. */
export const onlineFromStaff = (channel: string, actor: Actor): Refusal | undefined =>
  channel === 'online' && isPerson(actor) && actor.duty !== 'customer' && actor.duty !== 'agent' ? refuse('online-is-the-customers') : undefined;
