import type { Auth } from './make-auth.ts';

/** A password, or its hash made once for several sign-ins (demo data: all have the same one, and each hash takes a tenth of a second). */
type StaffAccount = { readonly name: string; readonly displayName: string } & ({ readonly password: string } | { readonly hash: string });

export const hashPassword = async (auth: Auth, password: string): Promise<string> => (await auth.$context).password.hash(password);

/**
 * Makes a sign-in for staff (by command line or seed; nobody can sign up). `name` is the user name, lower case letters and digits.
 * Gives the account's id, to be put into `person.account_id`. An account of that name is kept as it is.
 */
export async function makeStaffAccount(auth: Auth, { name, displayName, ...secret }: StaffAccount): Promise<string> {
  const context = await auth.$context;
  const email = `${name}@staff.invalid`;
  const known = await context.internalAdapter.findUserByEmail(email);
  if (known) return known.user.id;
  const user = await context.internalAdapter.createUser({ email, emailVerified: true, name: displayName, username: name, displayUsername: name }, { method: 'admin' });
  await context.internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: 'hash' in secret ? secret.hash : await context.password.hash(secret.password) });
  return user.id;
}

/** Makes the account that a customer's phone will sign in to, so that a seeded person is met again by its code. Gives the account's id. */
export async function makePhoneAccount(auth: Auth, { phone, displayName }: { readonly phone: string; readonly displayName: string }): Promise<string> {
  const context = await auth.$context;
  const email = `${phone}@phone.invalid`;
  const known = await context.internalAdapter.findUserByEmail(email);
  if (known) return known.user.id;
  const user = await context.internalAdapter.createUser({ email, emailVerified: false, name: displayName, phoneNumber: phone, phoneNumberVerified: true }, { method: 'admin' });
  return user.id;
}
