import type { Browser, WebCounty } from './web-county.test-support.ts';

/** Signed in by the code sent to this mobile, as a customer does. */
export async function byPhone(county: WebCounty, phone: string): Promise<Browser> {
  const browser = county.browser();
  await browser.post('/api/session/phone-number/send-otp', { phoneNumber: phone });
  const [sent] = await county.sql<{ code: string }>('select code from session.phone_code where phone = $1 order by created_at desc limit 1', [phone]);
  const { status } = await browser.post('/api/session/phone-number/verify', { phoneNumber: phone, code: sent?.code });
  if (status !== 200) throw new Error(`sign-in of ${phone}: ${status}`);
  return browser;
}

/** Gives the id of a small PDF of that name, uploaded by this browser. */
export async function uploaded(who: Browser, name: string): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
  const begun = await who.send('POST', '/api/v1/files', undefined, { 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`, 'tus-resumable': '1.0.0', 'upload-length': String(bytes.length) });
  const { body } = await who.send('PATCH', begun.headers.get('location') ?? '', bytes, { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0', 'tus-resumable': '1.0.0' });
  return (body as { id: string }).id;
}
