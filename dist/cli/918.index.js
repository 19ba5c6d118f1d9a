export const id = 918;
export const ids = [918];
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
  q: () => (/* binding */ readSarif)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/password.js
var formats_password = __webpack_require__(8853);
;// CONCATENATED MODULE: ./build/src/formats/sarif-location.js
/** Where a result stands: its first location that names a file. */
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
    locations: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({
        physicalLocation: (0,json/* optional */.lq)((0,json/* object */.Ik)({
            artifactLocation: (0,json/* optional */.lq)(ArtifactLocation),
            region: (0,json/* optional */.lq)((0,json/* object */.Ik)({ startLine: (0,json/* optional */.lq)(json/* integer */.nd), startColumn: (0,json/* optional */.lq)(json/* integer */.nd), endLine: (0,json/* optional */.lq)(json/* integer */.nd) })),
        })),
    }))),
    suppressions: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({ status: (0,json/* optional */.lq)(json/* text */.Qq) }))),
    properties: severity,
});
const notifications = (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({ level: (0,json/* optional */.lq)(json/* text */.Qq), message: (0,json/* optional */.lq)(words) })));
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
    results: (0,json/* optional */.lq)((0,json/* array */.YO)(Result)),
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
    return runs.map(runOf);
}
const wrong = (expected, reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected, reason });
function runOf(run) {
    const { driver } = run.tool;
    for (const invocation of run.invocations ?? []) {
        const said = [
            ...(invocation.toolExecutionNotifications ?? []),
            ...(invocation.toolConfigurationNotifications ?? []),
        ];
        const error = said.find(({ level }) => level === 'error');
        if (error || invocation.executionSuccessful === false)
            (0,problem/* fail */.fJ)('tool-failed', {
                tool: driver.name,
                reason: firstLine(error?.message?.text) || 'it says that it did not succeed',
            });
    }
    if (run.externalPropertyFileReferences?.results)
        wrong('results in the SARIF log itself', 'they are in another file');
    if (!run.results)
        return wrong('`results` in each run of the SARIF log', 'there are none: they were not computed');
    const version = driver.semanticVersion ?? driver.version;
    return {
        tool: { name: driver.name, ...(version && { version }) },
        findings: run.results.filter(isProblem).map(result => findingOf(result, run)),
        artifacts: (run.artifacts ?? []).flatMap(({ location }) => artifactPath(location, run) ?? []),
    };
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

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gates_sarif)
});

// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/looked-at.js

// ruff, kube-linter
const NOTHING = /No Python files found under the given path|no valid objects found/;
// semgrep: `Ran 1 rule on 3 files: 1 finding.`
const RAN = /^Ran \d+ rules? on (\d+) files?: /;
/** How many files a tool says on stderr that it looked at; undefined where it does not say. */
function filesTold(stderr) {
    let told;
    for (const line of (0,bytes/* linesOf */.Dx)(stderr)) {
        const ran = RAN.exec(line);
        if (NOTHING.test(line))
            told ??= 0;
        else if (ran)
            told = (told ?? 0) + Number(ran[1]);
    }
    return told;
}

// EXTERNAL MODULE: ./build/src/formats/sarif.js + 2 modules
var sarif = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/src/gates/sarif.js





const unit = 'files';
const hint = 'SARIF does not tell what was looked at: name it in `paths`';
/* harmony default export */ const gates_sarif = ((0,gate/* defineGate */.pu)({
    id: 'sarif',
    title: 'Findings of any tool that writes SARIF',
    docs: {
        subject: 'the run',
        examined: unit,
        url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
        traps: [
            'The log of a run that looked at nothing is that of a clean run: `paths` must be there, and what ruff, semgrep and kube-linter say on stderr is heard.',
            'A run that says that it did not succeed, or tells an error of its own, is an error, whatever it found.',
            'A log without `results` was cut short before any were computed: an error.',
            'A result without a level has that of its rule; what is suppressed in the log is counted as such, never as a finding.',
            'Only what a result tells as a problem counts: `pass`, `informational` and `review` do not.',
        ],
    },
    reads: 'report',
    params: {
        paths: (0,gate/* list */.p_)([], 'Files, folders or globs that the tool must have looked at.'),
        rules: (0,gate/* list */.p_)([], 'Ids of the rules that count; empty: all.'),
        'failed-exit-codes': (0,gate/* integers */.mp)([1], 'Exit codes, beside 0, with which `run:` ends when something was found. With any other it has crashed.'),
    },
    measures: {},
    expect: ['errors == 0'],
    evidence: params => ({
        log: (0,evidence/* given */.gI)(exitCode => exitCode === 0 || params['failed-exit-codes'].includes(exitCode)),
        named: (0,evidence/* files */.aq)(params.paths),
    }),
    measure({ log, named }, { paths, rules }) {
        const nothing = (hint) => (0,problem/* fail */.fJ)('nothing-examined', { examined: 0, minimum: 1, unit, hint });
        const runs = (0,sarif/* readSarif */.q)(log.report);
        const findings = runs.flatMap(run => run.findings);
        const absent = named.find(({ present }) => !present);
        if (absent)
            nothing(`${absent.path} is not there`);
        const told = filesTold(log.stderr);
        const found = new Set(findings.map(({ location }) => location?.path));
        const inLog = Math.max(told ?? 0, found.size, ...runs.map(({ artifacts }) => artifacts.length));
        if (paths.length === 0 && inLog === 0)
            nothing(hint);
        return {
            examined: told === 0 ? 0 : paths.length > 0 ? named.length : inLog,
            measures: {},
            findings: findings.filter(({ ruleId }) => rules.length === 0 || rules.includes(ruleId)),
            explainsExit: findings.length > 0,
            tool: toolOf(runs),
        };
    },
}));
function toolOf(runs) {
    const [first, ...others] = runs.map(({ tool }) => tool);
    return first && others.length === 0 ? first : { name: [...new Set(runs.map(({ tool }) => tool.name))].join(', ') };
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
