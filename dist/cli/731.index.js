export const id = 731;
export const ids = [731];
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

/***/ 8853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutPassword)
/* harmony export */ });
/** A message without the password that some tools quote in it: `Possible hardcoded password: '…'`. */
const withoutPassword = (message) => message.replace(/\b(hard-?coded (?:password|secret|token|credential)s?\b[^:]{0,40}): .*/is, '$1');


/***/ }),

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ listedIn),
  qT: () => (/* binding */ readSarif),
  wS: () => (/* binding */ toolOf)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/password.js
var formats_password = __webpack_require__(8853);
;// CONCATENATED MODULE: ./build/src/formats/sarif-location.js
/** Where a result or a notification stands: its first location that names a file. */
function locationOf({ locations }, run) {
    for (const { physicalLocation } of locations ?? []) {
        const path = artifactPath(physicalLocation?.artifactLocation, run);
        if (path === undefined)
            continue;
        const { startLine, startColumn, endLine } = physicalLocation?.region ?? {};
        return {
            path,
            ...(startLine && { line: startLine }),
            ...(startLine && startColumn && { column: startColumn }),
            ...(endLine && { endLine }),
        };
    }
    return undefined;
}
/** The address of a file as the run tells it, still percent-encoded; undefined where it tells none. */
function artifactPath(location, { artifacts, originalUriBaseIds }) {
    const { uri, uriBaseId } = location?.uri ? location : (artifacts?.[location?.index ?? -1]?.location ?? {});
    if (!uri)
        return undefined;
    return base(uriBaseId, new Map(originalUriBaseIds), 0) + uri;
}
// An absolute base is the folder that was looked at on the tool's own machine, perhaps in a container: the path below it is what is known here.
function base(id, bases, depth) {
    const { uri, uriBaseId } = bases.get(id ?? '') ?? {};
    if (!uri || depth > 8 || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(uri))
        return '';
    return base(uriBaseId, bases, depth + 1) + (uri.endsWith('/') ? uri : `${uri}/`);
}

;// CONCATENATED MODULE: ./build/src/formats/sarif-shape.js

