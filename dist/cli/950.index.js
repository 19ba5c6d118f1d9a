export const id = 950;
export const ids = [950];
export const modules = {

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showGates: () => (/* binding */ showGates)
});

// EXTERNAL MODULE: ./build/src/checklist/nearest.js
var nearest = __webpack_require__(9860);
// EXTERNAL MODULE: ./build/src/gates/index.js
var gates = __webpack_require__(2478);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
;// CONCATENATED MODULE: ./build/src/report/words/en/gate-page.js
/** What a page about a gate says beside the gate's own words. */
const gatePageWords = {
    subject: (subject, examined) => `It looks at ${subject}, and counts as examined: ${examined}. Nothing examined is an error.`,
    runs: 'Runs',
    reads: 'It runs nothing by itself: say `run:`, or name what an earlier step left in `with: {report}`.',
    install: 'Install:',
    since: (version) => `, ${version} or newer`,
    item: 'An item to copy',
    params: 'Parameters (`with`)',
    param: 'name',
    meaning: 'meaning',
    fallback: 'default',
    measures: 'Measures',
    measure: 'name',
    type: 'type',
    types: { number: 'number', word: 'word', 'yes-no': 'yes or no' },
    absent: (meaning) => `Absent: ${meaning}.`,
    engineMeasures: 'Every gate also has: examined, findings, errors, warnings, notes, suppressed, critical, high, medium, low.',
    expects: 'Expects by itself',
    traps: 'How it misleads, and what is done about it',
    documentation: "The tool's own documentation",
};

;// CONCATENATED MODULE: ./build/src/report/gate-page.js



/** All about one gate: what it asks, runs, reads and measures, how the tool misleads, and an item to copy. `argv`: what it runs by default, empty where it only reads. */
function gatePage(gate, argv) {
    const { docs, params, measures, expect, expectWith = {} } = gate;
    const own = [...expect.map(text => (0,blocks/* code */.aY)(text)), ...Object.entries(expectWith).flatMap(withParam)];
    return [
        (0,blocks/* heading */.R_)([(0,blocks/* code */.aY)(gate.id), ': ', gate.title]),
        (0,blocks/* paragraph */.FY)(gatePageWords.subject(docs.subject, docs.examined)),
        ...(argv.length > 0
            ? [(0,blocks/* heading */.R_)(gatePageWords.runs), { kind: 'code', code: argv.map(shown).join(' ') }]
            : gate.reads === 'report'
                ? [(0,blocks/* paragraph */.FY)((0,blocks/* prose */.CS)(gatePageWords.reads))]
                : []),
        ...(docs.install
            ? [(0,blocks/* paragraph */.FY)(gatePageWords.install, ' ', (0,blocks/* code */.aY)(docs.install), ...(docs.since ? [gatePageWords.since(docs.since)] : []))]
            : []),
        (0,blocks/* heading */.R_)(gatePageWords.item),
        { kind: 'code', code: itemOf(gate) },
        ...tableOf(gatePageWords.params, [gatePageWords.param, gatePageWords.meaning, gatePageWords.fallback], Object.entries(params).map(paramRow)),
        ...tableOf(gatePageWords.measures, [gatePageWords.measure, gatePageWords.type, gatePageWords.meaning], Object.entries(measures).map(measureRow)),
        (0,blocks/* paragraph */.FY)(gatePageWords.engineMeasures),
        ...(own.length > 0 ? [(0,blocks/* heading */.R_)(gatePageWords.expects), (0,blocks/* list */.p_)(own)] : []),
        ...(docs.traps && docs.traps.length > 0 ? [(0,blocks/* heading */.R_)(gatePageWords.traps), (0,blocks/* list */.p_)(docs.traps.map(blocks/* prose */.CS))] : []),
        (0,blocks/* paragraph */.FY)(gatePageWords.documentation, ': ', (0,blocks/* link */.nf)(docs.url, docs.url)),
    ];
}
/** What the gate runs when nothing is given; empty where it has no tool of its own. */
function defaultArgv(gate) {
    const fallbacks = Object.fromEntries(Object.entries(gate.params).map(([name, { fallback, schema }]) => [
        name,
        // A list that must be given stands for one.
        fallback ?? ('type' in schema && schema.type === 'array' ? [`<${name}>`] : undefined),
    ]));
    const [first] = Object.values(gate.evidence(fallbacks)).filter(({ kind }) => kind === 'tool');
    return first?.kind === 'tool' ? first.argv : [];
}
const shown = (word) => {
    const named = word.replaceAll(evidence/* REPORT */.ri, '<report>').replaceAll(evidence/* FOLDER */.L7, '<folder>');
    return /[^\w@%+=:,./<>-]/.test(named) ? `'${named}'` : named;
};
const tableOf = (title, columns, rows) => rows.length > 0 ? [(0,blocks/* heading */.R_)((0,blocks/* prose */.CS)(title)), (0,blocks/* table */.tp)(columns, rows)] : [];
const withParam = ([param, texts]) => texts.map(text => [(0,blocks/* code */.aY)(text), ' (', (0,blocks/* code */.aY)(`${param}: true`), ')']);
const paramRow = ([name, { description, fallback }]) => [
    [(0,blocks/* code */.aY)(name)],
    [(0,blocks/* prose */.CS)(description)],
    fallback === undefined ? [] : [(0,blocks/* code */.aY)(JSON.stringify(fallback))],
];
const measureRow = ([name, measure]) => [
    [(0,blocks/* code */.aY)(name)],
    [gatePageWords.types[measure.type]],
    [(0,blocks/* prose */.CS)(measure.description + ('absent' in measure ? ` ${gatePageWords.absent(String(measure.absent))}` : ''))],
];
/** An item to copy. */
const itemOf = ({ id, title, docs: { example = [] } }) => [
    `- id: ${id}`,
    `  name: ${title}`,
    ...[...(id === 'run' ? [] : [`gate: ${id}`]), ...example].map(line => `  ${line}`),
].join('\n');

