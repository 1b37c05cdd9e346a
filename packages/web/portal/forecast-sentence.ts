import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Forecast } from '../ask/forecast.ts';
import { dayInWords } from '../parts/write-dates.ts';

/** Farther ahead than this a day would say more than anybody knows. Calendar days. */
const FAR = 45;

/** 大约在…之间，最可能…: to the day when it is near, by thirds of a month when it is far; and what may move it. */
export function forecastSentence({ low, likely, high, resumesOn, worksUnknown }: Pick<Forecast, 'low' | 'likely' | 'high' | 'resumesOn' | 'worksUnknown'>, today: string, dayWords: (date: string) => Text): Text {
  const far = (Date.parse(high) - Date.parse(today)) / 86_400_000 > FAR;
  const say = (date: string): Text => (far ? thirdOf(date, today) : dayWords(date));
  const [from, to, most] = [say(low), say(high), say(likely)];
  const when: Text = from.zh === to.zh ? { zh: `预计 ${most.zh}送电`, en: `Energisation is expected ${most.en}` } : { zh: `预计在 ${from.zh}到 ${to.zh}之间送电，最可能 ${most.zh}`, en: `Energisation is likely between ${from.en} and ${to.en}, most likely ${most.en}` };
  const may: Text = worksUnknown ? { zh: '现场勘查后如需电网配套工程，会推后', en: 'it will be later if the survey shows that grid works are needed' } : { zh: '工程、物资或手续有变化时会变动', en: 'it may move if works, materials or permits change' };
  const since: Text = resumesOn === null ? { zh: '', en: '' } : { zh: '恢复办理后算起，', en: 'Counted from when the case goes on. ' };
  return { zh: `${since.zh}${when.zh}；${may.zh}。`, en: `${since.en}${when.en}; ${may.en}.` };
}

/** 5 月中旬 · mid-May. */
function thirdOf(date: string, today: string): Text {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const third = day <= 10 ? { zh: '上旬', en: 'early' } : day <= 20 ? { zh: '中旬', en: 'mid-' } : { zh: '下旬', en: 'late' };
  const name = dayInWords(date).en.split(' ')[1] ?? '';
  const year = date.slice(0, 4) === today.slice(0, 4) ? { zh: '', en: '' } : { zh: `${date.slice(0, 4)} 年 `, en: ` ${date.slice(0, 4)}` };
  return { zh: `${year.zh}${month} 月${third.zh}`, en: `${third.en}${third.en.endsWith('-') ? '' : ' '}${name}${year.en}` };
}
