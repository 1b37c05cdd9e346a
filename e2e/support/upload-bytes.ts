import { demoPapers, demoPhotos } from '../../seed/demo-files.ts';

export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** So many small files as a person would choose them: drawn photos, or papers. */
export const filesToChoose = (count: number, kind: 'papers' | 'photos'): Chosen[] =>
  Array.from({ length: count }, (_, i) => {
    const from = kind === 'photos' ? demoPhotos : demoPapers;
    const file = from[i % from.length];
    if (!file) throw new Error('no demo file');
    return { name: file.name, mimeType: file.kind, buffer: file.bytes };
  });
