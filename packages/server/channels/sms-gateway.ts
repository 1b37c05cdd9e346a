import type { Settings } from '../settings/read-settings.ts';
import type { WaysOut } from './ways-out.ts';

const PATIENCE_MS = 10_000;

/**
 * The SMS gateway named in the settings: `POST {phone, text}` as JSON with a bearer token, any 2xx answer means taken. Phones stand in the body
 * only, never in an address or a log. Without the setting there is no way out by SMS.
 */
export function smsGateway({ sms }: Pick<Settings, 'sms'>): Pick<WaysOut, 'sendSms'> {
  if (sms === undefined) return {};
  return {
    sendSms: async (phone, text) => {
      const answer = await fetch(sms.url, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${sms.token}` }, body: JSON.stringify({ phone, text }), signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
    },
  };
}
