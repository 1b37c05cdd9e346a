import { useQuery } from '@tanstack/react-query';
import { Chip, ClockLight, YourTurn } from '../parts/portal-kit/Light.tsx';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { Shape } from '../parts/portal-kit/Shape.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { workingDays } from '../parts/portal-kit/working-days.ts';
import { dayOf } from '../parts/write-dates.ts';
import { useDayWords } from './say-day.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { journeyOf, type Stage } from './journey.ts';
import { promisedAhead, promisedAndUsed, type Kept } from './promised-and-used.ts';
import { publicationQuery, type CasePage } from './queries.ts';

/** 办理过程: one progress for the customer; internal routing stays inside, promises and days used are shown. */
export function JourneyCard({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const publication = useQuery(publicationQuery).data;
  return (
    <section className="p-card">
      <h2 className="p-card-title">{t({ zh: '办理过程', en: 'Step by step' })}</h2>
      <ol>
        {journeyOf(page).map((stage) => (
          <li key={stage.name.zh} className="p-step" data-is={stage.state}>
            <span className="p-node" aria-hidden="true">{stage.state === 'done' ? <Icon name="tick" size={16} /> : stage.state === 'now' ? <Shape tone="mine" /> : null}</span>
            <div>
              <div className="p-head"><span className="p-card-title">{t(stage.name)}<span className="p-hidden"> {t(words[stage.state])}</span></span><StageLight stage={stage} kept={promisedAndUsed(page, stage.code)} /></div>
              <p className="p-second">{t(lineOf(stage, promisedAndUsed(page, stage.code), promisedAhead(page, stage.code, publication), dayWords))}</p>
              {stage.works && stage.state !== 'done' ? <Works page={page} stage={stage} /> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const words: { readonly [S in Stage['state']]: Text } = { done: { zh: '已办', en: 'done' }, now: { zh: '正在办', en: 'under way' }, later: { zh: '未开始', en: 'not begun' } };

function StageLight({ stage, kept }: { stage: Stage; kept: Kept | null }) {
  const { t } = useSpeech();
  if (stage.state === 'done' && kept) return kept.late ? <Chip tone="late" plain>{t({ zh: `超 ${workingDays(kept.used - kept.promised).zh}`, en: `${workingDays(kept.used - kept.promised).en} late` })}</Chip> : <Chip tone="ok" plain>{t({ zh: '按时', en: 'On time' })}</Chip>;
  if (stage.state !== 'now') return null;
  const ours = stage.steps.filter(({ state, account, light }) => state === 'open' && account === 'utility' && light.state !== 'none');
  const worst = ours.find(({ light }) => light.state === 'late') ?? ours.find(({ light }) => light.state === 'amber') ?? ours[0];
  return <>{stage.mine ? <YourTurn /> : null}{worst && (!stage.mine || worst.light.state === 'late') ? <ClockLight light={worst.light} plain /> : null}</>;
}

/** When, and our promise and use where there is one; of what lies ahead, what is promised. */
function lineOf(stage: Stage, kept: Kept | null, ahead: Text | null, dayWords: (date: string) => Text): Text {
  const { steps, state, mine } = stage;
  const closed = steps.map(({ closedAt }) => closedAt).filter((at): at is string => at !== null).toSorted().at(-1);
  const opened = steps.map(({ openedAt }) => openedAt).filter((at): at is string => at !== null).toSorted()[0];
  if (state === 'done' && closed) {
    const day = dayWords(dayOf(closed));
    return kept ? { zh: `${day.zh}完成，${kept.text.zh}`, en: `Done ${day.en}; ${kept.text.en}` } : { zh: `${day.zh}完成`, en: `Done ${day.en}` };
  }
  if (state === 'done') return { zh: '按规定不需要办', en: 'Not required' };
  if (state === 'now' && mine) return { zh: '等您办理，不计入我们用时', en: 'Waiting for you; not counted as our time' };
  if (state === 'now' && opened) {
    const day = dayWords(dayOf(opened));
    return kept ? { zh: `${day.zh}开始，承诺 ${kept.promised}，已用 ${workingDays(kept.used).zh}`, en: `Begun ${day.en}; ${kept.promised} promised, ${workingDays(kept.used).en} used so far` } : { zh: `${day.zh}开始`, en: `Begun ${day.en}` };
  }
  return ahead ?? { zh: '未开始', en: 'Not begun' };
}

/** Both lines of work stand in 工程建设 as two equal boxes. */
function Works({ page, stage }: { page: CasePage; stage: Stage }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const own = stage.steps.find(({ code }) => code === 'customer-works');
  const [project] = page.projects;
  return (
    <>
      {own ? <div className="p-inner"><div className="p-head"><span className="p-card-title">{t({ zh: '您的受电工程', en: 'Your own works' })}</span><Chip tone={own.state === 'open' ? 'ok' : 'idle'} plain>{t(own.state === 'open' ? { zh: '进行中', en: 'Under way' } : own.state === 'done' ? { zh: '已完工', en: 'Done' } : { zh: '未开始', en: 'Not begun' })}</Chip></div><p className="p-second">{t({ zh: '由您自选有资质的设计、施工单位', en: 'By qualified firms you choose' })}</p></div> : null}
      {project || page.projectUnderWay ? (
        <div className="p-inner">
          <div className="p-head"><span className="p-card-title">{t({ zh: '电网配套工程', en: 'Grid works' })}</span>{project ? project.commissionedAt ? <Chip tone="ok" plain>{t({ zh: '已投运', en: 'In service' })}</Chip> : <ClockLight light={project.light} plain /> : <Chip tone="idle" plain>{t({ zh: '正在立项', en: 'Being set up' })}</Chip>}</div>
          <p className="p-second">{project?.promisedDate ? t({ zh: `我们负责，计划 ${dayWords(project.promisedDate).zh}投运`, en: `Ours; planned to be in service ${dayWords(project.promisedDate).en}` }) : t({ zh: '我们负责', en: 'Ours' })}</p>
        </div>
      ) : null}
    </>
  );
}
