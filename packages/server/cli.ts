import { Command, Option } from 'commander';
import { addClock } from './command-line/clock.ts';
import { addDue } from './command-line/due.ts';
import { addMoveCases } from './command-line/move-cases.ts';
import { addReadNotice } from './command-line/read-notice.ts';
import { settingsHelp } from './command-line/settings-help.ts';
import type { House } from './command-line/open-house.ts';
import { part, type Answer } from './command-line/parts.ts';
import { tellTrouble } from './command-line/tell-trouble.ts';
import { readSettings, unknownSettings, type Settings } from './settings/read-settings.ts';

const program = new Command('jiedian')
  .description('接电 Jiedian: how a power utility connects its high-voltage customers\n供电企业高压新装增容业务：从受理到归档')
  .addHelpText('after', settingsHelp)
  .showHelpAfterError('(jiedian --help · 查看帮助)');

program
  .command('serve')
  .description('start everything: database, pages, API and background jobs, until Ctrl-C\n启动数据库、网页、接口与后台任务')
  .addOption(new Option('--demo', 'fill an empty data folder with demo stories and sign-ins · 数据为空时载入演示数据'))
  .action(async ({ demo }: { demo?: true }) => {
    const { serve } = await import('./command-line/serve.ts');
    await serve(settings(), { demo: demo === true });
    // What a library left open (a timer, a keep-alive connection) must not hold the process.
    process.exit(0);
  });

program
  .command('migrate')
  .description('bring the database to the shape of this version, then end\n升级数据库结构后退出')
  .action(async () => {
    const { migrateOnly } = await import('./command-line/migrate-only.ts');
    answer(await migrateOnly(settings()));
  });

program
  .command('seed')
  .description('load the demo stories into an empty database, then end\n向空数据库载入演示数据后退出')
  .action(() =>
    inHouse(async (house) => {
      const made = await (await part('seedDemo'))(house);
      console.log(made === null ? '已有数据，未作改动。 There are data already; nothing was changed.' : '演示数据已载入。 The demo stories are loaded.');
    }));

program
  .command('verify-ledger')
  .argument('[export-file]', 'an export of the ledger (NDJSON), checked without a server; without it the ledger of the database is checked')
  .description('check every link of the ledger; exit code 1 names the first broken one\n校验导出的台账文件（不需要服务器）或数据库中的台账')
  .action(async (file: string | undefined) => {
    if (file !== undefined) return answer(await (await import('./ledger/verify-ledger.ts')).verifyLedger(file));
    await inHouse(async ({ shell }) => answer(await (await import('./ledger/verify-live.ts')).verifyLive(shell.worker)));
  });

program
  .command('export-ledger')
  .argument('<file>', 'where to write; an unfinished file keeps the ending .part')
  .description('write the whole ledger as NDJSON, one event a line\n导出全部台账')
  .action((file: string) => inHouse(async ({ shell }) => {
    const { zh, en } = await (await import('./command-line/export-to-file.ts')).exportToFile(shell.worker, file);
    console.error(`${zh}\n${en}`);
  }));

program
  .command('rebuild-rows')
  .description('drop all rows that are derived from the ledger and make them again\n由台账重建全部派生数据')
  .action(() => inHouse(async (house) => answer(await (await import('./ledger/rebuild-rows.ts')).rebuildRows(house))));

addDue(program, answer);
addClock(program, answer);
addReadNotice(program, answer);
addMoveCases(program, inHouse, answer);

function settings(): Settings {
  const read = readSettings(process.env);
  const unknown = unknownSettings(process.env);
  if (unknown.length > 0) console.error(`未知的环境变量，已忽略 · unknown settings, ignored: ${unknown.join(', ')}`);
  return read;
}

async function inHouse(work: (house: House) => Promise<void>): Promise<void> {
  const opened = await import('./command-line/open-house.ts');
  await opened.inHouse(settings(), { demo: false }, work);
}

function answer({ stdout, stderr, exitCode }: Answer): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

await program.parseAsync().catch(tellTrouble);
