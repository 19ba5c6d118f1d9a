export const id = 131;
export const ids = [131];
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

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var formats_bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/places.js
const LAST_PLACE = 2 ** 24;
const MOST_AT_ONE = 2 ** 13;
// A place that is one thing (a line) is a small integer: its number, and whether it ran in the lowest bit. Any other stands above all of those.
const ONE = 2 ** 26;
const AT_ONE = 2 ** 14;
/** A place and its count in one number. */
const packed = (place, covered, valid) => valid === 1 ? place * 2 + covered : ONE + (place * AT_ONE + valid) * AT_ONE + covered;
const placeOf = (number) => number < ONE ? number >> 1 : Math.floor((number - ONE) / (AT_ONE * AT_ONE));
const validOf = (number) => (number < ONE ? 1 : Math.floor((number - ONE) / AT_ONE) % AT_ONE);
const coveredOf = (number) => (number < ONE ? number & 1 : (number - ONE) % AT_ONE);
function placeStore() {
    // Outside the heap, which would grow by far more than what is kept in it.
    let bytes = Buffer.allocUnsafeSlow(64 * 1024);
    let used = 0;
    /** Each place as its distance from the one before and whether its one thing ran, or its counts, in groups of seven bits. */
    function keep(places) {
        makeRoom(places.length * LONGEST);
        const into = bytes;
        let at = used;
        let last = 0;
        let covered = 0;
        let valid = 0;
        for (const number of places) {
            const place = placeOf(number);
            const ran = coveredOf(number);
            covered += ran;
            if (number < ONE) {
                valid += 1;
                at = put((place - last) * 4 + ran, into, at);
            }
            else {
                const many = validOf(number);
                valid += many;
                at = put(ran, into, put(many, into, put((place - last) * 4 + 2, into, at)));
            }
            last = place;
        }
        const from = used;
        used = at;
        return { covered, valid, from, to: at };
    }
    function makeRoom(length) {
        if (used + length <= bytes.length)
            return;
        const before = bytes;
        bytes = Buffer.allocUnsafeSlow(2 * before.length + length);
        bytes.set(before.subarray(0, used));
    }
    return {
        merge(before, more) {
            const all = before ? [...placesIn(bytes, before), ...more] : more;
            const kept = keep(isAscending(all) ? all : unique(all));
            if (!before || kept.to - kept.from > before.to - before.from)
                return kept;
            // What is told again and again takes no more room.
            bytes.copyWithin(before.from, kept.from, kept.to);
            used = kept.from;
            return { ...kept, from: before.from, to: before.from + kept.to - kept.from };
        },
    };
}
function isAscending(places) {
    let last = -1;
    for (const number of places) {
        const place = placeOf(number);
        if (place <= last)
            return false;
        last = place;
    }
    return true;
}
function unique(places) {
    const found = [];
    for (const number of [...places].sort((a, b) => placeOf(a) - placeOf(b))) {
        const last = found.at(-1);
        if (last === undefined || placeOf(last) !== placeOf(number))
            found.push(number);
        else {
            const covered = Math.max(coveredOf(last), coveredOf(number));
            found[found.length - 1] = packed(placeOf(number), covered, Math.max(validOf(last), validOf(number)));
        }
    }
    return found;
}
/** Bytes that one place takes at most. */
const LONGEST = 8;
function put(number, bytes, from) {
    let at = from;
    let rest = number;
    for (; rest > 127; rest >>= 7)
        bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
    return at;
}
function* placesIn(bytes, { from, to }) {
    let at = from;
    const take = () => {
        let number = 0;
        for (let shift = 0;; shift += 7) {
            const byte = bytes[at++] ?? 0;
            number |= (byte & 127) << shift;
            if (byte < 128)
                return number;
        }
    };
    let place = 0;
    while (at < to) {
        const head = take();
        place += head >> 2;
        const valid = (head & 2) === 0 ? 1 : take();
        yield packed(place, (head & 2) === 0 ? head & 1 : take(), valid);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/covered.js



/** What of a program can be covered. */
const coverables = ['lines', 'branches', 'functions', 'statements'];
const sum = (a, b) => a && b ? { covered: a.covered + b.covered, valid: a.valid + b.valid } : (a ?? b);
function sumOf(all) {
    const total = {};
    for (const counts of all)
        for (const kind of coverables) {
            const count = sum(total[kind], counts[kind]);
            if (count)
                total[kind] = count;
        }
    return total;
}
const nothing = () => ({ numbers: [], count: 0 });
const MOST_FILES = 500_000;
function ledger(expected) {
    const refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected, reason });
    const noNumber = () => refuse('it counts with what is not a number');
    const entries = new Map();
    let entry = { path: '', counts: {}, places: {}, more: undefined };
    const store = placeStore();
    const told = {
        lines: nothing(),
        branches: nothing(),
        functions: nothing(),
        statements: nothing(),
    };
    const { lines } = told;
    const settle = () => {
        for (const kind of coverables) {
            const { numbers, count } = told[kind];
            if (count > 0)
                gather(entry, kind, numbers.slice(0, count), store);
            told[kind].count = 0;
        }
    };
    return {
        file(path, key = path) {
            settle();
            const known = entries.get(key);
            if (known) {
                entry = known;
                return;
            }
            if (entries.size >= MOST_FILES)
                refuse(`it names more than ${MOST_FILES} files`);
            entry = { path: (0,formats_bytes/* copyOf */.zP)(path), counts: {}, places: {}, more: undefined };
            entries.set(key === path ? entry.path : (0,formats_bytes/* copyOf */.zP)(key), entry);
        },
        line(line, hits) {
            if (!isPlace(line) || Number.isNaN(hits))
                noNumber();
            lines.numbers[lines.count++] = packed(line, hits > 0 ? 1 : 0, 1);
        },
        place(kind, place, covered, valid) {
            if (!isPlace(place) || !isCount(covered, valid) || valid > MOST_AT_ONE)
                noNumber();
            const list = told[kind];
            list.numbers[list.count++] = packed(place, covered, valid);
        },
        count(kind, covered, valid) {
            if (!isCount(covered, valid))
                noNumber();
            const count = sum(entry.counts[kind], { covered, valid });
            if (count)
                entry.counts[kind] = count;
        },
        files() {
            settle();
            return Array.from(entries.values(), told => ({ path: told.path, counts: countsOf(told, store) }));
        },
    };
}
const isPlace = (place) => place >= 0 && place <= LAST_PLACE && Number.isInteger(place);
const isCount = (covered, valid) => Number.isSafeInteger(covered) && Number.isSafeInteger(valid) && covered >= 0 && covered <= valid;
// A file that is told again and again is merged only when enough has come together, else the time would grow with the square of the report.
function gather(entry, kind, told, store) {
    const known = entry.places[kind];
    if (!known) {
        entry.places[kind] = store.merge(undefined, told);
        return;
    }
    const more = entry.more?.[kind] ?? [];
    entry.more = { ...entry.more, [kind]: more };
    for (const place of told)
        more.push(place);
    if (more.length < known.to - known.from)
        return;
    entry.places[kind] = store.merge(known, more);
    more.length = 0;
}
function countsOf({ counts, places, more }, store) {
    const all = { ...counts };
    for (const kind of coverables) {
        const late = more?.[kind] ?? [];
        const known = late.length > 0 ? store.merge(places[kind], late) : places[kind];
        if (known)
            all[kind] = { covered: known.covered, valid: known.valid };
    }
    return all;
}

