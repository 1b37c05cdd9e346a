import type { Text } from '@jiedian/domain/kernel/text.ts';
import { mySteps } from './journey.ts';
import type { CasePage } from './queries.ts';

export type Duty = { readonly command: string; readonly title: Text; readonly why: Text | null; readonly button: Text; /** Since when it waits on him. */ readonly since: string | null };

/** What the customer is asked for, in his words; any other act is called by its own name. */
const asked: { readonly [command: string]: { readonly title: Text; readonly why?: Text; readonly button?: Text } } = {
  'resubmit-application': { title: { zh: '请补正申请', en: 'Please complete your application' }, why: { zh: '要补的事项一次列全，已填的都还在。', en: 'Everything that is missing is listed at once; what you filled in is kept.' }, button: { zh: '去补正', en: 'Complete it' } },
  'choose-survey-time': { title: { zh: '请选择勘查时间', en: 'Please choose a survey time' }, why: { zh: '两位经理一同上门。', en: 'Both managers come together.' }, button: { zh: '选择时间', en: 'Choose a time' } },
  'hand-in-access-design': { title: { zh: '请提交接入系统设计', en: 'Please submit the access design' } },
  'confirm-scheme': { title: { zh: '请确认供电方案', en: 'Please confirm the supply scheme' }, why: { zh: '您确认后即可设计施工。', en: 'Once you confirm, design and works can begin.' }, button: { zh: '阅读并确认方案', en: 'Read and confirm' } },
  'name-contractor': { title: { zh: '请报送您选的单位', en: 'Please name the firms you chose' }, why: { zh: '设计、施工、设备由您自主选择，我们只核对资质。', en: 'Designer, contractor and equipment are your own choice; we only check licences.' } },
  'submit-design': { title: { zh: '请提交设计图纸', en: 'Please submit the design' } },
  'request-interim-inspection': { title: { zh: '隐蔽工程覆盖前，请申请中间检查', en: 'Request the interim inspection before works are covered' } },
  'submit-completion-report': { title: { zh: '完工后请报验', en: 'Report completion when the works are done' } },
  'give-setting-data': { title: { zh: '请报送定值计算资料', en: 'Please submit the relay setting data' } },
  'sign-contract': { title: { zh: '请签订供用电合同', en: 'Please sign the supply contract' }, button: { zh: '阅读并签订合同', en: 'Read and sign' } },
  'track-customer-works': { title: { zh: '告诉我们工程进度', en: 'Tell us how your works are going' } },
  'complete-customer-works': { title: { zh: '完工了请告诉我们', en: 'Tell us when your works are finished' } },
  rate: { title: { zh: '请为这次办电打分', en: 'Please rate our service' }, why: { zh: '约 1 分钟。', en: 'About one minute.' }, button: { zh: '去评价', en: 'Rate' } },
  'change-application': { title: { zh: '变更用电需求', en: 'Change what you applied for' } },
  'request-suspension': { title: { zh: '申请暂缓办理', en: 'Ask to put it on hold' } },
  'request-termination': { title: { zh: '撤销申请', en: 'Withdraw the application' } },
  'hand-in-papers': { title: { zh: '请补交承诺的资料', en: 'Please submit the papers you promised' }, why: { zh: '按承诺的日期补上即可，其间我们照常往下办。', en: 'By the day you promised is enough; we carry on meanwhile.' }, button: { zh: '去补交', en: 'Submit them' } },
};

const worded = (command: string, name: Text): Duty => ({ command, title: asked[command]?.title ?? name, why: asked[command]?.why ?? null, button: asked[command]?.button ?? name, since: null });

/** Objecting stands beside confirming on the scheme's own page; promised papers and the rating wait on the customer whosever turn it is. */
export function mustDo(page: CasePage): readonly Duty[] {
  const mine = mySteps(page);
  const always = ['hand-in-papers', 'rate'];
  const seen = new Set<string>();
  return page.acts
    .filter(({ command, step }) => command !== 'object-to-scheme' && (always.includes(command) || (step !== null && mine.includes(step))))
    .filter(({ command, step }) => { const key = always.includes(command) ? command : step ?? command; if (seen.has(key) && step !== 'customer-works') return false; seen.add(key); return true; })
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ command, name, step }) => ({ ...worded(command, name), since: page.steps.findLast(({ code, state }) => code === step && code !== 'customer-works' && state === 'open')?.openedAt ?? null }));
}

/** Following one's own works is asked for only after all else. */
const rank = ({ command, step, primary }: CasePage['acts'][number]): number => (step === 'customer-works' ? 3 : command === 'hand-in-papers' ? 2 : primary ? 0 : 1);

/** Acts besides his turn that go by the customer's own words. */
const besides: ReadonlySet<string> = new Set(['change-application', 'request-suspension', 'request-termination']);
export const besideWords = (command: string): Text | null => (besides.has(command) ? asked[command]?.title ?? null : null);

/** Withdrawing is offered until it was asked for; then it waits for its approval. */
export const withdrawalAsked = (page: CasePage): boolean => page.status !== 'ended' && page.energisedAt === null && page.acts.length > 0 && !page.acts.some(({ command }) => command === 'request-termination');

/** What may be done besides: changes, a stop, an end, a complaint. */
export function mayDo(page: CasePage): readonly Duty[] {
  const must = new Set(mustDo(page).map(({ command }) => command));
  return page.acts.filter(({ command }) => !must.has(command) && command !== 'object-to-scheme').map(({ command, name }) => ({ ...worded(command, name), title: besideWords(command) ?? name }));
}

/** Where an act is done: the scheme, the contract and the rating have pages of their own. */
export const placeOf = (command: string): '/cases/$id/scheme' | '/cases/$id/contract' | '/cases/$id/rate' | '/cases/$id/apply-again' | '/cases/$id/act/$command' =>
  command === 'confirm-scheme' ? '/cases/$id/scheme' : command === 'sign-contract' ? '/cases/$id/contract' : command === 'rate' ? '/cases/$id/rate' : command === 'resubmit-application' ? '/cases/$id/apply-again' : '/cases/$id/act/$command';
