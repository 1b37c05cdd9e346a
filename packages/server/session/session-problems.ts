import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Problem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';

const texts: Readonly<Record<string, readonly [string, Text]>> = {
  INVALID_USERNAME_OR_PASSWORD: ['wrong-password', { zh: '用户名或密码不对，请重新输入。连续输错 5 次将锁定 15 分钟。', en: 'Wrong user name or password. After five failed attempts the account is locked for 15 minutes.' }],
  INVALID_USERNAME: ['wrong-password', { zh: '用户名或密码不对，请重新输入。', en: 'Wrong user name or password. Please try again.' }],
  USERNAME_TOO_SHORT: ['wrong-password', { zh: '用户名或密码不对，请重新输入。', en: 'Wrong user name or password. Please try again.' }],
  INVALID_PASSWORD: ['wrong-password', { zh: '密码不对，请重新输入。', en: 'Wrong password. Please try again.' }],
  PASSWORD_TOO_SHORT: ['weak-password', { zh: '新密码至少 8 个字符。', en: 'The new password needs at least 8 characters.' }],
  INVALID_PHONE_NUMBER: ['bad-phone', { zh: '手机号应为 11 位，例如 13891234567。', en: 'A mobile number has 11 digits, such as 13891234567.' }],
  INVALID_OTP: ['wrong-code', { zh: '验证码不对，请核对短信后重新输入。', en: 'Wrong code. Check the text message and enter it again.' }],
  OTP_NOT_FOUND: ['wrong-code', { zh: '验证码不对或已使用，请重新获取。', en: 'The code is wrong or has been used. Request a new one.' }],
  OTP_EXPIRED: ['code-expired', { zh: '验证码已过期（5 分钟有效），请重新获取。', en: 'The code has expired (valid for 5 minutes). Request a new one.' }],
  TOO_MANY_ATTEMPTS: ['wrong-code', { zh: '输错次数过多，这个验证码已作废，请重新获取。', en: 'Too many wrong attempts: this code is void. Request a new one.' }],
  INVALID_CODE: ['wrong-code', { zh: '动态码不对，请输入验证器上当前的 6 位数字。', en: 'Wrong code. Enter the six digits the authenticator shows now.' }],
  INVALID_BACKUP_CODE: ['wrong-code', { zh: '备用码不对或已用过。', en: 'The backup code is wrong or has been used.' }],
  INVALID_TWO_FACTOR_COOKIE: ['second-factor-expired', { zh: '两步验证已超时，请重新登录。', en: 'The second step has timed out. Sign in again.' }],
};

const statusOf: Readonly<Record<string, number>> = { 'wrong-password': 401, 'wrong-code': 401, 'code-expired': 401, 'second-factor-expired': 401 };

/** A refusal of the session library as a problem of ours, in both languages. */
export function sessionProblem(status: number, body: unknown, retryAfter: string | null): Problem {
  const code = typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : '';
  if (status === 429) return problem('locked-out', { retryAfter: Number(retryAfter) || 60 });
  const known = texts[code];
  if (known) return new Problem(statusOf[known[0]] ?? 400, known[0], known[1]);
  if (status === 401) return problem('not-signed-in');
  return status >= 500 ? problem('fault') : problem('bad-input');
}