// EXTERNAL MODULE: ./build/src/formats/numbers.js
var numbers = __webpack_require__(9208);
// EXTERNAL MODULE: ./build/src/formats/xml.js
var xml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/formats/clover.js




const EXPECTED = 'Clover XML';
/** What Clover's `metrics` call them. */
const metrics = [
    ['statements', 'statements'],
    ['branches', 'conditionals'],
    ['functions', 'methods'],
];
/**
 * Clover XML of OpenClover, PHPUnit and Istanbul. Lines are counted, the rest is read from the `metrics` of each file, which those of
 * packages, classes and the project repeat.
 */
function readClover(chunks) {
    const book = ledger(EXPECTED);
    let fileDepth = 0;
    let isTests = false;
    const readMetrics = (attributes) => {
        for (const [kind, name] of metrics) {
            const valid = attributes[name];
            if (valid !== undefined)
                book.count(kind, (0,numbers/* numberOf */.rl)(attributes[`covered${name}`]), (0,numbers/* numberOf */.rl)(valid));
        }
    };
    (0,xml/* readXml */.k)(chunks, EXPECTED, {
        open(name, attributes, depth) {
            if (name === 'line') {
                if (fileDepth > 0 && attributes.type !== 'method')
                    book.line((0,numbers/* numberOf */.rl)(attributes.num), (0,numbers/* numberOf */.rl)(attributes.count));
            }
            else if (name === 'file' && !isTests) {
                fileDepth = depth;
                book.file(attributes.path || attributes.name || refuse('a file has no name'));
            }
            else if (name === 'metrics') {
                if (fileDepth > 0 && depth === fileDepth + 1)
                    readMetrics(attributes);
            }
            else if (name === 'testproject')
                isTests = true;
            else if (depth === 1 && name !== 'coverage')
                refuse('its root is another element');
            return undefined;
        },
        close(name, depth) {
            if (name === 'file' && depth === fileDepth)
                fileDepth = 0;
            else if (name === 'testproject')
                isTests = false;
        },
    });
    return { files: book.files(), roots: [] };
}
const refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: EXPECTED, reason });

