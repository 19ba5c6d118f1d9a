export const id = 119;
export const ids = [119];
export const modules = {

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ k6)
});

// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/formats/k6-text.js


/**
 * The text that k6 prints at its end. Its times are rounded and are not read; numbers of requests are whole.
 * `unreadable-report` where it has no totals.
 */
function readK6Text(whole) {
    let requests;
    let rps = 0;
    let failed;
    let ended = false;
    for (const line of whole.split('\n').map(bytes/* plain */.pj)) {
        if (/^ *iterations\.*:/.test(line))
            ended = true;
        const [, count, rate] = /^\W*http_reqs\.*: (\d+) +([\d.]+)\/s/.exec(line) ?? [];
        if (count !== undefined) {
            requests = Number(count);
            rps = Number(rate);
        }
        const [, part, of] = /^\W*http_req_failed\.*: +[\d.]+% +(\d+) out of (\d+)/.exec(line) ?? [];
        if (Number(of) > 0)
            failed = (Number(part) * 100) / Number(of);
    }
    if (!ended)
        (0,problem/* fail */.fJ)('unreadable-report', { expected: 'a summary of k6', reason: 'it tells no iterations' });
    return { requests: requests ?? 0, rps, failed, crossed: crossedIn(whole) };
}
/** The thresholds crossed by the marks under THRESHOLDS, since k6 1.0; undefined where there is no such part. */
function crossedIn(whole) {
    const [, after] = whole.split('█ THRESHOLDS');
    const part = after?.split('█')[0];
    if (part === undefined)
        return undefined;
    const crossed = [];
    let told = 0;
    let metric = '';
    for (const line of part.split('\n').map(bytes/* plain */.pj)) {
        const [, mark, expression = ''] = /^\s+([✓✗]) '(.*)' /.exec(line) ?? [];
        if (mark === undefined)
            metric = line.trim() || metric;
        else
            told += 1;
        if (mark === '✗')
            crossed.push(crossing(metric, expression));
    }
    return told > 0 ? crossed : undefined;
}
/** A threshold that was crossed. */
const crossing = (metric, expression) => ({
    level: 'error',
    ruleId: `${metric}: ${expression}`.slice(0, 200),
    message: `the threshold \`${expression}\` of ${metric} was crossed`,
});

;// CONCATENATED MODULE: ./build/src/formats/k6.js




