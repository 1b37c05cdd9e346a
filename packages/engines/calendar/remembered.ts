/**
 * The same function with its answers kept, for texts or numbers that come again and again (the days of one case); forgets all when there are `most` of them.
 * What throws is not kept.
 */
export function remembered<Asked extends string | number, T>(most: number, work: (asked: Asked) => T): (asked: Asked) => T {
  const kept = new Map<Asked, T>();
  return (asked) => {
    const known = kept.get(asked);
    if (known !== undefined) return known;
    const made = work(asked);
    if (kept.size >= most) kept.clear();
    kept.set(asked, made);
    return made;
  };
}
