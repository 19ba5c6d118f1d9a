export const id = 98;
export const ids = [98];
export const modules = {

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


/***/ })

};
