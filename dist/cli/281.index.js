export const id = 281;
export const ids = [281];
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

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   rU: () => (/* binding */ begins),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const POINT = 46;
const EXACT = 15;
const POWERS = Array.from({ length: EXACT }, (_, power) => Number(`1e${power}`));
/** The number that a text is, as `Number` reads it; NaN where there is no text. */
function numberOf(text) {
    if (!text)
        return Number.NaN;
    if (text.length > EXACT || text === '.')
        return Number(text);
    // Such texts come by the million, and nearly all are digits with a point at most.
    let digits = 0;
    let point = text.length;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code >= ZERO && code < ZERO + 10)
            digits = digits * 10 + code - ZERO;
        else if (code === POINT && point === text.length)
            point = at;
        else
            return Number(text);
    }
    return point >= text.length - 1 ? digits : digits / (POWERS[text.length - 1 - point] ?? Number.NaN);
}
/** Whether the bytes from there on begin with these. */
function begins(bytes, from, tag) {
    for (let at = 0; at < tag.length; at += 1)
        if (bytes[from + at] !== tag[at])
            return false;
    return true;
}
/**
 * Reads whole numbers that stand between commas from `from` to `to`, as many as `into` has room for, and gives how many they are; 0 where anything
 * else stands there, or more. One with a minus, and a minus alone, is NaN.
 */
function numbersIn(bytes, from, to, into) {
    let count = 0;
    let start = from;
    let number = 0;
    for (let at = from; at <= to; at += 1) {
        const byte = at < to ? (bytes[at] ?? 0) : COMMA;
        if (byte === COMMA) {
            if (at === start || count === into.length)
                return 0;
            into[count] = number;
            count += 1;
            number = 0;
            start = at + 1;
        }
        else if (byte >= ZERO && byte < ZERO + 10)
            number = number * 10 + byte - ZERO;
        else if (byte === MINUS && at === start)
            number = Number.NaN;
        else
            return 0;
    }
    return count;
}


/***/ }),

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);

/** The first characters from the first that is not blank; fewer where there are no more. One of them tells JSON, XML and text apart. */
function opening(chunks, length = 1) {
    let text = '';
    for (const piece of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(chunks)) {
        text = (text + piece).trimStart();
        if (text.length >= length)
            break;
    }
    return text.slice(0, length);
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sniff)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1642);


const LONGEST = 256 * 1024;
/** Looks at the first 256 Ki characters at most. What it tells is a guess: the reader of the format decides. */
function sniff(chunks) {
    const start = (0,_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .z)(chunks, LONGEST);
    if (start.startsWith('{'))
        return { kind: 'json' };
    if (!start.startsWith('<'))
        return { kind: 'text', line: /^.{0,1000}/.exec(start)?.[0] ?? '' };
    const [root = '', child] = firstElements(start);
    return { kind: 'xml', root, child };
}
/** The root and its first child, as far as they can be read. */
function firstElements(start) {
    const names = [];
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    const stop = new Error('enough');
    parser.on('opentag', ({ name }) => {
        if (names.push(name) === 2)
            throw stop;
    });
    try {
        parser.write(start);
    }
    catch {
        // Enough was read, or the reader of the format will say what is wrong.
    }
    return names;
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6769);



const DEEPEST = 256;
const LONGEST_NAME = 1024;
const LONGEST_VALUE = 1024 * 1024;
const LONGEST_TEXT = 64 * 1024;
const LONGEST_TOKEN_MIB = 32;
/**
 * Walks an XML document in constant memory and tells `reader` what stands in it. A document type is passed over, never fetched, its entities are unknown.
 * Throws `unreadable-report`, with `expected` in it, where the bytes are not UTF-8 or not one whole well-formed document, or hold what no tool writes.
 */
