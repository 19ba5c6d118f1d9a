export const id = 480;
export const ids = [480];
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

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pip_audit)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/opening.js
var opening = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/src/formats/said.js
var said = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/src/formats/pip-audit.js




const advisory = (0,json/* object */.Ik)({
    id: json/* text */.Qq,
    fix_versions: (0,json/* array */.YO)(json/* text */.Qq),
    aliases: (0,json/* optional */.lq)((0,json/* array */.YO)(json/* text */.Qq)),
    description: (0,json/* optional */.lq)(json/* text */.Qq),
});
const audited = (0,json/* object */.Ik)({ name: json/* text */.Qq, version: json/* text */.Qq, vulns: (0,json/* array */.YO)(advisory) });
const passedOver = (0,json/* object */.Ik)({ name: json/* text */.Qq, skip_reason: json/* text */.Qq });
const dependencies = (0,json/* array */.YO)((0,json/* either */.gP)(value => (0,json/* isObject */.Gv)(value) && 'skip_reason' in value, passedOver, audited));
/** The report of pip-audit, or the bare list of its first versions; `tool-failed` where it ended with 1 and reported nothing, `nothing-examined` where it skipped all. */
function readPipAudit({ report, stderr, exitCode, }) {
    if (exitCode === 1 && (0,opening/* opening */.z)(report) === '')
        (0,problem/* fail */.fJ)('tool-failed', { tool: 'pip-audit', reason: (0,said/* complaintIn */.JI)(stderr).replaceAll(/ERROR:pip_audit[\w.]*:/g, '') });
    const told = (0,json/* json */.Pq)(report, (0,json/* either */.gP)(Array.isArray, dependencies, (0,json/* object */.Ik)({ dependencies })));
    const all = 'dependencies' in told ? told.dependencies : told;
    const asked = all.filter(each => 'vulns' in each);
    const skipped = all.flatMap(each => ('vulns' in each ? [] : [`${each.name}: ${each.skip_reason}`]));
    const [first] = skipped;
    if (asked.length === 0 && first !== undefined)
        (0,problem/* fail */.fJ)('nothing-examined', {
            examined: 0,
            minimum: 1,
            unit: 'packages that were audited',
            hint: `its service must know them; it skipped all ${skipped.length}, first ${first}`,
        });
    const advisories = asked.flatMap(({ name, version, vulns }) => vulns.map(each => ({ name, version, ...each })));
    return {
        findings: advisories.map(findingOf),
        audited: asked.length,
        fixable: advisories.filter(({ fix_versions }) => fix_versions.length > 0).length,
        skipped,
    };
}
function findingOf({ name, version, id, aliases, fix_versions, description, }) {
    const what = description?.trim().split('\n', 1)[0]?.slice(0, 200);
    const remedy = fix_versions.length > 0 ? `fixed in ${fix_versions.join(', ')}` : 'no fix yet';
    return {
        level: 'error',
        ruleId: id,
        ...(aliases && aliases.length > 0 && { aliases }),
        message: `${name} ${version}: ${what ? `${what}; ` : ''}${remedy}`,
        helpUri: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    };
}

// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/pip-audit.js



/* harmony default export */ const pip_audit = ((0,gate/* defineGate */.pu)({
    id: 'pip-audit',
    title: 'Vulnerable Python packages',
    docs: {
        subject: 'the run',
        examined: 'packages that were audited',
        url: 'https://pypi.org/project/pip-audit/',
        install: 'pip install pip-audit',
        since: '2.6',
        traps: [
            'A package that the service does not know is skipped, and "No known vulnerabilities found" is said of the rest: `skipped` must be 0, and a run that skipped all is an error.',
            'Empty requirements, and a project without dependencies, end with exit code 0: an error.',
            'It exits with 1 for vulnerabilities, for a service that does not answer and for a file that is missing: without a report that is an error.',
            'Without `-r` it audits the environment that it is installed in, which is not the project: it is run on `requirements`.',
            'It tells no severities: every advisory counts.',
        ],
    },
    params: {
        requirements: (0,gate/* list */.p_)(['requirements.txt'], 'Requirements files; empty: the pyproject.toml of the working directory.'),
        pinned: (0,gate/* flag */.Jt)(false, 'Each package has its exact version: nothing is resolved, and no code of theirs runs.'),
    },
    measures: {
        fixable: (0,gate/* number */.ai)('Advisories for which there is a newer version.'),
        skipped: (0,gate/* number */.ai)('Packages that could not be audited.'),
    },
    expect: ['findings == 0', 'skipped == 0'],
    evidence: ({ requirements, pinned }) => ({
        audit: (0,evidence/* tool */.z6)([
            ...['pip-audit', '--format=json', '--progress-spinner=off'],
            ...(pinned ? ['--no-deps', '--disable-pip'] : []),
            ...(requirements.length > 0 ? requirements.map(file => `--requirement=${file}`) : ['.']),
        ], exitCode => exitCode <= 1),
    }),
    measure({ audit }) {
        const { findings, audited, fixable, skipped } = readPipAudit(audit);
        return {
            examined: audited,
            measures: { fixable, skipped: skipped.length },
            findings,
            remarks: skipped.map(each => `not audited: ${each}`),
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
