export const id = 342;
export const ids = [342];
export const modules = {

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);

const MIB = 1024 * 1024;
/** The whole as text, without a byte order mark; `too-large` above `limitMib`, `unreadable-report` where the bytes are not UTF-8. */
function textOf(chunks, limitMib = 64) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parts = [];
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            bytes += chunk.length;
            if (bytes > limitMib * MIB)
                (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too-large', { limitMib });
            parts.push(decoder.decode(chunk, { stream: true }));
        }
        parts.push(decoder.decode());
    }
    catch (error) {
        if (error instanceof TypeError)
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('unreadable-report', { expected: 'UTF-8 text', reason: 'it holds bytes that are not UTF-8' });
        throw error;
    }
    return parts.join('');
}
/** Line by line, in constant memory, without line ends and ANSI colours; bytes that are not UTF-8 become U+FFFD. Lines are cut at `longest` characters. */
function* linesOf(chunks, longest = 64 * 1024) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    for (const chunk of chunks) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = (lines.pop() ?? '').slice(0, longest);
        for (const line of lines)
            yield plain(line.slice(0, longest));
    }
    rest += decoder.decode();
    if (rest !== '')
        yield plain(rest);
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
const jsonIn = (whole, shape) => shape.read(parse(whole, 'the report'), '$');
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
            yield shape.read(parse(line, `line ${number}`), `line ${number}: $`);
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
        ? value.map((each, index) => of.read(each, `${path}[${index}]`))
        : wrong(path, 'a list', value),
});
/** An object with at least these keys; others are passed over. */
const object = (fields) => ({
    read(value, path) {
        if (!isObject(value))
            return wrong(path, 'an object', value);
        return Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.read(value[key], `${path}.${key}`)]));
    },
});
/** An object whose every value has the shape, as entries. */
const entries = (of) => ({
    read: (value, path) => isObject(value)
        ? Object.entries(value).map(([key, each]) => [key, of.read(each, `${path}.${key}`)])
        : wrong(path, 'an object', value),
});
/** The first shape that `when` recognises. */
const either = (when, then, otherwise) => ({
    read: (value, path) => (when(value) ? then.read(value, path) : otherwise.read(value, path)),
});
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ countSources),
/* harmony export */   Wh: () => (/* binding */ readTsConfig),
/* harmony export */   ks: () => (/* binding */ sourceExtensions)
/* harmony export */ });
/* harmony import */ var json5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4841);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);



