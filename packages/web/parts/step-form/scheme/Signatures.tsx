import { useCase, useStepRecords } from '../../../ask/streams.ts';
import { LightShape } from '../../StatusLight.tsx';
import { duties } from '@jiedian/domain/glossary/duty.ts';
import { useText } from '../../language.tsx';
import { shortMoment } from '../../write-dates.ts';
import type { BesideProps } from '../beside-props.ts';
import { useStepSetting } from '../step-ground.ts';
import { schemeWords } from './scheme-words.ts';
import { signatureOf } from './signatures.ts';

/** 双经理会签: what each has signed, and why a signature no longer counts. */
export function Signatures({ stream }: BesideProps) {
  const t = useText();
  const { today, signer } = useStepSetting();
  const page = useCase(stream.id).data;
  const records = useStepRecords('case', stream.id, 'scheme-drafting').data?.records ?? [];
  return (
    <section className="step-group" data-section={schemeWords.signatures.en} aria-label={t(schemeWords.signatures)} tabIndex={-1}>
      <h3>{t(schemeWords.signatures)}</h3>
      <div className="scheme-signatures">
        {([['customer', 'customer-manager', page?.customerManager], ['project', 'project-manager', page?.projectManager]] as const).map(([track, duty, person]) => {
          const { signedAt, voidAt, changedBy } = signatureOf(person?.name ?? '', records);
          return (
            <div key={duty} className="scheme-signature">
              <div className="scheme-part-head">
                <b className={`track track-${track}`}>{t(duties[duty])} {person?.name ?? t({ zh: '未派工', en: 'not assigned' })}{person?.name === signer ? t({ zh: '（您）', en: ' (you)' }) : ''}</b>
                {signedAt !== null ? <span className="light light-ok"><LightShape state="ok" />{t({ zh: `已签 ${shortMoment(signedAt, today)}`, en: `Signed ${shortMoment(signedAt, today)}` })}</span>
                  : voidAt !== null ? <span className="light light-amber"><LightShape state="amber" />{t({ zh: '签字已作废', en: 'Signature void' })}</span>
                    : <span className="light light-none"><LightShape state="none" />{t({ zh: '待签', en: 'To be signed' })}</span>}
              </div>
              <p className="secondary">{voidAt !== null ? t({ zh: `${changedBy ?? ''} ${shortMoment(voidAt, today)} 改动了方案，须重新签署。`, en: `${changedBy ?? ''} changed the scheme on ${shortMoment(voidAt, today)}; it must be signed again.` })
                : signedAt !== null ? t({ zh: '内容改动后签字作废，须重新签署。', en: 'A change of the scheme voids it.' }) : t({ zh: '方案编制后由本人签署，两位经理均签字后送审。', en: 'Signed after drafting; with both signatures it goes to review.' })}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
