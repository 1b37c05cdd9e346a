import type { components } from './api.gen.ts';

type Shapes = components['schemas'];

/** The shapes of the API's answers under the names that pages use; generated from the server's schemas. */
export type Me = Shapes['Me'];
export type Todo = Shapes['Todo'];
export type TodoCounts = Shapes['TodoCounts'];
export type BesideList = Shapes['BesideList'];
export type BesideItem = Shapes['BesideItem'];
export type News = Shapes['News'];
export type CaseRow = Shapes['CaseRow'];
export type CasePage = Shapes['CasePage'];
export type ProjectRow = Shapes['ProjectRow'];
export type ProjectPage = Shapes['ProjectPage'];
export type Light = Shapes['Light'];
export type PersonRef = Shapes['PersonRef'];
export type StepState = Shapes['StepState'];
export type OfferedAct = Shapes['OfferedAct'];
export type StepRecord = Shapes['StepRecord'];
export type StepTurn = Shapes['StepTurn'];
export type WhyDue = Shapes['WhyDue'];
export type LedgerLine = Shapes['LedgerLine'];
export type Dossier = Shapes['Dossier'];
export type FileRef = Shapes['FileRef'];
export type Preparation = Shapes['Preparation'];
export type GateRow = Shapes['GateRow'];
export type StreamKind = 'case' | 'project';
