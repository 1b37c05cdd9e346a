import { describe, expect, test } from 'vitest';
import { publicUrlOf, readSettings, unknownSettings } from './read-settings.ts';
import { StartTrouble } from './start-trouble.ts';

const troubleOf = (environment: Record<string, string>): StartTrouble => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof StartTrouble) return error;
  }
  throw new Error('nothing was refused');
};

test('without any variable the house starts on this machine only', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ port: 8080, host: '127.0.0.1', files: { kind: 'fs' }, logLevel: 'info' });
  expect(settings.dataFolder).toMatch(/^\/.*\/data$/);
  expect(settings).not.toHaveProperty('databaseUrl');
  expect(publicUrlOf(settings, 41_234)).toBe('http://127.0.0.1:41234');
});

test('every problem is named at once, in both languages, and no secret is shown', () => {
  const trouble = troubleOf({ JIEDIAN_PORT: '80a', JIEDIAN_LOG: 'loud', DATABASE_URL: 'mysql://root:geheim@db', JIEDIAN_SECRET: 'kurz', JIEDIAN_SMS_URL: 'https://sms.example' });
  for (const text of [trouble.text.zh, trouble.text.en]) {
    for (const name of ['JIEDIAN_PORT "80a"', 'JIEDIAN_LOG "loud"', 'DATABASE_URL', 'JIEDIAN_SECRET', 'JIEDIAN_SMS_TOKEN']) expect(text).toContain(name);
    expect(text).not.toMatch(/geheim|kurz/);
    expect(text.split('\n')).toHaveLength(6);
  }
});

describe('what is refused', () => {
  test.each([
    ['JIEDIAN_PORT', '65536'], ['JIEDIAN_PORT', '-1'], ['JIEDIAN_PORT', '8080.5'], ['JIEDIAN_HOST', 'http://x'], ['JIEDIAN_HOST', 'a b'],
    ['DATABASE_URL', 'localhost:5432'], ['JIEDIAN_FILES', 'ftp://x'], ['JIEDIAN_PUBLIC_URL', 'jiedian.example.cn'], ['JIEDIAN_SECRET', 'x'.repeat(31)],
  ])('%s=%s', (name, value) => expect(troubleOf({ [name]: value }).text.en).toContain(name));
});

test('an S3 store needs its keys', () => {
  expect(troubleOf({ JIEDIAN_FILES: 's3://papers' }).text.en).toMatch(/JIEDIAN_S3_KEY is not set[\s\S]*JIEDIAN_S3_SECRET is not set/);
  const { files } = readSettings({ JIEDIAN_FILES: 's3://papers?endpoint=http://127.0.0.1:9000&region=cn-north', JIEDIAN_S3_KEY: 'k', JIEDIAN_S3_SECRET: 's' });
  expect(files).toEqual({ kind: 's3', bucket: 'papers', endpoint: 'http://127.0.0.1:9000', region: 'cn-north', key: 'k', secret: 's' });
});

test('an empty variable counts as not set; a name that is none of ours is found', () => {
  expect(readSettings({ JIEDIAN_PORT: '', DATABASE_URL: '' }).port).toBe(8080);
  expect(unknownSettings({ JIEDIAN_PROT: '1', JIEDIAN_PORT: '1', PATH: '' })).toEqual(['JIEDIAN_PROT']);
});

test('addresses that people can open', () => {
  expect(publicUrlOf(readSettings({ JIEDIAN_HOST: '::' }), 80)).toBe('http://localhost:80');
  expect(publicUrlOf(readSettings({ JIEDIAN_HOST: '::1' }), 80)).toBe('http://[::1]:80');
  expect(publicUrlOf(readSettings({ JIEDIAN_PUBLIC_URL: 'https://jiedian.example.cn/' }), 80)).toBe('https://jiedian.example.cn');
});