;// CONCATENATED MODULE: ./build/src/formats/cobertura.js




const cobertura_EXPECTED = 'Cobertura XML';
/**
 * Cobertura XML of any writer. Lines and branches are counted from the `line` elements of the classes: the rates and totals in the
 * attributes say 1 where there is nothing, and the lines of methods repeat those of their class.
 */
function readCobertura(chunks) {
    const book = ledger(cobertura_EXPECTED);
    const roots = [];
    let classDepth = 0;
    (0,xml/* readXml */.k)(chunks, cobertura_EXPECTED, {
        open(name, attributes, depth) {
            if (name === 'line') {
                if (classDepth === 0 || depth !== classDepth + 2)
                    return;
                const line = (0,numbers/* numberOf */.rl)(attributes.number);
                book.line(line, (0,numbers/* numberOf */.rl)(attributes.hits));
                const conditions = attributes['condition-coverage'];
                if (conditions === undefined)
                    return;
                const [, covered, valid] = /\((\d+)\/(\d+)\)/.exec(conditions) ?? cobertura_refuse('a line does not count its branches');
                book.place('branches', line, (0,numbers/* numberOf */.rl)(covered), (0,numbers/* numberOf */.rl)(valid));
            }
            else if (name === 'class') {
                classDepth = depth;
                book.file(attributes.filename || cobertura_refuse('a class has no file'));
            }
            else if (name === 'source')
                return true;
            else if (depth === 1 && name !== 'coverage')
                cobertura_refuse('its root is another element');
            return;
        },
        close(name, depth, text) {
            if (name === 'source')
                roots.push(text.trim());
            else if (name === 'class' && depth === classDepth)
                classDepth = 0;
        },
    });
    return { files: book.files(), roots };
}
const cobertura_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: cobertura_EXPECTED, reason });

// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/formats/coverage-py.js


const report = (0,json/* object */.Ik)({
    files: (0,json/* entries */.jO)((0,json/* object */.Ik)({
        executed_lines: (0,json/* array */.YO)(json/* integer */.nd),
        missing_lines: (0,json/* array */.YO)(json/* integer */.nd),
        summary: (0,json/* object */.Ik)({ covered_branches: (0,json/* optional */.lq)(json/* integer */.nd), num_branches: (0,json/* optional */.lq)(json/* integer */.nd) }),
    })),
});
/** The JSON of `coverage json`. Its `percent_covered` is not read: it mixes lines with branches, and is 100 where there is nothing. */
const coveragePy = {
    read(value, path) {
        const book = ledger('the JSON of coverage.py');
        for (const [name, { executed_lines, missing_lines, summary }] of report.read(value, path).files) {
            book.file(name);
            for (const line of executed_lines)
                book.line(line, 1);
            for (const line of missing_lines)
                book.line(line, 0);
            if (summary.num_branches !== undefined)
                book.count('branches', summary.covered_branches ?? Number.NaN, summary.num_branches);
        }
        return { files: book.files(), roots: [] };
    },
};
const isCoveragePy = (value) => (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value.meta) && (0,json/* isObject */.Gv)(value.totals);

;// CONCATENATED MODULE: ./build/src/formats/go-cover.js



