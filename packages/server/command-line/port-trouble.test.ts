import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { claimPort } from './port-trouble.ts';

test('a taken port is named in one sentence, a free one is left free', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(claimPort({ host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'port-taken', text: { zh: expect.stringContaining(`端口 ${port}`), en: expect.stringContaining(`Port ${port}`) } });
  other.close();
  await once(other, 'close');
  await claimPort({ host: '127.0.0.1', port });
  await claimPort({ host: '127.0.0.1', port });
});

test('an address that this machine does not have', async () => {
  await expect(claimPort({ host: '203.0.113.7', port: 0 })).rejects.toMatchObject({ code: 'host-unknown' });
});
