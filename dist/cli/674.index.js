export const id = 674;
export const ids = [674];
export const modules = {

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   fG: () => (/* binding */ scrubbed),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   uM: () => (/* binding */ missingVariables)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

/** What a gate process may see (design 10): without our inputs, the runner's tokens and command files, and every variable that holds one of `tokens`. */
function scrubbed(environment, tokens) {
    const forms = tokens.flatMap(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .XP);
    const isOurs = (name, value) => /^(?:INPUT_|ACTIONS_)/i.test(name) ||
        /^GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name) ||
        (value !== '' && tokens.includes(value)) ||
        forms.some(form => value.includes(form));
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined && !isOurs(entry[0], entry[1])));
}
const TEMPLATE = /\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}/g;
/** The names that the step passes on or fills in and that are not set, or empty: a secret that is not there is an empty string. */
function missingVariables(step, environment) {
    const inWith = namesIn([step.with, step.report]).filter(name => !Object.hasOwn(step.env, name));
    const names = new Set([...step.passOn, ...namesIn(step.env), ...inWith]);
    return [...names].filter(name => !setTo(name, environment));
}
/** The step with `${{ env.X }}` filled in `with`, the report's path and `env`; `with` also sees the step's own `env`. */
function filled(step, environment) {
    const env = fill(step.env, environment);
    const all = { ...environment, ...env };
    return { ...step, env, with: fill(step.with, all), ...(step.report && { report: fill(step.report, all) }) };
}
/** The variables that the step passes on or fills in: their values may be secrets. */
const variablesOf = (step) => [...step.passOn, ...namesIn([step.with, step.env, step.report])];
function namesIn(value) {
    if (typeof value === 'string')
        return [...value.matchAll(TEMPLATE)].map(([, name = '']) => name);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
function fill(value, environment) {
    if (typeof value === 'string')
        return value.replace(TEMPLATE, (_, name) => setTo(name, environment));
    if (Array.isArray(value))
        return value.map(each => fill(each, environment));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, environment)]));
}
const setTo = (name, environment) => (Object.hasOwn(environment, name) && environment[name]) || '';


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   y0: () => (/* binding */ orUndefined)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);


// The repository may be hostile, or belong to another user: nothing that its configuration names is run, nothing is fetched or written, no ref stands for another.
const SAFE = [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    ...[
        'safe.directory=*',
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.ignoreStat=false',
        'log.showSignature=false',
        'protocol.allow=never',
    ].flatMap(setting => ['-c', setting]),
];
/** Git in `folder`, with the environment of the gates and without the `GIT_*` of whoever called us. */
function gitIn(folder, environment) {
    const own = Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name)));
    const env = { ...own, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
    return async (...args) => {
        const options = { cwd: folder, env, silent: true, ignoreReturnCode: true };
        const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', [...SAFE, ...args], options).catch(() => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('tool-missing', { tool: 'git' }));
        if (exitCode === 0)
            return stdout;
        const reason = stderr.trim().split('\n').at(-1) ?? '';
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('git-failed', { command: args[0] ?? '', reason: reason.slice(0, 200) });
    };
}
/** What git prints, or undefined where it cannot tell. */
const orUndefined = (told) => told.catch(thrown => {
    if (thrown instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && thrown.problems[0]?.code === 'git-failed')
        return undefined;
    throw thrown;
});
/** What git prints with `-z`, entry by entry. */
const entriesOf = (told) => told.split('\u0000').filter(entry => entry !== '');


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
const SHORTEST = 6;
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|_KEY|_PASS|_PAT|_DSN)$/i;
/** The values to take out, and what is shown instead: the tokens, and the values of `variables` (`variablesOf` every step) and of all that are named like secrets. */
function secretsOf(tokens, environment, variables) {
    const secrets = new Map();
    for (const name of [...variables, ...Object.keys(environment).filter(key => SECRET_NAME.test(key))])
        secrets.set(environment[name] ?? '', `\${{ env.${name} }}`);
    for (const token of tokens)
        secrets.set(token, '***');
    return new Map([...secrets].filter(([value]) => value.trim().length >= SHORTEST));
}
/** Takes out the secrets as they are and in base64, URL, hex and JSON form, each line of a long one, and whatever has the form of a credential. */
function redactor(secrets) {
    const shown = new Map();
    for (const [secret, instead] of secrets) {
        for (const form of formsOf(secret))
            shown.set(form, '***');
        shown.set(secret, instead);
    }
    const forms = [...shown.keys()].sort((a, b) => b.length - a.length).map(escaped);
    const known = forms.length > 0 ? new RegExp(forms.join('|'), 'g') : undefined;
    return text => {
        const without = known ? text.replace(known, form => shown.get(form) ?? '***') : text;
        return patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), without);
    };
}
/** The ways in which a secret is commonly written. */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).map(line => line.trim());
    const forms = [
        secret,
        secret.trim(),
        ...(lines.length > 1 ? lines : []),
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('hex'),
        ...base64Of(secret),
    ];
    return [...new Set(forms)].filter(form => form.length >= SHORTEST);
}
/** What of the secret's base64 is the same whatever stands before and after it, for each of the three ways it can fall. */
function base64Of(secret) {
    return [0, 1, 2].flatMap(before => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        const whole = Math.floor((bytes.length * 8) / 6);
        const text = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), whole);
        return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const patterns = [
    [/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-)[\w.-]{16,1000}/g, '***'],
    [/\beyJ[\w-]{8,4096}\.[\w-]{8,8192}\.[\w-]{0,4096}/g, '***'],
    [/\b(Bearer|Basic)\s{1,4}[\w.~+/=-]{8,8192}/gi, '$1 ***'],
    [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{0,256}:[^\s/@]{1,1024}@/gi, '$1***@'],
    [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, '***'],
];


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readHeadMovedAt),
/* harmony export */   KU: () => (/* binding */ checkoutProblem),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   w: () => (/* binding */ changedTrackedFiles),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1684);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);




