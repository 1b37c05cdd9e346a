import { noNetwork, troubleFrom } from '../../ask/trouble.ts';
import type { FileRef } from './form-ground.ts';

const door = '/api/v1/files';

/** Reads what the server holds of a file. Throws `Trouble`. */
export async function fileOf(id: string): Promise<FileRef> {
  const response = await fetch(`${door}/${id}`, { credentials: 'same-origin' }).catch((): never => { throw noNetwork(); });
  const answered: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw troubleFrom(response.status, answered);
  return answered as FileRef;
}

/** Sends a file piece by piece (tus): a broken connection goes on where it stopped. `onProgress` is told the share sent, 0 to 1. */
export async function uploadFile(file: File, onProgress: (share: number) => void): Promise<FileRef> {
  const { Upload } = await import('tus-js-client');
  const address = await new Promise<string>((done, failed) => {
    const upload: InstanceType<typeof Upload> = new Upload(file, {
      endpoint: door,
      chunkSize: 4_000_000,
      retryDelays: [0, 1000, 3000, 6000],
      metadata: { filename: file.name, filetype: file.type },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, all) => onProgress(all === 0 ? 1 : sent / all),
      onSuccess: () => done(upload.url ?? ''),
      onError: (error) => {
        const answered = 'originalResponse' in error ? error.originalResponse : null;
        failed(answered === null ? noNetwork() : troubleFrom(answered.getStatus(), sound(answered.getBody())));
      },
    });
    // Chosen again after a break, even after the page was closed, it goes on where it stopped; what the server no longer knows begins anew.
    void upload.findPreviousUploads().then(([before]) => {
      if (before) upload.resumeFromPreviousUpload(before);
      upload.start();
    }, () => upload.start());
  });
  return fileOf(address.split('/').at(-1) ?? '');
}

function sound(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
