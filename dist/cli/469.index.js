export const id = 469;
export const ids = [469];
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

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ complaintIn),
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   jx: () => (/* binding */ refuseFailure)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);


/** The first `most` lines that are not blank, at most 300 characters of each. */
function firstLines(chunks, most) {
    const lines = [];
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(chunks)) {
        if (lines.length === most)
            break;
        if (line.trim() !== '')
            lines.push(line.trim().slice(0, 300));
    }
    return lines;
}
/** What a tool complains of: the first two lines that begin with "error", else its last line, at most 300 characters. */
function complaintIn(chunks) {
    const errors = [];
    let last = '';
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(chunks)) {
        if (line.trim() !== '')
            last = line.trim();
        if (/^(?:npm )?err(?:or)?\b/i.test(line))
            errors.push(last);
        if (errors.length === 2)
            break;
    }
    return (errors.join(' ') || last || 'it does not say why').slice(0, 300);
}
const FAILURE = /not found$|No such file|^Traceback |^usage: |^There are no |^(?:npm )?err(?:or)?\b|: (?:fatal|error): |^(?:[\w.]*(?:Error|Exception)|fatal): |Segmentation fault|Killed|out of memory/i;
/** For a tool that prints nothing when it is content: `tool-failed` where it, its interpreter or the shell says on stderr that it failed although the exit code is 0. */
function refuseFailure(tool, { stderr, exitCode }) {
    if (exitCode !== 0)
        return;
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(stderr))
        if (FAILURE.test(line))
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('tool-failed', { tool, reason: complaintIn(stderr) });
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ npm_audit)
});

// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/formats/advisory.js


const severities = {
    critical: { level: 'error', severity: 'critical' },
    high: { level: 'error', severity: 'high' },
    moderate: { level: 'warning', severity: 'medium' },
    low: { level: 'note', severity: 'low' },
    info: { level: 'note' },
};
/** A severity; another word is an error, since it could be the worst. */
const auditSeverity = {
    read: (value, path) => typeof value === 'string' && Object.hasOwn(severities, value)
        ? value
        : (0,problem/* fail */.fJ)('unreadable-report', { expected: `a severity at ${path}`, reason: 'it is none that the gate knows' }),
};
/** A registry's own number of an advisory. */
const advisoryNumber = (0,json/* either */.gP)(value => typeof value === 'string', json/* text */.Qq, json/* integer */.nd);
/** The findings, each advisory of a package once. */
function findingsOf(advisories) {
    const findings = new Map();
    for (const advisory of advisories) {
        // With the length before it, no pair can be taken for another.
        const key = `${advisory.id.length} ${advisory.id}${advisory.module}`;
        if (!findings.has(key))
            findings.set(key, findingOf(advisory));
    }
    return [...findings.values()];
}
/** How many vulnerabilities a report counts of each severity, whatever of them it tells. */
const severityCounts = (0,json/* object */.Ik)({
    critical: (0,json/* optional */.lq)(json/* integer */.nd),
    high: (0,json/* optional */.lq)(json/* integer */.nd),
    moderate: (0,json/* optional */.lq)(json/* integer */.nd),
    low: (0,json/* optional */.lq)(json/* integer */.nd),
});
/** Throws `unreadable-report` where the report counts some of a severity and tells none: what it tells was filtered. */
function checkCounts(counts, findings) {
    for (const word of ['critical', 'high', 'moderate', 'low'])
        if (counts[word] && !findings.some(({ severity }) => severity === severities[word].severity))
            (0,problem/* fail */.fJ)('unreadable-report', {
                expected: 'each advisory that is counted',
                reason: `it counts ${counts[word]} of severity ${word} and tells none`,
            });
}
function findingOf({ id, aliases, title, severity: told, module, range, remedy, url }) {
    const { level, severity } = severities[told];
    return {
        level,
        ...(severity && { severity }),
        ruleId: id,
        ...(aliases.length > 0 && { aliases }),
        message: `${title} (${module}${range ? ` ${range}` : ''})${remedy ? `; ${remedy}` : ''}`,
        ...(url && { helpUri: url }),
    };
}
/** The GHSA id that the address of an advisory ends in, else the registry's own number. */
const advisoryId = (url, number) => /GHSA(?:-[a-z0-9]{4}){3}/i.exec(url ?? '')?.[0] ?? `npm-${number}`;

