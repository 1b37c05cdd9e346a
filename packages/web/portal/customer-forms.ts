import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

type Loader = () => Promise<{ readonly form: unknown }>;

/** The forms that a customer may fill, each loaded when it is opened: a phone fetches no more than it shows. */
export const customerForms: { readonly [command: string]: Loader } = {
  'submit-application': async () => (await import('@jiedian/domain/acceptance/submit-application.ts')).submitApplication,
  'resubmit-application': async () => (await import('@jiedian/domain/acceptance/resubmit-application.ts')).resubmitApplication,
  'hand-in-papers': async () => (await import('@jiedian/domain/acceptance/hand-in-papers.ts')).handInPapers,
  'choose-survey-time': async () => (await import('@jiedian/domain/site-survey/choose-survey-time.ts')).chooseSurveyTime,
  'hand-in-access-design': async () => (await import('@jiedian/domain/supply-scheme/hand-in-access-design.ts')).handInAccessDesign,
  'confirm-scheme': async () => (await import('@jiedian/domain/supply-scheme/confirm-scheme.ts')).confirmScheme,
  'object-to-scheme': async () => (await import('@jiedian/domain/supply-scheme/object-to-scheme.ts')).objectToScheme,
  'ask-for-extension': async () => (await import('@jiedian/domain/supply-scheme/extend-scheme.ts')).askForExtension,
  'name-contractor': async () => (await import('@jiedian/domain/customer-works/name-contractor.ts')).nameContractor,
  'add-contractor': async () => (await import('@jiedian/domain/customer-works/name-contractor.ts')).addContractor,
  'track-customer-works': async () => (await import('@jiedian/domain/customer-works/track-customer-works.ts')).trackCustomerWorks,
  'complete-customer-works': async () => (await import('@jiedian/domain/customer-works/track-customer-works.ts')).completeCustomerWorks,
  'submit-design': async () => (await import('@jiedian/domain/design-review/submit-design.ts')).submitDesign,
  'submit-design-change': async () => (await import('@jiedian/domain/design-review/change-design.ts')).submitDesignChange,
  'request-interim-inspection': async () => (await import('@jiedian/domain/interim-inspection/request-interim-inspection.ts')).requestInterimInspection,
  'submit-completion-report': async () => (await import('@jiedian/domain/completion-inspection/submit-completion-report.ts')).submitCompletionReport,
  'give-setting-data': async () => (await import('@jiedian/domain/dispatch-preparation/give-setting-data.ts')).giveSettingData,
  'sign-contract': async () => (await import('@jiedian/domain/supply-contract/sign-contract.ts')).signContract,
  rate: async () => (await import('@jiedian/domain/visit-back/rate.ts')).rate,
  complain: async () => (await import('@jiedian/domain/complaints/complain.ts')).complain,
  'change-application': async () => (await import('@jiedian/domain/change-application/change-application.ts')).changeApplication,
  'request-suspension': async () => (await import('@jiedian/domain/suspension/request-suspension.ts')).requestSuspension,
  'resume-case': async () => (await import('@jiedian/domain/suspension/resume-case.ts')).resumeCase,
  'request-termination': async () => (await import('@jiedian/domain/termination/terminate-case.ts')).requestTermination,
};

export const formOf = async (command: string): Promise<AnyForm> => {
  const load = customerForms[command];
  if (!load) throw new Error(`No form for ${command}.`);
  return (await load()).form as AnyForm;
};

/** What the portal knows without asking: sent, and not shown. */
const known: { readonly [command: string]: JsonObject } = {
  'submit-application': { channel: 'online' },
  'resubmit-application': { channel: 'online' },
  // A customer can withdraw only; a stop that he asks for runs on his own account (process.md, Clocks).
  'request-termination': { kind: 'withdrawn' },
  'request-suspension': { account: 'customer' },
  'track-customer-works': { reached: true, contactWay: 'portal' },
};

export const knownBeforehand = (command: string): JsonObject => known[command] ?? {};

/** Asked of staff only: when and how the customer first came, why an entry is late, what becomes of grid works. */
export const neverAskedHere: readonly string[] = ['firstContactAt', 'lateEntryReason', 'overdueCause', 'overdueNote', 'overdueAccount', 'signedPaper', 'signedCopy', 'worksFate'];
