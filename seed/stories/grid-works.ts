import { type Line, work } from '../story.ts';

type Lines = readonly Line[];

/** From the need to an approved budget: some fifteen working days. */
export const planned: Lines = [
  work('sign-need', 1, '10:20'), work('promise-commissioning-date', 1, '09:30'), work('propose-project', 1, '11:10'), work('decide-proposal', 2, '15:20', { by: 'production-technology' }),
  work('submit-feasibility', 7, '16:05'), work('approve-feasibility', 3, '10:50', { by: 'production-technology' }),
];

/** Permits, materials and contracts side by side. */
export const prepared: Lines = [
  work('record-permits', 1, '10:15', { variant: 'applied' }), work('record-materials', 0, '15:30', { by: 'materials', variant: 'ordered' }), work('sign-works-contract', 5, '10:40'), work('record-permits', 5, '11:30'), work('close-permits', 0, '15:00'),
];

export const building: Lines = [
  work('start-construction', 2, '09:10'), work('report-progress', 1, '17:20'), work('witness-concealed-part', 1, '10:55'), work('inspect-site', 1, '15:10', { by: 'project-manager', variant: 'findings' }), work('recheck-findings', 1, '16:30', { by: 'project-manager' }),
  work('report-progress', 3, '17:25', { variant: 'half' }),
];

export const built: Lines = [
  work('record-materials', 2, '09:40', { by: 'materials' }), work('close-materials', 0, '14:15', { by: 'materials' }), work('report-progress', 4, '17:10', { variant: 'rest' }), work('finish-construction', 1, '16:45'),
  work('accept-works', 2, '15:55'), work('commission-works', 3, '12:20', { by: 'operation' }),
];

export const settled: Lines = [work('settle-project', 20, '15:30', { by: 'project-manager' }), work('archive-project', 6, '10:30')];

/** A transformer is changed within two weeks, out of stock. */
export const transformerChanged: Lines = [
  work('sign-need', 0, '16:40'), work('propose-project', 1, '09:20'), work('decide-proposal', 0, '15:10', { by: 'production-technology' }), work('submit-feasibility', 1, '10:30'), work('approve-feasibility', 0, '16:20', { by: 'production-technology' }),
  work('record-permits', 1, '09:30'), work('close-permits', 0, '09:50'), work('record-materials', 0, '10:40', { by: 'materials' }), work('close-materials', 0, '11:10', { by: 'materials' }), work('sign-works-contract', 0, '15:00'), work('start-construction', 1, '09:00'),
  work('report-progress', 1, '17:00', { variant: 'half' }), work('report-progress', 1, '16:30', { variant: 'rest' }), work('finish-construction', 0, '17:10'), work('accept-works', 1, '11:15'), work('commission-works', 0, '16:50', { by: 'operation' }),
];