;// CONCATENATED MODULE: ./build/src/formats/npm-audit.js



/** `npm audit --json` of npm 7 and later, of npm 6, of pnpm and of yarn 2 and 3. What it reports as its own failure is `tool-failed`. */
function readNpmAudit(report) {
    const document = (0,json/* json */.Pq)(report, json/* anything */.D8);
    if ((0,json/* isObject */.Gv)(document)) {
        const said = failureIn(document);
        if (said !== undefined)
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'the audit', reason: said });
        if ('auditReportVersion' in document)
            return readPackages((0,json/* shaped */.e9)(document, version2));
    }
    return readAdvisories((0,json/* shaped */.e9)(document, version1));
}
/** What the tool says of its own failure: `{error: {code, summary}}`, or the answer of a registry that refused. */
function failureIn({ error, message, statusCode }) {
    if (error === undefined && statusCode === undefined)
        return undefined;
    const { code, summary, message: inner } = (0,json/* isObject */.Gv)(error) ? error : {};
    const said = [code, summary || inner || message].filter(part => typeof part === 'string' && part !== '');
    return said.join(' ').split('\n', 1)[0]?.slice(0, 300) || 'it reported an error';
}
const viaAdvisory = (0,json/* object */.Ik)({
    source: advisoryNumber,
    name: json/* text */.Qq,
    title: (0,json/* optional */.lq)(json/* text */.Qq),
    url: (0,json/* optional */.lq)(json/* text */.Qq),
    severity: auditSeverity,
    range: (0,json/* optional */.lq)(json/* text */.Qq),
});
const fix = (0,json/* object */.Ik)({ name: json/* text */.Qq, version: json/* text */.Qq, isSemVerMajor: (0,json/* optional */.lq)(json/* yesNo */.Lm) });
const fixAvailable = (0,json/* optional */.lq)((0,json/* either */.gP)(value => typeof value === 'boolean', json/* yesNo */.Lm, fix));
const vulnerability = (0,json/* object */.Ik)({
    severity: auditSeverity,
    via: (0,json/* array */.YO)((0,json/* either */.gP)(value => typeof value === 'string', json/* text */.Qq, viaAdvisory)),
    fixAvailable,
});
const version2 = (0,json/* object */.Ik)({
    auditReportVersion: json/* integer */.nd,
    vulnerabilities: (0,json/* entries */.jO)(json/* anything */.D8),
    metadata: (0,json/* object */.Ik)({ dependencies: (0,json/* object */.Ik)({ total: json/* integer */.nd }), vulnerabilities: (0,json/* optional */.lq)(severityCounts) }),
});
function readPackages({ auditReportVersion, vulnerabilities, metadata }) {
    const wrong = (expected, reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected, reason });
    if (auditReportVersion !== 2)
        wrong('`auditReportVersion` 2', `it is ${auditReportVersion}`);
    const passedOn = new Set();
    const told = new Set();
    function* advisories() {
        for (const [name, found] of vulnerabilities) {
            const { severity, via, fixAvailable } = (0,json/* shaped */.e9)(found, vulnerability, () => `$.vulnerabilities.${name}`);
            passedOn.add(severity);
            for (const each of via) {
                // A word names another vulnerable package, whose own entry holds the advisory, of the severity that it passes on.
                if (typeof each === 'string')
                    continue;
                told.add(each.severity);
                yield packageAdvisory(each, fixAvailable);
            }
        }
    }
    const findings = findingsOf(advisories());
    if (![...passedOn].every(severity => told.has(severity)))
        wrong('an advisory for each vulnerable package', 'one is missing');
    if (metadata.vulnerabilities)
        checkCounts(metadata.vulnerabilities, findings);
    return { findings, packages: metadata.dependencies.total + 1 };
}
const packageAdvisory = (via, fix) => ({
    id: advisoryId(via.url, via.source),
    aliases: [String(via.source)],
    title: via.title ?? 'Vulnerability',
    severity: via.severity,
    module: via.name,
    range: via.range,
    remedy: remedyOf(fix),
    url: via.url,
});
function remedyOf(available) {
    if (available === undefined)
        return undefined;
    if (typeof available === 'boolean')
        return available ? '`npm audit fix` mends it' : 'no fix yet';
    return `fixed by ${available.name} ${available.version}${available.isSemVerMajor ? ', a major version' : ''}`;
}
/** An advisory as npm 6, pnpm and yarn tell it. */
const registryAdvisory = (0,json/* object */.Ik)({
    id: advisoryNumber,
    title: json/* text */.Qq,
    module_name: json/* text */.Qq,
    severity: auditSeverity,
    url: (0,json/* optional */.lq)(json/* text */.Qq),
    cves: (0,json/* optional */.lq)((0,json/* array */.YO)(json/* text */.Qq)),
    github_advisory_id: (0,json/* optional */.lq)(json/* text */.Qq),
    vulnerable_versions: (0,json/* optional */.lq)(json/* text */.Qq),
    patched_versions: (0,json/* optional */.lq)(json/* text */.Qq),
});
const version1 = (0,json/* object */.Ik)({
    advisories: (0,json/* entries */.jO)(registryAdvisory),
    metadata: (0,json/* object */.Ik)({ totalDependencies: json/* integer */.nd, vulnerabilities: severityCounts }),
});
function readAdvisories({ advisories, metadata }) {
    const findings = findingsOf(advisories.map(([, advisory]) => advisoryOf(advisory)));
    checkCounts(metadata.vulnerabilities, findings);
    return { findings, packages: metadata.totalDependencies + 1 };
}
const advisoryOf = (told) => ({
    id: told.github_advisory_id ?? advisoryId(told.url, told.id),
    aliases: [...(told.cves ?? []), String(told.id)],
    title: told.title,
    severity: told.severity,
    module: told.module_name,
    range: told.vulnerable_versions,
    remedy: told.patched_versions && (told.patched_versions === '<0.0.0' ? 'no fix yet' : `fixed in ${told.patched_versions}`),
    url: told.url,
});

