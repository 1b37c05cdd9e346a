import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * How PostgreSQL, which refuses to run as root, is run by whoever started us:
 * - `plain`      an ordinary user: as that user
 * - `namespace`  root (or a user without a name): the same user, seen as another one inside a user namespace; the files stay ours and a
 *                folder that only root may enter still works
 * - `lowered`    root where user namespaces are forbidden (most containers): as user 65534 with the one capability to pass closed folders
 */
export type RunAs = { readonly kind: 'plain' | 'namespace' | 'lowered'; readonly command: readonly string[]; readonly uid: number; readonly diesWithUs: boolean };

const nobody = 65534;

export function chooseRunAs(forbidNamespace = false): RunAs {
  const uid = process.getuid?.() ?? nobody;
  const setpriv = runs('setpriv', '--pdeathsig', 'INT', '--', 'true');
  const withDeath = setpriv ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
  const named = namedUsers();
  if (uid !== 0 && named.has(uid)) return { kind: 'plain', command: withDeath, uid, diesWithUs: setpriv };

  // initdb looks its user up by name, so the number that is shown inside must be one that has a name.
  const shown = named.has(nobody) ? nobody : [...named].find((n) => n !== 0) ?? nobody;
  const namespace = ['unshare', '--user', `--map-user=${shown}`, `--map-group=${shown}`, '--'];
  if (!forbidNamespace && runs(...namespace, 'true')) return { kind: 'namespace', command: [...namespace, ...withDeath], uid, diesWithUs: setpriv };
  if (uid !== 0) return { kind: 'plain', command: withDeath, uid, diesWithUs: setpriv };
  const lowered = ['setpriv', `--reuid=${shown}`, `--regid=${shown}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'];
  return { kind: 'lowered', command: [...lowered, ...withDeath], uid: shown, diesWithUs: setpriv };
}

function runs(...command: string[]): boolean {
  const [program = 'true', ...rest] = command;
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}

function namedUsers(): ReadonlySet<number> {
  try {
    return new Set(readFileSync('/etc/passwd', 'utf8').split('\n').filter(Boolean).map((line) => Number(line.split(':')[2])));
  } catch {
    return new Set();
  }
}
