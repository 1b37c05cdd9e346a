import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { answerNotice } from '../calendar/notice-answer.ts';
import type { Answer } from './parts.ts';

/** `jiedian read-notice`: what a yearly notice says, before anybody publishes it. */
export function addReadNotice(program: Command, answer: (given: Answer) => void): void {
  program
    .command('read-notice')
    .description('the days off and make-up days of the State Council’s yearly notice, pasted on standard input, as CSV; keeps nothing\n把国务院办公厅放假通知（标准输入）读成日期表，不写入系统')
    .option('--year <year>', 'of single sentences, where the text does not name it · 文中没有年份时指定')
    .action(async ({ year }: { year?: string }) => answer(answerNotice(await text(process.stdin), year)));
}
