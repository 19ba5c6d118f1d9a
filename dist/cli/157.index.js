export const id = 157;
export const ids = [157];
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

/***/ 3157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ files)
});

// EXTERNAL MODULE: ./build/src/formats/bytes.js
var formats_bytes = __webpack_require__(6769);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 53 modules
var lib = __webpack_require__(3825);
;// CONCATENATED MODULE: ./build/src/formats/markdown.js

/** The headings of a Markdown text as plain words, in order, of every depth. */
const headingsOf = (markdown) => everyNode((0,lib/* fromMarkdown */.Y)(markdown))
    .filter(({ type }) => type === 'heading')
    .map(heading => wordsIn(heading).trim());
/** The text with its code blanked out: what is left stands where it stood. */
function withoutCode(markdown) {
    const parts = [];
    let at = 0;
    for (const { type, position } of everyNode((0,lib/* fromMarkdown */.Y)(markdown))) {
        if (type !== 'code' && type !== 'inlineCode')
            continue;
        const { start, end } = position ?? {};
        if (start?.offset === undefined || end?.offset === undefined)
            continue;
        parts.push(markdown.slice(at, start.offset), markdown.slice(start.offset, end.offset).replace(/[^\n]/g, ' '));
        at = end.offset;
    }
    return parts.join('') + markdown.slice(at);
}
const everyNode = (node) => ('children' in node ? [node, ...node.children.flatMap(everyNode)] : [node]);
function wordsIn(node) {
    if ('children' in node)
        return node.children.map(wordsIn).join('');
    return 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
}

;// CONCATENATED MODULE: ./build/src/formats/prose.js


const LONGEST = 4 * 1024 * 1024;
/** The text of the file at `path`; a file that is not text holds nothing. Above 4 MiB it is not read as Markdown, and has no headings. */
function readProse(path, bytes, content, headings) {
    let words = 0;
    let text = true;
    const lines = [];
    const placeholders = [];
    for (const line of (0,formats_bytes/* linesOf */.Dx)(content)) {
        text = !line.includes('\0');
        if (!text)
            break;
        words += line.match(WORD)?.length ?? 0;
        lines.push(bytes <= LONGEST ? line : (line.match(PLACEHOLDER)?.join(' ') ?? ''));
    }
    if (!text)
        return { words: 0, placeholders: [], missingHeadings: missing(path, headings, '') };
    const whole = lines.join('\n');
    const prose = bytes <= LONGEST && /\.(?:md|mdx|markdown)$/i.test(path) ? withoutCode(whole) : whole;
    for (const [index, line] of prose.split('\n').entries())
        for (const [found] of line.matchAll(PLACEHOLDER))
            placeholders.push(note('placeholder', `${found} stands for text to come`, { path, line: index + 1 }));
    return { words, placeholders, missingHeadings: missing(path, headings, bytes <= LONGEST ? whole : '') };
}
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
// Capitals in angle brackets from four letters on: shorter ones are keys and tags.
const PLACEHOLDER = /\b(?:TODO|TBD|FIXME)\b|\b[Ll]orem [Ii]psum\b|<(?:\.{3}|…|(?:[Yy]our|[Ii]nsert|[Ee]nter|[Ff]ill|[Rr]eplace)[ _-][^<>]{1,80}|[A-Z]{4}[A-Z0-9]*(?:[ _-][A-Z0-9]+)*|[A-Z][A-Z0-9]*(?:[ _-][A-Z0-9]+)+)>/g;
function missing(path, headings, text) {
    const there = new Set(headings.length > 0 ? headingsOf(text).map(bare) : []);
    return headings
        .filter(heading => !there.has(bare(heading)))
        .map(heading => note('missing-heading', `the heading "${heading}" is missing`, { path }));
}
const bare = (heading) => heading
    .toLowerCase()
    .replace(/^[\d.]+\s+|:$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const note = (ruleId, message, location) => ({
    level: 'note',
    ruleId,
    message,
    location,
});

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/files.js



const absent = 'the file is not there';
/* harmony default export */ const files = ((0,gate/* defineGate */.pu)({
    id: 'files',
    title: 'Files that are there and filled in',
    docs: {
        subject: 'a file',
        examined: 'files',
        url: 'https://spec.commonmark.org/current/#headings',
        example: ["with: { paths: [README.md, 'docs/**/*.md'] }"],
        traps: [
            'A glob that matches nothing is a file that is not there.',
            'A template that nobody filled in is not empty: what stands for text to come is counted.',
        ],
    },
    reads: 'repository',
    params: {
        paths: (0,gate/* required */.mw)((0,gate/* list */.p_)(undefined, 'Files or globs; each must be there.')),
        headings: (0,gate/* list */.p_)([], 'Headings of Markdown that each file must have; case and numbering do not matter.'),
    },
    measures: {
        present: (0,gate/* yesNo */.Lm)('It is there.'),
        bytes: (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('Size in bytes.'), absent),
        words: (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('Words of letters or digits; 0 in a file that is not text.'), absent),
        placeholders: (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('TODO, TBD, FIXME, lorem ipsum, <YOUR NAME>, <...>, but not in code.'), absent),
        'missing-headings': (0,gate/* orAbsent */.Re)((0,gate/* number */.ai)('How many of `headings` it lacks.'), absent),
    },
    expect: ['present', 'bytes > 0', 'placeholders == 0', 'missing-headings == 0'],
    evidence: ({ paths }) => Object.fromEntries(paths.map(path => [path, (0,evidence/* files */.aq)([path])])),
    measure(found, { headings }) {
        const subjects = new Map();
        for (const [path, matched] of Object.entries(found))
            for (const file of matched.length > 0 ? matched : [{ path, present: false }])
                subjects.set(file.path, look(file, headings));
        const all = [...subjects.values()];
        return { examined: all.length, subjects: all, findings: all.flatMap(({ findings }) => findings) };
    },
}));
function look(file, headings) {
    const { path } = file;
    if (!file.present)
        return { name: path, measures: { present: false }, findings: [] };
    const { bytes, content } = file;
    const { words, placeholders, missingHeadings } = readProse(path, bytes, content, headings);
    const counts = { words, placeholders: placeholders.length, 'missing-headings': missingHeadings.length };
    const findings = [...placeholders, ...missingHeadings];
    return { name: path, location: { path }, measures: { present: true, bytes, ...counts }, findings };
}


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