function readXml(chunks, expected, reader) {
    const refuse = (reason) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('unreadable-report', { expected, reason });
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    let depth = 0;
    let ended = false;
    let textDepth = 0;
    let text = '';
    /** Where the last tag ended. */
    let told = 0;
    // The parser's own messages quote names from the report.
    parser.on('error', () => {
        refuse(ended
            ? depth > 0
                ? 'it is cut short'
                : 'it is empty or cut short'
            : `it is not well-formed XML at line ${parser.line}`);
    });
    parser.on('xmldecl', ({ encoding }) => {
        if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding))
            refuse('it declares an encoding that is not UTF-8');
    });
    const checkAttributes = (attributes) => {
        for (const [name, value] of Object.entries(attributes))
            if (name.length > LONGEST_NAME || value.length > LONGEST_VALUE)
                refuse(`it holds an attribute that is too long, at line ${parser.line}`);
    };
    const hear = (piece) => {
        if (text.length < LONGEST_TEXT)
            text += piece.slice(0, LONGEST_TEXT - text.length);
    };
    parser.on('opentag', ({ name, attributes }) => {
        // Looked at only where something in the tag can be too long: tags come by the million.
        if (parser.position - told > LONGEST_NAME)
            checkAttributes(attributes);
        told = parser.position;
        depth += 1;
        if (depth > DEEPEST || name.length > LONGEST_NAME)
            refuse(`it is nested too deeply or has too long a name, at line ${parser.line}`);
        if (reader.open(name, attributes, depth) && textDepth === 0) {
            textDepth = depth;
            parser.on('text', hear);
            parser.on('cdata', hear);
        }
    });
    parser.on('closetag', ({ name }) => {
        told = parser.position;
        if (depth === textDepth) {
            // Without a listener the parser does not even gather the text.
            parser.off('text');
            parser.off('cdata');
            textDepth = 0;
        }
        reader.close?.(name, depth, text);
        if (textDepth === 0)
            text = '';
        depth -= 1;
    });
    for (const piece of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(chunks, () => refuse('it holds bytes that are not UTF-8'))) {
        parser.write(piece);
        if (parser.position - told > LONGEST_TOKEN_MIB * 1024 * 1024)
            refuse(`one tag or text in it is longer than ${LONGEST_TOKEN_MIB} MiB, at line ${parser.line}`);
    }
    ended = true;
    parser.close();
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ tests)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/test-results.js