// EXTERNAL MODULE: ./build/src/formats/opening.js
var opening = __webpack_require__(1642);
;// CONCATENATED MODULE: ./build/src/formats/yarn-audit.js




const line = (0,json/* object */.Ik)({ type: (0,json/* optional */.lq)(json/* text */.Qq), data: json/* anything */.D8, value: (0,json/* optional */.lq)(json/* text */.Qq), children: json/* anything */.D8 });
const advisoryData = (0,json/* object */.Ik)({ advisory: registryAdvisory });
const summaryData = (0,json/* object */.Ik)({ totalDependencies: json/* integer */.nd, vulnerabilities: severityCounts });
const berryData = (0,json/* object */.Ik)({
    ID: advisoryNumber,
    Issue: json/* text */.Qq,
    URL: (0,json/* optional */.lq)(json/* text */.Qq),
    Severity: auditSeverity,
    'Vulnerable Versions': (0,json/* optional */.lq)(json/* text */.Qq),
});
/** `yarn audit --json` (1), which ends in a summary, or `yarn npm audit --json` (4), which tells only what it found. */
function readYarnAudit(report) {
    let summary;
    let classic = false;
    function* told() {
        for (const { type, data, value, children } of (0,json/* jsonLines */.i7)(report, line)) {
            if (value !== undefined) {
                yield berryAdvisory(value, children);
                continue;
            }
            classic = true;
            if (type === 'auditAdvisory')
                yield advisoryOf(advisoryData.read(data, '$.data').advisory);
            else if (type === 'auditSummary')
                summary = summaryData.read(data, '$.data');
            else if (type === 'error' || data === 'No lockfile found.')
                (0,problem/* fail */.fJ)('tool-failed', { tool: 'the audit', reason: said(data) });
        }
    }
    const findings = findingsOf(told());
    if (!classic)
        return { findings };
    if (!summary)
        return (0,problem/* fail */.fJ)('unreadable-report', { expected: 'a line of type auditSummary', reason: 'it has none' });
    checkCounts(summary.vulnerabilities, findings);
    return { findings, packages: summary.totalDependencies + 1 };
}
const said = (data) => typeof data === 'string' ? (data.split('\n', 1)[0] ?? '').slice(0, 300) : 'it reported an error';
function berryAdvisory(module, children) {
    const told = berryData.read(children, '$.children');
    // A package that its author gave up is no vulnerability.
    const deprecated = typeof told.ID === 'string' && told.ID.endsWith('(deprecation)');
    return {
        id: deprecated ? 'deprecated' : advisoryId(told.URL, told.ID),
        aliases: deprecated ? [] : [String(told.ID)],
        title: told.Issue,
        severity: deprecated ? 'info' : told.Severity,
        module,
        range: told['Vulnerable Versions'],
        url: told.URL,
    };
}

