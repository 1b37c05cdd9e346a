import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { phoneNumber, twoFactor, username } from 'better-auth/plugins';
import type pg from 'pg';
import { addressHeader } from './address-header.ts';
import { countTries, type TryBook } from './lock-out.ts';
import { mobileForm } from './mobile-form.ts';

export type AuthNeeds = {
  readonly pool: pg.Pool;
  readonly secret: string;
  /** The address people see; cookies are `Secure` when it is https. */
  readonly publicUrl: string;
  readonly tries: TryBook;
  /** Keeps the code and adds the job that sends it; nothing leaves the house in here (contracts 7). */
  readonly keepCode: (phone: string, code: string) => Promise<void>;
};

/** Where the session library answers; its own address is behind the door of `session-routes.ts`, never reached directly. */
export const sessionPath = '/api/session';

export type Auth = ReturnType<typeof makeAuth>;

/** Sessions by better-auth: staff by user name and password (TOTP if they want), customers by a code to their phone. */
export function makeAuth(needs: AuthNeeds) {
  return betterAuth(authOptions(needs));
}

export const authOptions = ({ pool, secret, publicUrl, tries, keepCode }: AuthNeeds) => ({
  appName: '接电',
  database: pool,
  secret,
  baseURL: publicUrl,
  basePath: sessionPath,
  trustedOrigins: [new URL(publicUrl).origin],
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 200 },
  session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 12 },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  // A fault goes to our own error handler; refusals become answers all the same.
  onAPIError: { throw: true },
  logger: { level: 'error' as const },
  advanced: {
    cookiePrefix: 'jiedian',
    useSecureCookies: publicUrl.startsWith('https:'),
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const, path: '/' },
    database: { generateId: 'uuid' as const },
    ipAddress: { ipAddressHeaders: [addressHeader] },
  },
  hooks: countTries(tries),
  plugins: [
    username({ minUsernameLength: 2, maxUsernameLength: 40, usernameValidator: (name) => /^[a-z0-9._-]+$/.test(name) }),
    phoneNumber({
      otpLength: 6,
      expiresIn: 300,
      allowedAttempts: 5,
      phoneNumberValidator: (phone) => mobileForm.test(phone),
      sendOTP: ({ phoneNumber: phone, code }) => keepCode(phone, code),
      signUpOnVerification: { getTempEmail: (phone) => `${phone}@phone.invalid`, getTempName: (phone) => `尾号${phone.slice(-4)}` },
    }),
    twoFactor({ issuer: 'Jiedian' }),
  ],
}) satisfies BetterAuthOptions;
