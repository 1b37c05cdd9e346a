import { readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** What may be kept, by content: documents, pictures, drawings and archives of the trade. */
const taken: ReadonlySet<string> = new Set([
  'application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/heic', 'image/heif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/x-cfb', 'image/vnd.dwg', 'application/zip',
]);

/** The MIME type told by the first bytes, never by the name; null for what is not taken (programs, scripts, pages, unknown things). */
export async function kindOfFile(path: string): Promise<string | null> {
  const mime = (await fileTypeFromFile(path))?.mime ?? null;
  if (mime === null || !taken.has(mime)) return null;
  return mime === 'application/zip' && (await isOfd(path)) ? 'application/ofd' : mime;
}

/** GB/T 33190: an OFD is a zip with OFD.xml at its root; the library does not know it. */
const isOfd = async (path: string): Promise<boolean> => (await readFile(path)).includes('OFD.xml');