const go_cover_EXPECTED = 'a Go cover profile';
/** How such a profile begins. */
const goMode = /^mode: (?:set|count|atomic)$/;
const BLOCK = /^(.+):(\d+\.\d+,\d+\.\d+) (\d+) (\d+)$/;
/** A profile of `go test -coverprofile`. It counts statements; every test binary tells every block anew, so blocks are merged. */
function readGoCover(chunks) {
    const files = new Map();
    let number = 0;
    for (const line of (0,formats_bytes/* linesOf */.Dx)(chunks)) {
        number += 1;
        if (goMode.test(line) || line === '')
            continue;
        const [, path, place, statements, hits] = BLOCK.exec(line) ?? go_cover_refuse(`line ${number} is not a block`);
        if (number === 1 || !path || !place)
            return go_cover_refuse('it does not begin with its mode');
        const blocks = files.get(path) ?? new Map();
        files.set(path, blocks);
        const before = blocks.get(place);
        if (before)
            before.ran ||= Number(hits) > 0;
        else
            blocks.set(place, { statements: Number(statements), ran: Number(hits) > 0 });
    }
    if (!endsInNewline(chunks))
        go_cover_refuse('it is cut short');
    const book = ledger(go_cover_EXPECTED);
    for (const [path, blocks] of files) {
        book.file(path);
        for (const { statements, ran } of blocks.values())
            book.count('statements', ran ? statements : 0, statements);
    }
    return { files: book.files(), roots: [] };
}
function endsInNewline(chunks) {
    let last;
    for (const chunk of chunks)
        last = chunk.at(-1) ?? last;
    return last === 10;
}
const go_cover_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: go_cover_EXPECTED, reason });

// EXTERNAL MODULE: ./node_modules/istanbul-lib-coverage/index.js
var istanbul_lib_coverage = __webpack_require__(9377);
;// CONCATENATED MODULE: ./build/src/formats/istanbul.js



const istanbul_EXPECTED = 'Istanbul coverage';
const totals = (0,json/* object */.Ik)({ total: json/* integer */.nd, covered: json/* integer */.nd });
const summary = (0,json/* object */.Ik)({ lines: totals, branches: totals, functions: totals, statements: totals });
/** `coverage-summary.json`. Its percentages are not read: they are rounded, and "Unknown" where there is nothing. */
const istanbulSummary = {
    read(value, path) {
        const all = (0,json/* entries */.jO)(summary).read(value, path);
        const files = all.filter(([name]) => name !== 'total');
        return files.length > 0 ? coverageOf(files) : { ...coverageOf([]), total: coverageOf(all).files[0]?.counts ?? {} };
    },
};
const maps = (0,json/* object */.Ik)({
    path: json/* text */.Qq,
    statementMap: (0,json/* entries */.jO)((0,json/* object */.Ik)({ start: (0,json/* object */.Ik)({ line: json/* integer */.nd }) })),
    s: (0,json/* entries */.jO)(json/* float */.fV),
    f: (0,json/* entries */.jO)(json/* float */.fV),
    b: (0,json/* entries */.jO)((0,json/* array */.YO)(json/* float */.fV)),
    fnMap: (0,json/* entries */.jO)((0,json/* object */.Ik)({})),
    branchMap: (0,json/* entries */.jO)((0,json/* object */.Ik)({})),
});
const fileMaps = {
    read(value, path) {
        maps.read(value, path);
        return value; // what the library reads of it was just checked
    },
};
/** `coverage-final.json`. */
const istanbulMaps = {
    read: (value, path) => coverageOf((0,json/* entries */.jO)(fileMaps)
        .read(value, path)
        .map(([name, file]) => [name, istanbul_lib_coverage.createFileCoverage(file).toSummary().data])),
};
const isIstanbulSummary = (value) => (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value.total) && 'lines' in value.total;
function coverageOf(files) {
    const book = ledger(istanbul_EXPECTED);
    for (const [name, counts] of files) {
        book.file(name);
        for (const kind of coverables)
            book.count(kind, counts[kind].covered, counts[kind].total);
    }
    return { files: book.files(), roots: [] };
}

;// CONCATENATED MODULE: ./build/src/formats/jacoco.js




const jacoco_EXPECTED = 'JaCoCo XML';
const counters = { LINE: 'lines', BRANCH: 'branches', METHOD: 'functions' };
/**
 * JaCoCo XML. Read from the source files, or from the counters of the whole where it names none: those of packages, classes and methods repeat them.
 * `LINE` and `BRANCH` are counted line by line where lines are given.
 */
