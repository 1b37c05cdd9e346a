import { useDemoAccounts } from '../ask/lists.ts';
import { useText } from '../parts/language.tsx';

/** One demo sign-in per duty, shown with demo data only; a click fills the form. */
export function DemoAccounts({ pick }: { readonly pick: (name: string, password: string) => void }) {
  const t = useText();
  const accounts = useDemoAccounts(true);
  if (!accounts.data) return null;
  const { password, items } = accounts.data;
  return (
    <section className="card" aria-label={t({ zh: '演示账户', en: 'Demo accounts' })}>
      <h2>{t({ zh: '演示账户', en: 'Demo accounts' })}</h2>
      <p className="secondary">{t({ zh: '只在演示数据中有。点一下用户名即可填入。', en: 'Demo data only. Click a user name to fill it in.' })}</p>
      <div className="table-scroll">
        <table className="table">
          <thead><tr><th>{t({ zh: '岗位', en: 'Duty' })}</th><th>{t({ zh: '单位', en: 'Unit' })}</th><th>{t({ zh: '姓名', en: 'Name' })}</th><th>{t({ zh: '用户名', en: 'User name' })}</th></tr></thead>
          <tbody>
            {items.map((person) => (
              <tr key={person.userName}><td>{t(person.dutyName)}</td><td>{t(person.unit)}</td><td>{person.name}</td><td><button type="button" className="link" onClick={() => pick(person.userName, password)}>{person.userName}</button></td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
