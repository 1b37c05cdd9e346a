import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { smsGateway } from './sms-gateway.ts';

test('a message goes out by POST with the token; a refusal is thrown without the phone in it', async () => {
  const seen: unknown[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ authorization: request.headers.authorization, body: JSON.parse(body) as unknown, url: request.url });
      response.writeHead(status).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { sendSms } = smsGateway({ sms: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`, token: 'geheim' } });
  await sendSms?.('13891234567', '您的用电申请已受理。');
  expect(seen).toEqual([{ authorization: 'Bearer geheim', body: { phone: '13891234567', text: '您的用电申请已受理。' }, url: '/sms' }]);
  status = 503;
  await expect(sendSms?.('13891234567', 'x')).rejects.toThrow('the SMS gateway answered 503');
  server.close();
  await once(server, 'close');
  await expect(sendSms?.('13891234567', 'x')).rejects.not.toThrow(/13891234567/);
});

test('without the setting there is no way out', () => expect(smsGateway({})).toEqual({}));