const words = (0,json/* object */.Ik)({ text: (0,json/* optional */.lq)(json/* text */.Qq) });
const score = (0,json/* either */.gP)(value => typeof value === 'number', json/* float */.fV, json/* text */.Qq);
const severity = (0,json/* optional */.lq)((0,json/* object */.Ik)({ 'security-severity': (0,json/* optional */.lq)(score) }));
const Rule = (0,json/* object */.Ik)({
    id: json/* text */.Qq,
    helpUri: (0,json/* optional */.lq)(json/* text */.Qq),
    shortDescription: (0,json/* optional */.lq)(words),
    messageStrings: (0,json/* optional */.lq)((0,json/* entries */.jO)(words)),
    defaultConfiguration: (0,json/* optional */.lq)((0,json/* object */.Ik)({ level: (0,json/* optional */.lq)(json/* text */.Qq) })),
    properties: severity,
});
const component = (0,json/* object */.Ik)({
    name: json/* text */.Qq,
    version: (0,json/* optional */.lq)(json/* text */.Qq),
    semanticVersion: (0,json/* optional */.lq)(json/* text */.Qq),
    rules: (0,json/* optional */.lq)((0,json/* array */.YO)(Rule)),
});
const ArtifactLocation = (0,json/* object */.Ik)({ uri: (0,json/* optional */.lq)(json/* text */.Qq), uriBaseId: (0,json/* optional */.lq)(json/* text */.Qq), index: (0,json/* optional */.lq)(json/* integer */.nd) });
const locations = (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({
    physicalLocation: (0,json/* optional */.lq)((0,json/* object */.Ik)({
        artifactLocation: (0,json/* optional */.lq)(ArtifactLocation),
        region: (0,json/* optional */.lq)((0,json/* object */.Ik)({ startLine: (0,json/* optional */.lq)(json/* integer */.nd), startColumn: (0,json/* optional */.lq)(json/* integer */.nd), endLine: (0,json/* optional */.lq)(json/* integer */.nd) })),
    })),
})));
const Result = (0,json/* object */.Ik)({
    ruleId: (0,json/* optional */.lq)(json/* text */.Qq),
    ruleIndex: (0,json/* optional */.lq)(json/* integer */.nd),
    rule: (0,json/* optional */.lq)((0,json/* object */.Ik)({
        id: (0,json/* optional */.lq)(json/* text */.Qq),
        index: (0,json/* optional */.lq)(json/* integer */.nd),
        toolComponent: (0,json/* optional */.lq)((0,json/* object */.Ik)({ index: (0,json/* optional */.lq)(json/* integer */.nd), name: (0,json/* optional */.lq)(json/* text */.Qq) })),
    })),
    kind: (0,json/* optional */.lq)(json/* text */.Qq),
    level: (0,json/* optional */.lq)(json/* text */.Qq),
    baselineState: (0,json/* optional */.lq)(json/* text */.Qq),
    message: (0,json/* object */.Ik)({
        text: (0,json/* optional */.lq)(json/* text */.Qq),
        markdown: (0,json/* optional */.lq)(json/* text */.Qq),
        id: (0,json/* optional */.lq)(json/* text */.Qq),
        arguments: (0,json/* optional */.lq)((0,json/* array */.YO)(json/* text */.Qq)),
    }),
    locations,
    suppressions: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({ status: (0,json/* optional */.lq)(json/* text */.Qq) }))),
    properties: severity,
});
const Notification = (0,json/* object */.Ik)({ level: (0,json/* optional */.lq)(json/* text */.Qq), message: (0,json/* optional */.lq)(words), locations });
const notifications = (0,json/* optional */.lq)((0,json/* array */.YO)(Notification));
const Run = (0,json/* object */.Ik)({
    tool: (0,json/* object */.Ik)({ driver: component, extensions: (0,json/* optional */.lq)((0,json/* array */.YO)(component)) }),
    invocations: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({
        executionSuccessful: (0,json/* optional */.lq)(json/* yesNo */.Lm),
        toolExecutionNotifications: notifications,
        toolConfigurationNotifications: notifications,
    }))),
    artifacts: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({ location: (0,json/* optional */.lq)(ArtifactLocation) }))),
    originalUriBaseIds: (0,json/* optional */.lq)((0,json/* entries */.jO)(ArtifactLocation)),
    externalPropertyFileReferences: (0,json/* optional */.lq)((0,json/* object */.Ik)({ results: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({}))) })),
    /** Each is a `Result`; there may be a million. */
    results: (0,json/* optional */.lq)((0,json/* array */.YO)(json/* anything */.D8)),
});
/** What is read of a SARIF log. */
const log = (0,json/* object */.Ik)({ version: (0,json/* optional */.lq)(json/* text */.Qq), runs: (0,json/* array */.YO)(Run) });

;// CONCATENATED MODULE: ./build/src/formats/sarif.js





/**
 * The runs of a log. A log without runs or without results, one whose results stand in another file, and a run that says it did not succeed are
 * no answer: `unreadable-report` and `tool-failed`.
 */
