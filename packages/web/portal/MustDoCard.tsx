import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { PaperAsked } from '../parts/portal-form/form-ground.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { DutyLink } from './DutyLink.tsx';
import { DutyWords } from './DutyWords.tsx';
import { journeyOf, stageNow } from './journey.ts';
import { mustDo } from './must-do.ts';
import type { CasePage } from './queries.ts';
import { usePromised } from './use-promised.ts';

const inOneLine = (papers: readonly PaperAsked[]): Text => ({
  zh: papers.map(({ name, note }) => (note ? `${name.zh}，${note.text.zh}` : name.zh)).join('；'), en: papers.map(({ name, note }) => (note ? `${name.en}, ${note.text.en.toLowerCase()}` : name.en)).join('; '),
});

/** What waits on the customer, numbered, the first with its button; with nothing to do, whose turn it is. */
export function MustDoCard({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const asked = mustDo(page);
  const promised = usePromised(page.id, asked.some(({ command }) => command === 'hand-in-papers'));
  const duties = asked.map((duty) => (duty.command === 'hand-in-papers' && promised.length > 0 ? { ...duty, why: inOneLine(promised) } : duty));
  const [first, ...more] = duties;
  if (!first) {
    if (page.status === 'suspended') return <OnHold page={page} />;
    const { stage } = stageNow(journeyOf(page));
    return (
      <section className="p-card">
        <h2 className="p-title">{t(page.status === 'ended' ? { zh: '已办结', en: 'All done' } : { zh: '现在不用您做什么', en: 'Nothing for you to do now' })}</h2>
        {page.status === 'ended' || !stage ? null : <p className="p-second">{t({ zh: `我们正在办：${stage.name.zh}。轮到您时会发消息。`, en: `We are working on: ${stage.name.en}. We tell you when it is your turn.` })}</p>}
      </section>
    );
  }
  return (
    <section className="p-card p-card-mine">
      <h2 className="p-title">{t({ zh: `您现在需要做 ${duties.length} 件事`, en: duties.length === 1 ? 'One thing for you to do' : `${duties.length} things for you to do` })}</h2>
      <div style={{ display: 'flex', gap: '.75rem' }}>
        {duties.length > 1 ? <span className="p-number" data-filled="true">1</span> : null}
        <div><p className="p-card-title">{t(first.title)}</p><p className="p-second"><DutyWords duty={first} /></p></div>
      </div>
      <DutyLink id={page.id} command={first.command} className="p-button p-primary p-wide">{t(first.button)}</DutyLink>
      {more.map((duty, i) => (
        <DutyLink key={duty.command} id={page.id} command={duty.command} className="p-row"><span className="p-number" data-filled="true">{i + 2}</span><span className="p-grow"><span className="p-card-title">{t(duty.title)}</span><br /><DutyWords duty={duty} /></span><Icon name="next" /></DutyLink>
      ))}
    </section>
  );
}

/** Nothing runs and nothing is asked; going on is one press away where it is his to say. */
function OnHold({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const mayResume = page.acts.some(({ command }) => command === 'resume-case');
  return (
    <section className="p-card">
      <h2 className="p-title">{t({ zh: '暂停期间不用您做什么', en: 'Nothing for you to do while it is on hold' })}</h2>
      <p className="p-second">{t({ zh: '已经办好的都保留，恢复后接着办。', en: 'All that is done is kept; we go on from there.' })}</p>
      {mayResume ? <DutyLink id={page.id} command="resume-case" className="p-button p-secondary p-wide">{t({ zh: '我要恢复办理', en: 'Resume my case' })}</DutyLink> : null}
    </section>
  );
}
