/** Ends in nothing that could match this very file. */
const traces: readonly (readonly [RegExp, string])[] = [
  [/"resolved":\s*"(?:https?|file):/, 'a registry address in the lock file: it would bind every machine to that registry'],
  [/\bregistry\.(?:npmjs|npmmirror|yarnpkg)\.[a-z]+/, 'the name of a registry'],
  [/^\s*(?:registry\s*=|@[\w-]+:registry\s*=)/m, 'a registry setting'],
  [/(?<![\w./])\/(?:home|Users)\/[a-z][\w.-]*\//i, 'the home folder of a person'],
  [/(?<![\w./])\/(?:root|work)\/[\w.-]+/, 'a path of one machine'],
];

/** What would make a clone depend on the machine it was written on: one line for each trace in the text of `file`. */
export function machineTraces(file: string, text: string): readonly string[] {
  return traces.flatMap(([pattern, what]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${file}:${text.slice(0, found.index).split('\n').length} holds ${what}: ${found[0].trim()}`];
  });
}
