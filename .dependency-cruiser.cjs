// The import table of the house (house.md, "Who may import whom"), rule by rule. tools/house-rules/import-rules.test.ts breaks each of them.
const tests = '\\.test(-support)?\\.tsx?$|/(test|hold)-[^/]*\\.ts$';
const openRooms = 'kernel|glossary|limits';
const hubs = 'connection-case|grid-project';
const webOpen = 'ask|parts';
const webEntries = 'portal|desk|field|offline';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two files that need each other are one, or a third is missing.', {}, { circular: true }),
    rule('everything-resolves', 'An import that leads nowhere hides from every other rule.', {}, { couldNotResolve: true }),
    rule('engines-know-their-own-folder', 'An engine sees nothing but itself.',
      { path: '^packages/engines/([^/]+)/' }, { path: '^packages/', pathNot: '^packages/engines/$1/' }),
    rule('domain-stands-on-engines', 'The decisions run on a phone too: no server, no web.',
      { path: '^packages/domain/' }, { path: '^(packages|seed|tools|e2e|bench)/', pathNot: '^packages/(domain|engines)/' }),
    rule('pure-packages-need-nothing', 'engines and domain have no dependencies, not even Node.',
      { path: '^packages/(engines|domain)/', pathNot: tests }, { pathNot: '^packages/(engines|domain)/' }),
    rule('room-sees-no-room', 'What a room must know of another its hub hands it as facts.',
      { path: `^packages/domain/(?!(?:${hubs}|${openRooms})/)([^/]+)/` }, { path: '^packages/domain/', pathNot: `^packages/domain/($1|${openRooms})/|\\.test-support\\.ts$` }),
    rule('open-rooms-see-no-room', 'kernel, glossary and limits are below the rooms.',
      { path: `^packages/domain/(${openRooms})/` }, { path: '^packages/domain/', pathNot: `^packages/domain/(${openRooms})/` }),
    rule('hub-sees-no-hub', 'The two lines meet in gates, by plain facts.',
      { path: `^packages/domain/(${hubs})/` }, { path: `^packages/domain/(${hubs})/`, pathNot: '^packages/domain/$1/' }),
    rule('server-without-web', 'The server serves built pages; it never imports their sources.', { path: '^packages/server/' }, { path: '^packages/web/' }),
    rule('web-takes-only-types-of-the-contract', 'The pages know the API by its generated types.',
      { path: '^packages/web/' }, { path: '^packages/server/', pathNot: '^packages/server/http/[^/]*\\.gen\\.ts$' }),
    rule('web-takes-the-contract-as-types', 'A value from the server would bring Node into the browser.',
      { path: '^packages/web/' }, { path: '^packages/server/', dependencyTypesNot: ['type-only'] }),
    rule('web-room-sees-no-room', 'Pages of a room stand on ask and parts.',
      { path: `^packages/web/(?!(?:${webOpen}|${webEntries})/)([^/]+)/` }, { path: '^packages/web/', pathNot: `^packages/web/($1|${webOpen})/` }),
    rule('ask-and-parts-see-no-room', 'What all rooms stand on knows none of them.',
      { path: `^packages/web/(${webOpen})/` }, { path: '^packages/web/', pathNot: `^packages/web/(${webOpen})/` }),
    rule('only-jobs-leave-the-house', 'Nothing leaves before commit: channels and outbound exchange are reached by jobs alone.',
      { path: '^packages/server/', pathNot: '^packages/server/(jobs|channels|exchange/outbound)/' }, { path: '^packages/server/(channels|exchange/outbound)/' }),
    rule('product-without-tools', 'What is delivered does not stand on tools and tests.',
      { path: '^packages/', pathNot: tests }, { path: '^(tools|e2e|bench)/' }),
    rule('no-test-code-in-the-product', 'What only tests need is imported by tests.',
      { path: '^packages/', pathNot: tests }, { path: '\\.test(-support)?\\.tsx?$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?!.*node_modules).*(^|/)(dist|fixtures)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'] },
  },
};
