import { errorCode } from '../settings/start-trouble.ts';

const again: readonly (string | undefined)[] = ['40001', '40P01'];

/** Runs a transaction again when the database says that it lost against another one; three times at most, then the fault is thrown. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries > 3 || !again.includes(errorCode(error))) throw error;
    }
  }
}