/** The top folder of the checkout that `git` is asked in: absolute, without symlinks. Throws `no-repository`. */
async function findWorkspace(git, folder) {
    const top = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('rev-parse', '--show-toplevel')))?.replace(/\r?\n$/, '');
    return top ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top) : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('no-repository', { path: folder });
}
/** HEAD; undefined in a repository without commits. Its parents are told even where a shallow clone has not fetched them. */
async function readHead(git) {
    const sha = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')))?.trim();
    if (!sha)
        return undefined;
    const [header = ''] = (await git('cat-file', 'commit', sha)).split('\n\n');
    const named = (key) => [...header.matchAll(new RegExp(`^${key} ([0-9a-f]+)$`, 'gm'))].map(([, id = '']) => id);
    return { sha, tree: named('tree')[0] ?? '', parents: named('parent') };
}
/** Tracked files that differ from HEAD, in the index or the working tree. */
const changedTrackedFiles = async (git) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(await git('status', '--porcelain', '-z', '--untracked-files=no', '--no-renames')).map(entry => entry.slice(3));
/**
 * Question 0 of design 7: whether the workspace holds the judged commit as it is; undefined if so. With `mergeAllowed` also the merge
 * commit whose second parent it is, which is what GitHub checks out for an ordinary pull request.
 */
