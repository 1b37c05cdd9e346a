import { problem } from './problems.ts';

/**
 * Refuses what Postgres or the ledger's canonical form could not keep: U+0000 and lone surrogates, in values and in keys
 * (contracts 1). Also `__proto__` keys never become prototypes, as JSON.parse makes them own keys that the schemas refuse.
 */
export function refuseUnsound(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw problem('forbidden-character', { errors: [errorAt(path)] });
    return;
  }
  if (Array.isArray(value)) value.forEach((one, i) => refuseUnsound(one, under(path, String(i))));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      refuseUnsound(key, path);
      refuseUnsound(one, under(path, key));
    }
  }
}

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const errorAt = (path: string) => ({
  path,
  code: 'forbidden-character',
  text: { zh: '此处含有空字符或残缺的字符，请删除后重新输入。', en: 'Here stands U+0000 or half of a surrogate pair. Delete it and type it again.' },
});
