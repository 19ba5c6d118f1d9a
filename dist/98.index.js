export const id = 98;
export const ids = [98];
export const modules = {

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

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ bandit)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/password.js
var formats_password = __webpack_require__(8853);
;// CONCATENATED MODULE: ./build/src/formats/bandit-issue.js


const severities = {
    HIGH: { level: 'error', severity: 'high' },
    MEDIUM: { level: 'warning', severity: 'medium' },
    LOW: { level: 'note', severity: 'low' },
    UNDEFINED: { level: 'error', severity: 'high' }, // not rated: it could be the worst
};
/** A severity as bandit writes it, in any case. */
const severity = {
    read(value, path) {
        const word = typeof value === 'string' ? value.toUpperCase() : '';
        return Object.hasOwn(severities, word)
            ? word
            : (0,problem/* fail */.fJ)('unreadable-report', { expected: `a severity at ${path}`, reason: 'it is none that the gate knows' });
    },
};
const findingOf = ({ id, name, message, severity, url, path, line, column }) => ({
    ...severities[severity],
    ruleId: id,
    aliases: [name],
    message: (0,formats_password/* withoutPassword */.G)(message),
    location: { path, line, ...(column !== undefined && column >= 0 && { column: column + 1 }) },
    ...(url && { helpUri: url }),
});
/** As many suppressed findings as `# nosec` took out. */
const nosec = (count) => Array.from({ length: Math.min(Math.max(0, count), 100_000) }, () => ({
    level: 'note',
    ruleId: 'nosec',
    message: 'taken out by a `# nosec`',
    suppressed: true,
}));

// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/src/formats/bandit-text.js



