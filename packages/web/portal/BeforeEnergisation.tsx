import { duties } from '@jiedian/domain/glossary/duty.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import type { CasePage } from './queries.ts';

/** Where each side has its part, both are named. */
const shared: { readonly [code: string]: Text } = { 'contract-in-force': { zh: '双方', en: 'Both' }, 'inspection-passed': { zh: '您报验，我们检验', en: 'You report, we inspect' } };
const debtor = (code: string, owes: Text): Text => shared[code] ?? (owes.zh === duties.customer.zh || owes.zh === duties.agent.zh ? { zh: '您', en: 'You' } : { zh: '我们', en: 'Us' });

/** What is still missing before energisation, each with its debtor. */
export function BeforeEnergisation({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const open = page.gate.filter(({ state }) => state === 'open');
  if (page.energisedAt || page.gate.length === 0) return null;
  return (
    <section className="p-card">
      <h2 className="p-card-title">{t(open.length === 0 ? { zh: '送电前的条件都已具备', en: 'Everything needed for energisation is in place' } : { zh: `送电前还差 ${open.length} 项`, en: open.length === 1 ? 'One thing is missing before energisation' : `${open.length} things are missing before energisation` })}</h2>
      <ul className="p-rows">
        {page.gate.filter(({ state }) => state !== 'not-needed').map((row) => (
          <li key={row.code} style={{ padding: '.625rem 0' }}>
            <div className="p-head" style={{ flexWrap: 'nowrap' }}><span>{t(row.name)}</span><Chip tone={row.state === 'met' ? 'ok' : 'idle'} plain>{t(row.state === 'met' ? { zh: '已具备', en: 'Done' } : { zh: '还没有', en: 'Missing' })}</Chip></div>
            {row.state === 'open' ? <p className="p-facts">{row.owes ? <span className="p-strong">{t(debtor(row.code, row.owes))}</span> : null}{row.detail ? <span>{t(row.detail)}</span> : null}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
