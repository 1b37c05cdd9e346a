import { expect, it } from 'vitest';
import { handInPapers } from '@jiedian/domain/acceptance/hand-in-papers.ts';
import { visitSite } from '@jiedian/domain/visit-back/visit-site.ts';
import { namesOfFiles } from './names-of-files.ts';

it('a file is called what it is: the paper of its row, or what the form calls it, numbered where there are several', () => {
  expect([...namesOfFiles(handInPapers.form.fields, { papers: [{ paper: 'site-proof', files: ['a'] }, { paper: 'subject-proof', files: ['b', 'c'] }] })]).toEqual([['a', '产权证明'], ['b', '主体证明-1'], ['c', '主体证明-2']]);
  expect([...namesOfFiles(visitSite.form.fields, { photos: ['x'] }).values()].join()).not.toMatch(/资料|[/（\s]/);
});
