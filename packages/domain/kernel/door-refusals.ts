import { refusals } from './refusal.ts';

const texts = {
  'stream-ended': { zh: '本件已办结，不能再办理此项。', en: 'This has been closed; nothing more can be done on it.' },
  'stream-suspended': { zh: '本件已挂起，恢复后才能办理。可先办理“恢复”。', en: 'This is suspended. Resume it before going on.' },
  'already-begun': { zh: '本件已经建立，请在原件上继续办理。', en: 'This already exists; carry on there.' },
  'step-not-open': { zh: '该环节现在没有打开，可能已由他人办结或尚未到达。请刷新后查看当前环节。', en: 'That step is not open now: someone may have finished it, or it has not been reached yet. Reload to see the current state.' },
  'not-your-duty': { zh: '此项由其他岗位办理，您可以查看，不能办理。', en: 'This is for another post. You can view it but not act on it.' },
  'not-offered-now': { zh: '此项现在还不能办理：前一项尚未完成，或已经办过。', en: 'This cannot be done now: the step before it is not finished, or it has already been done.' },
  stale: { zh: '您打开之后，别人已经办理过此环节。请核对变化后再办；您填写的内容都还在。', en: 'Someone has acted on this since you opened it. Review the changes, then try again; everything you entered is kept.' },
} as const;

export type DoorRefusalCode = keyof typeof texts;

export const doorRefusal = refusals(texts);
