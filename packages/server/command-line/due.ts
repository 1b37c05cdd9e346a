import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { answerDueCsv } from '../calendar/due-answer-csv.ts';
import { answerDue } from '../calendar/due-answer.ts';
import type { Answer } from './parts.ts';

/** `jiedian due`: one answer by options, or a CSV on standard input answered row by row. */
export function addDue(program: Command, answer: (given: Answer) => void): void {
  program
    .command('due')
    .description('the last day on which a thing is in time, by Chinese working days; needs no server\n按法定工作日推算截止日期，不需要服务器')
    .option('--from <date>', 'the day of the event, YYYY-MM-DD; it is not counted · 起算日（当日不计）')
    .option('--working-days <n>', '0 gives the day itself or the next working day · 工作日数')
    .addHelpText('after', '\nWithout options a CSV with the header from,workingDays is read from standard input and answered as from,workingDays,due,provisional;\na row that is wrong is answered in its place with an error, and the exit code is 2.\n不带选项时从标准输入读取 CSV，逐行作答；有误的行原位说明，退出码为 2。')
    .action(async ({ from, workingDays }: { from?: string; workingDays?: string }) => {
      if (from !== undefined || workingDays !== undefined) answer(answerDue({ from: from ?? '', workingDays: workingDays ?? '' }));
      else answer(answerDueCsv(await text(process.stdin)));
    });
}
