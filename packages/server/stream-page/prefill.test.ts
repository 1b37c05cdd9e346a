import { describe, expect, it } from 'vitest';
import { actFor } from '../command/known-acts.ts';
import { prefilled, typesFor, type Earlier } from './prefill.ts';

const act = actFor('case', 'make-access-scheme');
if (!act) throw new Error('no such act');
const survey = { type: 'survey-recorded', data: { sources: [{ role: 'main', substation: '110kV 红柳变', feeder: '10kV 117 沙河线', voltage: '10', openCapacityKva: '3200', peakLoadRate: '61' }] } };
const made = { type: 'access-scheme-made', data: { sources: [{ no: '1', role: 'main' }], mainWiring: 'single-bus' } };
const sourcesAfter = (earlier: Earlier) => prefilled('case', act, {}, earlier, '')['sources'];

describe('first values of a form that may come back', () => {
  it('asks for the survey and for its own earlier rounds', () => expect(typesFor('case', act)).toEqual(expect.arrayContaining(['survey-recorded', 'access-scheme-made'])));
  it('begins with what the survey saw, in the columns it has', () => {
    expect(sourcesAfter([survey])?.value).toEqual([{ role: 'main', substation: '110kV 红柳变', feeder: '10kV 117 沙河线', voltage: '10', openCapacityKva: '3200' }]);
    expect(sourcesAfter([survey])?.source.en).toBe('from “Record the survey”');
  });
  it('keeps what was typed in the last round, also when a survey came after it', () => {
    expect(sourcesAfter([survey, made])?.value).toEqual([{ no: '1', role: 'main' }]);
    expect(sourcesAfter([made, survey])?.value).toEqual([{ no: '1', role: 'main' }]);
    expect(prefilled('case', act, {}, [survey, made], '')['mainWiring']?.value).toBe('single-bus');
  });
});
