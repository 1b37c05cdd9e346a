import { refusals } from '../kernel/refusal.ts';

export const refuse = refusals({
  'not-your-duty': { zh: '您的岗位不能办理配置的提出或批准；由系统管理员或集团市场部办理。', en: 'Your duty does not propose or approve this: administrators and group marketing do.' },
  'proposal-open': (p: { version: string }) => ({ zh: `版本 ${p.version} 还在等待批准；先批准、退回或撤回它，再提出新的版本。`, en: `Version ${p.version} still waits for its approval: approve, return or withdraw it first.` }),
  'nothing-proposed': { zh: '没有等待批准的版本，可能已经被别人办理；请刷新页面。', en: 'No version waits for approval; somebody may have dealt with it. Reload the page.' },
  'same-person': { zh: '提出的人不能自己批准或退回；请另一位有权限的同事办理。', en: 'Whoever proposed a version cannot approve or return it: another person must.' },
  'not-the-proposer': { zh: '只有提出的人能撤回；您可以退回并写明理由。', en: 'Only whoever proposed it may withdraw it. You may return it with a reason.' },
  'reason-missing': { zh: '请写明理由。', en: 'Give the reason.' },
  'version-taken': (p: { version: string }) => ({ zh: `版本号 ${p.version} 已经有了，请换一个。`, en: `There is a version ${p.version} already: choose another name.` }),
  'ends-before-start': { zh: '失效日不能早于生效日。', en: 'It cannot end before it begins.' },
  'starts-too-early': (p: { after: string }) => ({ zh: `生效日应晚于现有最后一版的生效日 ${p.after}。`, en: `It must begin after the last version, which begins on ${p.after}.` }),
  'starts-not-ahead': (p: { today: string }) => ({ zh: `生效日应晚于今天（${p.today}）：已受理的案件不追溯。生效日已过的，请退回并另定日期。`, en: `It must begin later than today (${p.today}): nothing is changed backwards. If its day has passed, return it and set another.` }),
  stale: { zh: '您打开之后，别人已经办理过这份文件；请刷新后核对再办。', en: 'Somebody has dealt with this document since you opened it. Reload, look and go on.' },
});
