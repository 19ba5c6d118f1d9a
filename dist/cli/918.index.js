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


/***/ })

};
