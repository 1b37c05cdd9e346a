import { isIPv6 } from 'node:net';
import { resolve } from 'node:path';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { z } from 'zod';
import { settingTable, type SettingName, type SettingRow } from './setting-table.ts';
import { StartTrouble } from './start-trouble.ts';

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly files: { readonly kind: 'fs' } | { readonly kind: 's3'; readonly bucket: string; readonly endpoint?: string; readonly region: string; readonly key: string; readonly secret: string };
  readonly secret?: string;
  /** Without a trailing slash; absent = to be made from host and the port really taken. */
  readonly publicUrl?: string;
  readonly sms?: { readonly url: string; readonly token: string };
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
};

type Values = { readonly [K in SettingName]: z.output<(typeof settingTable)[K]['schema']> };

/** Reads all settings at once; throws one StartTrouble that names every problem. An empty variable counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: Text[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, row] of Object.entries<SettingRow>(settingTable)) {
    const given = environment[name] || row.fallback;
    const checked = row.schema.safeParse(given);
    if (checked.success) values[name] = checked.data;
    else problems.push(wrong(name, row, given));
  }
  for (const [name, when] of needed(environment)) problems.push({ zh: `${name} 未设置，而 ${when} 需要它。`, en: `${name} is not set, but ${when} needs it.` });
  if (problems.length > 0) {
    throw new StartTrouble('bad-settings', {
      zh: ['环境变量有误：', ...problems.map((one) => `  ${one.zh}`)].join('\n'),
      en: ['The settings are not right:', ...problems.map((one) => `  ${one.en}`)].join('\n'),
    });
  }
  return settingsOf(values as Values);
}

/** Names that begin like ours but are none: most likely a slip of the keyboard, worth a warning. */
export function unknownSettings(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set<string>([...Object.keys(settingTable), 'JIEDIAN_STARTED_BY', 'JIEDIAN_CHROMIUM', 'JIEDIAN_TEST_PG15']);
  return Object.keys(environment).filter((name) => name.startsWith('JIEDIAN_') && !known.has(name));
}

function wrong(name: string, row: SettingRow, given: string | undefined): Text {
  const shown = row.secret === true || given === undefined ? '' : ` "${given}"`;
  return { zh: `${name}${shown} 不符合要求：${row.rule.zh}。`, en: `${name}${shown} is not right: ${row.rule.en}.` };
}

function needed(environment: Readonly<Record<string, string | undefined>>): readonly (readonly [SettingName, SettingName])[] {
  const s3 = environment['JIEDIAN_FILES']?.startsWith('s3:') === true;
  const pairs = [
    ...(s3 ? ([['JIEDIAN_S3_KEY', 'JIEDIAN_FILES'], ['JIEDIAN_S3_SECRET', 'JIEDIAN_FILES']] as const) : []),
    ...(environment['JIEDIAN_SMS_URL'] ? ([['JIEDIAN_SMS_TOKEN', 'JIEDIAN_SMS_URL']] as const) : []),
  ];
  return pairs.filter(([name]) => !environment[name]);
}

function settingsOf(values: Values): Settings {
  return {
    port: values.JIEDIAN_PORT,
    host: values.JIEDIAN_HOST,
    dataFolder: resolve(values.JIEDIAN_DATA),
    ...(values.DATABASE_URL === undefined ? {} : { databaseUrl: values.DATABASE_URL }),
    files: filesOf(values),
    ...(values.JIEDIAN_SECRET === undefined ? {} : { secret: values.JIEDIAN_SECRET }),
    ...(values.JIEDIAN_PUBLIC_URL === undefined ? {} : { publicUrl: values.JIEDIAN_PUBLIC_URL.replace(/\/+$/, '') }),
    ...(values.JIEDIAN_SMS_URL === undefined ? {} : { sms: { url: values.JIEDIAN_SMS_URL, token: values.JIEDIAN_SMS_TOKEN ?? '' } }),
    logLevel: values.JIEDIAN_LOG,
  };
}

function filesOf(values: Values): Settings['files'] {
  if (values.JIEDIAN_FILES === 'fs') return { kind: 'fs' };
  const { hostname, searchParams } = new URL(values.JIEDIAN_FILES);
  const endpoint = searchParams.get('endpoint');
  return {
    kind: 's3',
    bucket: hostname,
    ...(endpoint === null ? {} : { endpoint }),
    region: searchParams.get('region') ?? 'us-east-1',
    key: values.JIEDIAN_S3_KEY ?? '',
    secret: values.JIEDIAN_S3_SECRET ?? '',
  };
}

/** The address to print and to put into messages when none is set. */
export function publicUrlOf(settings: Settings, takenPort: number): string {
  if (settings.publicUrl !== undefined) return settings.publicUrl;
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${takenPort}`;
}
