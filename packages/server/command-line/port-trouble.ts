import { createServer } from 'node:net';
import type { Settings } from '../settings/read-settings.ts';
import { errorCode, StartTrouble } from '../settings/start-trouble.ts';

/** Looks whether the port is free before the database is started, so that the answer comes at once. */
export function claimPort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portTrouble({ host, port }, error)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** What listening said, as a sentence; anything else is handed back as it came. */
export function portTrouble({ host, port }: Pick<Settings, 'host' | 'port'>, error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new StartTrouble('port-taken', {
      zh: `端口 ${port} 已被其他程序占用：请停止那个程序，或用 JIEDIAN_PORT 指定另一个端口。`,
      en: `Port ${port} is taken by another program: stop that one, or name another port in JIEDIAN_PORT.`,
    }, error);
  }
  if (code === 'EACCES') {
    return new StartTrouble('port-forbidden', {
      zh: `当前用户不能使用端口 ${port}：1024 以下的端口需要管理员权限，请用 JIEDIAN_PORT 指定另一个端口。`,
      en: `This user may not use port ${port}: ports below 1024 need the administrator; name another one in JIEDIAN_PORT.`,
    }, error);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartTrouble('host-unknown', {
      zh: `本机没有地址 ${host}：请在 JIEDIAN_HOST 中填写本机的 IP 地址，或 0.0.0.0。`,
      en: `This machine has no address ${host}: put one of its own addresses, or 0.0.0.0, into JIEDIAN_HOST.`,
    }, error);
  }
  return error;
}
