import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { EmbeddedRole } from './embedded/access.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { migrate } from './migrate.ts';

/** What test files need to reach the run's server; handed over by Vitest (`inject('postgres')`). */
export type TestServer = { readonly urls: Readonly<Record<EmbeddedRole, string>>; readonly template: string };

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

const databaseFolder = join(import.meta.dirname, '../../../db');

/** Vitest's global set-up: one server without fsync for the whole run, with a migrated template that every test file copies (contracts.md 10). */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-test-'));
  const server = await startEmbedded({ dataFolder, fsync: false });
  const template = `template_${hashOf(databaseFolder)}`;
  try {
    await makeTemplate(server.url('jiedian_super', 'postgres'), server.url('jiedian_owner', template), template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const at = (role: EmbeddedRole): string => server.url(role, 'postgres');
  const urls = { jiedian_super: at('jiedian_super'), jiedian_owner: at('jiedian_owner'), jiedian_app: at('jiedian_app'), jiedian_worker: at('jiedian_worker') };
  project.provide('postgres', { urls, template });
  return async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}

async function makeTemplate(superUrl: string, templateUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(`create database ${template} owner jiedian_owner`);
  } finally {
    await client.end();
  }
  await migrate(templateUrl);
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.sql', { cwd: folder }).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}