/** A file that is not there, or cannot be read, tells nothing: tsc itself says what is wrong with it. */
function readTsConfig(file) {
    const config = file?.present ? parse((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(file.content, 1)) : undefined;
    const { files, include, references, compilerOptions } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(config) ? config : {};
    const { allowJs, checkJs } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(compilerOptions) ? compilerOptions : {};
    return {
        onlyRefers: isFilled(references) && (isEmpty(files) || isEmpty(include)) && !isFilled(files) && !isFilled(include),
        javaScript: allowJs === true || checkJs === true || file?.path.endsWith('jsconfig.json') === true,
    };
}
const isEmpty = (value) => Array.isArray(value) && value.length === 0;
const isFilled = (value) => Array.isArray(value) && value.length > 0;
// JSON5 takes all that tsc takes: comments and commas before a bracket.
function parse(text) {
    try {
        return json5__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How many of the files tsc may check, by their names. */
function countSources(paths, javaScript) {
    const names = javaScript ? /\.(?:[cm]?[jt]sx?|vue|svelte)$/ : /\.(?:[cm]?tsx?|vue|svelte)$/;
    return paths.filter(path => names.test(path)).length;
}
const sourceExtensions = ['.ts', '.tsx', '.mts', '.cts', '.vue', '.svelte', '.js', '.jsx', '.mjs', '.cjs'];


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ tsc)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/tsc.js


/**
 * What tsc printed, with or without `--pretty` and colours, also of several projects one after the other. Where it speaks of the command line and the
 * configuration alone, the sources were not checked: `tool-failed`. A list of files, a version or a help text is `unreadable-report`.
 */
function readTsc(chunks) {
    const source = [];
    const configuration = [];
    let foreign;
    let number = 0;
    for (const line of (0,bytes/* linesOf */.Dx)(chunks)) {
        number += 1;
        const finding = findingOf(line);
        if (finding)
            (isConfiguration(finding) ? configuration : source).push(finding);
        else if (!AROUND.test(line))
            foreign ??= number;
    }
    const [fault] = configuration;
    if (source.length > 0)
        return [...source, ...configuration];
    if (fault)
        (0,problem/* fail */.fJ)('tool-failed', { tool: 'tsc', reason: `${fault.ruleId} ${fault.message}` });
    if (foreign)
        (0,problem/* fail */.fJ)('unreadable-report', { expected: 'the diagnostics of tsc', reason: `line ${foreign} is none` });
    return [];
}
// `a.ts(1,2): error TS1: text`, with --pretty `a.ts:1:2 - error TS1: text`, without a file `error TS1: text`.
const DIAGNOSTIC = /^(?:(\S.*?)(?:\((\d+),(\d+)\): |:(\d+):(\d+) - ))?(error|warning|message) TS(\d+): (.*)$/;
const levels = { error: 'error', warning: 'warning', message: 'note' };
function findingOf(line) {
    const found = DIAGNOSTIC.exec(line);
    if (!found)
        return undefined;
    const [, path, row, place, prettyRow, prettyPlace, level = '', code, message = ''] = found;
    return {
        level: levels[level] ?? 'error',
        ruleId: `TS${code}`,
        message,
        ...(path && { location: { path, line: Number(row ?? prettyRow), column: Number(place ?? prettyPlace) } }),
    };
}
const isConfiguration = ({ location }) => !location || location.path.endsWith('.json');
/** What stands around diagnostics: their further lines, the banner of a package manager, the steps of build mode, figures of `--diagnostics`. */
const AROUND = /^(?:\s.*|[>$] .*|yarn run v.*|Done in .*|\[?\d{1,2}:\d\d:\d\d.*|[A-Z][\w /]*: +[\d.]+[A-Za-z%]*|TSFILE: .*|Found 0 errors\b.*)?$/;

// EXTERNAL MODULE: ./build/src/formats/tsconfig.js
var tsconfig = __webpack_require__(3203);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/tsc.js





const unit = 'source files';
const hint = 'tsconfig.json only refers to other projects: say `with: { build: true }`, or name one of them in `project`';
/* harmony default export */ const tsc = ((0,gate/* defineGate */.pu)({
    id: 'tsc',
    title: 'TypeScript errors',
    docs: {
        subject: 'the run',
        examined: unit,
        url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
        install: 'npm install --save-dev typescript',
        traps: [
            'Where tsconfig.json only refers to other projects, `tsc --noEmit` checks nothing, prints nothing and exits with 0: that is `nothing-examined` unless `build` is set.',
            'Exit codes 1 and 2 mean different things in different versions: the lines are read instead.',
            'What is wrong with the configuration alone is an error, not a failure: the sources were not checked.',
            'A list of files, a version or a help text, all with exit code 0, is not an answer.',
            '`npx tsc` without TypeScript installed runs a stranger’s package; the project’s own `tsc` is run instead.',
        ],
    },
    params: {
        project: (0,gate/* textOr */.ph)('.', 'The tsconfig.json to check, or its folder.'),
        build: (0,gate/* flag */.Jt)(false, 'With `--build`: for a tsconfig.json that only refers to others; writes what they emit.'),
        paths: (0,gate/* list */.p_)(['.'], 'Where the tracked sources are counted.'),
    },
    measures: {},
    expect: ['errors == 0'],
    evidence: ({ project, build, paths }) => ({
        tsc: (0,evidence/* tool */.z6)(['tsc', ...(build ? ['--build', project] : ['--noEmit', '-p', project]), '--pretty', 'false'], code => code <= 2),
        config: (0,evidence/* files */.aq)([project.endsWith('.json') ? project : `${project}/tsconfig.json`]),
        sources: (0,evidence/* tracked */.rX)(paths, tsconfig/* sourceExtensions */.ks),
    }),
    measure({ tsc: { report, exitCode }, config: [config], sources }, { build }) {
        const findings = readTsc(report);
        const { onlyRefers, javaScript } = (0,tsconfig/* readTsConfig */.Wh)(config);
        if (onlyRefers && !build && findings.length === 0)
            (0,problem/* fail */.fJ)('nothing-examined', { examined: 0, minimum: 1, unit, hint });
        // Its text alone does not show whether it ran to its end.
        const examined = exitCode === undefined ? 0 : (0,tsconfig/* countSources */.M6)(sources.paths, javaScript);
        return { examined, measures: {}, findings };
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