const ISSUE = /^>> Issue: \[(\w+):(\w+)\] (.*)$/;
const SEVERITY = /^ +Severity: (\w+) +Confidence: \w+$/;
const URL = /^ +More Info: (\S+)$/;
const PLACE = /^ +Location: (.+?):(\d+)(?::(\d+))?$/;
const LINES = /^\tTotal lines of code: (\d+)$/;
const TAKEN_OUT = /^\tTotal (?:lines skipped \(#nosec\)|potential issues skipped .*): (\d+)$/;
const SKIPPED = /^Files skipped \((\d+)\):$/;
/** What bandit prints for people, coloured or not. */
function readBanditText(report) {
    const issues = [];
    let lines;
    let takenOut = 0;
    let skipped;
    for (const line of (0,bytes/* linesOf */.Dx)(report)) {
        if (skipped)
            (0,problem/* fail */.fJ)('tool-failed', { tool: 'bandit', reason: line.trim().slice(0, 300) });
        const [, id, name = '', message = ''] = ISSUE.exec(line) ?? [];
        if (id)
            issues.push({ id, name, message, severity: 'UNDEFINED', path: '', line: 0, url: undefined, column: undefined });
        else {
            const issue = issues.pop();
            if (issue)
                issues.push({ ...issue, ...detailOf(line) });
        }
        lines = numberIn(LINES, line) ?? lines;
        takenOut += numberIn(TAKEN_OUT, line) ?? 0;
        skipped = numberIn(SKIPPED, line) ?? skipped;
    }
    // It ends with the files that it skipped.
    if (lines === undefined || skipped === undefined)
        (0,problem/* fail */.fJ)('unreadable-report', {
            expected: 'JSON, SARIF or text of bandit',
            reason: 'it is something else, or cut short',
        });
    return { findings: [...issues.map(findingOf), ...nosec(takenOut)], lines, leftOut: 0 };
}
/** What a line below an issue tells of it. */
function detailOf(line) {
    const [, rated] = SEVERITY.exec(line) ?? [];
    if (rated)
        return { severity: severity.read(rated, 'Severity') };
    const [, url] = URL.exec(line) ?? [];
    if (url)
        return { url };
    const [, path, row, column] = PLACE.exec(line) ?? [];
    return path ? { path, line: Number(row), column: column === undefined ? undefined : Number(column) } : {};
}
const numberIn = (pattern, line) => {
    const [, number] = pattern.exec(line) ?? [];
    return number === undefined ? undefined : Number(number);
};

// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/sarif.js + 2 modules
var sarif = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/src/formats/bandit.js






/** What bandit reports as JSON, SARIF or text. `tool-failed` where it passed over a file that it could not read. */
function readBandit(report) {
    const whole = (0,bytes/* textOf */.b6)(report);
    // Above 50 files it draws a progress bar before its JSON.
    const start = whole.search(/^\{/m);
    if (start < 0)
        return readBanditText(report);
    const document = (0,json/* jsonIn */.Yf)(whole.slice(start), json/* anything */.D8);
    return (0,json/* isObject */.Gv)(document) && 'runs' in document ? ofSarif(report, document) : ofJson(jsonReport.read(document, '$'));
}
const totals = (0,json/* object */.Ik)({
    loc: json/* float */.fV,
    nosec: (0,json/* optional */.lq)(json/* float */.fV),
    skipped_tests: (0,json/* optional */.lq)(json/* float */.fV),
    'SEVERITY.HIGH': (0,json/* optional */.lq)(json/* float */.fV),
    'SEVERITY.MEDIUM': (0,json/* optional */.lq)(json/* float */.fV),
    'SEVERITY.LOW': (0,json/* optional */.lq)(json/* float */.fV),
    'SEVERITY.UNDEFINED': (0,json/* optional */.lq)(json/* float */.fV),
});
const metrics = (0,json/* object */.Ik)({ _totals: totals });
const jsonReport = (0,json/* object */.Ik)({
    errors: (0,json/* array */.YO)((0,json/* object */.Ik)({ filename: json/* text */.Qq, reason: json/* text */.Qq })),
    metrics,
    results: (0,json/* array */.YO)((0,json/* object */.Ik)({
        filename: json/* text */.Qq,
        issue_severity: severity,
        issue_text: json/* text */.Qq,
        line_number: json/* integer */.nd,
        col_offset: (0,json/* optional */.lq)(json/* integer */.nd),
        more_info: (0,json/* optional */.lq)(json/* text */.Qq),
        test_id: json/* text */.Qq,
        test_name: json/* text */.Qq,
    })),
});
const sarifRuns = (0,json/* object */.Ik)({ runs: (0,json/* array */.YO)((0,json/* object */.Ik)({ properties: (0,json/* object */.Ik)({ metrics }) })) });
function ofJson({ errors: [error], metrics, results }) {
    if (error)
        (0,problem/* fail */.fJ)('tool-failed', { tool: 'bandit', reason: `${error.filename}: ${error.reason}`.slice(0, 300) });
    return reportOf(results.map(({ filename, line_number: line, col_offset: column, ...issue }) => findingOf({
        ...{ id: issue.test_id, name: issue.test_name, message: issue.issue_text, severity: issue.issue_severity },
        ...{ url: issue.more_info, path: filename, line, column },
    })), metrics._totals);
}
// In SARIF the level tells the severity.
function ofSarif(report, document) {
    const severities = { error: 'high', warning: 'medium', note: 'low' };
    const [run, ...others] = (0,sarif/* readSarif */.qT)(report);
    const [own] = sarifRuns.read(document, '$').runs;
    if (!run || !own || others.length > 0)
        return (0,problem/* fail */.fJ)('unreadable-report', { expected: 'one run of bandit', reason: 'there are several' });
    const findings = run.findings.map(finding => ({ ...finding, severity: severities[finding.level] }));
    return reportOf(findings, own.properties.metrics._totals);
}
function reportOf(findings, told) {
    const counted = ['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED'];
    const total = counted.reduce((sum, each) => sum + (told[`SEVERITY.${each}`] ?? 0), 0);
    return {
        findings: [...findings, ...nosec((told.nosec ?? 0) + (told.skipped_tests ?? 0))],
        lines: told.loc,
        leftOut: Math.max(0, total - findings.length),
    };
}

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/bandit.js



/* harmony default export */ const bandit = ((0,gate/* defineGate */.pu)({
    id: 'bandit',
    title: 'Security of Python code',
    docs: {
        subject: 'the run',
        examined: 'lines of code',
        url: 'https://bandit.readthedocs.io/en/latest/',
        install: 'pip install bandit',
        traps: [
            'A file with a syntax error and a path that does not exist are passed over with exit code 0: an error.',
            'A folder without `-r`, and an empty one, end with exit code 0: no lines of code are an error.',
            'A baseline and thresholds (`-b`, `-l`, `-i`) leave out what was found: how much is remarked.',
            'Each `# nosec` is counted as suppressed: hold it down with `expect: suppressed <= 3`. A `.bandit` file in the folder may leave out tests.',
            'It quotes the passwords that it finds: they are cut out of its messages.',
            'Above 50 files it draws a progress bar before its JSON, unless it is quiet: what stands before the JSON is passed over.',
        ],
    },
    params: {
        paths: (0,gate/* list */.p_)(['.'], 'Files and folders to look at.'),
        tests: (0,gate/* list */.p_)([], 'Ids of the tests to run, as B608; empty: all.'),
        config: (0,gate/* text */.Qq)('The file with its configuration; pyproject.toml is not read unless it is named here.'),
    },
    measures: {},
    expect: ['high == 0', 'medium == 0'],
    evidence: ({ paths, tests, config }) => ({
        bandit: {
            ...(0,evidence/* tool */.z6)([
                ...['bandit', '--quiet', '--recursive', '--format=json'],
                ...(tests.length > 0 ? [`--tests=${tests.join(',')}`] : []),
                ...(config ? [`--configfile=${config}`] : []),
                ...paths,
            ], exitCode => exitCode <= 1),
            confidential: true,
        },
    }),
    measure({ bandit: { report } }) {
        const { findings, lines, leftOut } = readBandit(report);
        const remarks = leftOut > 0 ? [`bandit found ${leftOut} more and left them out: a baseline or a threshold`] : [];
        return { examined: lines, measures: {}, findings, remarks };
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