// EXTERNAL MODULE: ./build/src/report/words/en/command-pages.js
var command_pages = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var checklist = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/src/commands/screen.js
var screen = __webpack_require__(3514);
;// CONCATENATED MODULE: ./build/src/commands/gates.js








/** Lists the gates, or tells all about one. */
async function showGates(id) {
    const ids = Object.keys(gates/* gates */.V);
    if (id !== undefined && !ids.includes(id))
        (0,problem/* fail */.fJ)('no-such-gate', { gate: id, ...(0,nearest/* didYouMean */.a)(id, ids) });
    const loaded = Object.values(await (0,checklist/* loadGates */.V)(id === undefined ? ids : [id]));
    if (id !== undefined)
        (0,screen/* show */.WU)(...loaded.flatMap(gate => gatePage(gate, defaultArgv(gate))));
    else
        (0,screen/* show */.WU)((0,blocks/* table */.tp)(['', ''], loaded.map(gate => [[(0,blocks/* code */.aY)(gate.id)], [gate.title]])), (0,blocks/* paragraph */.FY)((0,blocks/* prose */.CS)(command_pages/* commandWords */.B.oneGate)));
    return 0;
}


/***/ }),

/***/ 6148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
const codes = (words) => words.map(word => `\`${word}\``).join(', ');
/** What commands print beside a report. What stands between backticks is shown as code. */
const commandWords = {
    // check
    nothingRuns: (stage) => `No gate is asked at stage ${stage}.`,
    reads: (what) => `reads \`${what}\``,
    asks: (gate, after) => `gate ${gate}${after.length > 0 ? `, after ${after.join(', ')}` : ''}`,
    // validate
    isRight: (path, phases, items, roles) => `\`${path}\` is right: ${count(phases, 'phase')}, ${count(items, 'item')}, ${count(roles, 'role')} to sign.`,
    // gates
    oneGate: 'All about one: `release-checklist gates <id>`',
    // protect
    protected: (repository, include, exclude, level, written) => `${repository}: tags ${codes(include)}${exclude.length > 0 ? `, but not ${codes(exclude)},` : ''} are ${level}${written ? ' now' : ' already'}. GitHub refuses such a tag until the checklist is GO on its commit.`,
};


/***/ })

};
