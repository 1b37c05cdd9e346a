import { expect, it } from 'vitest';
import { mainPapersMissing, papersAsked } from './papers-asked.ts';
import type { Publication } from './queries.ts';

const paper = (code: string, more: Partial<Publication['papers'][number]>): Publication['papers'][number] => ({ paper: code, name: { zh: code, en: code }, main: false, askedAt: 'application', dueBy: 'application', businessTypes: ['any'], conditional: false, when: null, source: 'T', toBeConfirmed: false, ...more });
const publication = { papers: [
  paper('site-proof', { businessTypes: ['new'] }), paper('subject-proof', { main: true }), paper('application-form', { main: true }), paper('parking-right', { businessTypes: ['ev-charging'] }),
  paper('authority-letter', { main: true, conditional: true, when: { field: 'agentName', given: true } }), paper('design-note', { askedAt: 'design-review' }),
] } as unknown as Publication;

it('asks for the papers of this kind of business, the main ones first, and never for the form itself', () => {
  expect(papersAsked(publication, { businessType: 'new' }, {}).map((p) => p.paper)).toEqual(['subject-proof', 'site-proof']);
});
it('asks for a conditional paper once its condition holds', () => {
  expect(papersAsked(publication, { businessType: 'new', agentName: '高' }, {}).map((p) => p.paper)).toContain('authority-letter');
});
it('asks for nothing while the rules are not there', () => expect(papersAsked(undefined, {}, {})).toEqual([]));
it('names the main papers that are not there yet; a promised one stays missing', () => {
  const asked = papersAsked(publication, { businessType: 'new', agentName: '高' }, {});
  const missing = (papers: readonly { paper: string; files?: string[]; later?: boolean }[]) => mainPapersMissing({ papers }, asked).map(({ path }) => path);
  expect(missing([])).toEqual(['papers.subject-proof.files', 'papers.authority-letter.files']);
  expect(missing([{ paper: 'subject-proof', files: ['f'] }, { paper: 'authority-letter', later: true }])).toEqual(['papers.authority-letter.files']);
});