;// CONCATENATED MODULE: ./build/src/formats/audit.js




/** The report of npm, pnpm or yarn of any version, told apart by its beginning. Only where it `mayBeSilent` an empty one says that nothing was found. */
function readAudit(report, mayBeSilent) {
    if (mayBeSilent && (0,opening/* opening */.z)(report) === '')
        return { findings: [] };
    return isLines(report) ? readYarnAudit(report) : readNpmAudit(report);
}
/** yarn 1 and 4 write one JSON document in each line. */
const isLines = (report) => /^\{"(?:type|value)":/.test((0,opening/* opening */.z)(report, 9));
/** How many packages a yarn.lock locks, workspaces included; none where it is not there. */
function lockedPackages(lock) {
    let count = 0;
    if (lock?.present)
        for (const line of (0,bytes/* linesOf */.Dx)(lock.content))
            if (/^[^\s#].*:$/.test(line) && !line.startsWith('__metadata'))
                count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/src/formats/said.js
var formats_said = __webpack_require__(5705);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/npm-audit.js




/* harmony default export */ const npm_audit = ((0,gate/* defineGate */.pu)({
    id: 'npm-audit',
    title: 'Vulnerable npm packages',
    docs: {
        subject: 'the run',
        examined: 'packages, the project itself included',
        url: 'https://docs.npmjs.com/cli/commands/npm-audit',
        traps: [
            'npm exits with 1 for vulnerabilities, for a missing lock file and for a registry that does not answer, each time with valid JSON: only a report that lists packages is an answer.',
            'npm counts a package once more for each package that needs it: advisories are counted here, each once per package.',
            '`--audit-level` changes the exit code, not what was found: the report is believed.',
            'yarn 1 says "No lockfile found." and then reports 0 packages: an error.',
            'yarn 4 prints nothing when nothing is found: the packages of yarn.lock are counted as examined.',
        ],
    },
    params: {
        tool: (0,gate/* choice */.Yq)(['npm', 'pnpm', 'yarn', 'yarn-berry'], 'npm', 'Which package manager asks; `yarn` is yarn 1.'),
        omit: (0,gate/* choices */.zM)(['dev', 'optional', 'peer'], [], 'Dependencies to leave out; pnpm and yarn know `dev` only.'),
    },
    measures: {},
    expect: ['critical == 0', 'high == 0'],
    evidence: ({ tool: manager, omit }) => ({
        // yarn 1 exits with a bit mask of the severities.
        audit: (0,evidence/* tool */.z6)(argv[manager](omit), exitCode => exitCode < 32),
        lock: (0,evidence/* files */.aq)(['yarn.lock']),
    }),
    measure({ audit, lock: [lock] }, { tool: manager }) {
        const isBerry = manager === 'yarn-berry';
        if (isBerry)
            (0,formats_said/* refuseFailure */.jx)('yarn', audit);
        const { findings, packages = lockedPackages(lock) } = readAudit(audit.report, isBerry && audit.exitCode === 0);
        return { examined: Math.max(packages, findings.length), measures: {}, findings };
    },
}));
const argv = {
    npm: omit => ['npm', 'audit', '--json', ...omit.map(kind => `--omit=${kind}`)],
    pnpm: omit => ['pnpm', 'audit', '--json', ...ifDev(omit, '--prod')],
    yarn: omit => ['yarn', 'audit', '--json', ...ifDev(omit, '--groups', 'dependencies optionalDependencies')],
    'yarn-berry': omit => ['yarn', 'npm', ...berry, ...ifDev(omit, '--environment', 'production')],
};
const berry = ['audit', '--all', '--recursive', '--json'];
const ifDev = (omit, ...words) => (omit.includes('dev') ? words : []);


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
