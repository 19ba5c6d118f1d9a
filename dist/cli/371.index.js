export const id = 371;
export const ids = [371];
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

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ black)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/src/formats/untold.js
var untold = __webpack_require__(3550);
;// CONCATENATED MODULE: ./build/src/formats/black.js



const RULE = 'unformatted';
const CHANGED = /^(?:would reformat|reformatted) (.+)$/;
const IDLE = /^No (?:Python files are present to be formatted|Path provided)\b/;
const ASIDE = /^(?:Invalid config keys detected|Skipping .* as Jupyter|Warning|DEPRECATED)/i;
/** What black printed, on one stream or both. `tool-failed` where it could not read a file or gave up, `unreadable-report` where it sums up nothing. */
function readBlack(streams, exitCode) {
    const findings = [];
    const remarks = [];
    const seen = { changed: 0, unchanged: 0, failed: 0 };
    let isSummedUp = false;
    let failure;
    let last = '';
    for (const stream of streams)
        for (const line of (0,bytes/* linesOf */.Dx)(stream)) {
            if (line.trim() !== '')
                last = line.trim();
            const [, path] = CHANGED.exec(line) ?? [];
            if (path !== undefined)
                findings.push(unformatted(path));
            else if (line.startsWith('error: '))
                failure ??= line.slice('error: '.length);
            else if (ASIDE.test(line))
                remarks.push(`black says: ${line}`);
            else if (IDLE.test(line) || sumUp(line, seen))
                isSummedUp = true;
        }
    if (failure !== undefined || seen.failed > 0)
        gaveUp(failure ?? 'it could not read every file');
    if (!isSummedUp)
        return exitCode && last ? gaveUp(last) : noSummary();
    return {
        findings: [...findings, ...(0,untold/* untold */.r)(seen.changed, findings.length, RULE)],
        files: Math.max(seen.changed + seen.unchanged, findings.length),
        remarks,
    };
}
const gaveUp = (reason) => (0,problem/* fail */.fJ)('tool-failed', { tool: 'black', reason: reason.replace(/^Oh no!\W*/, '').slice(0, 300) });
const noSummary = () => (0,problem/* fail */.fJ)('unreadable-report', { expected: 'the summary of black', reason: 'it printed none: is it told to be quiet?' });
// `1 file would be reformatted, 3 files would be left unchanged, 1 file would fail to reformat.`
const COUNT = /(\d+) files? (?:would be |would )?(reformatted|left unchanged|fail(?:ed)? to reformat)/g;
function sumUp(line, seen) {
    if (!/^\d+ files? .*\.$/.test(line))
        return false;
    const counts = [...line.matchAll(COUNT)];
    for (const [, count, what] of counts)
        seen[what === 'reformatted' ? 'changed' : what === 'left unchanged' ? 'unchanged' : 'failed'] += Number(count);
    return counts.length > 0;
}
const unformatted = (path) => ({
    level: 'error',
    ruleId: RULE,
    message: 'black would reformat this file',
    location: { path },
});

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/black.js



/* harmony default export */ const black = ((0,gate/* defineGate */.pu)({
    id: 'black',
    title: 'Python formatting',
    docs: {
        subject: 'the run',
        examined: 'Python files',
        url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
        install: 'pip install black',
        traps: [
            'Where it finds no file, also because .gitignore or `exclude` hide all, it exits with 0: its summary is read, and no files are an error.',
            'It exits with 1 for files to reformat, for wrong usage and for another version than the `required-version`: without a summary that is an error.',
            'A file that it cannot parse is an error, not a finding: nobody knows how it should look.',
            'Everything that it says stands on stderr; `--quiet` hides it, which is an error.',
        ],
    },
    params: { paths: (0,gate/* list */.p_)(['.'], 'Files and folders to look at.') },
    measures: {},
    expect: ['findings == 0'],
    evidence: ({ paths }) => ({
        // 123: it could not parse a file, or broke.
        black: (0,evidence/* tool */.z6)(['black', '--check', ...paths], exitCode => exitCode <= 1 || exitCode === 123),
    }),
    measure({ black: { report, stderr, exitCode } }) {
        const { files, ...told } = readBlack([report, stderr], exitCode);
        return { examined: files, measures: {}, ...told };
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