function readSarif(report) {
    const { version, runs } = (0,json/* json */.Pq)(report, log);
    if (version !== undefined && !version.startsWith('2.1.'))
        wrong('SARIF 2.1.0', 'it is of another version');
    if (runs.length === 0)
        wrong('a SARIF log with runs', 'it has none');
    return runs.map((run, index) => runOf(run, index));
}
/** How many files were looked at, where every run is of a tool that lists all of them; undefined elsewhere. */
function listedIn(runs) {
    const listed = runs.filter(({ tool }) => tool.name === 'ESLint').map(({ artifacts }) => artifacts.length);
    return listed.length === runs.length ? listed.reduce((sum, count) => sum + count, 0) : undefined;
}
/** The tool of the runs, or the names of all of them. */
function toolOf(runs) {
    const [first, ...others] = runs.map(({ tool }) => tool);
    return first && others.length === 0 ? first : { name: [...new Set(runs.map(({ tool }) => tool.name))].join(', ') };
}
const wrong = (expected, reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected, reason });
function runOf(run, index) {
    const { driver } = run.tool;
    const ignored = new Set();
    for (const invocation of run.invocations ?? []) {
        const said = [
            ...(invocation.toolExecutionNotifications ?? []),
            ...(invocation.toolConfigurationNotifications ?? []),
        ];
        // ESLint
        for (const { message, locations } of said)
            if (message?.text?.startsWith('File ignored '))
                ignored.add(locationOf({ locations }, run)?.path);
        const error = said.find(({ level }) => level === 'error');
        if (error || invocation.executionSuccessful === false)
            (0,problem/* fail */.fJ)('tool-failed', {
                tool: driver.name,
                reason: reasonOf(error, run) || 'it says that it did not succeed',
            });
    }
    if (run.externalPropertyFileReferences?.results)
        wrong('results in the SARIF log itself', 'they are in another file');
    if (!run.results)
        return wrong('`results` in each run of the SARIF log', 'there are none: they were not computed');
    const version = driver.semanticVersion ?? driver.version;
    return {
        tool: { name: driver.name, ...(version && { version }) },
        findings: findingsIn(run, run.results, index),
        artifacts: (run.artifacts ?? [])
            .flatMap(({ location }) => artifactPath(location, run) ?? [])
            .filter(path => !ignored.has(path)),
    };
}
function reasonOf(error, run) {
    const { path, line } = (error && locationOf(error, run)) ?? {};
    const where = path && ` in ${line ? `${path}:${line}` : path}`;
    return `${firstLine(error?.message?.text)}${where ?? ''}`;
}
function findingsIn(run, results, index) {
    const findings = [];
    for (const [at, told] of results.entries()) {
        const result = (0,json/* shaped */.e9)(told, Result, () => `$.runs[${index}].results[${at}]`);
        if (isProblem(result))
            findings.push(findingOf(result, run));
    }
    return findings;
}
// Some tools write `FAIL`; `absent` was there in an earlier run only.
const isProblem = ({ kind, baselineState }) => (kind ?? 'fail').toLowerCase() === 'fail' && baselineState?.toLowerCase() !== 'absent';
function findingOf(result, run) {
    const rule = ruleOf(result, run);
    const severity = severityOf(result, rule);
    const location = locationOf(result, run);
    const suppressed = isSuppressed(result);
    return {
        level: levelOf(result.level ?? rule?.defaultConfiguration?.level),
        ...(severity && { severity }),
        ruleId: result.ruleId || result.rule?.id || rule?.id || 'unnamed',
        message: messageOf(result, rule),
        ...(location && { location }),
        ...(rule?.helpUri && { helpUri: rule.helpUri }),
        ...(suppressed && { suppressed }),
    };
}
/** The rule of a result: by its index, else by its id, in the driver or the extension that it names; `id/part` is a part of the rule `id`. */
function ruleOf(result, { tool }) {
    const { toolComponent } = result.rule ?? {};
    const named = tool.extensions?.[toolComponent?.index ?? -1];
    const component = named ?? tool.extensions?.find(({ name }) => name === toolComponent?.name) ?? tool.driver;
    const index = result.rule?.index ?? result.ruleIndex ?? -1;
    const id = result.ruleId || result.rule?.id;
    const found = component.rules?.[index];
    if (found && (id === undefined || isRule(found, id)))
        return found;
    if (id === undefined)
        return undefined;
    const rules = [component, tool.driver, ...(tool.extensions ?? [])].flatMap(({ rules }) => rules ?? []);
    return rules.find(rule => rule.id === id) ?? rules.find(rule => isRule(rule, id));
}
const isRule = (rule, id) => rule.id === id || id.startsWith(`${rule.id}/`);
const levels = {
    error: 'error',
    warning: 'warning',
    note: 'note',
    none: 'note',
};
const levelOf = (level) => levels[level?.toLowerCase() ?? 'warning'] ?? 'error';
/** GitHub's steps of `security-severity`, a score from 0 to 10. */
function severityOf({ properties }, rule) {
    const told = properties?.['security-severity'] ?? rule?.properties?.['security-severity'];
    const score = told === undefined ? Number.NaN : Number(told);
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : undefined;
}
// One entry that is refused, or still under review, and the result stands.
const isSuppressed = ({ suppressions }) => suppressions !== undefined &&
    suppressions.length > 0 &&
    suppressions.every(({ status }) => status === undefined || status.toLowerCase() === 'accepted');
function messageOf({ message }, rule) {
    const text = message.text ?? rule?.messageStrings?.find(([id]) => id === message.id)?.[1].text ?? message.markdown;
    const filled = text?.replace(/\{(\d+)\}/g, (mark, index) => message.arguments?.[Number(index)] ?? mark);
    return (0,formats_password/* withoutPassword */.G)(firstLine(filled)) || firstLine(rule?.shortDescription?.text) || 'no message';
}
const firstLine = (text) => text?.trim().split('\n', 1)[0]?.trim().slice(0, 500) ?? '';


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
