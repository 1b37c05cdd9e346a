import type { AnyForm, Finding } from '@jiedian/domain/kernel/form.ts';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useQueries } from '@tanstack/react-query';
import { fieldOfPath, type Group } from '../parts/portal-form/form-data.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { plainNames } from '../parts/portal-kit/plain-names.ts';
import { ToldLines } from './ToldLines.tsx';
import { useFileNames } from './use-file-names.ts';
import { regionsUnder } from './queries.ts';

/** Everything that was filled in, read back before it is signed; each part can be gone back to. */
export function ApplyReview({ form, data, groups, found, onGo }: { form: AnyForm; data: JsonObject; groups: readonly Group[]; found: readonly Finding[]; onGo: (step: number) => void }) {
  const { t } = useSpeech();
  const region = typeof data['region'] === 'string' ? data['region'] : '';
  const above = region === '' ? [] : [undefined, `${region.slice(0, 2)}0000`, `${region.slice(0, 4)}00`];
  const levels = useQueries({ queries: above.map((under) => ({ queryKey: ['regions', under ?? ''], staleTime: Infinity, queryFn: () => regionsUnder(under) })) });
  const chain = [`${region.slice(0, 2)}0000`, `${region.slice(0, 4)}00`, region.slice(0, 6)].flatMap((code, i) => levels[i]?.data?.find((r) => r.code === code)?.name ?? []);
  const fileNames = useFileNames(form.fields, data);
  const names = {
    ...plainNames,
    file: (id: string) => fileNames.get(id),
    region: (code: string) => (chain.length === 0 ? undefined : code === region ? { zh: chain.map(({ zh }) => zh).join(''), en: chain.toReversed().map(({ en }) => en).join(', ') } : undefined),
  };
  const lines = details(form.fields, data, names);
  return (
    <section className="p-card">
      <h3 className="p-card-title">{t({ zh: '请核对', en: 'Please check' })}</h3>
      <div className="p-rows">
      {groups.map(({ title, fields }, i) => {
        const mine = lines.filter(({ code }) => fields.includes(code));
        const wrong = found.filter(({ path, level }) => level === 'must' && fields.includes(fieldOfPath(path)));
        return (
          <details key={title.zh} open={wrong.length > 0}>
            <summary className="p-row" style={{ display: 'flex' }}><span className="p-grow p-strong">{t(title)}</span>{wrong.length > 0 ? <Chip tone="late" plain>{t({ zh: `${wrong.length} 处要改`, en: `${wrong.length} to put right` })}</Chip> : mine.length === 0 ? <Chip tone="idle" plain>{t({ zh: '没有填', en: 'Left empty' })}</Chip> : <Chip tone="ok" plain>{t({ zh: '已填好', en: 'Filled in' })}</Chip>}<Icon name="down" size={18} /></summary>
            <ToldLines lines={mine} />
            <button type="button" className="p-link" onClick={() => onGo(i)}>{t({ zh: `更改：${title.zh}`, en: `Change: ${title.en}` })}</button>
          </details>
        );
      })}
      </div>
    </section>
  );
}
