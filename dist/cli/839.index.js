export const id = 839;
export const ids = [839];
export const modules = {

/***/ 5839:
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
// EXTERNAL MODULE: ./build/src/report/words/en.js + 7 modules
var en = __webpack_require__(2541);
;// CONCATENATED MODULE: ./build/src/report/gate-page.js



const words = en.en.page.gatePage;
/** All about one gate: what it asks, runs, reads and measures, how the tool misleads, and an item to copy. `argv`: what it runs by default, empty where it only reads. */
function gatePage(gate, argv) {
    const { docs, params, measures, expect } = gate;
    return [
        (0,blocks/* heading */.R_)([(0,blocks/* code */.aY)(gate.id), ': ', gate.title]),
        (0,blocks/* paragraph */.FY)(words.subject(docs.subject, docs.examined)),
        ...(argv.length > 0
            ? [(0,blocks/* heading */.R_)(words.runs), { kind: 'code', code: argv.map(shown).join(' ') }]
            : [(0,blocks/* paragraph */.FY)(words.reads)]),
        ...(docs.install ? [(0,blocks/* paragraph */.FY)(words.install, ' ', (0,blocks/* code */.aY)(docs.install))] : []),
        (0,blocks/* heading */.R_)(words.item),
        { kind: 'code', code: itemOf(gate) },
        ...tableOf(words.params, [words.param, words.meaning, words.fallback], Object.entries(params).map(paramRow)),
        ...tableOf(words.measures, [words.measure, words.type, words.meaning], Object.entries(measures).map(measureRow)),
        (0,blocks/* paragraph */.FY)(words.engineMeasures),
        ...(expect.length > 0 ? [(0,blocks/* heading */.R_)(words.expects), (0,blocks/* list */.p_)(expect.map(text => (0,blocks/* code */.aY)(text)))] : []),
        ...(docs.traps && docs.traps.length > 0 ? [(0,blocks/* heading */.R_)(words.traps), (0,blocks/* list */.p_)(docs.traps)] : []),
        (0,blocks/* paragraph */.FY)(words.documentation, ' ', docs.url),
    ];
}
/** What the gate runs when nothing is given; empty where it has no tool of its own. */
function defaultArgv(gate) {
    const fallbacks = Object.fromEntries(Object.entries(gate.params).map(([name, { fallback }]) => [name, fallback]));
    const [first] = Object.values(gate.evidence(fallbacks)).filter(({ kind }) => kind === 'tool');
    return first?.kind === 'tool' ? first.argv : [];
}
const shown = (word) => word === evidence/* REPORT */.ri ? '<report>' : /[^\w@%+=:,./-]/.test(word) ? `'${word}'` : word;
const tableOf = (title, columns, rows) => rows.length > 0 ? [(0,blocks/* heading */.R_)(title), (0,blocks/* table */.tp)(columns, rows)] : [];
const paramRow = ([name, { description, fallback }]) => [
    [(0,blocks/* code */.aY)(name)],
    [description],
    fallback === undefined ? [] : [(0,blocks/* code */.aY)(JSON.stringify(fallback))],
];
const measureRow = ([name, measure]) => [
    [(0,blocks/* code */.aY)(name)],
    [words.types[measure.type]],
    [measure.description + ('absent' in measure ? ` ${words.absent(String(measure.absent))}` : '')],
];
/** An item to copy: with what must be given, and an expectation where the gate has none of its own. */
function itemOf({ id, title, reads, params, measures, expect }) {
    const [first] = Object.entries(measures);
    const needed = Object.entries(params).filter(([, param]) => param.fallback === undefined && 'required' in param);
    const withs = [...(reads === 'report' ? ['report: report.xml'] : []), ...needed.map(([name]) => `${name}: …`)];
    return [
        `- id: ${id}`,
        `  name: ${title}`,
        `  gate: ${id}`,
        ...(withs.length > 0 ? [`  with: { ${withs.join(', ')} }`] : []),
        ...(expect.length === 0 && first
            ? [
                `  expect: ${first[0]} ${first[1].type === 'number' ? '>= 8' : first[1].type === 'word' ? "== 'yes'" : '== true'}`,
            ]
            : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/src/run/checklist.js + 21 modules
var checklist = __webpack_require__(8058);
;// CONCATENATED MODULE: ./build/src/commands/gates.js







/** Lists the gates, or tells all about one. */
async function showGates(id) {
    const ids = Object.keys(gates/* gates */.V);
    if (id !== undefined && !ids.includes(id)) {
        const near = (0,nearest/* nearest */.p)(id, ids);
        (0,problem/* fail */.fJ)('unknown-gate', { gate: id, of: { kind: 'checklist' }, ...(near !== undefined && { nearest: near }) });
    }
    const loaded = Object.values(await (0,checklist/* loadGates */.V)(id === undefined ? ids : [id]));
    const blocks = id === undefined ? [listOf(loaded)] : loaded.flatMap(gate => gatePage(gate, defaultArgv(gate)));
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    process.stdout.write((0,terminal/* terminal */.F)(blocks, process.stdout.columns ?? 80, colour));
    return 0;
}
const listOf = (all) => (0,blocks/* table */.tp)(['gate', 'asks', 'measures'], all.map(({ id, title, measures, expect }) => [
    [(0,blocks/* code */.aY)(id)],
    [title],
    [Object.keys(measures).join(' ') || expect.join(', ')],
]));


/***/ })

};
