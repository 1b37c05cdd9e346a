import { isIP } from 'node:net';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { z } from 'zod';

export type SettingRow = {
  readonly schema: z.ZodType;
  readonly fallback?: string;
  /** What a right value looks like: shown in the help, in the README's table and when the value is wrong. */
  readonly rule: Text;
  /** Its value is never shown. */
  readonly secret?: true;
};

const url = (...protocols: readonly string[]): z.ZodType<string> =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)));

/** Every setting of the server, by environment. One table: the check, the help and the README say the same. */
export const settingTable = {
  JIEDIAN_PORT: {
    schema: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().max(65_535)),
    fallback: '8080',
    rule: { zh: '网页与接口的端口，0–65535 的整数；0 表示任选一个空闲端口', en: 'port of pages and API: a whole number from 0 to 65535; 0 takes any free one' },
  },
  JIEDIAN_HOST: {
    schema: z.string().refine((value) => isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)),
    fallback: '127.0.0.1',
    rule: { zh: '监听的地址：IP 地址或主机名；0.0.0.0 表示所有网卡', en: 'address to listen on: an IP address or a host name; 0.0.0.0 listens everywhere' },
  },
  JIEDIAN_DATA: {
    schema: z.string().min(1),
    fallback: './data',
    rule: { zh: '数据目录：内置数据库、附件与密钥都在其中', en: 'data folder: embedded database, papers and keys live in it' },
  },
  DATABASE_URL: {
    schema: url('postgres', 'postgresql').optional(),
    secret: true,
    rule: { zh: '外部 PostgreSQL（15 及以上），形如 postgres://用户:口令@主机:5432/库；不设则用内置数据库', en: 'an outside PostgreSQL, 15 or later, as postgres://user:password@host:5432/database; without it the embedded one is used' },
  },
  JIEDIAN_FILES: {
    schema: z.union([z.literal('fs'), url('s3')]),
    fallback: 'fs',
    rule: { zh: '附件存放处：fs（数据目录）或 s3://桶名?endpoint=https://…&region=…', en: 'where papers are kept: fs (the data folder) or s3://bucket?endpoint=https://…&region=…' },
  },
  JIEDIAN_S3_KEY: {
    schema: z.string().min(1).optional(),
    secret: true,
    rule: { zh: 'S3 访问标识，JIEDIAN_FILES 为 s3 时必填', en: 'S3 access key id, required when JIEDIAN_FILES is s3' },
  },
  JIEDIAN_S3_SECRET: {
    schema: z.string().min(1).optional(),
    secret: true,
    rule: { zh: 'S3 访问密钥，JIEDIAN_FILES 为 s3 时必填', en: 'S3 secret access key, required when JIEDIAN_FILES is s3' },
  },
  JIEDIAN_SECRET: {
    schema: z.string().min(32).optional(),
    secret: true,
    rule: { zh: '会话与个人信息的主密钥，至少 32 个字符；不设则首次启动时生成并保存在数据目录', en: 'master key of sessions and personal data, at least 32 characters; without it one is made at the first start and kept in the data folder' },
  },
  JIEDIAN_PUBLIC_URL: {
    schema: url('http', 'https').optional(),
    rule: { zh: '用户在浏览器中看到的网址，形如 https://jiedian.example.cn；不设则由地址与端口得出', en: 'the address that people see in the browser, as https://jiedian.example.cn; by default made from host and port' },
  },
  JIEDIAN_SMS_URL: {
    schema: url('http', 'https').optional(),
    rule: { zh: '短信网关网址；不设时验证码显示在演示页面', en: 'address of the SMS gateway; without it codes are shown on the demo page' },
  },
  JIEDIAN_SMS_TOKEN: {
    schema: z.string().min(1).optional(),
    secret: true,
    rule: { zh: '短信网关令牌，设置 JIEDIAN_SMS_URL 时必填', en: 'token for the SMS gateway, required with JIEDIAN_SMS_URL' },
  },
  JIEDIAN_LOG: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    fallback: 'info',
    rule: { zh: '日志级别：fatal、error、warn、info、debug、trace 或 silent', en: 'log level: fatal, error, warn, info, debug, trace or silent' },
  },
} as const satisfies Readonly<Record<string, SettingRow>>;

export type SettingName = keyof typeof settingTable;
