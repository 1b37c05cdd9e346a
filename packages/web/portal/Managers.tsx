import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import type { CasePage } from './queries.ts';

/** Both managers by name, one tap from a call (A1). */
export function Managers({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const { customerManager, projectManager } = page;
  if (!customerManager && !projectManager) {
    return <section className="p-card"><h2 className="p-card-title">{t({ zh: '您的两位经理', en: 'Your two managers' })}</h2><p className="p-second">{t({ zh: '受理后派定，届时这里有姓名和电话。现在有事请打 95598。', en: 'They are named after acceptance, with their phone numbers. Until then call 95598.' })}</p></section>;
  }
  return (
    <section className="p-card">
      <h2 className="p-card-title">{t({ zh: '您的两位经理', en: 'Your two managers' })}</h2>
      <div className="p-rows">
        {customerManager ? <Manager person={customerManager} post={{ zh: '客户经理', en: 'Customer manager' }} /> : null}
        {projectManager ? <Manager person={projectManager} post={{ zh: '项目经理', en: 'Project manager' }} /> : null}
      </div>
      <p className="p-second">{t({ zh: '办电找客户经理，外线施工找项目经理。', en: 'Ask the customer manager about your case, the project manager about works on the line.' })}</p>
    </section>
  );
}

function Manager({ person, post }: { person: NonNullable<CasePage['customerManager']>; post: Text }) {
  const { t } = useSpeech();
  return (
    <div className="p-row">
      <span className="p-face" aria-hidden="true">{[...person.name][0]}</span>
      <span className="p-grow"><span className="p-card-title">{person.name}</span> <span className="p-second">{t(post)}</span>{person.phone ? <><br /><span className="p-second p-keep">{person.phone}</span></> : null}</span>
      {person.phone ? <a className="p-button p-secondary" href={`tel:${person.phone}`}><Icon name="phone" size={20} />{t({ zh: '拨打', en: 'Call' })}<span className="p-hidden"> {person.name}</span></a> : null}
    </div>
  );
}