function readJacoco(chunks) {
    const book = ledger(jacoco_EXPECTED);
    const whole = ledger(jacoco_EXPECTED);
    const groups = [];
    let folder = '';
    let sourceDepth = 0;
    whole.file('');
    (0,xml/* readXml */.k)(chunks, jacoco_EXPECTED, {
        open(name, attributes, depth) {
            if (name === 'line') {
                if (sourceDepth === 0)
                    return;
                const { nr, mi, ci, mb, cb } = attributes;
                if (mi !== '0' || ci !== '0')
                    book.line((0,numbers/* numberOf */.rl)(nr), (0,numbers/* numberOf */.rl)(ci));
                if (mb !== '0' || cb !== '0')
                    book.place('branches', (0,numbers/* numberOf */.rl)(nr), (0,numbers/* numberOf */.rl)(cb), (0,numbers/* numberOf */.rl)(cb) + (0,numbers/* numberOf */.rl)(mb));
            }
            else if (name === 'counter') {
                const kind = counters[attributes.type ?? ''];
                if (!kind)
                    return;
                if (sourceDepth > 0)
                    book.count(kind, ...countOf(attributes));
                else if (depth === 2)
                    whole.count(kind, ...countOf(attributes));
            }
            else if (name === 'sourcefile') {
                const path = `${folder ? `${folder}/` : ''}${attributes.name || jacoco_refuse('a source file has no name')}`;
                sourceDepth = depth;
                book.file(path, [...groups, path].join('\n'));
            }
            else if (name === 'package')
                folder = attributes.name ?? '';
            else if (name === 'group')
                groups.push(attributes.name ?? '');
            else if (depth === 1 && name !== 'report')
                jacoco_refuse('its root is another element');
            return;
        },
        close(name) {
            if (name === 'sourcefile')
                sourceDepth = 0;
            else if (name === 'group')
                groups.pop();
        },
    });
    const files = book.files();
    const [total] = whole.files();
    return files.length > 0 || !total ? { files, roots: [] } : { files, roots: [], total: total.counts };
}
const jacoco_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: jacoco_EXPECTED, reason });
const countOf = ({ missed, covered }) => [
    (0,numbers/* numberOf */.rl)(covered),
    (0,numbers/* numberOf */.rl)(covered) + (0,numbers/* numberOf */.rl)(missed),
];

;// CONCATENATED MODULE: ./build/src/formats/lcov.js





const lcov_EXPECTED = 'lcov';
/**
 * A tracefile of lcov 1 and 2, Istanbul, coverage.py, llvm-cov and others. Lines are merged by file and number; the totals of a record are
 * used only for what it does not list.
 */
