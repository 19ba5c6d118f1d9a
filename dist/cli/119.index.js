export const id = 119;
export const ids = [119];
export const modules = {

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);

const MIB = 1024 * 1024;
/** The whole as text, without a byte order mark; `too-large` above `limitMib`, `unreadable-report` where the bytes are not UTF-8. */
function textOf(chunks, limitMib = 64) {
    const bytes = bytesOf(chunks, limitMib);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('unreadable-report', { expected: 'UTF-8 text', reason: 'it holds bytes that are not UTF-8' });
    }
}
function bytesOf(chunks, limitMib) {
    const { size = 0 } = chunks;
    if (size > limitMib * MIB)
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too-large', { limitMib });
    let whole = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (const chunk of chunks) {
        const end = length + chunk.length;
        if (end > limitMib * MIB)
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too-large', { limitMib });
        if (end > whole.length)
            whole = Buffer.concat([whole], 2 * end);
        whole.set(chunk, length);
        length = end;
    }
    return whole.subarray(0, length);
}
/** Line by line, in constant memory, without line ends and ANSI colours; bytes that are not UTF-8 become U+FFFD. Lines are cut at `longest` characters. */
function* linesOf(chunks, longest = 64 * 1024) {
    let rest = '';
    for (const piece of textIn(chunks)) {
        const lines = (rest + piece).split('\n');
        rest = (lines.pop() ?? '').slice(0, longest);
        for (const line of lines)
            yield plain(line.slice(0, longest));
    }
    if (rest !== '')
        yield plain(rest);
}
const NEWLINE = 10;
const RETURN = 13;
const LONGEST_LINE = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/** Each line by where it stands in some bytes, without its line end: for formats of millions of lines, which need not all become texts. Lines are cut at 64 KiB. */
function eachLine(chunks, tell) {
    let begun = NOTHING;
    const add = (more) => Buffer.concat([begun, more.subarray(0, LONGEST_LINE - begun.length)]);
    const tellLine = (bytes, from, to) => tell(bytes, from, to > from && bytes[to - 1] === RETURN ? to - 1 : to);
    for (const chunk of chunks) {
        let from = 0;
        // Lines are short: asking for each where it ends would cost more than looking.
        for (let end = 0; end < chunk.length; end += 1) {
            if (chunk[end] !== NEWLINE)
                continue;
            if (begun.length === 0)
                tellLine(chunk, from, end);
            else {
                const line = add(chunk.subarray(0, end));
                begun = NOTHING;
                tellLine(line, 0, line.length);
            }
            from = end + 1;
        }
        if (from < chunk.length)
            begun = add(chunk.subarray(from));
    }
    if (begun.length > 0)
        tellLine(begun, 0, begun.length);
}
// So small that a piece dies young: what outlives a few collections makes the heap grow.
const PIECE = 4 * 1024;
/**
 * The text in pieces of at most 4 KiB, without a byte order mark. `refuse` is called, and must throw, where the bytes are not UTF-8; without it they
 * become U+FFFD.
 */
function* textIn(chunks, refuse) {
    let rest = NOTHING;
    let isFirst = true;
    const decode = (bytes) => {
        try {
            // Each time anew: a decoder that remembers what came before is several times slower, and its strings are twice as large.
            return new TextDecoder('utf-8', { fatal: refuse !== undefined, ignoreBOM: !isFirst }).decode(bytes);
        }
        catch (error) {
            throw refuse ? refuse() : error;
        }
    };
    for (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += PIECE) {
            const piece = chunk.subarray(at, at + PIECE);
            const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
            const whole = bytes.length - begunIn(bytes);
            rest = Buffer.from(bytes.subarray(whole));
            if (whole === 0)
                continue;
            yield decode(bytes.subarray(0, whole));
            isFirst = false;
        }
    if (rest.length > 0)
        yield decode(rest);
}
/** How many bytes at the end begin a character whose others are still to come. */
function begunIn(bytes) {
    for (let back = 1; back <= 3; back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0b1100_0000)
            return back < (byte >= 0b1111_0000 ? 4 : byte >= 0b1110_0000 ? 3 : 2) ? back : 0;
        if (byte < 0b1000_0000)
            return 0;
    }
    return 0;
}
const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
/** A line without its carriage return and without ANSI colours. */
function plain(line) {
    const trimmed = line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;
    return trimmed.includes('\u001b') ? trimmed.replace(ANSI, '') : trimmed;
}
/** A copy that does not keep the piece of the report alive from which the text was cut. */
const copyOf = (text) => Buffer.from(text).toString();


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);


