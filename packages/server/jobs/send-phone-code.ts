import type { Shell } from '../command/shell.ts';
import type { WaysOut } from '../channels/ways-out.ts';

const GOOD_FOR = '5 minutes';

/** Sends a sign-in code, once and only while it is good. Without a gateway it is shown on the demo page alone. */
export async function sendPhoneCode({ worker }: Shell, { sendSms }: WaysOut, id: string): Promise<void> {
  if (sendSms === undefined) return;
  const { rows: [found] } = await worker.query<{ phone: string; code: string }>(
    `select phone, code from session.phone_code where id = $1 and sent_at is null and created_at > clock_timestamp() - interval '${GOOD_FOR}'`, [id],
  );
  if (found === undefined) return;
  await sendSms(found.phone, `验证码 ${found.code}，5 分钟内有效，请勿告诉他人。Your code is ${found.code}, good for 5 minutes.`);
  await worker.query('update session.phone_code set sent_at = clock_timestamp() where id = $1', [id]);
}