/** A summary: `--summary-export`, what `handleSummary` is given, the machine-readable one, or the text that k6 prints. */
function readK6(report) {
    const whole = (0,bytes/* textOf */.b6)(report);
    const start = whole.search(/^\{/m);
    if (start < 0)
        return readK6Text(whole);
    // k6 prints its progress before and after what handleSummary says.
    const [told = whole.slice(start)] = /^\{.+\}$|^\{\s*$[\s\S]*?^\}/m.exec(whole) ?? [];
    const document = (0,json/* jsonIn */.Yf)(told, json/* anything */.D8);
    const read = (0,json/* isObject */.Gv)(document) && 'results' in document
        ? ofResults(machineReadable.read(document, '$'))
        : ofMetrics(summary.read(document, '$').metrics);
    const { requests, rps, p95 = 0, p99 = 0, failed = 0 } = read;
    if (Math.min(requests, rps, p95, p99, failed) < 0)
        (0,problem/* fail */.fJ)('unreadable-report', { expected: 'numbers from 0', reason: 'one is negative' });
    return read;
}
const optionalNumbers = {
    count: (0,json/* optional */.lq)(json/* float */.fV),
    rate: (0,json/* optional */.lq)(json/* float */.fV),
    passes: (0,json/* optional */.lq)(json/* integer */.nd),
    fails: (0,json/* optional */.lq)(json/* integer */.nd),
    'p(95)': (0,json/* optional */.lq)(json/* float */.fV),
    'p(99)': (0,json/* optional */.lq)(json/* float */.fV),
};
const numbers = (0,json/* object */.Ik)(optionalNumbers);
// `--summary-export` tells of each threshold whether it was crossed, handleSummary whether it held.
const exported = { read: (value, path) => ({ crossed: json/* yesNo */.Lm.read(value, path) }) };
const handled = { read: (value, path) => ({ crossed: !(0,json/* object */.Ik)({ ok: json/* yesNo */.Lm }).read(value, path).ok }) };
const thresholds = (0,json/* optional */.lq)((0,json/* entries */.jO)((0,json/* either */.gP)(json/* isObject */.Gv, handled, exported)));
const metric = (0,json/* object */.Ik)({ values: (0,json/* optional */.lq)(numbers), ...optionalNumbers, thresholds });
const summary = (0,json/* object */.Ik)({ metrics: (0,json/* entries */.jO)(metric) });
const machineReadable = (0,json/* object */.Ik)({
    config: (0,json/* object */.Ik)({ duration: json/* float */.fV }),
    results: (0,json/* object */.Ik)({
        metrics: (0,json/* array */.YO)((0,json/* object */.Ik)({
            name: json/* text */.Qq,
            values: (0,json/* object */.Ik)({
                count: (0,json/* optional */.lq)(json/* integer */.nd),
                matches: (0,json/* optional */.lq)(json/* integer */.nd),
                total: (0,json/* optional */.lq)(json/* integer */.nd),
                p95: (0,json/* optional */.lq)(json/* float */.fV),
                p99: (0,json/* optional */.lq)(json/* float */.fV),
            }),
        })),
    }),
});
function ofMetrics(metrics) {
    const named = new Map(metrics.map(([name, told]) => [name, told.values ?? told]));
    const { count = 0, rate = 0 } = named.get('http_reqs') ?? {};
    const { passes = 0, fails = 0 } = named.get('http_req_failed') ?? {};
    const duration = named.get('http_req_duration');
    const told = metrics.flatMap(([name, { thresholds }]) => (thresholds ?? []).map(([expression, { crossed }]) => ({ crossed, finding: crossing(name, expression) })));
    return {
        requests: count,
        rps: rate,
        p95: duration?.['p(95)'],
        p99: duration?.['p(99)'],
        // A `pass` of this rate is a request that failed.
        failed: passes + fails > 0 ? (passes * 100) / (passes + fails) : undefined,
        crossed: told.length > 0 ? told.filter(({ crossed }) => crossed).map(({ finding }) => finding) : undefined,
    };
}
function ofResults({ config, results }) {
    const named = new Map(results.metrics.map(({ name, values }) => [name, values]));
    const requests = named.get('http_reqs')?.count ?? 0;
    const { matches = 0, total = 0 } = named.get('http_req_failed') ?? {};
    const { p95, p99 } = named.get('http_req_duration') ?? {};
    if (!(config.duration > 0))
        (0,problem/* fail */.fJ)('unreadable-report', { expected: 'a duration above 0', reason: 'it is not' });
    return {
        requests,
        rps: requests / config.duration,
        p95,
        p99,
        failed: total > 0 ? (matches * 100) / total : undefined,
    };
}

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/k6.js





/* harmony default export */ const k6 = ((0,gate/* defineGate */.pu)({
    id: 'k6',
    title: 'Load test',
    docs: {
        subject: 'the run',
        examined: 'HTTP requests',
        url: 'https://grafana.com/docs/k6/latest/results-output/end-of-test/',
        example: ['with: { script: load/test.js }', 'expect: [p95-ms < 500, failed < 1]'],
        install: 'go install go.k6.io/k6@latest',
        traps: [
            'Without thresholds it exits with 0 although every request failed: expect `failed < 1`, and so many `requests`.',
            'A threshold on times is met by no requests at all: none are an error.',
            '`--summary-export` says of a threshold whether it was crossed, `handleSummary` whether it held: both are told apart by their shape.',
            'With `--no-thresholds`, or none in the script, `crossed` is absent, which meets no expectation.',
            'The machine-readable summary tells no thresholds: the text printed beside it is read for them.',
            '`p(99)` is in a summary only where `--summary-trend-stats` names it; the printed text rounds its times, so they are not read from there.',
            'It runs against what the script names: never a production system from a pull request.',
        ],
    },
    params: { script: (0,gate/* textOr */.ph)('script.js', 'The script to run; `k6 new` calls it so.') },
    measures: {
        rps: (0,gate/* number */.ai)('HTTP requests per second.'),
        requests: (0,gate/* number */.ai)('HTTP requests.'),
        'p95-ms': (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('95 % of the requests took at most so many milliseconds.'), 'the summary does not tell it'),
        'p99-ms': (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('99 % of the requests took at most so many milliseconds.'), 'the summary does not tell it'),
        failed: (0,gate/* orAbsent */.Re)((0,gate/* percent */.KN)('Percentage of requests that failed, unrounded.'), 'the script does not count them'),
        crossed: (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('Thresholds that were crossed.'), 'there are no thresholds, or the summary does not tell them'),
    },
    expect: [],
    evidence: ({ script }) => ({
        // 99: thresholds were crossed.
        k6: (0,evidence/* tool */.z6)([
            ...['k6', 'run', '--no-color', '--no-usage-report', '--summary-trend-stats=avg,min,med,max,p(90),p(95),p(99)'],
            ...[`--summary-export=${evidence/* REPORT */.ri}`, script],
        ], exitCode => exitCode === 0 || exitCode === 99),
    }),
    measure({ k6: { report, stdout } }) {
        const { requests, rps, p95, p99, failed, crossed = crossedIn((0,bytes/* textOf */.b6)(stdout)) } = readK6(report);
        return {
            examined: requests,
            measures: { rps, requests, 'p95-ms': p95, 'p99-ms': p99, failed, crossed: crossed?.length },
            findings: crossed ?? [],
        };
    },
}));


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Re: () => (/* binding */ orAbsent),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   mp: () => (/* binding */ integers),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   pu: () => (/* binding */ defineGate),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* unused harmony export word */
/** Types a gate's form by what it declares, and lets the engine see every gate alike. */
function defineGate(gate) {
    return gate; // the one cast: the engine sees every gate alike
}
/** Without a fallback it may be absent, unless `required()` marks it. */
const list = (fallback, description) => ({
    schema: { type: 'array', items: { type: 'string' } },
    description,
    ...(fallback && { fallback }),
});
const integers = (fallback, description) => ({
    schema: { type: 'array', items: { type: 'integer' } },
    description,
    fallback,
});
const text = (description) => ({ schema: { type: 'string' }, description });
const textOr = (fallback, description) => ({
    schema: { type: 'string' },
    description,
    fallback,
});
/** A parameter without which the gate cannot ask. */
const required = ({ schema, description }) => ({
    schema,
    description,
    required: true,
});
const flag = (fallback, description) => ({
    schema: { type: 'boolean' },
    description,
    fallback,
});
const choice = (values, fallback, description) => ({
    schema: { enum: values },
    description,
    fallback,
});
/** Any of the values. */
const choices = (values, fallback, description) => ({ schema: { type: 'array', items: { enum: values } }, description, fallback });
const number = (description) => ({ type: 'number', description });
/** A number from 0 to 100. */
const percent = (description) => ({ type: 'number', description, percent: true });
const word = (description) => ({ type: 'word', description });
const yesNo = (description) => ({ type: 'yes-no', description });
const orAbsent = (measure, absent) => ({ ...measure, absent });


/***/ })

};
