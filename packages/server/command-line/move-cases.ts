import { type Command } from 'commander';
import type { House } from './open-house.ts';
import type { Answer } from './parts.ts';

type Options = { readonly process: string; readonly to: string; readonly run?: true; readonly reason?: string; readonly orderedBy?: string };

/** `jiedian move-cases`: what would become of each running case in another version of its process; with `--run` it is done. */
export function addMoveCases(program: Command, inHouse: (work: (house: House) => Promise<void>) => Promise<void>, answer: (given: Answer) => void): void {
  program
    .command('move-cases')
    .description('carry running cases over to another version of their process: a preview as CSV, or with --run the move itself\n将在办件转入新版流程：先预演，加 --run 才执行')
    .requiredOption('--process <id>', 'hv-connection, lv-connection or grid-project · 流程')
    .requiredOption('--to <version>', 'the version to go over to · 转入的版本')
    .option('--run', 'do it; without it nothing is changed · 执行；不加则只预演')
    .option('--reason <words>', 'why, for the ledger; needed with --run · 原因（执行时必填）')
    .option('--ordered-by <name>', 'who decided it, for the ledger; needed with --run · 决定人（执行时必填）')
    .addHelpText('after', '\nOne line for each open step: what it is before and after, its days used, due day and first day of the warning, and whether they are the same.\nA case that cannot go over now is named with the reason, is left as it is, and makes the exit code 2. Only steps that are gone in the new version\nbegin anew, where processes/moves.json says so.\n每个在办环节一行：转入前后的已用天数、到期日、预警日及是否一致；不能转入的注明原因、保持不动，退出码为 2。')
    .action((options: Options) => inHouse(async ({ shell }) => answer(await (await import('../processes/move-cases.ts')).moveCases(shell, options))));
}
