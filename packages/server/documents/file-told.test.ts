import { describe, expect, it } from 'vitest';
import { filesTold, type Citing } from './file-told.ts';

const event = (seq: number, type: string, duty: Citing['duty'], data: NonNullable<Citing['body']>['data'] | null = null): Citing => ({ seq, type, duty, body: data ? { data } : null });

describe('the files that a customer may open', () => {
  it('are those of his own acts, whoever of his side sent them, and those taken from him over the counter', () => {
    expect(filesTold([event(1, 'application-submitted', 'agent', { attachments: ['f'] })])('f')).toBe(true);
    expect(filesTold([event(1, 'papers-handed-in', 'counter', { papers: [{ paper: 'land-proof', files: ['f'] }] })])('f')).toBe(true);
  });
  it('are those in a field addressed to him, and not what lies beside it', () => {
    const sealed = event(1, 'contract-put-in-force', 'customer-manager', { sealedCopy: ['f'], attachments: ['note'] });
    expect(filesTold([sealed])('f')).toBe(true);
    expect(filesTold([sealed])('note')).toBe(false);
  });
  it('are of a draft only once it was sent', () => {
    const draft = event(1, 'contract-drafted', 'customer-manager', { draft: ['f'] });
    expect(filesTold([draft])('f')).toBe(false);
    expect(filesTold([draft, event(2, 'contract-sent', 'customer-manager')])('f')).toBe(true);
  });
  it('are never those of inner work', () => {
    expect(filesTold([event(1, 'scheme-reviewed', 'production-technology', { attachments: ['f'] })])('f')).toBe(false);
  });
});
