import { settingTable, type SettingRow } from '../settings/setting-table.ts';

/** The table of settings under `--help`, from the same rows that check them. */
export function settingsHelp(): string {
  const rows = Object.entries<SettingRow>(settingTable).map(
    ([name, { fallback, rule }]) => `  ${name}${fallback === undefined ? '' : ` (${fallback})`}\n      ${rule.en}\n      ${rule.zh}`,
  );
  return `
Settings, by environment, with their defaults · 环境变量及默认值

${rows.join('\n')}

Examples · 示例
  npx jiedian serve --demo
  JIEDIAN_PORT=9000 JIEDIAN_DATA=/var/lib/jiedian npx jiedian serve
  npx jiedian due --from 2026-09-28 --working-days 11
  npx jiedian due < days.csv        (header · 表头: from,workingDays)
`;
}
