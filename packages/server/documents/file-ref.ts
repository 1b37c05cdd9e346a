/** A file as pages know it. */
export type FileRef = {
  readonly id: string; readonly name: string; readonly kind: string; readonly size: number; readonly sha256: string; readonly uploadedAt: string; readonly by: string | null;
  readonly preview: 'image' | 'pdf' | null;
};

export type FileColumns = Omit<FileRef, 'preview' | 'size'> & { readonly size: number | string };

const pictures: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/** What a browser shows by itself; all else is downloaded. */
export const previewOf = (kind: string): FileRef['preview'] => (kind === 'application/pdf' ? 'pdf' : pictures.includes(kind) ? 'image' : null);

export const fileRef = (file: FileColumns): FileRef => ({ ...file, size: Number(file.size), preview: previewOf(file.kind) });
