export const id = 264;
export const ids = [264];
export const modules = {

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

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf),
  _: () => (/* binding */ schedule)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/src/collect/queue.js
/** The queue of a run: among the steps that may start, the one at the head of the longest way to the end. */
function queueOf(steps) {
    const order = inOrder(steps);
    const needs = needsOf(steps, order);
    const way = waysToTheEnd(order, needs);
    const waiting = new Set([...steps].sort((a, b) => (way.get(b) ?? 0) - (way.get(a) ?? 0)));
    const answered = new Set();
    return {
        next() {
            for (const step of waiting)
                if (needs.get(step)?.every(needed => answered.has(needed)))
                    return step;
            return undefined;
        },
        started: step => void waiting.delete(step),
        answered: step => void answered.add(step),
    };
}
/** How long steps of a gate take, roughly and against each other. */
const weights = {
    k6: 120,
    tests: 60,
    trufflehog: 40,
    pylint: 30,
    mypy: 20,
    tsc: 20,
    'pip-audit': 20,
    gitleaks: 15,
    'npm-audit': 10,
    files: 1,
};
const weightOf = ({ gate, run, report }) => (run === undefined && report ? 1 : (weights[gate] ?? 5));
/** File order, but what a step needs comes before it. */
function inOrder(steps) {
    const byItem = new Map(steps.map(step => [step.item, step]));
    const seen = new Set();
    const order = [];
    const visit = (step) => {
        if (!step || seen.has(step))
            return;
        seen.add(step);
        for (const item of step.after)
            visit(byItem.get(item));
        order.push(step);
    };
    steps.forEach(visit);
    return order;
}
/** The steps that each must wait for; of those that may not run beside each other, each waits for the one before. */
function needsOf(steps, order) {
    const needs = new Map(steps.map(step => [step, order.filter(({ item }) => step.after.includes(item))]));
    const alone = order.filter(({ parallel }) => !parallel);
    for (const [index, step] of alone.entries()) {
        const before = alone[index - 1];
        if (before)
            needs.set(step, [...(needs.get(step) ?? []), before]);
    }
    return needs;
}
/** For each step, how much work lies on the longest way from its start to the end of the run. */
function waysToTheEnd(order, needs) {
    const way = new Map(order.map(step => [step, weightOf(step)]));
    for (const step of order.toReversed())
        for (const needed of needs.get(step) ?? [])
            way.set(needed, Math.max(way.get(needed) ?? 0, weightOf(needed) + (way.get(step) ?? 0)));
    return way;
}

;// CONCATENATED MODULE: ./build/src/collect/schedule.js



/**
 * Asks every step once and gives the readings in the order of the steps. A step waits for those in its `after`, however they were answered; an error there is
 * `needs-errored` here. Steps that are not `parallel` run one at a time in file order, beside the others. What `ask` throws becomes the step's error.
 */
async function schedule(steps, ask, { slots, signal, progress }) {
    const readings = new Map();
    const running = new Map();
    const queue = queueOf(steps);
    async function run(step) {
        progress?.(step);
        const startedAt = new Date().toISOString();
        const started = performance.now();
        const result = await Promise.resolve(step)
            .then(ask)
            .catch((thrown) => ({ error: (0,problem/* problemOf */.Zw)(thrown) }));
        running.delete(step.item);
        settle(step, result, startedAt, Math.round(performance.now() - started));
    }
    function settle(step, result, startedAt = new Date().toISOString(), durationMs = 0) {
        const reading = { item: step.item, key: keyOf(step), startedAt, durationMs, ...result };
        readings.set(step.item, reading);
        queue.answered(step);
        progress?.(step, reading);
    }
    for (;;) {
        for (let next = queue.next(); next && running.size < Math.max(1, slots); next = queue.next()) {
            const instead = insteadOf(next, readings, signal);
            queue.started(next);
            if (instead)
                settle(next, instead);
            else
                running.set(next.item, run(next));
        }
        if (running.size === 0)
            break;
        await Promise.race(running.values());
    }
    for (const step of steps)
        if (!readings.has(step.item))
            settle(step, { error: (0,problem/* problem */.CC)('internal', { reason: 'steps wait for each other' }) });
    return steps.flatMap(({ item }) => readings.get(item) ?? []);
}
/** The key under which a step's answer is stored: SHA-256 of its definition, in hex. */
const keyOf = ({ definition }) => (0,external_node_crypto_.createHash)('sha256').update(definition).digest('hex');
/** What is answered without asking: the run was cancelled, or what the step needs could not be told, or was not asked for want of secrets. */
function insteadOf(step, readings, signal) {
    if (signal.aborted)
        return { error: (0,problem/* problem */.CC)('cancelled', {}) };
    for (const item of step.after) {
        const needed = readings.get(item);
        if (!needed || 'error' in needed)
            return { error: (0,problem/* problem */.CC)('needs-errored', { item }) };
        if ('skipped' in needed && needed.skipped === 'no-secrets')
            return { skipped: 'no-secrets', names: needed.names };
    }
    return undefined;
}


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

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/**
 * What the expression comes to, by Kleene's logic: absent, NaN and unlike types are unknown, never false and never zero.
 * An expectation holds on `true` only; an item is left out by its `if` on `false` only.
 */
function truth(expression, scope) {
    const value = evaluate(expression, scope);
    return typeof value === 'boolean' ? value : undefined;
}
/** The names that the expression reads, each once. */
function namesIn(expression) {
    switch (expression.kind) {
        case 'literal':
            return new Set();
        case 'name':
            return new Set([expression.name]);
        case 'not':
            return namesIn(expression.of);
        case 'compare':
            return new Set([...namesIn(expression.left), ...namesIn(expression.right)]);
        case 'and':
        case 'or':
        case 'call':
            return new Set(expression.of.flatMap(part => [...namesIn(part)]));
    }
}
/** The value itself, where it is one that can be compared. */
const known = (value) => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : undefined;
function evaluate(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return known(expression.value);
        case 'name':
            return known(scope.value(expression.name));
        case 'not':
            return negate(truth(expression.of, scope));
        case 'and':
            return all(expression.of.map(part => truth(part, scope)));
        case 'or':
            return negate(all(expression.of.map(part => negate(truth(part, scope)))));
        case 'compare':
            return compare(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
        case 'call':
            return call(expression.function, expression.of.map(part => evaluate(part, scope)), scope);
    }
}
const negate = (truth) => (truth === undefined ? undefined : !truth);
/** Kleene's `and`: one false decides, else one unknown does; of nothing it is unknown. */
function all(parts) {
    if (parts.includes(false))
        return false;
    return parts.length === 0 || parts.includes(undefined) ? undefined : true;
}
function compare(operator, left, right) {
    if (typeof left === 'number' && typeof right === 'number')
        return order(operator, left, right);
    if (typeof left === 'string' && typeof right === 'string')
        return equality(operator, fold(left), fold(right));
    if (typeof left === 'boolean' && typeof right === 'boolean')
        return equality(operator, left, right);
    return undefined;
}
function order(operator, left, right) {
    switch (operator) {
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        default:
            return equality(operator, left, right);
    }
}
const equality = (operator, left, right) => operator === '==' ? left === right : operator === '!=' ? left !== right : undefined;
function call(name, of, { changed }) {
    const words = of.filter(value => typeof value === 'string');
    if (words.length === 0 || words.length < of.length)
        return undefined;
    if (name === 'changed')
        return changed?.(words);
    const [text, part] = words.map(fold);
    if (text === undefined || part === undefined || words.length > 2)
        return undefined;
    switch (name) {
        case 'contains':
            return text.includes(part);
        case 'startsWith':
            return text.startsWith(part);
        case 'endsWith':
            return text.endsWith(part);
    }
}
// Words are compared as GitHub's expressions compare them: without regard to case.
const fold = (word) => word.toLowerCase();


