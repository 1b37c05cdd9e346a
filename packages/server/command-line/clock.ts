import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { answerClock } from '../calendar/clock-answer.ts';
import type { Answer } from './parts.ts';

const example = `
Example · 示例:
  echo '{"calendar":{"timeZone":"Asia/Shanghai","legal":"CN"},"limit":{"amount":5,"unit":"working-days"},
    "events":[{"at":"2026-02-10T09:00:00+08:00","kind":"start"}],"now":"2026-02-12T10:00:00+08:00"}' | jiedian clock

calendar  timeZone; legal "CN" (the published holidays) or weekly hours {"mon":[["09:00","12:00"],["14:00","18:00"]],…}, or both;
          holidays and workdays: days that differ (they go before the published ones)
limit     amount; unit: working-days, calendar-days (the day of the event is not counted) or working-minutes (needs weekly)
events    at, kind: start, suspend, resume, stop; a start after a stop opens a new round; later than now is not looked at
answer    due: the last moment in time (of dueDay, for days), null while suspended; elapsed, left: in the limit's unit; segments`;

/** `jiedian clock`: any due date counted again by hand. */
export function addClock(program: Command, answer: (given: Answer) => void): void {
  program
    .command('clock')
    .description('count a clock again outside the system: one JSON document on standard input, JSON out; needs no server\n在系统外复算时限：标准输入一个 JSON，输出 JSON，不需要服务器')
    .addHelpText('after', example)
    .action(async () => answer(answerClock(await text(process.stdin))));
}