function readLcov(chunks) {
    const book = ledger(lcov_EXPECTED);
    let source;
    let number = 0;
    const readText = (line) => {
        if (line.startsWith('SF:')) {
            if (source)
                lcov_refuse(`a record begins inside another, at line ${number}`);
            source = { lines: 0, branches: [], named: new Map(), functions: new Map(), totals: new Map() };
            book.file(line.slice(3));
        }
        else if (line === 'end_of_record') {
            if (source)
                lcov_close(source, book);
            else
                lcov_refuse(`a record ends that did not begin, at line ${number}`);
            source = undefined;
        }
        else if (source) {
            const colon = line.indexOf(':');
            if (colon < 1)
                lcov_refuse(`line ${number} is not lcov`);
            entries.get(line.slice(0, colon))?.(line.slice(colon + 1), source, book);
        }
        else if (!/^(?:TN:.*|KF:.*|VER:.*|#.*|\s*)$/.test(line))
            lcov_refuse(`line ${number} is not lcov`);
    };
    (0,formats_bytes/* eachLine */.IM)(chunks, (bytes, from, to) => {
        number += 1;
        if (source && readNumbers(bytes, from, to, source, book))
            return;
        readText((0,formats_bytes/* plain */.pj)(decoder.decode(bytes.subarray(from, to))));
    });
    if (source)
        lcov_refuse('it is cut short');
    return { files: book.files(), roots: [] };
}
const decoder = new TextDecoder();
const DA = Buffer.from('DA:');
const BRDA = Buffer.from('BRDA:');
const IDS = 2 ** 13;
const found = [0, 0, 0, 0];
/** Reads a line of plain numbers, as those that come by the million are, without making a text of it; false where it is another line. */
function readNumbers(bytes, from, to, source, book) {
    if ((0,numbers/* begins */.rU)(bytes, from, DA)) {
        if ((0,numbers/* numbersIn */.MC)(bytes, from + DA.length, to, found) !== 2)
            return false;
        const [line = 0, hits = 0] = found;
        if (Number.isNaN(hits))
            return false;
        book.line(line, hits);
        source.lines += 1;
        return true;
    }
    if (!(0,numbers/* begins */.rU)(bytes, from, BRDA) || (0,numbers/* numbersIn */.MC)(bytes, from + BRDA.length, to, found) !== 4)
        return false;
    const [line = 0, block = 0, branch = 0, taken = 0] = found;
    if (!(line <= LAST_PLACE && block < IDS && branch < IDS))
        return false;
    source.branches.push(((line * IDS + block) * IDS + branch) * 2 + (taken > 0 ? 1 : 0));
    return true;
}
const readTotal = (tag) => (rest, { totals }) => {
    totals.set(tag, (0,numbers/* numberOf */.rl)(rest));
};
/** How the entries of a record are read, by their tags; others are passed over. A name may hold commas. */
const entries = new Map(Object.entries({
    // A checksum may follow.
    DA(rest, source, book) {
        const [line, hits] = rest.split(',');
        book.line((0,numbers/* numberOf */.rl)(line), (0,numbers/* numberOf */.rl)(hits));
        source.lines += 1;
    },
    BRDA(rest, { named }) {
        const end = rest.lastIndexOf(',');
        const branch = rest.slice(0, end);
        const taken = rest.slice(end + 1);
        named.set(branch, named.get(branch) || (taken !== '-' && isRan(taken)));
    },
    FN(rest, source) {
        const [line, name] = inTwo(rest);
        // The line on which it ends may stand between.
        begin(name.replace(/^\d+,/, ''), line, source);
    },
    FNDA(rest, source) {
        const [hits, name] = inTwo(rest);
        run(name, hits, source);
    },
    // lcov 2 gives a function an index, since it can have several names.
    FNL(rest, source) {
        const [index, line] = rest.split(',');
        begin(`#${index}`, line, source);
    },
    FNA(rest, source) {
        const [index, hits] = rest.split(',');
        run(`#${index}`, hits, source);
    },
    ...Object.fromEntries(['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'].map(tag => [tag, readTotal(tag)])),
}));
function inTwo(rest) {
    const comma = rest.indexOf(',');
    return comma < 1 ? lcov_refuse('a function is not told in full') : [rest.slice(0, comma), rest.slice(comma + 1)];
}
function begin(key, line, { functions }) {
    functions.set(key, { ran: functions.get(key)?.ran ?? false, line: (0,numbers/* numberOf */.rl)(line) });
}
function run(key, hits, { functions }) {
    const { line = 0, ran = false } = functions.get(key) ?? {};
    functions.set(key, { line, ran: ran || isRan(hits) });
}
function isRan(hits) {
    const count = (0,numbers/* numberOf */.rl)(hits);
    return Number.isNaN(count) ? lcov_refuse('it counts with what is not a number') : count > 0;
}
/** What the record listed, else its totals, into the ledger. */
function lcov_close({ lines, branches, named, functions, totals }, book) {
    const total = (kind, found, hit) => {
        const valid = totals.get(found);
        if (valid !== undefined)
            book.count(kind, totals.get(hit) ?? Number.NaN, valid);
    };
    if (lines === 0)
        total('lines', 'LF', 'LH');
    if (branches.length + named.size === 0)
        total('branches', 'BRF', 'BRH');
    if (functions.size === 0)
        total('functions', 'FNF', 'FNH');
    placeBranches(branches, named, book);
    const functionsAt = new Map();
    for (const { line, ran } of functions.values())
        add(functionsAt, line, Number(ran), 1);
    place('functions', functionsAt, book);
}
/** Each branch once: where it is listed twice it was taken if it once was. */
function placeBranches(numbered, named, book) {
    const byLine = new Map();
    const tell = (line, covered, valid) => named.size > 0 ? add(byLine, line, covered, valid) : book.place('branches', line, covered, valid);
    const sorted = new Float64Array(numbered).sort();
    let covered = 0;
    let valid = 0;
    for (let at = 0; at < sorted.length; at += 1) {
        const number = sorted[at] ?? 0;
        const branch = Math.floor(number / 2);
        const next = Math.floor((sorted[at + 1] ?? Number.NaN) / 2);
        if (branch === next)
            continue;
        covered += number - 2 * branch;
        valid += 1;
        const line = lineOf(branch);
        if (line === lineOf(next))
            continue;
        tell(line, covered, valid);
        covered = 0;
        valid = 0;
    }
    for (const [name, ran] of named)
        add(byLine, Number.parseInt(name, 10), Number(ran), 1);
    place('branches', byLine, book);
}
const lineOf = (branch) => Math.floor(branch / (IDS * IDS));
function add(byLine, line, covered, valid) {
    const count = byLine.get(line);
    if (!count)
        byLine.set(line, { covered, valid });
    else {
        count.covered += covered;
        count.valid += valid;
    }
}
function place(kind, byLine, book) {
    for (const [line, { covered, valid }] of byLine)
        book.place(kind, line, covered, valid);
}
const lcov_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: lcov_EXPECTED, reason });

;// CONCATENATED MODULE: ./build/src/formats/opencover.js





