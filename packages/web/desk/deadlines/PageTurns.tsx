import { Button } from 'antd';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../../parts/language.tsx';
import { pageOn, type View } from './month-days.ts';

type Props = { readonly name: string; readonly day: string; readonly today: string; readonly view: View; choose(day: string): void; turn(view: View): void };

const views: readonly (readonly [View, Text])[] = [['month', { zh: '月', en: 'Month' }], ['week', { zh: '周', en: 'Week' }]];
const words: Readonly<Record<View, readonly [Text, Text]>> = {
  month: [{ zh: '上个月', en: 'Month before' }, { zh: '下个月', en: 'Next month' }], week: [{ zh: '上一周', en: 'Week before' }, { zh: '下一周', en: 'Next week' }],
};

/** Which month or week is shown, and the ways to others. */
export function PageTurns({ name, day, today, view, choose, turn }: Props) {
  const t = useText();
  const [before, after] = words[view];
  return (
    <>
      <h2>{name}</h2>
      <span className="row deadline-turns no-print">
        <Button onClick={() => choose(pageOn(day, view, -1))}>{t(before)}</Button>
        <Button onClick={() => choose(today)}>{t({ zh: '今天', en: 'Today' })}</Button>
        <Button onClick={() => choose(pageOn(day, view, 1))}>{t(after)}</Button>
        <span className="deadline-choice" role="group" aria-label={t({ zh: '视图', en: 'View' })}>{views.map(([value, words]) => <button key={value} type="button" aria-pressed={view === value} onClick={() => turn(value)}>{t(words)}</button>)}</span>
      </span>
    </>
  );
}
