/** What is given of a filter, as it stands in the address and in a saved view. */
export const searchOf = (filter: object): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
