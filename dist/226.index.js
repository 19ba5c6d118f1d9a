export const id = 226;
export const ids = [226];
export const modules = {

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

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gitleaks)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var formats_bytes = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/opening.js
var opening = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/src/formats/sarif.js + 2 modules
var sarif = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/src/formats/xml.js
var xml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/formats/gitleaks.js






/** The leaks in a report as JSON (gitleaks 7 and 8), SARIF or JUnit. Only rule, file, line and commit are read, never what was found or who wrote it. */
function readLeaks(report) {
    switch ((0,opening/* opening */.z)(report)) {
        case '[':
        case 'n': // `null`, as some versions write no leaks
            return (0,json/* json */.Pq)(report, leaks) ?? [];
        case '{':
            return (0,sarif/* readSarif */.qT)(report).flatMap(run => run.findings.map(({ ruleId, message, location }) => ({
                level: 'error',
                ruleId,
                message,
                ...(location && { location }),
            })));
        case '<':
            return readCases(report);
        default:
            return (0,problem/* fail */.fJ)('unreadable-report', { expected: 'JSON, SARIF or JUnit of gitleaks', reason: 'it is none of them' });
    }
}
const version8 = (0,json/* object */.Ik)({
    RuleID: json/* text */.Qq,
    Description: json/* text */.Qq,
    File: json/* text */.Qq,
    StartLine: json/* integer */.nd,
    Commit: (0,json/* optional */.lq)(json/* text */.Qq),
    Fingerprint: (0,json/* optional */.lq)(json/* text */.Qq),
});
const version7 = (0,json/* object */.Ik)({ rule: json/* text */.Qq, file: json/* text */.Qq, lineNumber: (0,json/* optional */.lq)(json/* integer */.nd), commit: (0,json/* optional */.lq)(json/* text */.Qq) });
const leak = (0,json/* either */.gP)(value => (0,json/* isObject */.Gv)(value) && 'RuleID' in value, version8, version7);
const leaks = (0,json/* optional */.lq)((0,json/* array */.YO)({
    read(value, path) {
        const told = leak.read(value, path);
        if (!('RuleID' in told))
            return leakOf(told.rule, told.rule, told.file, told.lineNumber, told.commit);
        const { RuleID, Description, File, StartLine, Commit, Fingerprint } = told;
        return {
            ...leakOf(RuleID, Description || RuleID, File, StartLine, Commit),
            ...(Fingerprint && { aliases: [Fingerprint] }),
        };
    },
}));
function readCases(report) {
    const found = [];
    (0,xml/* readXml */.k)(report, 'JUnit of gitleaks', {
        open(name, attributes, depth) {
            if (depth === 1 && name !== 'testsuites')
                (0,problem/* fail */.fJ)('unreadable-report', { expected: 'JUnit of gitleaks', reason: 'its root is another element' });
            if (name !== 'testcase')
                return undefined;
            const told = /^(\S+) has detected a secret in file .*, line (\d+)(?:, at commit (\w+))?/.exec(attributes.name ?? '');
            const [, rule = 'unnamed', line, commit] = told ?? [];
            found.push(leakOf(rule, attributes.classname || rule, attributes.file ?? '', Number(line), commit));
            return undefined;
        },
    });
    return found;
}
const leakOf = (ruleId, description, path, line, commit) => ({
    level: 'error',
    ruleId,
    message: commit ? `${description} (commit ${commit.slice(0, 12)})` : description,
    ...(path && { location: { path, ...(line && { line }) } }),
});
function readGitleaksLog(stderr) {
    let bytes;
    let commits;
    let fatal;
    let clean = false;
    let found = 0;
    let partial = false;
    const errors = [];
    for (const line of (0,formats_bytes/* linesOf */.Dx)(stderr)) {
        const [, level, said = ''] = /^\S+ (INF|WRN|ERR|FTL) (.*)/.exec(line) ?? [];
        const number = Number(/(?<=^scanned ~)\d+(?= bytes)|^\d+(?= commits scanned)/.exec(said)?.[0] ?? Number.NaN);
        if (level === 'FTL')
            fatal ??= said;
        else if (level === 'ERR')
            errors.push(said);
        else if (said === 'no leaks found')
            clean = true;
        else if (said.startsWith('leaks found: '))
            found += Number(said.slice('leaks found: '.length)) || 1;
        else if (/\bpartial scan\b/.test(said))
            partial = true;
        else if (Number.isNaN(number))
            continue;
        else if (said.startsWith('scanned'))
            bytes = (bytes ?? 0) + number;
        else
            commits = (commits ?? 0) + number;
    }
    const scanned = bytes ?? commits;
    return {
        ...(scanned !== undefined && { scanned }),
        ...(found > 0 && { found }),
        ...(fatal !== undefined && { fatal }),
        ...(partial && { partial }),
        clean,
        errors,
    };
}