/***/ }),

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

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ moment),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/** A value as people write it. A number keeps as many decimals as it takes not to look like one of `limits` when it is not. */
function figure(value, { page }, limits = []) {
    if (typeof value === 'boolean')
        return value ? page.yes : page.no;
    if (typeof value === 'string')
        return `“${value}”`;
    for (let decimals = 2; decimals < 15; decimals++) {
        const rounded = Number(value.toFixed(decimals));
        if (rounded === value || !limits.includes(rounded))
            return String(rounded);
    }
    return String(value);
}
/** A time to the minute, in UTC: "2026-11-23 17:42 UTC"; a day, or what is no time, as it stands. */
function moment(iso) {
    const time = new Date(iso);
    return !iso.includes('T') || Number.isNaN(time.getTime())
        ? iso
        : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vU: () => (/* binding */ approvedBy),
  oT: () => (/* binding */ askHere),
  xm: () => (/* binding */ gitHere),
  rN: () => (/* binding */ onlyItems),
  DP: () => (/* binding */ readChecklistFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/checklist/nearest.js
var nearest = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/src/collect/redact.js
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

;// CONCATENATED MODULE: ./build/src/collect/environment.js

/** What a gate process may see (design 10): without our inputs, the runner's tokens and command files, and every variable that holds one of `tokens`. */
function scrubbed(environment, tokens) {
    const forms = tokens.flatMap(formsOf);
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

// EXTERNAL MODULE: ./build/src/collect/git.js
var collect_git = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/src/collect/workspace.js
var collect_workspace = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/model/checklist.js
var model_checklist = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var checklist = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/src/collect/schedule.js + 1 modules
var schedule = __webpack_require__(2249);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/figure.js
var figure = __webpack_require__(530);
// EXTERNAL MODULE: ./build/src/report/terminal-text.js
var terminal_text = __webpack_require__(2760);
// EXTERNAL MODULE: ./build/src/report/words/language.js
var words_language = __webpack_require__(8234);
;// CONCATENATED MODULE: ./build/src/report/progress.js




const COUNTER = 9;
const STATE = 13;
const ITEM = 22;
/** The event as one line, cut to `columns`: "3/12     ✓ read       pylint   3.2 s, score 7.2, 12 examined". */
function progress(event, language, columns, colour) {
    const words = (0,words_language/* wordsOf */.Z9)(language);
    const [counter, sign, word, item, said] = event.kind === 'started'
        ? ['', 'off', words.page.progress.started, event.item, '']
        : [
            `${event.done}/${event.total}`,
            ...state(event.reading, words),
            event.reading.item,
            told(event.reading, words),
        ];
    const line = [
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)(counter), COUNTER),
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)((0,blocks/* mark */.Gy)(sign, word)), STATE),
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)((0,blocks/* code */.aY)(item)), ITEM),
        { text: '  ', styles: [] },
        ...(0,terminal_text/* runsOf */.ky)(said),
    ];
    return (0,terminal_text/* printed */.zd)((0,terminal_text/* clipped */.cz)(line, columns), colour);
}
function state(reading, { page }) {
    if ('error' in reading)
        return ['unknown', page.progress.unknown];
    if ('skipped' in reading)
        return ['off', page.progress.skipped];
    return ['passed', page.progress.answered];
}
function told(reading, words) {
    const { page } = words;
    const time = page.duration(reading.durationMs);
    if ('error' in reading)
        return [`${time}, `, (0,blocks/* prose */.CS)((0,words_language/* sentenceOf */.$N)(reading.error, words).message)];
    if ('skipped' in reading)
        return reading.skipped === 'condition' ? page.progress.condition : page.progress.noSecrets(reading.names);
    const [only, ...others] = reading.subjects;
    const measures = only && others.length === 0 ? Object.entries(only.measures) : [];
    const findings = reading.tallies.reduce((sum, { count }) => sum + count, 0);
    return (0,blocks/* joined */.oR)([
        time,
        ...measures.map(([name, value]) => `${name} ${(0,figure/* figure */.v)(value, words)}`),
        ...(findings > 0 ? [page.findingsOf(findings)] : []),
        page.examined(reading.examined, undefined),
    ], ', ');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/collect/chunks.js


const PIECE = 64 * 1024;
const LIMIT_MIB = 1024;
/** Opens a file for reading as it is: never through a link, never waiting for the other end of a pipe. */
const openAsIs = (path) => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
/** What stands there: a plain file, or why it cannot be read as one. */
function lookAt(path) {
    try {
        const file = openAsIs(path);
        try {
            const seen = (0,external_node_fs_.fstatSync)(file, { bigint: true });
            return seen.isFile() ? seen : 'not-a-file';
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'missing';
        return code === 'ELOOP' || code === 'ENXIO' ? 'not-a-file' : 'unreadable';
    }
}
/**
 * What the file held when it was `seen`, opened anew for each walk. The walk throws `too-large` above 1 GiB, and
 * `unreadable-report` when another file stands there by then, or less of it.
 */
function chunksOf(path, seen) {
    return {
        *[Symbol.iterator]() {
            const size = Number(seen.size);
            if (size > LIMIT_MIB * 1024 * 1024)
                (0,problem/* fail */.fJ)('too-large', { limitMib: LIMIT_MIB });
            const file = openAsIs(path);
            try {
                const now = (0,external_node_fs_.fstatSync)(file, { bigint: true });
                if (now.ino !== seen.ino || now.dev !== seen.dev)
                    throw changed();
                for (let at = 0; at < size;) {
                    const piece = Buffer.allocUnsafeSlow(Math.min(PIECE, size - at));
                    const read = (0,external_node_fs_.readSync)(file, piece, 0, piece.length, at);
                    if (read === 0)
                        throw changed();
                    at += read;
                    yield piece.subarray(0, read);
                }
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
    };
}
const changed = () => (0,problem/* fail */.fJ)('unreadable-report', { expected: 'a file that stays as it is', reason: 'it changed while it was read' });
/** The end of a file as text, at most `bytes` of it. */
function endOf(path, bytes) {
    const file = openAsIs(path);
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const piece = Buffer.alloc(Math.min(bytes, size));
        const read = (0,external_node_fs_.readSync)(file, piece, 0, piece.length, size - piece.length);
        return piece.toString('utf8', 0, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/src/collect/paths.js



/** Whether an absolute path is the folder or lies in it, by name alone. */
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** The path without symlinks; undefined where nothing stands. */
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** The step's working directory, absolute and without symlinks. Throws `no-folder` where it is none inside the workspace. */
function workingDirectory({ workingDirectory: path }, workspace) {
    const folder = realPath((0,external_node_path_.resolve)(workspace, path));
    return folder && isBelow(workspace, folder) && (0,external_node_fs_.statSync)(folder).isDirectory() ? folder : (0,problem/* fail */.fJ)('no-folder', { path });
}

;// CONCATENATED MODULE: ./build/src/collect/files.js







/** The files that a step names, in its order; those of a folder or a glob as git lists them. Throws `not-a-file` for what is no plain file of the workspace. */
async function collectFiles({ paths }, step, context) {
    const cwd = workingDirectory(step, context.workspace);
    const git = (0,collect_git/* gitIn */.uM)(cwd, context.environment);
    const listed = (0,collect_git/* entriesOf */.Mc)(await git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
    const found = new Map();
    for (const path of paths) {
        const file = readFile(path, cwd, context);
        const matching = file ? [file] : listed.filter(matcherOf(path)).flatMap(each => readFile(each, cwd, context) ?? []);
        for (const each of matching)
            found.set(each.path, each);
        if (matching.length === 0 && !isGlob(path))
            found.set(path, { path, present: false });
    }
    return [...found.values()];
}
/** Undefined where nothing stands, or a folder. */
function readFile(path, cwd, { workspace }) {
    const real = realPath((0,external_node_path_.resolve)(cwd, path));
    if (real === undefined || (0,external_node_fs_.statSync)(real).isDirectory())
        return undefined;
    const seen = isBelow(workspace, real) && lookAt(real);
    if (typeof seen !== 'object')
        return (0,problem/* fail */.fJ)('not-a-file', { path });
    const at = new Date(Number(seen.mtimeMs)).toISOString();
    return { path, present: true, bytes: Number(seen.size), content: chunksOf(real, seen), at };
}
const isGlob = (path) => picomatch.scan(path, { nonegate: true }).isGlob;
/** Whether a listed file is the path, lies in it, or is matched by it; names that start with a dot are not special. */
function matcherOf(path) {
    const named = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    const matches = picomatch(named, { dot: true, nonegate: true });
    return file => named === '.' || file === named || file.startsWith(`${named}/`) || matches(file);
}

;// CONCATENATED MODULE: ./build/src/collect/checkout.js




/** The tracked files that are checked out, by their paths in the repository. */
async function collectTracked({ paths, extensions }, step, { workspace, environment }) {
    const folder = (0,external_node_path_.relative)(workspace, workingDirectory(step, workspace)).replaceAll(external_node_path_.sep, '/');
    const matchers = paths.map(path => matcherOf(external_node_path_.posix.join(folder, path)));
    const isMeant = (file) => extensions.some(extension => file.endsWith(extension)) && matchers.some(matches => matches(file));
    // The mark `S` stands before files that a sparse checkout leaves out.
    const listed = (0,collect_git/* entriesOf */.Mc)(await (0,collect_git/* gitIn */.uM)(workspace, environment)('ls-files', '-z', '-t'));
    const there = listed.filter(entry => !entry.startsWith('S ')).map(entry => entry.slice(2));
    return { paths: [...new Set(there)].filter(isMeant) };
}
/** How much of the history was fetched. */
async function collectHistory({ workspace, environment }) {
    const git = (0,collect_git/* gitIn */.uM)(workspace, environment);
    const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() !== 'false';
    return { shallow, commits: Number(await git('rev-list', '--count', 'HEAD')) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/collect/leftovers.js




/** The variable by which processes of a run are known; it holds a path in the run's folder. */
const MARKER = 'RELEASE_CHECKLIST_TEMPORARY';
const GRACE_MS = 1000;
const LOOK_EVERY_MS = 50;
/**
 * Ends every process whose MARKER is `place` or begins with it, also those that left their group, and all of `group`: first asks, then kills.
 * Gives the names of those it found. Where there is no `/proc` it knows the group alone.
 */
async function endProcesses(place, group) {
    const asked = new Map();
    if (group !== undefined)
        signalGroup(group, 'SIGTERM');
    for (let waited = 0; waited < 2 * GRACE_MS; waited += LOOK_EVERY_MS) {
        const found = findProcesses(place, group);
        if (found.length === 0 && (hasProc || group === undefined || !signalGroup(group, 0)))
            break;
        const isOver = waited >= GRACE_MS;
        if (isOver && group !== undefined)
            signalGroup(group, 'SIGKILL');
        for (const each of found) {
            if (isOver)
                signal(each.pid, 'SIGKILL');
            else if (each.group !== group && !asked.has(each.pid))
                signal(each.pid, 'SIGTERM');
            asked.set(each.pid, each.name);
        }
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
    return [...asked.values()];
}
const hasProc = (0,external_node_fs_.existsSync)('/proc/self/environ');
/** The living processes whose MARKER is `place` or begins with it, and those of `group`. */
function findProcesses(place, group) {
    if (!hasProc)
        return [];
    const mark = Buffer.from(`${MARKER}=${place}`).toString('latin1');
    return (0,external_node_fs_.readdirSync)('/proc')
        .map(Number)
        .filter(pid => pid > 0 && pid !== process.pid)
        .flatMap(pid => {
        const [, name = '', state, of] = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(read(pid, 'stat')) ?? [];
        if (state === undefined || state === 'Z' || state === 'X')
            return [];
        return Number(of) === group || read(pid, 'environ').includes(mark) ? [{ pid, name, group: Number(of) }] : [];
    });
}
function read(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)('/proc', String(pid), file), 'latin1');
    }
    catch {
        return ''; // it ended meanwhile, or belongs to another user
    }
}
function signalGroup(group, name) {
    if (process.platform !== 'win32')
        return signal(-group, name);
    return name !== 0 && (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(group), '/T', '/F']).status === 0;
}
/** Whether there was anybody to signal. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/collect/process.js



const process_LIMIT_MIB = 1024;
const process_LOOK_EVERY_MS = 100;
const stdoutOf = (place) => `${place}.stdout`;
const stderrOf = (place) => `${place}.stderr`;
/**
 * Runs a process in a group of its own, with nothing on stdin and its output in files. Waits for the process alone, not for what it left in the
 * background. When it takes too long, prints too much or the run is cancelled, everything that it started is ended. Rejects when the system refuses.
 */
async function runProcess(command) {
    const started = performance.now();
    let look;
    try {
        const child = start(command);
        const stopped = new Promise(resolve => {
            look = setInterval(() => {
                const reason = reasonToStop(command, performance.now() - started);
                if (reason)
                    resolve(reason);
            }, process_LOOK_EVERY_MS);
        });
        const ended = await Promise.race([exitOf(child), stopped]);
        const isStopped = ended.ended === 'timed-out' || ended.ended === 'cancelled' || ended.ended === 'flooded';
        if (isStopped)
            await endProcesses(command.place, child.pid);
        return ended;
    }
    catch (error) {
        const { code = '', syscall } = error;
        if (syscall?.startsWith('spawn') && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(code))
            return { ended: 'not-found', tool: command.argv[0] ?? '' };
        throw error;
    }
    finally {
        clearInterval(look);
    }
}
function start({ argv: [tool = '', ...args], cwd, environment, place }) {
    const stdout = (0,external_node_fs_.openSync)(stdoutOf(place), 'a', 0o600);
    const stderr = (0,external_node_fs_.openSync)(stderrOf(place), 'a', 0o600);
    try {
        return (0,external_node_child_process_.spawn)(tool, args, {
            cwd,
            env: { ...environment, PWD: cwd, [MARKER]: place },
            stdio: ['ignore', stdout, stderr],
            detached: true,
            windowsHide: true,
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
        (0,external_node_fs_.closeSync)(stderr);
    }
}
const exitOf = (child) => new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve(exitCode === null ? { ended: 'killed', signal: signal ?? 'SIGKILL' } : { ended: 'exited', exitCode }));
});
function reasonToStop({ place, minutes, signal }, elapsedMs) {
    if (signal.aborted)
        return { ended: 'cancelled' };
    if (elapsedMs >= minutes * 60_000)
        return { ended: 'timed-out', afterMinutes: minutes };
    const printed = [stdoutOf(place), stderrOf(place)].map(path => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    return Math.max(...printed) > process_LIMIT_MIB * 1024 * 1024 ? { ended: 'flooded', limitMib: process_LIMIT_MIB } : undefined;
}

;// CONCATENATED MODULE: ./build/src/collect/report.js





/** What stood at the report's place before the run, if anything. */
const stampOf = (cwd, path) => statAt((0,external_node_path_.resolve)(cwd, path));
/** Whether a file was written since `before` was seen in its place. */
const writtenSince = (before) => (now) => before === undefined || before.ino !== now.ino || before.mtimeNs !== now.mtimeNs || before.size !== now.size;
/** The report that somebody else wrote, with the file's last write in ms: believed only inside the workspace, untracked, a plain file, and fresh. */
async function readReport({ workspace, environment }, cwd, path, isFresh) {
    const lexical = (0,external_node_path_.resolve)(cwd, path);
    const folder = realPath((0,external_node_path_.dirname)(lexical));
    if (folder === undefined)
        return { report: { path, found: isBelow(workspace, lexical) ? 'missing' : 'outside' } };
    if (!isBelow(workspace, folder))
        return { report: { path, found: 'outside' } };
    const place = (0,external_node_path_.resolve)(folder, (0,external_node_path_.basename)(lexical));
    const seen = lookAt(place);
    if (typeof seen === 'string')
        return { report: { path, found: seen } };
    // Asked of the repository that holds the folder, which may be a submodule's, and of names in any case: some file systems know none.
    const tracked = (0,collect_git/* entriesOf */.Mc)(await (0,collect_git/* gitIn */.uM)(folder, environment)('ls-files', '-z', '--', `:(icase,literal)${(0,external_node_path_.basename)(place)}`));
    const isSame = (name) => statAt((0,external_node_path_.resolve)(folder, name))?.ino === seen.ino;
    if (tracked.some(isSame))
        return { report: { path, found: 'tracked' } };
    if (!isFresh(seen))
        return { report: { path, found: 'stale' } };
    return {
        report: { path, found: 'fresh', bytes: Number(seen.size), content: chunksOf(place, seen) },
        writtenAt: Number(seen.mtimeMs),
    };
}
/** The report file that a tool was asked for in its fresh folder; undefined when it wrote none. */
function freshReport(place, path) {
    const seen = lookAt(place);
    if (seen === 'missing')
        return undefined;
    if (typeof seen === 'string')
        return { path, found: seen };
    return { path, found: 'fresh', bytes: Number(seen.size), content: chunksOf(place, seen) };
}
function statAt(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined; // a part of the path is no folder
    }
}

;// CONCATENATED MODULE: ./build/src/collect/script.js


const SCRIPT = '{0}';
const powershell = (program) => ({
    argv: [program, '-NoProfile', '-NonInteractive', '-Command', `. '${SCRIPT}'`],
    extension: '.ps1',
    wrap: script => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
});
/** The shells of GitHub workflows; bash is as `shell: bash` there. */
const shells = {
    bash: { argv: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', SCRIPT], extension: '.sh' },
    sh: { argv: ['sh', '-e', SCRIPT], extension: '.sh' },
    python: { argv: ['python', SCRIPT], extension: '.py' },
    pwsh: powershell('pwsh'),
    powershell: powershell('powershell'),
    cmd: {
        argv: ['cmd', '/D', '/E:ON', '/V:OFF', '/S', '/C', `CALL "${SCRIPT}"`],
        extension: '.cmd',
        wrap: script => `@echo off\n${script}`,
    },
};
/** Writes the script into a file whose path begins with `place`, and gives what to run. Throws `bad-shell` for a word that is neither a shell nor a command with `{0}`. */
function scriptArgv(script, shell, place) {
    const known = Object.hasOwn(shells, shell ?? 'bash') ? shells[shell ?? 'bash'] : undefined;
    if (!known && !shell?.includes(SCRIPT))
        return (0,problem/* fail */.fJ)('bad-shell', { shell: shell ?? '' });
    const { argv, extension, wrap } = known ?? { argv: shell?.trim().split(/\s+/) ?? [], extension: '' };
    const path = `${place}${extension}`;
    (0,external_node_fs_.writeFileSync)(path, wrap ? wrap(script) : script, { mode: 0o600 });
    return argv.map(part => part.replaceAll(SCRIPT, path));
}

;// CONCATENATED MODULE: ./build/src/collect/tool.js









/** Runs the gate's own tool, or the step's `run:` in its place, or reads the report that an earlier step left. Throws only what keeps all three from being tried. */
async function collectTool(request, step, context) {
    const cwd = workingDirectory(step, context.workspace);
    if (step.run === undefined && step.report !== undefined)
        return readOnly(step.report, cwd, context);
    const place = (0,external_node_path_.join)(context.temporary, (0,external_node_crypto_.randomUUID)());
    const before = step.report === undefined ? undefined : stampOf(cwd, step.report);
    const argv = step.run === undefined ? toolArgv(request, place) : scriptArgv(step.run, step.shell, place);
    const environment = environmentOf(request, step, cwd, context);
    const { timeoutMinutes: minutes } = step;
    const started = performance.now();
    const ended = await runProcess({ argv, cwd, environment, place, minutes, signal: context.signal });
    const seconds = (performance.now() - started) / 1000;
    const at = new Date().toISOString();
    const report = step.report === undefined
        ? ownReport(request, step, place)
        : (await readReport(context, cwd, step.report, writtenSince(before))).report;
    const beside = besideReport(request, place);
    return {
        kind: 'tool',
        at,
        seconds,
        argv,
        process: ended,
        ...(report && { report }),
        stdout: outputOf(stdoutOf(place)),
        stderr: outputOf(stderrOf(place)),
        ...(beside && { beside }),
        tail: tailOf(ended, request, place, context),
    };
}
const asksFor = (what, { argv }) => argv.some(part => part.includes(what));
const reportIn = (place) => (0,external_node_path_.join)(place, 'report');
function toolArgv(request, place) {
    if (asksFor(evidence/* REPORT */.ri, request) || asksFor(evidence/* FOLDER */.L7, request))
        (0,external_node_fs_.mkdirSync)(place, { mode: 0o700 });
    return request.argv.map(part => part.replaceAll(evidence/* REPORT */.ri, reportIn(place)).replaceAll(evidence/* FOLDER */.L7, place));
}
/** The report file that the gate asked for; undefined where there is none to look for, or the tool has printed it instead. */
function ownReport(request, { run }, place) {
    if (run !== undefined || !asksFor(evidence/* REPORT */.ri, request))
        return undefined;
    return (freshReport(reportIn(place), evidence/* REPORT */.ri) ?? (isEmpty(stdoutOf(place)) ? { path: evidence/* REPORT */.ri, found: 'missing' } : undefined));
}
function besideReport({ beside }, place) {
    const written = beside === undefined ? undefined : freshReport((0,external_node_path_.join)(place, beside), beside);
    return written?.found === 'fresh' ? written.content : undefined;
}
async function readOnly(path, cwd, context) {
    const { headMovedAt } = context;
    const isYounger = ({ mtimeNs }) => headMovedAt !== undefined && Number(mtimeNs) / 1e6 > headMovedAt;
    const { report, writtenAt } = await readReport(context, cwd, path, isYounger);
    const at = new Date(writtenAt ?? Date.now()).toISOString();
    return { kind: 'tool', at, seconds: 0, argv: [], report, stdout: [], stderr: [], tail: '' };
}
// A tool's own name is looked up where package managers put it, never through `npx`, which may fetch a stranger's package.
function environmentOf(request, step, cwd, { environment, workspace }) {
    const all = { ...environment, ...request.env, ...step.env };
    if (step.run !== undefined)
        return all;
    const path = [(0,external_node_path_.join)(cwd, 'node_modules/.bin'), (0,external_node_path_.join)(workspace, 'node_modules/.bin'), all.PATH];
    return { ...all, PATH: path.filter(Boolean).join(external_node_path_.delimiter) };
}
const isEmpty = (path) => (0,external_node_fs_.lstatSync)(path).size === 0;
const outputOf = (path) => chunksOf(path, (0,external_node_fs_.lstatSync)(path, { bigint: true }));
/** The last lines of what was printed, at most 2000 characters, redacted before they are cut. */
function tailOf(ended, { confidential }, place, { redact }) {
    if (ended.ended !== 'exited')
        return '';
    const shown = !isEmpty(stderrOf(place)) || confidential ? stderrOf(place) : stdoutOf(place);
    // A shell names its script by a path that says nothing to a reader.
    const lines = redact(endOf(shown, 64 * 1024))
        .replaceAll(`${place}.sh`, 'run')
        .trimEnd()
        .split('\n')
        .slice(-20);
    return lines.join('\n').slice(-2000);
}

;// CONCATENATED MODULE: ./build/src/collect/collect.js




/**
 * What a gate asked for, by the names of its requests, one after the other. `step` is filled. The first tool request of a gate is the one that the
 * step's `run:` and `report` stand for: `earlier` is what was collected for the same step before. Throws a UserError where something could not even be tried.
 */
async function collectAll(requests, step, context, earlier = {}) {
    const collected = { ...earlier };
    for (const [name, request] of Object.entries(requests)) {
        const isFirst = Object.values(collected).every(({ kind }) => kind !== 'tool');
        collected[name] = await collect(request, isFirst ? step : asItStands(step), context);
    }
    return collected;
}
const asItStands = ({ run: _run, report: _report, ...step }) => step;
/** What came back of one request, unjudged. Throws `cancelled` where the run is. */
async function collect(request, step, context) {
    if (context.signal.aborted)
        return (0,problem/* fail */.fJ)('cancelled', {});
    switch (request.kind) {
        case 'tool':
            return collectTool(request, step, context);
        case 'files':
            return { kind: 'files', files: await collectFiles(request, step, context) };
        case 'tracked':
            return { kind: 'tracked', ...(await collectTracked(request, step, context)) };
        case 'history':
            return { kind: 'history', ...(await collectHistory(context)) };
    }
}

;// CONCATENATED MODULE: ./build/src/collect/redact-reading.js
/** The reading without secrets. A measure whose word holds one is left out: it is unknown then, never another word. */
function redactReading(reading, redact) {
    if ('error' in reading) {
        const details = redactAll(reading.error.details, redact);
        return { ...reading, error: { ...reading.error, details } }; // the same code, hence the same details
    }
    return 'skipped' in reading ? reading : { ...reading, ...redactAnswer(reading, redact) };
}
function redactAnswer({ subjects, tallies, findings, remarks, tool }, redact) {
    return {
        subjects: subjects.map(subject => redactSubject(subject, redact)),
        tallies: tallies.map(tally => ({ ...tally, ruleId: redact(tally.ruleId), aliases: tally.aliases.map(redact) })),
        findings: findings.map(finding => redactFinding(finding, redact)),
        remarks: remarks.map(redact),
        ...(tool && { tool: { name: redact(tool.name), ...(tool.version && { version: redact(tool.version) }) } }),
    };
}
function redactSubject({ name, measures, location }, redact) {
    const safe = Object.entries(measures).filter(([, value]) => typeof value !== 'string' || redact(value) === value);
    return { name: redact(name), measures: Object.fromEntries(safe), ...at(location, redact) };
}
function redactFinding({ location, ...finding }, redact) {
    return {
        ...finding,
        ruleId: redact(finding.ruleId),
        message: redact(finding.message),
        ...(finding.aliases && { aliases: finding.aliases.map(redact) }),
        ...(finding.helpUri && { helpUri: redact(finding.helpUri) }),
        ...at(location, redact),
    };
}
const at = (location, redact) => location && { location: { ...location, path: redact(location.path) } };
function redactAll(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(each => redactAll(each, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactAll(each, redact)]));
}

// EXTERNAL MODULE: ./build/src/decide/truth.js
var truth = __webpack_require__(3067);
;// CONCATENATED MODULE: ./build/src/measure/cut.js
/** At most `longest` characters. Where it must be cut, the word that is cut goes too: it may be half a secret, which would not be recognised. */
const cut = (text, longest) => text.length <= longest ? text : `${text.slice(0, longest).replace(/\S{0,256}$/, '')}…`;

;// CONCATENATED MODULE: ./build/src/measure/findings.js

const KEPT = 100;
const RULES = 5000;
const LONGEST_RULE = 1000;
const levels = ['error', 'warning', 'note'];
const severities = ['critical', 'high', 'medium', 'low', undefined];
/** Walks the findings once, in memory that does not grow with their number. */
function countFindings(findings, place) {
    const worst = levels.map(() => severities.map(() => []));
    const tallies = new Map();
    let suppressed = 0;
    for (const finding of findings) {
        const kept = worst[levels.indexOf(finding.level)]?.[severities.indexOf(finding.severity)];
        if (!kept)
            throw new TypeError('a finding of no known level');
        if (finding.suppressed) {
            suppressed += 1;
            continue;
        }
        count(finding, tallies);
        if (kept.length < KEPT)
            kept.push(trimmed(finding, place));
    }
    return { findings: worst.flat(2).slice(0, KEPT), tallies: [...tallies.values()], suppressed };
}
// Beyond so many rules the rest are counted together under no name, so that no waiver for a rule takes them out.
function count({ level, severity, ...finding }, tallies) {
    const named = findings_name(finding.ruleId, finding.aliases);
    const keyOf = (ruleId, aliases) => JSON.stringify([level, severity, ruleId, ...aliases]);
    const key = keyOf(named.ruleId, named.aliases);
    const isNamed = tallies.has(key) || tallies.size < RULES;
    const { ruleId, aliases } = isNamed ? named : { ruleId: '', aliases: [] };
    const tally = tallies.get(keyOf(ruleId, aliases));
    if (tally)
        tally.count += 1;
    else
        tallies.set(keyOf(ruleId, aliases), { ruleId, aliases, level, ...(severity && { severity }), count: 1 });
}
// A name that is cut could be taken for another rule's.
const findings_name = (ruleId, aliases = []) => ({
    ruleId: ruleId.length > LONGEST_RULE ? '' : ruleId,
    aliases: aliases.filter(alias => alias.length <= LONGEST_RULE).slice(0, 20),
});
function trimmed({ level, severity, helpUri, ...finding }, place) {
    const { ruleId, aliases } = findings_name(finding.ruleId, finding.aliases);
    const location = place(finding.location);
    return {
        level,
        ...(severity && { severity }),
        ruleId,
        ...(aliases.length > 0 && { aliases }),
        message: cut(finding.message, 2000),
        ...(location && { location }),
        ...(helpUri && helpUri.length <= 500 && { helpUri }),
    };
}

;// CONCATENATED MODULE: ./build/src/measure/locations.js
/** Reads locations that a tool told from `workingDirectory` (relative) in `workspace` (absolute). */
const placeIn = (workspace, workingDirectory) => location => {
    const path = location && repositoryPath(location.path, workspace, workingDirectory);
    if (path === undefined)
        return undefined;
    const { line, column, endLine } = location ?? {};
    if (!isPosition(line))
        return { path };
    return {
        path,
        line,
        ...(isPosition(column) && { column }),
        ...(isPosition(endLine) && endLine >= line && { endLine }),
    };
};
const isPosition = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
/** The path relative to the repository, with `/`. A tool tells it relative, absolute, as a `file:` URL, percent-encoded, or with backslashes. */
function repositoryPath(told, workspace, workingDirectory) {
    const path = slashed(decoded(told.replace(/^file:(?:\/\/[^/]*)?/i, ''))).replace(/^\/(?=[A-Za-z]:\/)/, '');
    if (path === '' || /[\u0000-\u001f]/.test(path) || /^[a-z][a-z0-9+.-]+:\/\//i.test(path))
        return undefined;
    const inside = isAbsolute(path) ? below(workspace, path) : resolved(`${slashed(workingDirectory)}/${path}`);
    return inside?.join('/') || undefined;
}
const slashed = (path) => path.replaceAll('\\', '/');
const isAbsolute = (path) => /^(?:[A-Za-z]:)?\//.test(path);
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path; // a file name that holds a percent sign
    }
}
/** The parts of the path without `.` and `..`; undefined where it climbs above its start. */
function resolved(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts;
}
function below(workspace, path) {
    const root = resolved(slashed(workspace)) ?? [];
    const parts = resolved(path);
    const same = (part, index) => part === parts?.[index] || (/^[A-Za-z]:$/.test(part) && part.toLowerCase() === parts?.[index]?.toLowerCase());
    return root.every(same) ? parts?.slice(root.length) : undefined;
}

;// CONCATENATED MODULE: ./build/src/measure/subjects.js


const LIMIT = 5000;
const LONGEST_WORD = 4096;
/** The subjects with their measures. `no-measure` where one that must be there is absent or of another type; `too-many-subjects`, because one left out could be the one that fails. */
function readSubjects(gate, measured, place) {
    const subjects = 'subjects' in measured ? measured.subjects : [{ name: gate.docs.subject, measures: measured.measures }];
    if (subjects.length > LIMIT)
        (0,problem/* fail */.fJ)('too-many-subjects', { count: subjects.length, limit: LIMIT });
    return subjects.map(subject => {
        const name = cut(subject.name, 300);
        const location = place('location' in subject ? subject.location : undefined);
        return { name, measures: readMeasures(gate, subject.measures, name), ...(location && { location }) };
    });
}
function readMeasures({ id, measures }, found, subject) {
    for (const name of Object.keys(found))
        if (!Object.hasOwn(measures, name))
            (0,problem/* fail */.fJ)('internal', { reason: `the gate "${id}" measures "${name}", which it does not declare` });
    const read = {};
    for (const [measure, declared] of Object.entries(measures)) {
        const value = found[measure];
        if (value === undefined && 'absent' in declared)
            continue;
        if (!isOf[declared.type](value))
            return (0,problem/* fail */.fJ)('no-measure', { measure, subject });
        read[measure] = value;
    }
    return read;
}
const isOf = {
    number: (value) => Number.isFinite(value),
    word: (value) => typeof value === 'string' && value.length <= LONGEST_WORD,
    'yes-no': (value) => typeof value === 'boolean',
};

;// CONCATENATED MODULE: ./build/src/measure/tool-run.js


/** The run as evidence, when it started, answered and left its report; else throws `tool-missing`, `killed`, `timed-out`, `crashed`, `no-report` ... */
function toolEvidence(gate, step, request, run) {
    const tool = toolName(step, request, run);
    const exitCode = exitCodeOf(gate, request, run, tool);
    const { at, seconds, stdout, stderr, beside } = run;
    const told = { at, seconds, report: reportOf(run, tool), stdout, stderr, ...(beside && { beside }) };
    return exitCode === undefined ? told : { ...told, exitCode };
}
/** What messages call the tool: its own name, or the first line of the item's `run:` where that ran instead. */
function toolName(step, request, run) {
    const [program] = run.argv;
    const script = program === request.argv[0] ? undefined : step.run?.trim().split('\n')[0];
    return (script ?? program?.split(/[\\/]/).at(-1) ?? step.gate).slice(0, 80);
}
function exitCodeOf(gate, request, { process, argv, tail }, tool) {
    switch (process?.ended) {
        case undefined:
            return undefined;
        case 'not-found':
            return (0,problem/* fail */.fJ)('tool-missing', {
                tool: process.tool,
                ...(gate.docs.install && argv[0] === request.argv[0] && { install: gate.docs.install }),
            });
        case 'killed':
            return (0,problem/* fail */.fJ)('killed', { tool, signal: process.signal });
        case 'timed-out':
            return (0,problem/* fail */.fJ)('timed-out', { tool, minutes: process.afterMinutes });
        case 'cancelled':
            return (0,problem/* fail */.fJ)('cancelled', {});
        case 'flooded':
            return (0,problem/* fail */.fJ)('flooded', { tool, limitMib: process.limitMib });
        case 'exited': {
            const { exitCode } = process;
            const signal = killedInside[exitCode];
            if (signal)
                (0,problem/* fail */.fJ)('killed', { tool, signal });
            if (isNoAnswer(exitCode) || !request.answered(exitCode))
                (0,problem/* fail */.fJ)('crashed', { tool, exitCode, tail });
            return exitCode;
        }
    }
}
// So shells tell that what they ran could not be run; no tool answers with these.
const isNoAnswer = (exitCode) => exitCode === 126 || exitCode === 127;
/** How shells and wrappers tell that what they ran was killed: 128 and the number of the signal. */
const killedInside = {
    129: 'SIGHUP',
    130: 'SIGINT',
    131: 'SIGQUIT',
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
    141: 'SIGPIPE',
    143: 'SIGTERM',
};
function reportOf({ report, stdout, tail }, tool) {
    if (!report)
        return stdout;
    const { path } = report;
    switch (report.found) {
        case 'fresh':
            return report.content;
        case 'missing':
            return (0,problem/* fail */.fJ)('no-report', { tool, tail, ...(path !== evidence/* REPORT */.ri && { path }) });
        case 'stale':
            return (0,problem/* fail */.fJ)('stale-report', { path });
        case 'tracked':
            return (0,problem/* fail */.fJ)('report-tracked', { path });
        case 'outside':
        case 'not-a-file':
            return (0,problem/* fail */.fJ)('report-outside', { path });
        case 'unreadable':
            return (0,problem/* fail */.fJ)('unreadable-report', { path, expected: 'a readable file', reason: 'it cannot be opened' });
    }
}

;// CONCATENATED MODULE: ./build/src/measure/measure.js







/**
 * The answer of a gate to what was collected for it, first and follow-up requests together. `step.with` is filled, `workspace` is the absolute top
 * folder of the checkout. Asks the questions of design 7 in their order; throws a UserError with the problem where one of them cannot be answered.
 */
function measure(gate, step, collected, workspace) {
    return guarded(collected, () => {
        const requests = requestsOf(gate, step, collected);
        const evidence = evidenceOf(gate, step, requests, collected);
        const measured = gate.measure(evidence, step.with);
        const place = placeIn(workspace, step.workingDirectory);
        wasExamined(gate, step, measured);
        const counted = countFindings(measured.findings ?? [], place);
        agreesWithExit(step, requests, collected, measured, counted);
        return {
            examined: measured.examined,
            subjects: readSubjects(gate, measured, place),
            tallies: counted.tallies,
            suppressed: counted.suppressed,
            findings: counted.findings,
            remarks: (measured.remarks ?? []).slice(0, 20).map(remark => cut(remark, 500)),
            ...(measured.tool && { tool: toolOf(measured.tool) }),
        };
    });
}
/** What the gate asks once more after its first evidence; throws as `measure` does where that is not fit to be believed. */
function followUps(gate, step, collected) {
    return guarded(collected, () => {
        const first = evidenceOf(gate, step, gate.evidence(step.with), collected);
        return gate.follow?.(first, step.with) ?? {};
    });
}
function requestsOf(gate, step, collected) {
    const first = gate.evidence(step.with);
    return gate.follow ? { ...first, ...gate.follow(evidenceOf(gate, step, first, collected), step.with) } : first;
}
function evidenceOf(gate, step, requests, collected) {
    const evidence = {};
    for (const [name, request] of Object.entries(requests)) {
        const found = collected[name];
        if (found?.kind !== request.kind)
            return (0,problem/* fail */.fJ)('internal', { reason: `no evidence for "${name}"` });
        if (found.kind === 'tool' && request.kind === 'tool')
            evidence[name] = toolEvidence(gate, step, request, found);
        else if (found.kind === 'files')
            evidence[name] = found.files;
        else if (found.kind === 'tracked')
            evidence[name] = { paths: found.paths };
        else if (found.kind === 'history')
            evidence[name] = { shallow: found.shallow, commits: found.commits };
    }
    return evidence;
}
function wasExamined({ docs }, { minExamined }, { examined, ...measured }) {
    if (!Number.isFinite(examined))
        (0,problem/* fail */.fJ)('no-measure', { measure: 'examined', subject: docs.subject });
    const minimum = Math.max(1, minExamined);
    const nothing = 'subjects' in measured && measured.subjects.length === 0;
    if (nothing || !(examined >= minimum))
        (0,problem/* fail */.fJ)('nothing-examined', { examined: nothing ? 0 : examined, minimum, unit: docs.examined });
}
// A gate without findings measures something that the exit code says nothing about.
function agreesWithExit(step, requests, collected, { findings, explainsExit }, counted) {
    if (!findings || explainsExit || counted.findings.length > 0)
        return;
    for (const [name, request] of Object.entries(requests)) {
        const run = collected[name];
        if (request.kind !== 'tool' || run?.kind !== 'tool' || run.process?.ended !== 'exited')
            continue;
        const { exitCode } = run.process;
        if (exitCode !== 0)
            (0,problem/* fail */.fJ)('no-findings-reported', { tool: toolName(step, request, run), exitCode, tail: run.tail });
    }
}
const toolOf = ({ name, version }) => ({
    name: cut(name, 100),
    ...(version && { version: cut(version, 100) }),
});
function guarded(collected, read) {
    try {
        return read();
    }
    catch (thrown) {
        throw new problem/* UserError */.yo(withPath((0,problem/* problemOf */.Zw)(thrown), collected));
    }
}
// A format does not know the name of the file that it reads.
function withPath(problem, collected) {
    if ((problem.code !== 'unreadable-report' && problem.code !== 'too-large') || problem.details.path)
        return problem;
    const [read, ...others] = Object.values(collected).filter(({ kind }) => kind === 'tool' || kind === 'files');
    const path = read?.kind === 'tool' ? read.report?.path : undefined;
    if (!path || path === evidence/* REPORT */.ri || others.length > 0)
        return problem;
    return { ...problem, details: { ...problem.details, path } }; // a spread over a union loses which code it was
}

;// CONCATENATED MODULE: ./build/src/run/ask.js








/** Asks the gates of all steps, and gives their readings in the order of the steps, without secrets. */
async function askGates(steps, asking) {
    const { context, slots = (0,external_node_os_.availableParallelism)(), progress } = asking;
    const limits = { slots, signal: context.signal, ...(progress && { progress }) };
    const readings = await (0,schedule/* schedule */._)(steps, step => ask(step, asking), limits);
    return readings.map(reading => redactReading(reading, context.redact));
}
async function ask(step, { gates, context, changed, untrusted }) {
    if (step.if && (0,truth/* truth */.Im)(step.if, { value: () => undefined, changed }) === false)
        return { skipped: 'condition' };
    const names = missingVariables(step, context.environment);
    if (names.length > 0)
        return untrusted ? { skipped: 'no-secrets', names } : (0,problem/* fail */.fJ)('variable-not-set', { names });
    const gate = gates[step.gate] ?? (0,problem/* fail */.fJ)('internal', { reason: `the gate ${step.gate} is not loaded` });
    const full = filled(step, context.environment);
    const first = await collectAll(gate.evidence(full.with), full, context);
    const collected = gate.follow ? await collectAll(followUps(gate, full, first), full, context, first) : first;
    return measure(gate, full, collected, context.workspace);
}

// EXTERNAL MODULE: ./build/src/run/engine.js
var engine = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/src/run/ground.js









/** Prepares the checkout around `folder` for gates. Throws `no-repository` where there is none. */
async function prepareGround(folder, { env, tokens, steps, signal, }) {
    const environment = scrubbed(env, tokens);
    const workspace = await (0,collect_workspace/* findWorkspace */.pl)((0,collect_git/* gitIn */.uM)(folder, environment), folder);
    const git = (0,collect_git/* gitIn */.uM)(workspace, environment);
    const temporary = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'release-checklist-')));
    const redact = redactor(secretsOf(tokens, env, steps.flatMap(variablesOf)));
    const headMovedAt = await (0,collect_workspace/* readHeadMovedAt */.D)(git, workspace);
    return {
        context: { workspace, temporary, environment, signal, redact, headMovedAt },
        git,
        async clear() {
            await endProcesses(temporary);
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** Answers `changed()` for HEAD against where it left `base`; without a base everything counts as changed. */
async function changesSince(git, base) {
    if (base === undefined)
        return () => true;
    const files = await (0,collect_workspace/* changedFiles */.Y_)(git, base);
    return globs => files?.some(file => picomatch.isMatch(file, [...globs], { dot: true }));
}

;// CONCATENATED MODULE: ./build/src/run/gather.js






/**
 * Runs the gates in the checkout and gives their readings. Before the first and after the last it asks whether the workspace is the judged commit:
 * where it is not, every reading is that error. On a laptop the working tree is judged as it is, and the readings say `dirty`.
 */
async function gatherReadings({ world, gates, steps, release, tokens, language, slots, columns = 100, colour = false, }) {
    const startedAt = new Date().toISOString();
    const local = release.purpose === 'local';
    const ground = await prepareGround(world.folder, { env: world.env, tokens, steps, signal: world.signal });
    try {
        const { context, git } = ground;
        // On an ordinary pull request GitHub checks out the merge, unless it is told otherwise.
        const mergeAllowed = release.purpose === 'pull-request';
        const wrongCheckout = async () => (local ? undefined : (0,collect_workspace/* checkoutProblem */.KU)(git, release.sha, mergeAllowed));
        let done = 0;
        const asking = {
            gates,
            context,
            changed: await changesSince(git, baseOf(release)),
            untrusted: release.untrusted,
            ...(slots !== undefined && { slots }),
            progress: (step, reading) => {
                if (reading)
                    done += 1;
                const event = reading
                    ? { kind: 'answered', reading, done, total: steps.length }
                    : { kind: 'started', item: step.item };
                world.log.line(progress(event, language, columns, colour));
            },
        };
        const before = await wrongCheckout();
        const readings = before ? errorsOf(steps, before, startedAt) : await askGates(steps, asking);
        const after = before ?? (await wrongCheckout());
        return {
            format: 1,
            engine: engine/* ENGINE */.T,
            stage: release.stage,
            sha: release.sha,
            tree: release.tree,
            dirty: local && (await (0,collect_workspace/* changedTrackedFiles */.w)(git)).length > 0,
            ...(release.run && { run: release.run }),
            startedAt,
            finishedAt: new Date().toISOString(),
            readings: after ? errorsOf(steps, after, startedAt) : readings,
        };
    }
    finally {
        await ground.clear();
    }
}
const errorsOf = (steps, error, startedAt) => steps.map(step => ({ item: step.item, key: (0,schedule/* keyOf */.T)(step), startedAt, durationMs: 0, error }));
/** What `changed()` compares with: an ordinary pull request with its base. At the tag and later everything counts as changed. */
const baseOf = ({ stage, pullRequest }) => stage === 'pull-request' && pullRequest ? `refs/remotes/origin/${pullRequest.baseRef}` : undefined;

// EXTERNAL MODULE: ./build/src/run/policy.js + 2 modules
var policy = __webpack_require__(8362);
;// CONCATENATED MODULE: ./build/src/run/local.js











const local_LIMIT = 256 * 1024;
/** Git in a folder, with the environment that gates get. */
const gitHere = (folder) => (0,collect_git/* gitIn */.uM)(folder, scrubbed(process.env, []));
/** The checklist of the working tree; throws everything that is wrong with it. `given` is relative to `folder`; without it, it is looked for at the top of the repository. */
async function readChecklistFile(folder, given) {
    const file = given === undefined ? (0,external_node_path_.join)(await topOf(folder), '.release-checklist.yml') : (0,external_node_path_.resolve)(folder, given);
    const path = (0,external_node_path_.relative)(folder, file) || '.';
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (!found)
        return (0,problem/* fail */.fJ)('checklist-missing', { path });
    if (!found.isFile()) {
        const kind = found.isDirectory() ? 'folder' : 'special file';
        return (0,problem/* fail */.fJ)('checklist-not-a-file', { path, ref: 'the working tree', kind });
    }
    if (found.size > local_LIMIT)
        return (0,problem/* fail */.fJ)('checklist-too-large', { path, bytes: found.size, limit: local_LIMIT });
    return (0,checklist/* readChecklist */.z)((0,external_node_fs_.readFileSync)(file), path);
}
const topOf = (folder) => (0,collect_workspace/* findWorkspace */.pl)(gitHere(folder), folder).catch(() => folder);
/** What a laptop judges: its working tree, as it is. Outside a commit the hashes are empty. */
async function localRelease(folder, stage) {
    const workspace = await (0,collect_workspace/* findWorkspace */.pl)(gitHere(folder), folder);
    const head = await (0,collect_workspace/* readHead */.zy)(gitHere(workspace));
    return {
        purpose: 'local',
        repository: { owner: 'local', name: (0,external_node_path_.basename)(workspace), private: true, defaultBranch: 'main' },
        stage,
        event: 'local',
        sha: head?.sha ?? '',
        tree: head?.tree ?? '',
        isRelease: false,
        untrusted: false,
    };
}
/** Asks the gates of a checklist in the working tree around `folder`, telling how it goes on stderr; gives what can be decided upon. */
async function askHere(ready, { folder, stage, signal, slots }) {
    const release = await localRelease(folder, stage);
    const now = new Date().toISOString();
    const { steps, keys, gates } = (0,policy/* planStage */.cJ)(ready, undefined, { stage, now, items: [] });
    const toStderr = (text) => void process.stderr.write(`${text}\n`);
    const readings = await gatherReadings({
        world: { env: process.env, folder, signal, log: { line: toStderr, notice: toStderr, error: toStderr } },
        gates,
        steps,
        release,
        tokens: [],
        language: ready.checklist.language,
        columns: process.stderr.columns ?? 80,
        colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
        ...(slots !== undefined && { slots }),
    });
    return { now, release, checklist: ready.checklist, keys, readings };
}
/** The checklist with these items only, what stands below them and what they need; throws where one is not there, or not asked at this stage. */
function onlyItems(checklist, ids, stage) {
    const all = new Map(checklist.phases.flatMap(({ items }) => [...(0,model_checklist/* everyItem */.l)(items)]).map(item => [item.id, item]));
    const wrong = ids.flatMap(id => wrongWith(id, all, stage));
    if (wrong.length > 0)
        throw new problem/* UserError */.yo(...wrong);
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
        if (kept.has(item.id))
            return [item];
        const below = prune(item.items);
        return below.length > 0 ? [{ ...item, items: below }] : [];
    });
    const phases = checklist.phases
        .map(phase => ({ ...phase, items: prune(phase.items) }))
        .filter(({ items }) => items.length > 0);
    return { ...checklist, phases };
}
function wrongWith(id, all, stage) {
    const item = all.get(id);
    if (!item)
        return [(0,problem/* problem */.CC)('unknown-item', { item: id, ...(0,nearest/* didYouMean */.a)(id, [...all.keys()]) })];
    const asked = [...(0,model_checklist/* everyItem */.l)([item])].filter(({ question }) => question.kind !== 'parent');
    if (asked.some(({ when }) => when.includes(stage)))
        return [];
    const when = [...new Set(asked.flatMap(({ when }) => when))];
    return [(0,problem/* problem */.CC)('item-of-other-stage', { item: id, stage, when })];
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


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cJ: () => (/* binding */ planStage)
});

// UNUSED EXPORTS: readOwn, readPolicy, stepsToRun

// EXTERNAL MODULE: ./build/src/model/checklist.js
var checklist = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/src/model/problem.js
var model_problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/checklist/nearest.js
var nearest = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/src/checklist/plan.js



/** The format of a step's definition; another number makes every stored reading void. */
const FORMAT = 1;
/** The gates to ask in one run, in file order; throws `UserError` where an item is named that is not there. */
function plan({ phases }, { stage, today, catalogue, items = [] }) {
    const all = phases.flatMap(phase => [...(0,checklist/* everyItem */.l)(phase.items)]);
    const chosen = items.length === 0 ? all : choose(all, items);
    const asked = chosen.filter(item => item.question.kind === 'gate' && item.when.includes(stage) && isApplicable(item, today));
    const byId = new Map(all.map(item => [item.id, item]));
    const running = new Set(asked.map(({ id }) => id));
    return asked.flatMap(item => stepOf(item, catalogue, answersBefore(item, byId, running)));
}
/** False while `not-applicable` takes an item out. */
const isApplicable = ({ notApplicable }, today) => notApplicable === undefined || (notApplicable.until !== undefined && notApplicable.until < today);
function choose(all, ids) {
    const known = all.map(({ id }) => id);
    const unknown = ids.filter(id => !known.includes(id));
    if (unknown.length > 0)
        throw new model_problem/* UserError */.yo(...unknown.map(item => (0,model_problem/* problem */.CC)('unknown-item', { item, ...(0,nearest/* didYouMean */.a)(item, known) })));
    const chosen = new Set(all.filter(({ id }) => ids.includes(id)).flatMap(item => [...(0,checklist/* everyItem */.l)([item])].map(({ id }) => id)));
    return all.filter(({ id }) => chosen.has(id));
}
/** The steps of this run that must be answered before an item: parents stand for their children, an item without a gate for what it needs. */
function answersBefore(item, byId, running) {
    const before = new Set();
    const seen = new Set();
    const left = [...item.needs];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const needed = byId.get(id);
        if (running.has(id))
            before.add(id);
        else
            left.push(...(needed?.needs ?? []), ...(needed?.items ?? []).map(({ id }) => id));
    }
    return [...byId.keys()].filter(id => before.has(id));
}
function stepOf(item, catalogue, after) {
    const { question } = item;
    if (question.kind !== 'gate')
        return [];
    const form = Object.hasOwn(catalogue, question.gate) ? catalogue[question.gate] : undefined;
    if (form === undefined)
        throw new Error(`the form of gate ${question.gate} was not loaded`);
    const { report, 'min-examined': minExamined, ...given } = question.with;
    const parameters = { ...fallbacks(form), ...given };
    return [
        {
            item: item.id,
            gate: question.gate,
            with: parameters,
            ...(typeof report === 'string' && { report }),
            minExamined: typeof minExamined === 'number' ? minExamined : 1,
            ...(question.run !== undefined && { run: question.run }),
            ...(question.shell !== undefined && { shell: question.shell }),
            env: question.env,
            passOn: question.passOn,
            workingDirectory: question.workingDirectory,
            timeoutMinutes: question.timeoutMinutes,
            parallel: question.run === undefined || question.parallel,
            after,
            ...(item.if && { if: item.if.expression }),
            definition: definitionOf(item, { ...parameters, report, 'min-examined': minExamined }),
        },
    ];
}
const fallbacks = ({ params }) => Object.fromEntries(Object.entries(params).flatMap(([name, { fallback }]) => (fallback === undefined ? [] : [[name, fallback]])));
/** What is asked, as text that is the same for the same question: not the name, the level, the expectations or the stages. */
function definitionOf({ question, if: condition, needs }, parameters) {
    if (question.kind !== 'gate')
        return '';
    const { gate, run, env, passOn, workingDirectory, shell, watch } = question;
    return canonical({
        format: FORMAT,
        gate,
        run,
        with: parameters,
        env,
        passOn: passOn.toSorted(),
        workingDirectory,
        shell,
        if: condition?.expression,
        needs: needs.toSorted(),
        watch,
    });
}
/** JSON with sorted keys; what is undefined is left out. */
const canonical = (value) => JSON.stringify(value, (_, each) => typeof each === 'object' && each !== null && !Array.isArray(each)
    ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : each);

