export const id = 476;
export const ids = [476];
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

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ untold)
/* harmony export */ });
/** As many findings as a tool counts and does not tell, because its output was cut or filtered. */
function untold(counted, told, ruleId) {
    const count = Math.min(Math.max(0, counted - told), 100_000);
    const message = 'the tool counts it and does not say where it is';
    return Array.from({ length: count }, () => ({ level: 'error', ruleId, message }));
}


/***/ }),

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ trufflehog)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/untold.js
var untold = __webpack_require__(3550);
;// CONCATENATED MODULE: ./build/src/formats/trufflehog.js



/** `tool-failed` where the log tells that a part could not be scanned. */
function readTruffleHog(report, stderr) {
    const findings = [];
    const count = { verified: 0, unknown: 0, unverified: 0 };
    const logged = { verified: 0, others: 0 };
    let scanned;
    let tried = 0;
    let version;
    const take = (line) => {
        if ('state' in line) {
            count[line.state] += 1;
            findings.push(line.finding);
        }
        else if (line.msg === 'encountered errors during scan')
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'trufflehog', reason: `a part could not be scanned: ${whyOf(line.errors)}` });
        else if (line.msg === 'finished scanning') {
            scanned = (scanned ?? 0) + (line.bytes ?? 0);
            logged.verified += line.verified_secrets ?? 0;
            logged.others += line.unverified_secrets ?? 0;
            tried += (line.verification_caching?.Hits ?? 0) + (line.verification_caching?.Misses ?? 0);
            version = line.trufflehog_version ?? version;
        }
    };
    for (const line of (0,json/* jsonLines */.i7)(report, anyLine))
        take(line);
    for (const line of (0,json/* jsonLines */.i7)(stderr, anyLine, said => takeText(said, take)))
        take(line);
    // Its lines went elsewhere: what the log counts of them is believed.
    const verified = Math.max(count.verified, logged.verified);
    const unverified = Math.max(count.unverified, logged.others - count.unknown);
    const all = [...findings, ...(0,untold/* untold */.r)(verified + count.unknown + unverified, findings.length, 'untold')];
    return {
        ...count,
        findings: all,
        verified,
        unverified,
        tried,
        ...(scanned !== undefined && { scanned }),
        ...(version && { version }),
    };
}
const place = (0,json/* object */.Ik)({
    file: (0,json/* optional */.lq)(json/* text */.Qq),
    line: (0,json/* optional */.lq)(json/* integer */.nd),
    commit: (0,json/* optional */.lq)(json/* text */.Qq),
});
const result = (0,json/* object */.Ik)({
    SourceMetadata: (0,json/* object */.Ik)({ Data: (0,json/* entries */.jO)(place) }),
    DetectorName: json/* text */.Qq,
    Verified: json/* yesNo */.Lm,
    VerificationError: (0,json/* optional */.lq)(json/* text */.Qq),
});
const logLine = (0,json/* object */.Ik)({
    msg: json/* text */.Qq,
    bytes: (0,json/* optional */.lq)(json/* integer */.nd),
    verified_secrets: (0,json/* optional */.lq)(json/* integer */.nd),
    unverified_secrets: (0,json/* optional */.lq)(json/* integer */.nd),
    trufflehog_version: (0,json/* optional */.lq)(json/* text */.Qq),
    errors: { read: (value) => value },
    verification_caching: (0,json/* optional */.lq)((0,json/* object */.Ik)({ Hits: json/* integer */.nd, Misses: json/* integer */.nd })),
});
const found = {
    read(value, path) {
        const { SourceMetadata, DetectorName: detector, Verified, VerificationError } = result.read(value, path);
        const [[, { file, line, commit } = {}] = []] = SourceMetadata.Data;
        const state = Verified ? 'verified' : VerificationError ? 'unknown' : 'unverified';
        const fingerprint = [...(commit ? [commit] : []), file, detector, ...(line ? [line] : [])].join(':');
        return {
            state,
            finding: {
                level: 'error',
                ruleId: detector,
                ...(file && { aliases: [fingerprint] }),
                message: `${detector}: ${meaning[state]}${commit ? ` (commit ${commit.slice(0, 12)})` : ''}`,
                ...(file && { location: { path: file, ...(line && { line }) } }),
            },
        };
    },
};
const meaning = {
    verified: 'a secret that its provider accepts',
    unknown: 'perhaps a secret, it could not be verified',
    unverified: 'perhaps a secret, not verified',
};
const anyLine = (0,json/* either */.gP)(value => (0,json/* isObject */.Gv)(value) && !('SourceMetadata' in value), logLine, found);
// Without `--json` the log is text, with the same data in braces at the end of the line.
function takeText(said, take) {
    const [, msg, data] = /\t(finished scanning|encountered errors during scan)\t(\{.*\})$/.exec(said) ?? [];
    if (msg !== undefined && data !== undefined)
        take(logLine.read({ ...(0,json/* jsonIn */.Yf)(data, asObject), msg }, '$'));
}
const asObject = (0,json/* object */.Ik)({
    bytes: (0,json/* optional */.lq)(json/* integer */.nd),
    verified_secrets: (0,json/* optional */.lq)(json/* integer */.nd),
    unverified_secrets: (0,json/* optional */.lq)(json/* integer */.nd),
    errors: { read: (value) => value },
});
// A source may be told by its address, with the password in it.
const whyOf = (errors) => {
    const [first] = Array.isArray(errors) ? errors : [];
    return typeof first === 'string' ? first.replace(/\/\/[^/\s]*@/g, '//').slice(0, 300) : 'its log says why';
};

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/trufflehog.js




