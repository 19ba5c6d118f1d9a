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


/***/ })

};
