import { useQuery } from '@tanstack/react-query';
import { forecastQuery, type Forecast } from '../ask/forecast.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { useDayWords } from './say-day.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { useHouseClock } from './house-clock.ts';
import type { CasePage } from './queries.ts';

/** What may be expected, in plain words; nothing where it cannot be told. */
export function ForecastWords({ page, alone = false }: { page: CasePage; alone?: boolean }) {
  const { t } = useSpeech();
  const ahead = page.energisedAt === null && page.status !== 'ended';
  const asked = useQuery({ ...forecastQuery(page.id), enabled: ahead });
  const forecast = asked.data?.forecast ?? null;
  if (!ahead || forecast === null) return null;
  const words = <Words forecast={forecast} />;
  return alone ? <section className="p-card" style={{ gap: '.25rem' }}><h2 className="p-card-title">{t({ zh: '预计送电', en: 'Expected energisation' })}</h2>{words}</section> : words;
}

function Words({ forecast }: { forecast: Forecast }) {
  const { t } = useSpeech();
  const { today } = useHouseClock();
  return <p className="p-second" data-forecast={forecast.likely}>{t(forecastSentence(forecast, today, useDayWords()))}</p>;
}