const opencover_EXPECTED = 'OpenCover XML';
/** OpenCover XML, also as coverlet writes it. A statement is a sequence point, a line one on which a sequence point begins, a function a method with any. */
function readOpencover(chunks) {
    const book = ledger(opencover_EXPECTED);
    const paths = new Map();
    let current;
    let file;
    let points = 0;
    let visited = 0;
    const readPoint = ({ fileid = file, vc, sl }, kind) => {
        if (fileid === undefined)
            return;
        if (fileid !== current) {
            current = fileid;
            book.file(paths.get(fileid) ?? opencover_refuse('a method lies in a file that is not listed'));
        }
        const visits = (0,numbers/* numberOf */.rl)(vc);
        const covered = visits > 0 ? 1 : visits === 0 ? 0 : Number.NaN;
        book.count(kind, covered, 1);
        if (kind === 'branches')
            return;
        book.line((0,numbers/* numberOf */.rl)(sl), visits);
        points += 1;
        visited += covered;
    };
    (0,xml/* readXml */.k)(chunks, opencover_EXPECTED, {
        open(name, attributes, depth) {
            switch (name) {
                case 'SequencePoint':
                    readPoint(attributes, 'statements');
                    break;
                case 'BranchPoint':
                    readPoint(attributes, 'branches');
                    break;
                case 'File':
                    paths.set((0,formats_bytes/* copyOf */.zP)(attributes.uid ?? ''), (0,formats_bytes/* copyOf */.zP)(attributes.fullPath ?? ''));
                    break;
                case 'FileRef':
                    file = attributes.uid;
                    break;
                case 'Method':
                    file = undefined;
                    points = visited = 0;
                    break;
                default:
                    if (depth === 1 && name !== 'CoverageSession')
                        opencover_refuse('its root is another element');
            }
            return undefined;
        },
        close(name) {
            if (name === 'Method' && points > 0)
                book.count('functions', visited > 0 ? 1 : 0, 1);
        },
    });
    return { files: book.files(), roots: [] };
}
const opencover_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: opencover_EXPECTED, reason });

// EXTERNAL MODULE: ./build/src/formats/sniff.js
var sniff = __webpack_require__(9170);
;// CONCATENATED MODULE: ./build/src/formats/coverage.js











