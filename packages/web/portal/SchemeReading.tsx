import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { sevenAnswers } from './scheme-words.ts';

export function SchemeReading({ scheme }: { scheme: JsonObject }) {
  const { t } = useSpeech();
  return (
    <section className="p-card">
      <h2 className="p-card-title">{t({ zh: '方案说了什么', en: 'What it says' })}</h2>
      <dl className="p-pairs">
        {sevenAnswers(scheme).map(({ asked, says, more }) => <div key={asked.zh} className="p-pair"><dt>{t(asked)}</dt><dd>{t(says)}{more.filter(({ zh }) => zh !== '').map((line) => <p key={line.zh} className="p-second">{t(line)}</p>)}</dd></div>)}
      </dl>
    </section>
  );
}
