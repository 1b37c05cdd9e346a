/** A list of figures keeps its order as figures: an object puts whole numbers before all others. */
export const inOrder = <T,>(values: readonly [string, T][]): readonly [string, T][] =>
  values.every(([code]) => /^\d+(\.\d+)?$/.test(code)) ? values.toSorted(([a], [b]) => Number(a) - Number(b)) : values;
