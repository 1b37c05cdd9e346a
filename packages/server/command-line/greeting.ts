import type { DemoSignIns } from './parts.ts';

/** What stands in the terminal when the house is open. */
export function greeting(address: string, signIns: DemoSignIns | null): string {
  const open = `\n接电 Jiedian  ${address}\n`;
  if (signIns === null) return open;
  const width = Math.max(...signIns.people.map(({ userName }) => userName.length));
  const lines = signIns.people.map(({ userName, duty }) => `  ${userName.padEnd(width)}  ${duty.zh} · ${duty.en}`);
  return `${open}\n演示账号，口令均为 ${signIns.password}\nDemo sign-ins, each with the password ${signIns.password}\n\n${lines.join('\n')}\n`;
}