const MOST_TOLD = 5000;
const further = {
    level: 'error',
    ruleId: 'unnamed test',
    message: `one more failed; the first ${MOST_TOLD} are named`,
};
/** Adds a finding; beyond the first thousands every one is the same, so that a report of a million failures needs no memory. */
function addFailure(findings, test) {
    findings.push(findings.length < MOST_TOLD ? failedTest(test) : further);
}
const LONGEST_NAME = 2000;
const LONGEST_PATH = 4096;
/** The rule is the test's name, `tests.test_calc::test_add`; the message is its first lines. */
function failedTest({ names, message, type, text, file, line }) {
    const parts = names.map(name => (0,bytes/* plain */.pj)(name ?? '').trim()).filter(name => name !== '');
    const rule = parts.filter((name, index) => name !== parts[index - 1]).join('::');
    const location = locationIn(text) ?? given(file, line);
    return {
        level: 'error',
        ruleId: (0,bytes/* copyOf */.zP)(rule.slice(0, LONGEST_NAME)) || 'unnamed test',
        message: (0,bytes/* copyOf */.zP)(firstLines(message) || firstLines(text) || firstLines(type)) || 'failed without a message',
        ...(location && { location }),
    };
}
/** For failures that a report counts and does not name. */
const failedUntold = (count) => ({
    level: 'error',
    ruleId: 'unnamed test',
    message: `the report counts ${count} more failed than it names`,
});
/** What a report's own counter of failures says; one that is not there says 0. */
function failuresCounted(counter, expected) {
    const count = Number(counter || 0);
    if (Number.isSafeInteger(count) && count >= 0)
        return count;
    return (0,problem/* fail */.fJ)('unreadable-report', { expected, reason: 'it counts failures with what is not a number' });
}
const LINES = 3;
/** Lines that tell nothing of what went wrong: headings of `go test`, its bare "Failed", a place that stands alone. */
const IDLE = /^(?:=== |--- |failed$|$)|^\S+:\d+$/i;
function firstLines(text) {
    const lines = [];
    for (const raw of (text ?? '').slice(0, 4000).split('\n')) {
        const line = (0,bytes/* plain */.pj)(raw).trim();
        if (/^(at |❯ )/.test(line) || lines.length === LINES)
            break;
        if (!IDLE.test(line))
            lines.push(line);
    }
    return lines.join('\n');
}
function given(file, line) {
    if (!file || file.length > LONGEST_PATH)
        return undefined;
    return { path: (0,bytes/* copyOf */.zP)(file), ...(/^[1-9]\d{0,7}$/.test(line ?? '') && { line: Number(line) }) };
}
/** `tests/test_calc.py:7: AssertionError`, `at add (file:///src/a.js:3:11)`, `❯ src/a.test.ts:5:2`, `/app/tests/CalcTest.php:12`, `File "a.py", line 3`. */
const PLACES = [
    /^(?:at |❯ )?(?:.*\()?((?:file:\/\/)?[^():\s][^():]*\.\w+|(?:file:\/\/\/)?[A-Za-z]:[^():]*\.\w+):(\d{1,8})(?::\d+)?\)?(?=$|[:\s])/,
    /^File "([^"]+)", line (\d{1,8})/,
];
const FOREIGN = /^node:|(?:^|\/)(?:node_modules|site-packages)\/|^(?:file:\/\/)?\/usr\//;
/** The first place in a traceback that is a file of somebody's project. */
function locationIn(text) {
    for (const raw of text.split('\n')) {
        const line = raw.length > 2000 ? '' : (0,bytes/* plain */.pj)(raw).trim();
        for (const pattern of PLACES) {
            const [, path, number] = pattern.exec(line) ?? [];
            if (path && number && /[\\/]|\.py$/.test(path) && !FOREIGN.test(path.replaceAll('\\', '/')))
                return { path: (0,bytes/* copyOf */.zP)(path), line: Number(number) };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/jest-json.js



const report = (0,json/* object */.Ik)({
    success: json/* yesNo */.Lm,
    wasInterrupted: (0,json/* optional */.lq)(json/* yesNo */.Lm),
    numFailedTests: json/* integer */.nd,
    startTime: (0,json/* optional */.lq)(json/* float */.fV),
    testResults: (0,json/* array */.YO)((0,json/* object */.Ik)({
        name: json/* text */.Qq,
        status: json/* text */.Qq,
        message: (0,json/* optional */.lq)(json/* text */.Qq),
        endTime: (0,json/* optional */.lq)(json/* float */.fV),
        assertionResults: (0,json/* array */.YO)((0,json/* object */.Ik)({ fullName: json/* text */.Qq, status: json/* text */.Qq, failureMessages: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* optional */.lq)(json/* text */.Qq))) })),
    })),
});
/** The JSON of `jest --json` and `vitest --reporter=json`. A file that could not be run is one failed test. */
function readJestJson(chunks) {
    const { success, wasInterrupted, numFailedTests, startTime, testResults } = (0,json/* json */.Pq)(chunks, report);
    if (wasInterrupted)
        (0,problem/* fail */.fJ)('unreadable-report', { expected: 'a whole run', reason: 'it was interrupted' });
    const tests = testResults.flatMap(testsOf);
    const findings = tests.flatMap(({ finding }) => finding ?? []);
    const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
    const passed = count('passed');
    const skipped = count('skipped', 'pending', 'todo', 'disabled');
    const least = Math.max(numFailedTests, success ? 0 : 1);
    const failed = Math.max(least, findings.length);
    if (failed > findings.length)
        findings.push(failedUntold(failed - findings.length));
    const ended = Math.max(...testResults.map(({ endTime }) => endTime ?? Number.NaN));
    const seconds = (ended - (startTime ?? Number.NaN)) / 1000;
    return {
        tests: passed + failed + skipped,
        passed,
        failed,
        skipped,
        seconds: seconds >= 0 ? seconds : undefined,
        findings,
    };
}
const fine = ['passed', 'skipped', 'pending', 'todo', 'disabled'];
function testsOf({ name, status, message, assertionResults }) {
    const tests = assertionResults.map(test => {
        const output = test.failureMessages?.join('\n') ?? '';
        const finding = failedTest({ names: [test.fullName], message: output, text: output, file: name });
        return fine.includes(test.status) ? { status: test.status } : { status: 'failed', finding };
    });
    const isBroken = status === 'failed' && !tests.some(test => test.status === 'failed');
    const finding = () => failedTest({ names: [name.split(/[\\/]/).at(-1)], message, text: message ?? '', file: name });
    return isBroken ? [...tests, { status: 'failed', finding: finding() }] : tests;
}

// EXTERNAL MODULE: ./build/src/formats/numbers.js
var numbers = __webpack_require__(9208);
// EXTERNAL MODULE: ./build/src/formats/xml.js
var xml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/formats/junit.js




const EXPECTED = 'JUnit XML';
const junitRoots = ['testsuites', 'testsuite', 'testcase'];
/**
 * JUnit XML of any writer. The cases are counted, since the counters of nested suites repeat and are often wrong;
 * a suite that counts more failures than its cases show is believed.
 */
