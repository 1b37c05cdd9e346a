/** The ways out of the house, as far as gateways are set. Each throws when it did not get through; the caller tries again later. */
export type WaysOut = {
  readonly sendSms?: (phone: string, words: string) => Promise<void>;
  readonly sendEmail?: (address: string, subject: string, words: string) => Promise<void>;
};