// EXTERNAL MODULE: ./build/src/checklist/needs.js
var needs = __webpack_require__(675);
;// CONCATENATED MODULE: ./build/src/checklist/propose.js



/** The items of a pull request's own checklist that are new there, or say something else than in the deciding one. In file order, without parents: what those say is said of their children. */
function changesIn(deciding, own) {
    const known = (0,needs/* itemsById */.R$)(deciding.phases);
    return own.phases
        .flatMap(phase => [...(0,checklist/* everyItem */.l)(phase.items)])
        .filter(item => item.question.kind !== 'parent' && said(item) !== said(known.get(item.id)));
}
/** All that an item says, but not where it stands. */
const said = (item) => (item === undefined ? '' : canonical({ ...item, place: undefined }));

// EXTERNAL MODULE: ./build/src/collect/schedule.js + 1 modules
var schedule = __webpack_require__(2249);
// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(5127);
// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var run_checklist = __webpack_require__(9418);
;// CONCATENATED MODULE: ./build/src/run/policy.js






/** The default branch's checklist, else, where there is none and the event is of a pull request, that of its head. */
async function readPolicy({ client, options, event, repository }) {
    const at = async (ref, proposal) => {
        const file = await readChecklistAt(client, options.checklist, ref);
        return { ...(await readChecklist(file.bytes, file.path)), ref, blob: file.blob, proposal };
    };
    try {
        return await at(repository.defaultBranch, false);
    }
    catch (thrown) {
        const missing = thrown instanceof UserError && thrown.problems[0]?.code === 'checklist-missing';
        if (!missing || event.kind !== 'pull-request')
            throw thrown;
        return at(event.headSha, true);
    }
}
/** The pull request's own checklist, where it is another; undefined where it is the same, or there is no pull request. `known` is its hash, where that is stored. */
async function readOwn({ client, options }, policy, release, known) {
    const { pullRequest } = release;
    if (!pullRequest || policy.proposal || known === policy.blob)
        return undefined;
    try {
        const file = await readChecklistAt(client, options.checklist, pullRequest.headSha);
        if (file.blob === policy.blob)
            return undefined;
        return await readChecklist(file.bytes, file.path).then(ready => ({ blob: file.blob, ready, problems: [] }), (thrown) => ({ blob: file.blob, problems: unusable(thrown) }));
    }
    catch (thrown) {
        // That it is gone changes nothing: the default branch's decides.
        return { blob: '', problems: unusable(thrown) };
    }
}
// What is wrong with the file is told; that it could not be read is a failure of the run.
function unusable(thrown) {
    const unread = problemsOf(thrown).some(({ code }) => code === 'api-failed' || code === 'no-permission' || code === 'internal');
    if (unread)
        throw thrown;
    return [problem('own-checklist-unusable', {}), ...problemsOf(thrown)];
}
/** Plans a stage on the day of `now`; `items` names some, all of them where it is empty. */
function planStage(policy, own, { stage, now, items }) {
    const today = now.slice(0, 10);
    const stepsOf = ({ checklist, gates }) => plan(checklist, { stage, today, catalogue: gates, items });
    const steps = stepsOf(policy);
    const asked = { gates: policy.gates, steps, keys: keysOf(steps) };
    if (!own?.ready)
        return asked;
    const { checklist, gates } = own.ready;
    const changes = changesIn(policy.checklist, checklist);
    const ids = new Set(changes.map(({ id }) => id));
    const proposedSteps = plan(checklist, { stage, today, catalogue: gates }).filter(({ item }) => ids.has(item));
    return {
        ...asked,
        gates: { ...gates, ...policy.gates },
        proposed: { steps: proposedSteps, items: changes, keys: keysOf(proposedSteps) },
        ownFacts: { sha256: checklist.sha256, waivers: checklist.waivers, changedItems: [...ids] },
    };
}
const keysOf = (steps) => Object.fromEntries(steps.map(step => [step.item, (0,schedule/* keyOf */.T)(step)]));
/** The steps to run: a proposed one that asks the same as one of the checklist is asked once. */
function stepsToRun({ steps, keys, proposed }) {
    const known = new Set(Object.values(keys));
    return [...steps, ...(proposed?.steps ?? []).filter(step => !known.has(keyOf(step)))];
}


/***/ })

};
