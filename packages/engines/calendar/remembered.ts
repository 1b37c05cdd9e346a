/**
 * The same function with its answers kept, for texts that come again and again (the days of one case); forgets all when there are `most` of them.
 * What throws is not kept.
 */
export function remembered<T>(most: number, work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = work(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
