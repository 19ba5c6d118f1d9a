export const id = 498;
export const ids = [498];
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

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gates_alembic)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/alembic.js


/** What alembic told of the tree, and of the `state` of the database. */
function readMigrations(treeTold, stateTold) {
    const tree = readAlembic(treeTold);
    const state = stateTold && readAlembic(stateTold);
    const behind = [state, tree].flatMap(each => each?.behind ?? []);
    const told = state?.clean || state?.behind !== undefined;
    const missing = state && !told ? tree.heads.filter(head => !state.revisions.includes(head)) : [];
    const heads = tree.heads.length;
    return {
        heads,
        ofDatabase: heads === 0 && !stateTold && (tree.clean || tree.revisions.length > 0),
        pending: Math.max(missing.length, behind.length),
        findings: [
            ...behind.map(findingOf('behind')),
            ...missing.map(head => `the database is not at ${head}`).map(findingOf('pending')),
            ...(heads > 1 ? tree.heads.map(head => `${head} is one of ${heads} heads`) : []).map(findingOf('fork')),
        ],
    };
}
const findingOf = (ruleId) => (message) => ({ level: 'error', ruleId, message });
const REVISION = /^(?:Rev: )?([\w.-]+)((?: \([^()]*\))*)$/;
const STEP = /Running upgrade (.*) -> ([\w.-]+)(?:,|$)/;
const BEHIND = /^(?:New upgrade operations detected|Target database is not up to date|Multiple head revisions)/;
// `heads --verbose` tells more of each revision.
const ASIDE = /^(?:Parent|Merges|Branches into|Branch names|Path|Current revision\(s\) for|Additional heads).*|^\s/;
/** `tool-failed` where it failed for another reason than the state of the database; `unreadable-report` where it says something else. */
function readAlembic({ report, stderr, exitCode }) {
    if (exitCode === 1)
        (0,problem/* fail */.fJ)('tool-failed', { tool: 'alembic', reason: crashIn(stderr) });
    const revisions = [];
    const heads = [];
    let clean = false;
    let behind;
    for (const line of (0,bytes/* linesOf */.Dx)(report)) {
        const [, revision, marks] = REVISION.exec(line) ?? [];
        if (line.startsWith('FAILED: '))
            behind = why(line.slice('FAILED: '.length));
        else if (line === 'No new upgrade operations detected.')
            clean = true;
        else if (revision !== undefined) {
            revisions.push(revision);
            if (marks?.includes('(head)'))
                heads.push(revision);
        }
        else if (line !== '' && !ASIDE.test(line))
            (0,problem/* fail */.fJ)('unreadable-report', { expected: 'revisions of alembic', reason: 'it says something else' });
    }
    return {
        revisions: [...revisions, ...upgraded(stderr)],
        heads,
        clean,
        ...(behind !== undefined && { behind }),
    };
}
const ERROR = /^([\w.]+(?:Error|Exception))\b/;
const MISSING = /UserWarning: (Revision [\w.-]+) referenced from /;
// Only the place of a syntax error is told without the function around it.
const UNREADABLE = /^ {2}File "(?:[^"]*[\\/])?([^"\\/]+)", line (\d+)$/;
/** A traceback ends with the kind of the error, which is told, then what may hold an address, which is not. */
function crashIn(stderr) {
    let kind = 'exit code 1';
    let missing;
    let place = '';
    for (const line of (0,bytes/* linesOf */.Dx)(stderr)) {
        kind = ERROR.exec(line)?.[1] ?? kind;
        missing ??= MISSING.exec(line)?.[1];
        const [, file, row] = UNREADABLE.exec(line) ?? [];
        if (file)
            place = ` at ${file}:${row}`;
    }
    return missing ? `${missing} is not present` : `${kind}${place}`;
}
// What it upgraded to, less what it upgraded from there.
function upgraded(stderr) {
    const reached = new Set();
    for (const line of (0,bytes/* linesOf */.Dx)(stderr)) {
        const [, from = '', to] = STEP.exec(line) ?? [];
        for (const each of from.split(', '))
            reached.delete(each);
        if (to !== undefined)
            reached.add(to);
    }
    return [...reached];
}
function why(said) {
    // The operations, and addresses of a database, may hold passwords.
    const [, reason = ''] = /^([^:[]*)/.exec(said) ?? [];
    return BEHIND.test(said)
        ? reason.trim()
        : (0,problem/* fail */.fJ)('tool-failed', { tool: 'alembic', reason: reason.slice(0, 300).trim() });
}

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/alembic.js




const unit = 'heads';
const hint = 'what ran tells where the database is, not the tree: say `with: { database: true }`';
const answered = (exitCode) => exitCode === 0 || exitCode === 1 || exitCode === 255;
const alembic = (command) => ({
    ...(0,evidence/* tool */.z6)(['alembic', command], answered),
    // Else Python leaves compiled files beside the migrations.
    env: { PYTHONDONTWRITEBYTECODE: '1' },
    // What it prints when it fails may tell the address of the database, with the password.
    confidential: true,
});
/* harmony default export */ const gates_alembic = ((0,gate/* defineGate */.pu)({
    id: 'alembic',
    title: 'Database migrations',
    docs: {
        subject: 'the run',
        examined: unit,
        url: 'https://alembic.sqlalchemy.org/en/latest/api/commands.html',
        install: 'pip install alembic',
        traps: [
            'Two heads, or none at all, exit with 0: they are counted, and none are an error.',
            '`alembic current` exits with 0 when the database is behind and prints nothing when it is empty: its revisions are compared with all heads.',
            '`alembic current --check-heads` exits with 0 where there are no migrations at all.',
            'Errors are printed on stdout with exit code 255: they are told apart by their text, which is cut where an address may begin.',
            '`run: alembic check` is read too, with `database: true`: models with changes that no migration has count as one that is pending.',
        ],
    },
    params: { database: (0,gate/* flag */.Jt)(false, 'Ask the database too, whether it is at every head.') },
    measures: {
        heads: (0,gate/* number */.ai)('Last migrations of the tree; several are a fork.'),
        pending: (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('Heads that the database is not at.'), 'the database was not asked'),
    },
    expect: ['heads == 1'],
    expectWith: { database: ['pending == 0'] },
    evidence: ({ database }) => database ? { state: alembic('current'), tree: alembic('heads') } : { tree: alembic('heads') },
    measure({ tree, state }, { database }) {
        const { heads, pending, findings, ofDatabase } = readMigrations(tree, state);
        if (ofDatabase)
            (0,problem/* fail */.fJ)('nothing-examined', { examined: 0, minimum: 1, unit, hint });
        return { examined: Math.max(heads, pending), measures: { heads, ...(database && { pending }) }, findings };
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