/** A coverage report of any of the formats in this folder, told by what is in it. */
function readCoverage(chunks) {
    const beginning = (0,sniff/* sniff */.Z)(chunks);
    if (beginning.kind === 'json')
        return (0,json/* json */.Pq)(chunks, (0,json/* either */.gP)(isCoveragePy, coveragePy, (0,json/* either */.gP)(isIstanbulSummary, istanbulSummary, istanbulMaps)));
    return readerOf(beginning)(chunks);
}
function readerOf(beginning) {
    if (beginning.kind === 'text') {
        if (goMode.test(beginning.line))
            return readGoCover;
        if (/^(?:#|(?:TN|SF|VER|KF):)/.test(beginning.line))
            return readLcov;
        return coverage_refuse(beginning.line === '' ? 'it is empty' : 'it is something else');
    }
    switch (beginning.root) {
        case 'coverage':
            return beginning.child === 'project' || beginning.child === 'testproject' ? readClover : readCobertura;
        case 'report':
            return readJacoco;
        case 'CoverageSession':
            return readOpencover;
        case '':
            return readCobertura; // which says what is wrong with the XML
        default:
            return coverage_refuse('it is something else');
    }
}
const coverage_refuse = (reason) => (0,problem/* fail */.fJ)('unreadable-report', {
    expected: 'Cobertura, Clover, JaCoCo or OpenCover XML, lcov, a Go cover profile, or the JSON of Istanbul or coverage.py',
    reason,
});

;// CONCATENATED MODULE: ./build/src/formats/repository-files.js
/**
 * A report calls a file by its path in the repository, by an absolute one (perhaps of another machine), by one relative to one of its `roots`, or by a
 * package: `com/acme/App.java`, `example.com/app/main.go`. It means the tracked file with the most folders in common.
 */
function finderIn(tracked) {
    const byName = new Map();
    for (const path of tracked) {
        const same = byName.get(nameOf(path));
        if (same)
            same.push(path);
        else
            byName.set(nameOf(path), [path]);
    }
    return (told, roots = []) => {
        const path = slashed(told);
        const same = byName.get(nameOf(path));
        if (!same)
            return undefined;
        const candidates = [...roots.map(root => `${slashed(root)}/${path}`), path];
        const whole = candidates.flatMap(candidate => same.filter(file => endsIn(candidate, file)));
        const part = candidates.flatMap(candidate => same.filter(file => endsIn(file, candidate)));
        return whole.sort(longestFirst)[0] ?? part.sort(longestFirst).at(-1);
    };
}
/** `.py`; empty for a file without one. */
const endingOf = (path) => /[^/\\](\.[^./\\]+)$/.exec(path)?.[1] ?? '';
const slashed = (path) => path
    .replaceAll('\\', '/')
    .replace(/^file:\/\//, '')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const endsIn = (path, end) => path === end || path.endsWith(`/${end}`);
const longestFirst = (a, b) => b.length - a.length;

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/coverage.js






const untold = 'the format does not tell them, or there are none';
/* harmony default export */ const coverage = ((0,gate/* defineGate */.pu)({
    id: 'coverage',
    title: 'Test coverage',
    docs: {
        subject: 'the run',
        examined: 'lines or statements',
        url: 'https://coverage.readthedocs.io/en/latest/commands/cmd_reporting.html',
        example: ['with: { report: coverage.xml }', 'expect: lines > 80'],
        traps: [
            'A report of no lines says 100 %, NaN or "Unknown"; no percentage of a report is believed, all are counted from its lines.',
            'A file that no test imported may be missing from the report, which is then 100 % of little: with `paths`, tracked files without an entry are findings.',
            'The report of another tree is as readable as ours: when none of its files is tracked here, it is an error.',
            'A run that ends with any exit code but 0 (a failed test, the tool’s own threshold) gives no answer here; ask `tests` about the tests, and let this item need it.',
            'What a format does not tell is unknown and holds nothing: Go profiles tell statements and no lines; Cobertura, JaCoCo, lcov and coverage.py tell lines and no statements.',
            'Node’s own runner counts the test files too, and they are always covered: name the sources in `paths`.',
        ],
    },
    reads: 'report',
    params: {
        paths: (0,gate/* list */.p_)([], 'Folders, files or globs: only tracked files below them count. Without: every file in the report.'),
    },
    measures: {
        lines: (0,gate/* orAbsent */.Re)((0,gate/* percent */.KN)('Percentage of lines that ran, unrounded.'), untold),
        branches: (0,gate/* orAbsent */.Re)((0,gate/* percent */.KN)('Percentage of branches that were taken, unrounded.'), untold),
        functions: (0,gate/* orAbsent */.Re)((0,gate/* percent */.KN)('Percentage of functions that were called, unrounded.'), untold),
        statements: (0,gate/* orAbsent */.Re)((0,gate/* percent */.KN)('Percentage of statements that ran, unrounded.'), untold),
    },
    expect: [],
    evidence: ({ paths }) => ({
        report: (0,evidence/* given */.gI)(exitCode => exitCode === 0),
        tree: (0,evidence/* tracked */.rX)(['.'], ['']),
        named: (0,evidence/* tracked */.rX)(paths.length > 0 ? paths : ['.'], ['']),
    }),
    measure({ report, tree, named }, { paths }) {
        const { files, roots, total } = readCoverage(report.report);
        const find = finderIn(tree.paths);
        const known = files.map(({ path, counts }) => ({ counts, tracked: find(path, roots) }));
        const endings = new Set(files.map(({ path }) => endingOf(path)).filter(ending => ending !== ''));
        const isSource = (path) => endings.has(endingOf(path));
        if (files.length > 0 && tree.paths.some(isSource) && known.every(file => file.tracked === undefined))
            (0,problem/* fail */.fJ)('report-of-other-tree', { files: files.length });
        if (paths.length === 0)
            return answer(total ?? sumOf(files.map(({ counts }) => counts)));
        if (total)
            (0,problem/* fail */.fJ)('unreadable-report', { expected: 'the coverage of each file', reason: 'it tells only totals' });
        const below = new Set(named.paths);
        const counted = known.filter(file => file.tracked !== undefined && below.has(file.tracked));
        const seen = new Set(counted.map(file => file.tracked));
        const unseen = named.paths.filter(path => isSource(path) && !seen.has(path));
        return { ...answer(sumOf(counted.map(({ counts }) => counts))), findings: unseen.map(finding) };
    },
}));
const answer = ({ lines, branches, functions, statements }) => ({
    examined: lines?.valid || statements?.valid || 0,
    measures: {
        lines: percentage(lines),
        branches: percentage(branches),
        functions: percentage(functions),
        statements: percentage(statements),
    },
});
const percentage = (count) => count && count.valid > 0 ? (count.covered * 100) / count.valid : undefined;
const finding = (path) => ({
    level: 'warning',
    ruleId: 'not-in-report',
    message: `the coverage report has no entry for ${path}`,
});


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
