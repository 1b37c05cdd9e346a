import type { DataOf } from '../kernel/form-data.ts';
import { identityNumberPasses } from '../kernel/check-digits.ts';
import { must, type Finding } from '../kernel/form.ts';
import type { pledgeFields } from './pledge-fields.ts';
import type { whoFields } from './who-fields.ts';

type Who = DataOf<typeof whoFields> & Pick<DataOf<typeof pledgeFields>, 'consent'>;

/** Rules on the customer and his agent that single fields cannot say. */
export function whoFindings({ idKind, idNo, agentScope, consent }: Who): readonly Finding[] {
  const found: Finding[] = [];
  if (idKind === 'identity-card' && idNo !== undefined && !identityNumberPasses(idNo)) {
    found.push(must('idNo', 'not-identity-number', { zh: '身份证号与校验码不符，请对照证件核对 18 位号码。', en: 'The number fails its check digit. Compare all 18 characters with the card.' }));
  }
  if (agentScope && !agentScope.includes('apply')) {
    found.push(must('agentScope', 'may-not-apply', { zh: '授权范围没有“申请”，经办人不能代办申请，请核对授权委托书。', en: 'The authority does not cover applying. Check the letter of authority.' }));
  }
  if (!consent) {
    found.push(must('consent', 'no-consent', { zh: '需要您同意使用个人信息后才能办理；也可以到营业厅了解。', en: 'We can only proceed with your consent. The service counter will be glad to explain.' }));
  }
  return found;
}
