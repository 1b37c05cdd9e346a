import type { Settings } from '../settings/read-settings.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { asRole, checkOutsideDatabase } from './outside-database.ts';

/** Where the house's three roles reach their database. The restricted roles can be used once the migrations have run. */
export type HouseDatabase = {
  readonly kind: 'embedded' | 'outside';
  /** Owns the tables and migrates; the web must never run on it. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Resolves when an embedded database ended by itself; never for an outside one. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The outside database when one is named, else the embedded one, started. Throws StartTrouble. */
export async function openDatabase(settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>): Promise<HouseDatabase> {
  if (settings.databaseUrl !== undefined) {
    await checkOutsideDatabase(settings.databaseUrl);
    return {
      kind: 'outside',
      ownerUrl: settings.databaseUrl,
      appUrl: asRole(settings.databaseUrl, 'jiedian_app'),
      workerUrl: asRole(settings.databaseUrl, 'jiedian_worker'),
      ended: new Promise(() => {}),
      stop: async () => {},
    };
  }
  const { ownerUrl, url, ended, stop } = await startEmbedded({ dataFolder: settings.dataFolder, fsync: true });
  return { kind: 'embedded', ownerUrl, appUrl: url('jiedian_app'), workerUrl: url('jiedian_worker'), ended, stop };
}