/** The document; throws `unreadable-report` where it is not JSON, is cut short or not of the shape, `too-large` above 64 MiB. */
function json(chunks, shape) {
    return jsonIn((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(chunks), shape);
}
/** The same of a text. */
const jsonIn = (whole, shape) => shaped(parse(whole, 'the report'), shape);
/** What a shape reads of a value. The places of a million values are not spelt out unless one of them is wrong. */
function shaped(value, shape, path = () => '$') {
    try {
        return shape.read(value, '');
    }
    catch {
        return shape.read(value, path());
    }
}
/** One document per line; empty lines are passed over. `other` gets the lines that are not JSON objects; without it they are an error. */
function* jsonLines(chunks, shape, other) {
    let number = 0;
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(chunks, 1024 * 1024)) {
        number += 1;
        if (line.trim() === '')
            continue;
        if (other && !line.startsWith('{'))
            other(line);
        else
            yield shaped(parse(line, `line ${number}`), shape, () => `line ${number}: $`);
    }
}
// The parser's own message quotes the text, which may hold a secret.
function parse(text, what) {
    if (text.trim() === '')
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('unreadable-report', { expected: 'JSON', reason: `${what} is empty` });
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('unreadable-report', { expected: 'JSON', reason: `${what} is not JSON, or is cut short` });
    }
}
function scalar(name, is) {
    return { read: (value, path) => (is(value) ? value : wrong(path, name, value)) };
}
const wrong = (path, expected, value) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('unreadable-report', {
    expected: `${expected} at ${path}`,
    reason: value === undefined ? 'it is missing' : `it is ${kind(value)}`,
});
const kind = (value) => value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
const text = scalar('a string', value => typeof value === 'string');
const yesNo = scalar('true or false', value => typeof value === 'boolean');
/** A finite number. */
const float = scalar('a number', (value) => Number.isFinite(value));
const integer = scalar('a whole number', (value) => Number.isSafeInteger(value));
const anything = { read: value => value };
/** Absent or null reads as `undefined`. */
const optional = (shape) => ({
    read: (value, path) => (value === undefined || value === null ? undefined : shape.read(value, path)),
});
const array = (of) => ({
    read: (value, path) => Array.isArray(value)
        ? value.map((each, index) => of.read(each, path && `${path}[${index}]`))
        : wrong(path, 'a list', value),
});
/** An object with at least these keys; others are passed over. */
const object = (fields) => {
    const shapes = Object.entries(fields);
    return {
        read(value, path) {
            if (!isObject(value))
                return wrong(path, 'an object', value);
            const found = {};
            for (const [key, shape] of shapes)
                found[key] = shape.read(value[key], path && `${path}.${key}`);
            return found;
        },
    };
};
/** An object whose every value has the shape, as entries. */
const entries = (of) => ({
    read: (value, path) => isObject(value)
        ? Object.entries(value).map(([key, each]) => [key, of.read(each, path && `${path}.${key}`)])
        : wrong(path, 'an object', value),
});
/** The first shape that `when` recognises. */
const either = (when, then, otherwise) => ({
    read: (value, path) => (when(value) ? then.read(value, path) : otherwise.read(value, path)),
});
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

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
