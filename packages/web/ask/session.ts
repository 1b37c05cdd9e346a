import { useQuery, useQueryClient } from '@tanstack/react-query';
import { meQuery, type Me } from './me.ts';
import { noNetwork, troubleFrom } from './trouble.ts';

/** Who I am. Pages behind the sign-in may rely on it being there. */
export const useMe = () => useQuery(meQuery);

/** The day it is in the house; the browser's own clock is not asked. */
export const useToday = (): string => useQuery(meQuery).data?.today ?? '';

export type SignIn = 'done' | 'second-factor';

/** Throws `Trouble` with the sentence that the person should read. */
async function post(path: string, body: object): Promise<SignIn> {
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch((): never => {
    throw noNetwork();
  });
  const answered: unknown = await response.json().catch(() => null);
  if (!response.ok) throw troubleFrom(response.status, answered);
  return typeof answered === 'object' && answered !== null && 'twoFactorRedirect' in answered && answered.twoFactorRedirect === true ? 'second-factor' : 'done';
}

export const signInByName = (username: string, password: string): Promise<SignIn> => post('/api/session/sign-in/username', { username, password });
export const verifyTotp = (code: string): Promise<SignIn> => post('/api/session/two-factor/verify-totp', { code });

/** Customers: a code goes to the phone, and signs in. */
export const sendPhoneCode = (phoneNumber: string): Promise<SignIn> => post('/api/session/phone-number/send-otp', { phoneNumber });
export const verifyPhoneCode = (phoneNumber: string, code: string): Promise<SignIn> => post('/api/session/phone-number/verify', { phoneNumber, code });

/** Signs out and forgets every answer that the pages kept. */
export function useSignOut(): () => Promise<void> {
  const askAnew = useSignedIn();
  return async () => {
    await post('/api/session/sign-out', {});
    await askAnew();
  };
}

/** Forgets what was asked as somebody else, after a sign-in or a sign-out. Who I am is asked again, not forgotten: the page that stands looks at that very answer. */
export function useSignedIn(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.cancelQueries();
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
    await client.refetchQueries({ queryKey: meQuery.queryKey });
  };
}

export type { Me };