function readJunit(chunks) {
    const report = { name: undefined, counts: 0, time: undefined, failed: 0, seconds: undefined };
    const suites = [];
    const findings = [];
    let inner = report;
    let passed = 0;
    let skipped = 0;
    let test;
    let isSkipped = false;
    let failure;
    const fails = () => {
        inner.failed += 1;
        addFailure(findings, {
            names: [classOf(test) ?? inner.name, test?.name],
            message: failure?.attributes.message,
            type: failure?.attributes.type,
            text: failure?.text ?? '',
            file: test?.file,
            line: test?.line,
        });
        failure = undefined;
    };
    (0,xml/* readXml */.k)(chunks, EXPECTED, {
        open(name, attributes, depth) {
            if (depth === 1 && !junitRoots.includes(name))
                refuse('its root is another element');
            switch (name) {
                case 'testsuites':
                case 'testsuite':
                    suites.push(inner);
                    inner = suiteOf(attributes);
                    return;
                case 'testcase':
                    test = attributes;
                    isSkipped = false;
                    return;
                case 'skipped':
                case 'disabled':
                    isSkipped = true;
                    return;
                case 'failure':
                case 'error':
                    if (failure)
                        return;
                    failure = { attributes, text: '' };
                    return true;
            }
        },
        close(name, _depth, text) {
            switch (name) {
                case 'testcase': {
                    if (!test)
                        return;
                    const status = test.result ?? test.status;
                    if (failure || isFailed(status))
                        fails();
                    else if (isSkipped || isNotRun(status))
                        skipped += 1;
                    else
                        passed += 1;
                    if (inner.time === undefined)
                        inner.seconds = sum(inner.seconds, secondsOf(test.time));
                    test = undefined;
                    return;
                }
                case 'failure':
                case 'error':
                    if (failure && failure.text === '')
                        failure.text = text;
                    if (!test)
                        fails();
                    return;
                case 'testsuites':
                case 'testsuite': {
                    const outer = suites.pop() ?? report;
                    outer.failed += Math.max(inner.failed, inner.counts);
                    outer.seconds = sum(outer.seconds, inner.time ?? inner.seconds);
                    inner = outer;
                }
            }
        },
    });
    const { failed, seconds } = report;
    if (failed > findings.length)
        findings.push(failedUntold(failed - findings.length));
    return { tests: passed + failed + skipped, passed, failed, skipped, seconds, findings };
}
/** Node's runner calls the class of every test `test`. */
const classOf = (test) => test?.classname && test.classname !== 'test' ? test.classname : undefined;
const refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: EXPECTED, reason });
const suiteOf = ({ name, failures, errors, time }) => ({
    name,
    counts: failuresCounted(failures, EXPECTED) + failuresCounted(errors, EXPECTED),
    time: secondsOf(time),
    failed: 0,
    seconds: undefined,
});
/** `1.5`, `1,234.5` (Surefire) or `0,5`; undefined where it is no number. */
function secondsOf(text) {
    if (!text)
        return undefined;
    const number = text.includes(',') ? (text.includes('.') ? text.replaceAll(',', '') : text.replace(',', '.')) : text;
    const seconds = (0,numbers/* numberOf */.rl)(number);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
const sum = (a, b) => a === undefined ? b : b === undefined ? a : a + b;
const isFailed = (status) => status !== undefined && /^(fail|error|broken)/i.test(status);
/** As GoogleTest and others write it. */
const isNotRun = (status) => status !== undefined && /^(notrun|skip|suppress|disabled|ignored|pending)/i.test(status);

// EXTERNAL MODULE: ./build/src/formats/sniff.js
var sniff = __webpack_require__(9170);
;// CONCATENATED MODULE: ./build/src/formats/trx.js



const trx_EXPECTED = 'a TRX report';
const trxRoot = 'TestRun';
/** TRX, as `dotnet test` and vstest write it. What neither passed nor was skipped has failed; a run that did not end well has one failure at least. */
function readTrx(chunks) {
    const findings = [];
    const results = [];
    let passed = 0;
    let skipped = 0;
    let counted = 0;
    let ended;
    let seconds;
    const finish = ({ attributes, failedBefore, rows, message, trace }) => {
        const { outcome = '', testName } = attributes;
        if (isPassed(outcome) || isSkipped(outcome)) {
            if (rows)
                return;
            if (isPassed(outcome))
                passed += 1;
            else
                skipped += 1;
        }
        else if (findings.length === failedBefore)
            addFailure(findings, { names: [testName], message, text: trace });
    };
    (0,xml/* readXml */.k)(chunks, trx_EXPECTED, {
        open(name, attributes, depth) {
            if (depth === 1 && name !== trxRoot)
                trx_refuse('its root is another element');
            switch (name) {
                case 'UnitTestResult': {
                    const outer = results.at(-1);
                    if (outer)
                        outer.rows = true;
                    results.push({ attributes, failedBefore: findings.length, rows: false, message: '', trace: '' });
                    return;
                }
                case 'Message':
                case 'StackTrace':
                    return results.length > 0;
                case 'Times':
                    seconds = between(attributes.start, attributes.finish);
                    return;
                case 'ResultSummary':
                    ended = attributes.outcome;
                    return;
                case 'Counters':
                    for (const key of ['failed', 'error', 'timeout', 'aborted'])
                        counted += failuresCounted(attributes[key], trx_EXPECTED);
            }
        },
        close(name, _depth, text) {
            const result = results.at(-1);
            if (!result)
                return;
            if (name === 'Message')
                result.message ||= text;
            else if (name === 'StackTrace')
                result.trace ||= text;
            else if (name === 'UnitTestResult') {
                results.pop();
                finish(result);
            }
        },
    });
    const least = Math.max(counted, endedWell(ended) ? 0 : 1);
    if (least > findings.length)
        findings.push(failedUntold(least - findings.length));
    const failed = Math.max(least, findings.length);
    return { tests: passed + failed + skipped, passed, failed, skipped, seconds, findings };
}
const trx_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: trx_EXPECTED, reason });
const isPassed = (outcome) => outcome === 'Passed';
const isSkipped = (outcome) => /^(NotExecuted|Pending|Inconclusive|Disabled)$/.test(outcome);
/** A crashed test host leaves `Failed` or `Aborted`, with every test that it came to passed. */
const endedWell = (outcome) => outcome === 'Completed' || outcome === 'Passed';
function between(start, finish) {
    const seconds = (Date.parse(finish ?? '') - Date.parse(start ?? '')) / 1000;
    return seconds >= 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/test-report.js





/** The results in a report of tests, in whichever of the formats it is; `unreadable-report` where it is none of them. */
function readTestReport(report) {
    const beginning = (0,sniff/* sniff */.Z)(report);
    if (beginning.kind === 'json')
        return readJestJson(report);
    if (beginning.kind === 'xml' && beginning.root === trxRoot)
        return readTrx(report);
    if (beginning.kind === 'xml' && (junitRoots.includes(beginning.root) || beginning.root === ''))
        return readJunit(report);
    return (0,problem/* fail */.fJ)('unreadable-report', {
        expected: 'JUnit XML, TRX or the JSON of Jest',
        reason: beginning.kind === 'text' && beginning.line === '' ? 'it is empty' : 'it is something else',
    });
}

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/tests.js



/* harmony default export */ const tests = ((0,gate/* defineGate */.pu)({
    id: 'tests',
    title: 'Tests',
    docs: {
        subject: 'the run',
        examined: 'tests that ran',
        url: 'https://docs.pytest.org/en/stable/how-to/output.html#creating-junitxml-format-files',
        example: ['run: pytest --junitxml=junit.xml', 'with: { report: junit.xml }'],
        traps: [
            'A run in which every test is skipped ends well; nothing ran, so it is an error.',
            'The counters of suites repeat and are often wrong: the cases themselves are counted, and a suite that counts more failures than it shows is believed.',
            'A runner that ends badly although no test failed (a coverage threshold, a crash at the end) is an error, never a pass.',
            'A report alone may leave out a file that could not even be loaded (jest-junit does): with `run:` the exit code tells.',
            'Runners have their own exit codes for failed tests (make 2, PHPUnit 2, cargo-nextest 100): name them in `failed-exit-codes`, else such a run counts as crashed.',
        ],
    },
    reads: 'report',
    params: {
        'failed-exit-codes': (0,gate/* integers */.mp)([1], 'Exit codes, beside 0, with which `run:` ends when tests failed. With any other it has crashed.'),
    },
    measures: {
        tests: (0,gate/* number */.ai)('Tests that the report names, skipped ones too.'),
        passed: (0,gate/* number */.ai)('Tests that passed.'),
        failed: (0,gate/* number */.ai)('Tests that failed or broke.'),
        skipped: (0,gate/* number */.ai)('Tests that were skipped, or expected to fail and did.'),
        seconds: (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('How long they took, by the report.'), 'the report gives no times'),
    },
    expect: ['failed == 0'],
    evidence: params => ({
        results: (0,evidence/* given */.gI)(exitCode => exitCode === 0 || params['failed-exit-codes'].includes(exitCode)),
    }),
    measure({ results }) {
        const { findings, ...measures } = readTestReport(results.report);
        return { examined: measures.tests - measures.skipped, measures, findings };
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
