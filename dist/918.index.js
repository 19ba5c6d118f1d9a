export const id = 918;
export const ids = [918];
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

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gates_sarif)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/looked-at.js


// ruff, kube-linter
const NOTHING = /No Python files found under the given path|no valid objects found/;
// semgrep: `Ran 1 rule on 3 files: 1 finding.`
const RAN = /^Ran \d+ rules? on (\d+) files?: /;
// trivy: `Detected config files	num=3`, older `Detected config files: 3`
const DETECTED = /(?:Detected config files|Number of language-specific files)(?::|\s+num=)\s*(\d+)/;
// zizmor names each
const COMPLETED = /^ INFO .*zizmor: \S* ?completed /;
// zizmor goes on, and says in its log that all went well
const UNREAD = /^ *WARN .*(failed to parse input\b.*)/;
// trivy again: what it looks at beside those, without a number
const UNCOUNTED = /\b(?:Secret|License) scanning is enabled|\bDetected OS\b/;
/** How many files a tool says on stderr that it looked at; undefined where it does not say. `tool-failed` where it says that it could not read one. */
function filesTold(stderr) {
    let told;
    let uncounted = false;
    for (const line of (0,bytes/* linesOf */.Dx)(stderr)) {
        const [, count] = RAN.exec(line) ?? DETECTED.exec(line) ?? [];
        const [, unread] = UNREAD.exec(line) ?? [];
        if (unread !== undefined)
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'zizmor', reason: unread.slice(0, 300) });
        if (NOTHING.test(line))
            told ??= 0;
        else if (count !== undefined)
            told = (told ?? 0) + Number(count);
        else if (COMPLETED.test(line))
            told = (told ?? 0) + 1;
        if (UNCOUNTED.test(line))
            uncounted = true;
    }
    return told === 0 && uncounted ? undefined : told;
}

// EXTERNAL MODULE: ./build/src/formats/opening.js
var opening = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/src/formats/said.js
var formats_said = __webpack_require__(5705);
// EXTERNAL MODULE: ./build/src/formats/sarif.js + 2 modules
var sarif = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/sarif.js







const unit = 'files';
const hint = 'this log does not tell what was looked at: name it in `paths`, and let the tool write the log in `run:`';
/* harmony default export */ const gates_sarif = ((0,gate/* defineGate */.pu)({
    id: 'sarif',
    title: 'Findings of any tool that writes SARIF',
    docs: {
        subject: 'the run',
        examined: unit,
        url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
        example: [
            'run: npx eslint . -f @microsoft/eslint-formatter-sarif -o eslint.sarif',
            'with: { report: eslint.sarif }',
        ],
        traps: [
            'The log of a run that looked at nothing is that of a clean run: `paths` must be there, and what ruff, semgrep, trivy, zizmor and kube-linter say on stderr is heard. Alone, a log without findings must list files itself.',
            'ESLint lists every file, also those that it was given and ignored: these do not count, and none are an error.',
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
        const said = filesTold(log.stderr);
        if (said === 0)
            nothing('the tool says so itself');
        if (log.exitCode !== undefined && (0,opening/* opening */.z)(log.report) === '')
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'what writes the log', reason: (0,formats_said/* complaintIn */.JI)(log.stderr) });
        const runs = (0,sarif/* readSarif */.qT)(log.report);
        const findings = runs.flatMap(run => run.findings);
        const asked = findings.filter(({ ruleId }) => rules.length === 0 || rules.includes(ruleId));
        const absent = named.find(({ present }) => !present);
        if (absent)
            nothing(`${absent.path} is not there`);
        const told = said ?? (0,sarif/* listedIn */.tl)(runs);
        const found = new Set(findings.map(({ location }) => location?.path));
        const inLog = Math.max(found.size, ...runs.map(({ artifacts }) => artifacts.length));
        // Of a log alone nobody knows what the run said of itself.
        if (told === undefined && inLog === 0 && (paths.length === 0 || log.exitCode === undefined))
            nothing(hint);
        return {
            examined: told ?? (paths.length > 0 ? named.length : inLog),
            measures: {},
            findings: asked,
            explainsExit: findings.length > 0,
            remarks: asked.length < findings.length
                ? [`${findings.length - asked.length} findings of other rules are left out`]
                : [],
            tool: (0,sarif/* toolOf */.wS)(runs),
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