// EXTERNAL MODULE: ./build/src/formats/untold.js
var untold = __webpack_require__(3550);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/gitleaks.js






const RULES = '.gitleaks.toml';
const IGNORED = '.gitleaksignore';
/* harmony default export */ const gitleaks = ((0,gate/* defineGate */.pu)({
    id: 'gitleaks',
    title: 'Secrets in the repository',
    docs: {
        subject: 'the run',
        examined: 'bytes',
        url: 'https://github.com/gitleaks/gitleaks',
        install: 'go install github.com/zricethezav/gitleaks/v8@latest',
        since: '8.21.3',
        traps: [
            'By default it exits with 1 for leaks and for its own failures: it is run with `--exit-code 3`, and a failure without leaks is an error.',
            'Of an empty history, an empty folder or no repository at all it says "no leaks found": the bytes on its log are asked for.',
            'A shallow clone holds a part of the history: an error, unless leaks were found there already.',
            'A `.gitleaks.toml` in the repository replaces the rules: that is remarked; name the rules in `config` and it is not read.',
            'Reports hold the secrets: only rule, file, line and commit are read.',
        ],
    },
    params: {
        scope: (0,gate/* choice */.Yq)(['history', 'directory'], 'history', 'The whole git history, or the files as they are.'),
        config: (0,gate/* text */.Qq)('The file with the rules, instead of the repository’s own `.gitleaks.toml`.'),
        baseline: (0,gate/* text */.Qq)('A report of leaks that are known already.'),
    },
    measures: {},
    expect: ['findings == 0'],
    evidence: ({ scope, config, baseline }) => ({
        gitleaks: {
            ...(0,evidence/* tool */.z6)([
                ...['gitleaks', scope === 'history' ? 'git' : 'dir', '--no-banner', '--no-color', '--redact'],
                ...['--exit-code', '3', '--report-format', 'json', '--report-path', '-'],
                ...(config ? ['--config', config] : []),
                ...(baseline ? ['--baseline-path', baseline] : []),
                '.',
            ], exitCode => exitCode < 126),
            confidential: true,
        },
        history: evidence/* history */.b6,
        own: (0,evidence/* files */.aq)([RULES, IGNORED]),
    }),
    measure({ gitleaks, history, own }, { scope, config }) {
        const { scanned, clean, found = 0, fatal, partial, errors } = readGitleaksLog(gitleaks.stderr);
        if (fatal)
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'gitleaks', reason: fatal });
        const told = clean && (0,opening/* opening */.z)(gitleaks.report) === '' ? [] : readLeaks(gitleaks.report);
        const findings = [...told, ...(0,untold/* untold */.r)(found, told.length, 'untold')];
        if (partial && findings.length === 0)
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'gitleaks', reason: errors[0] ?? 'it scanned a part only' });
        if (scope === 'history' && history.shallow && findings.length === 0)
            (0,problem/* fail */.fJ)('shallow-clone', {});
        const has = (name) => own.some(({ path, present }) => present && path === name);
        return {
            examined: scanned ?? findings.length,
            measures: {},
            findings,
            remarks: [
                ...(has(RULES) && !config ? [`the rules are those of the repository’s own ${RULES}`] : []),
                ...(has(IGNORED) ? [`findings named in ${IGNORED} are left out`] : []),
                ...(scope === 'history' && history.shallow ? ['the clone is shallow: a part of the history was scanned'] : []),
                ...errors.map(said => `gitleaks says: ${said}`),
            ],
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