async function checkoutProblem(git, sha, mergeAllowed) {
    const head = await readHead(git);
    const isMergeOfIt = mergeAllowed && head?.parents.length === 2 && head.parents[1] === sha;
    if (head?.sha !== sha && !isMergeOfIt)
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('other-commit', { expected: sha, found: head?.sha ?? '' });
    const files = await changedTrackedFiles(git);
    return files.length > 0 ? (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('dirty-workspace', { files: files.slice(0, 20) }) : undefined;
}
/** Files that differ between HEAD and where it left `base`; undefined where that cannot be told, as in a shallow clone. */
async function changedFiles(git, base) {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`));
    if (commit === undefined)
        return undefined;
    const start = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('merge-base', commit.trim(), 'HEAD'));
    if (start === undefined)
        return undefined;
    const files = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('diff-tree', '-r', '-z', '--name-only', '--no-renames', start.trim(), 'HEAD'));
    return files === undefined ? undefined : (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(files);
}
/** When HEAD last moved in this checkout, in ms; undefined where git keeps no record of it. */
async function readHeadMovedAt(git, workspace) {
    const entry = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('log', '--walk-reflogs', '--max-count=1', '--format=%gd', '--date=raw', 'HEAD'));
    const seconds = Number(/@\{(\d+) /.exec(entry ?? '')?.[1]);
    if (!Number.isFinite(seconds))
        return undefined;
    // The record has whole seconds; the file that holds it was written at that very moment, unless git has tidied it since.
    const path = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y0)(git('rev-parse', '--git-path', 'logs/HEAD'));
    const written = path && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path.trim()), { throwIfNoEntry: false })?.mtimeMs;
    return written && Math.floor(written / 1000) === seconds ? written : (seconds + 1) * 1000;
}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pj: () => (/* binding */ plain)
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
    return shape.read(parse((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(chunks), 'the report'), '$');
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

/***/ 5127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readFileAt, readChecklistAt */
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);


/** What stands at `path` at `ref`; a file above `limit` bytes is not read. One request. */
async function readFileAt(client, doing, path, ref, limit) {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const found = await client.find(doing, route, { path: path.replace(/^(?:\.\/)+/, ''), ref }, contents);
    if (found === undefined)
        return { kind: 'absent' };
    if ('entries' in found)
        return { kind: 'folder' };
    if (found.type === 'symlink' || found.type === 'submodule')
        return { kind: found.type };
    if (found.size > limit)
        return { kind: 'too-large', bytes: found.size };
    const bytes = Buffer.from(found.content ?? '', 'base64');
    if (found.type !== 'file' || found.encoding !== 'base64' || bytes.length !== found.size) {
        return fail('api-failed', { doing, reason: `${path} has ${found.size} bytes, but ${bytes.length} came` });
    }
    return { kind: 'file', path, ref, bytes, blob: found.sha };
}
const LIMIT = (/* unused pure expression or super */ null && (256 * 1024));
/** The checklist at a ref; `checklist-missing`, `checklist-not-a-file`, `checklist-too-large` where it cannot be one. One request. */
async function readChecklistAt(client, path, ref) {
    const found = await readFileAt(client, 'read-checklist', path, ref, LIMIT);
    switch (found.kind) {
        case 'file':
            return found;
        case 'absent':
            return fail('checklist-missing', { path, ref });
        case 'too-large':
            return fail('checklist-too-large', { path, bytes: found.bytes, limit: LIMIT });
        default:
            return fail('checklist-not-a-file', { path, ref, kind: found.kind });
    }
}
const contents = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(Array.isArray, { read: (value, path) => ({ entries: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8).read(value, path) }) }, (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, size: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, content: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), encoding: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }));


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ readChecklistFile),
/* harmony export */   rN: () => (/* binding */ onlyItems),
/* harmony export */   tQ: () => (/* binding */ localRelease),
/* harmony export */   vU: () => (/* binding */ approvedBy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _collect_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2937);
/* harmony import */ var _collect_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _collect_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2973);
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2055);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1684);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6599);








const LIMIT = 256 * 1024;
/** The checklist of the working tree; throws everything that is wrong with it. `path` is relative to `folder`. */
async function readChecklistFile(folder, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    if (!found)
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('checklist-missing', { path });
    if (!found.isFile())
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('checklist-not-a-file', { path, ref: 'the working tree', kind: 'no file' });
    if (found.size > LIMIT)
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('checklist-too-large', { path, bytes: found.size, limit: LIMIT });
    return (0,_checklist_js__WEBPACK_IMPORTED_MODULE_5__/* .readChecklist */ .z)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), path);
}
/** What a laptop judges: its working tree, as it is. Outside a commit the hashes are empty. */
async function localRelease(folder, stage) {
    const environment = (0,_collect_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbed */ .fG)(process.env, []);
    const workspace = await (0,_collect_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspace */ .pl)((0,_collect_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(folder, environment), folder);
    const head = await (0,_collect_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .zy)((0,_collect_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(workspace, environment));
    return {
        purpose: 'local',
        repository: { owner: 'local', name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workspace), private: true, defaultBranch: 'main' },
        stage,
        event: 'local',
        sha: head?.sha ?? '',
        tree: head?.tree ?? '',
        isRelease: false,
        untrusted: false,
    };
}
/** The checklist with these items only, what stands below them and what they need; throws where one is not there. */
function onlyItems(checklist, ids) {
    const all = new Map(checklist.phases.flatMap(({ items }) => [...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_7__/* .everyItem */ .l)(items)]).map(item => [item.id, item]));
    const unknown = ids.filter(id => !all.has(id));
    if (unknown.length > 0)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(...unknown.map(item => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('unknown-item', { item })));
    const kept = new Set();
    const keep = (item) => {
        if (!item || kept.has(item.id))
            return;
        kept.add(item.id);
        for (const below of item.items)
            keep(below);
        for (const id of item.needs)
            keep(all.get(id));
    };
    for (const id of ids)
        keep(all.get(id));
    const prune = (items) => items.flatMap(item => {
        const below = prune(item.items);
        return kept.has(item.id) || below.length > 0 ? [{ ...item, items: below }] : [];
    });
    const phases = checklist.phases
        .map(phase => ({ ...phase, items: prune(phase.items) }))
        .filter(({ items }) => items.length > 0);
    return { ...checklist, phases };
}
/** The inputs as if these people had approved the commit, and could. */
function approvedBy(inputs, users) {
    const { sha, tree } = inputs.release;
    const before = new Date(Date.parse(inputs.now) - 1000).toISOString();
    const facts = inputs.facts ?? {
        now: inputs.now,
        head: { sha, tree },
        broughtIn: [],
        reviews: [],
        headSeenAt: before,
        committers: [],
        permissions: {},
        teams: {},
        rivals: [],
        protection: { level: 'unknown', missing: [] },
    };
    const reviews = users.map((user, index) => ({
        id: Number.MAX_SAFE_INTEGER - users.length + index,
        user,
        bot: false,
        state: 'APPROVED',
        commit: facts.head?.sha,
        at: inputs.now,
        body: '',
        url: '',
        edited: false,
    }));
    const permissions = Object.fromEntries(users.map(user => [user.toLowerCase(), 'admin']));
    return {
        ...inputs,
        facts: { ...facts, reviews: [...facts.reviews, ...reviews], permissions: { ...facts.permissions, ...permissions } },
    };
}


/***/ })

};
