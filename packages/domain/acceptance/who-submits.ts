/** Who may hand in an application: the customer, who speaks for him, and the counters that enter it for him. */
export const submitters = ['customer', 'agent', 'counter', 'customer-service'] as const;