/* harmony default export */ const trufflehog = ((0,gate/* defineGate */.pu)({
    id: 'trufflehog',
    title: 'Secrets in the history, verified on demand',
    docs: {
        subject: 'the run',
        examined: 'bytes',
        url: 'https://docs.trufflesecurity.com/cli',
        install: 'brew install trufflehog',
        since: '3.70',
        traps: [
            'To verify a secret it is sent to the service that it may be for: only where `results` has `verified` or `unknown`; otherwise it is run with `--no-verification`.',
            '`results: [verified]` alone hides what could not be verified, all of it where the network is closed: an error as long as candidates were tried and left out.',
            'A path that does not exist, an empty history and a part that could not be scanned exit with 0: its log is asked for the end, the bytes and errors.',
            'Stopped by a signal it exits with 0: without the line that it finished nothing was examined.',
            'Findings fail only with `--fail`: the JSON lines are read instead, whatever the exit code; without `--json` that is an error.',
            'A shallow clone holds a part of the history: an error, unless secrets were found there already.',
            'With `run:`, `--no-verification` and `--results=verified` together find nothing ever, and nothing in the output tells it: leave `run:` to the gate.',
            'Reports hold the secrets: only detector, file, line and commit are read.',
        ],
    },
    params: {
        results: (0,gate/* choices */.zM)(['verified', 'unknown', 'unverified'], ['unverified'], 'What counts: secrets that work, those that could not be verified, and all else that looks like one. With `run:`, say here what it asks for.'),
    },
    measures: {
        verified: (0,gate/* number */.ai)('Secrets that work.'),
        unknown: (0,gate/* number */.ai)('Secrets that could not be verified.'),
        unverified: (0,gate/* number */.ai)('What looks like a secret: not verified, or refused by the service.'),
    },
    expect: ['findings == 0'],
    evidence: ({ results }) => ({
        trufflehog: {
            ...(0,evidence/* tool */.z6)([
                ...['trufflehog', 'git', 'file://.', '--no-update', '--json', '--fail'],
                ...(results.every(result => result === 'unverified') ? ['--no-verification'] : []),
                ...(results.length > 0 ? [`--results=${results.join(',')}`] : []),
            ], exitCode => exitCode === 0 || exitCode === 183),
            confidential: true,
        },
        history: evidence/* history */.b6,
    }),
    measure({ trufflehog, history }, { results }) {
        const { findings, scanned, tried, version, ...counts } = readTruffleHog(trufflehog.report, trufflehog.stderr);
        if (findings.length === 0 && tried > 0 && !results.includes('unknown'))
            (0,problem/* fail */.fJ)('tool-failed', {
                tool: 'trufflehog',
                reason: `it tried to verify ${tried} and tells none: what could not be verified is hidden without \`unknown\` in \`results\``,
            });
        if (history.shallow && findings.length === 0)
            (0,problem/* fail */.fJ)('shallow-clone', {});
        // It exits with 183 only after it came to its end.
        const ended = trufflehog.exitCode === 0 ? 0 : findings.length;
        return {
            examined: scanned ?? ended,
            measures: counts,
            findings,
            remarks: [
                ...(scanned === undefined ? ['its log is not there: whether it came to its end is not known'] : []),
                ...(history.shallow ? ['the clone is shallow: a part of the history was scanned'] : []),
                ...(tried > findings.length ? [`${tried - findings.length} of ${tried} candidates are left out`] : []),
            ],
            tool: { name: 'trufflehog', ...(version && /^v?\d/.test(version) && { version }) },
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
