export const id = 568;
export const ids = [568];
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
/** The steps that must be answered before one: what the checklist asks waits for no step that is only proposed, and what is proposed rather for such. */
function stepsBefore({ after, proposed }, steps) {
    return after.flatMap(id => {
        const named = steps.filter(({ item }) => item === id);
        const deciding = named.find(step => !step.proposed);
        return (proposed ? (named.find(step => step.proposed) ?? deciding) : deciding) ?? [];
    });
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
    const seen = new Set();
    const order = [];
    const visit = (step) => {
        if (seen.has(step))
            return;
        seen.add(step);
        stepsBefore(step, steps).forEach(visit);
        order.push(step);
    };
    steps.forEach(visit);
    return order;
}
/** The steps that each must wait for; of those that may not run beside each other, each waits for the one before. */
function needsOf(steps, order) {
    const needs = new Map(steps.map(step => [step, stepsBefore(step, steps)]));
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
        running.delete(step);
        settle(step, result, startedAt, Math.round(performance.now() - started));
    }
    function settle(step, result, startedAt = new Date().toISOString(), durationMs = 0) {
        const reading = { item: step.item, key: keyOf(step), startedAt, durationMs, ...result };
        readings.set(step, reading);
        queue.answered(step);
        progress?.(step, reading);
    }
    for (;;) {
        for (let next = queue.next(); next && running.size < Math.max(1, slots); next = queue.next()) {
            const instead = insteadOf(next, stepsBefore(next, steps), readings, signal);
            queue.started(next);
            if (instead)
                settle(next, instead);
            else
                running.set(next, run(next));
        }
        if (running.size === 0)
            break;
        await Promise.race(running.values());
    }
    for (const step of steps)
        if (!readings.has(step))
            settle(step, { error: (0,problem/* problem */.CC)('internal', { reason: 'steps wait for each other' }) });
    return steps.flatMap(step => readings.get(step) ?? []);
}
/** The key under which a step's answer is stored: SHA-256 of its definition, in hex. */
const keyOf = ({ definition }) => (0,external_node_crypto_.createHash)('sha256').update(definition).digest('hex');
/** What is answered without asking: the run was cancelled, or what the step needs could not be told, or was not asked for want of secrets. */
function insteadOf({ after }, before, readings, signal) {
    if (signal.aborted)
        return { error: (0,problem/* problem */.CC)('cancelled', {}) };
    for (const item of after) {
        const step = before.find(each => each.item === item);
        const needed = step && readings.get(step);
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
/* harmony export */   CT: () => (/* binding */ skippedFiles),
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
 * commit whose second parent it is, which is what GitHub checks out for an ordinary pull request. `skipped`: what a sparse checkout has left out.
 */
async function checkoutProblem(git, sha, mergeAllowed, skipped = new Set()) {
    const head = await readHead(git);
    const isMergeOfIt = mergeAllowed && head?.parents.length === 2 && head.parents[1] === sha;
    if (head?.sha !== sha && !isMergeOfIt)
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('other-commit', { expected: sha, found: head?.sha ?? '' });
    const files = [...(await changedTrackedFiles(git)), ...(await hiddenFiles(git, skipped))];
    return files.length > 0 ? (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('dirty-workspace', { files: files.slice(0, 20) }) : undefined;
}
/** Tracked files that a sparse checkout has left out: git does not look for them, and they are not there. */
async function skippedFiles(git) {
    const isThere = await presenceIn(git);
    return new Set((await markedFiles(git)).flatMap(({ mark, path }) => (mark === 'S' && !isThere(path) ? [path] : [])));
}
/** Tracked files that git was told to take as unchanged (`update-index --assume-unchanged`, `--skip-worktree`), so that nobody knows. */
async function hiddenFiles(git, skipped) {
    const marked = await markedFiles(git);
    if (marked.length === 0)
        return [];
    const isThere = await presenceIn(git);
    return marked.flatMap(({ mark, path }) => (mark === 'S' && skipped.has(path) && !isThere(path) ? [] : [path]));
}
/** Those that git marks otherwise than as ordinary (`H`): `S` is left out, lower case is taken as unchanged. */
const markedFiles = async (git) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(await git('ls-files', '-v', '-z', '--full-name', '--', ':/'))
    .map(entry => ({ mark: entry.slice(0, 1), path: entry.slice(2) }))
    .filter(({ mark }) => mark === 'S' || mark !== mark.toUpperCase());
async function presenceIn(git) {
    const top = await findWorkspace(git, '.');
    return path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), { throwIfNoEntry: false }) !== undefined;
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
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);

const MIB = 1024 * 1024;
/** The whole as text, without a byte order mark; `too-large` above `limitMib`, `unreadable-report` where the bytes are not UTF-8. */
function textOf(chunks, limitMib = 64) {
    const bytes = bytesOf(chunks, limitMib);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('unreadable-report', { expected: 'UTF-8 text', reason: 'it holds bytes that are not UTF-8' });
    }
}
function bytesOf(chunks, limitMib) {
    const { size = 0 } = chunks;
    if (size > limitMib * MIB)
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too-large', { limitMib });
    let whole = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (const chunk of chunks) {
        const end = length + chunk.length;
        if (end > limitMib * MIB)
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too-large', { limitMib });
        if (end > whole.length)
            whole = Buffer.concat([whole], 2 * end);
        whole.set(chunk, length);
        length = end;
    }
    return whole.subarray(0, length);
}
/** Line by line, in constant memory, without line ends and ANSI colours; bytes that are not UTF-8 become U+FFFD. Lines are cut at `longest` characters. */
function* linesOf(chunks, longest = 64 * 1024) {
    let rest = '';
    for (const piece of textIn(chunks)) {
        const lines = (rest + piece).split('\n');
        rest = (lines.pop() ?? '').slice(0, longest);
        for (const line of lines)
            yield plain(line.slice(0, longest));
    }
    if (rest !== '')
        yield plain(rest);
}
const NEWLINE = 10;
const RETURN = 13;
const LONGEST_LINE = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/** Each line by where it stands in some bytes, without its line end: for formats of millions of lines, which need not all become texts. Lines are cut at 64 KiB. */
function eachLine(chunks, tell) {
    let begun = NOTHING;
    const add = (more) => Buffer.concat([begun, more.subarray(0, LONGEST_LINE - begun.length)]);
    const tellLine = (bytes, from, to) => tell(bytes, from, to > from && bytes[to - 1] === RETURN ? to - 1 : to);
    for (const chunk of chunks) {
        let from = 0;
        // Lines are short: asking for each where it ends would cost more than looking.
        for (let end = 0; end < chunk.length; end += 1) {
            if (chunk[end] !== NEWLINE)
                continue;
            if (begun.length === 0)
                tellLine(chunk, from, end);
            else {
                const line = add(chunk.subarray(0, end));
                begun = NOTHING;
                tellLine(line, 0, line.length);
            }
            from = end + 1;
        }
        if (from < chunk.length)
            begun = add(chunk.subarray(from));
    }
    if (begun.length > 0)
        tellLine(begun, 0, begun.length);
}
// So small that a piece dies young: what outlives a few collections makes the heap grow.
const PIECE = 4 * 1024;
/**
 * The text in pieces of at most 4 KiB, without a byte order mark. `refuse` is called, and must throw, where the bytes are not UTF-8; without it they
 * become U+FFFD.
 */
function* textIn(chunks, refuse) {
    let rest = NOTHING;
    let isFirst = true;
    const decode = (bytes) => {
        try {
            // Each time anew: a decoder that remembers what came before is several times slower, and its strings are twice as large.
            return new TextDecoder('utf-8', { fatal: refuse !== undefined, ignoreBOM: !isFirst }).decode(bytes);
        }
        catch (error) {
            throw refuse ? refuse() : error;
        }
    };
    for (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += PIECE) {
            const piece = chunk.subarray(at, at + PIECE);
            const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
            const whole = bytes.length - begunIn(bytes);
            rest = Buffer.from(bytes.subarray(whole));
            if (whole === 0)
                continue;
            yield decode(bytes.subarray(0, whole));
            isFirst = false;
        }
    if (rest.length > 0)
        yield decode(rest);
}
/** How many bytes at the end begin a character whose others are still to come. */
function begunIn(bytes) {
    for (let back = 1; back <= 3; back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0b1100_0000)
            return back < (byte >= 0b1111_0000 ? 4 : byte >= 0b1110_0000 ? 3 : 2) ? back : 0;
        if (byte < 0b1000_0000)
            return 0;
    }
    return 0;
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
/* harmony export */   e9: () => (/* binding */ shaped),
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
const jsonIn = (whole, shape) => shaped(parse(whole, 'the report'), shape);
/** What a shape reads of a value. The places of a million values are not spelt out unless one of them is wrong. */
function shaped(value, shape, path = () => '$') {
    try {
        return shape.read(value, '');
    }
    catch {
        return shape.read(value, path());
    }
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
            yield shaped(parse(line, `line ${number}`), shape, () => `line ${number}: $`);
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
        ? value.map((each, index) => of.read(each, path && `${path}[${index}]`))
        : wrong(path, 'a list', value),
});
/** An object with at least these keys; others are passed over. */
const object = (fields) => {
    const shapes = Object.entries(fields);
    return {
        read(value, path) {
            if (!isObject(value))
                return wrong(path, 'an object', value);
            const found = {};
            for (const [key, shape] of shapes)
                found[key] = shape.read(value[key], path && `${path}.${key}`);
            return found;
        },
    };
};
/** An object whose every value has the shape, as entries. */
const entries = (of) => ({
    read: (value, path) => isObject(value)
        ? Object.entries(value).map(([key, each]) => [key, of.read(each, path && `${path}.${key}`)])
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

/* unused harmony exports readFileAt, readChecklistAt, confirmAbsent */
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
const branchShape = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ tree: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) }) }) });
const treeShape = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ truncated: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNo */ .Lm, tree: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ path: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) });
/**
 * Makes sure that nothing stands at `path` on a branch that is there, by the branch's tree: a "not found" may as well mean that the branch is gone,
 * or that GitHub errs. `api-failed` where it does not bear that out. One request, and one for each part of the path.
 */
async function confirmAbsent(client, path, branch) {
    const doing = 'read-checklist';
    const found = await client.read(doing, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch }, branchShape);
    let sha = found.commit.commit.tree.sha;
    for (const part of path.split('/').filter(each => each !== '' && each !== '.')) {
        const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
        const { tree, truncated } = await client.read(doing, route, { tree_sha: sha }, treeShape);
        const entry = tree.find(each => each.path === part);
        if (!entry && truncated)
            fail('api-failed', { doing, reason: `the folder with ${part} is too large for one answer` });
        if (!entry)
            return;
        sha = entry.sha;
    }
    fail('api-failed', { doing, reason: `${path} is not found, though ${branch} has it` });
}
const contents = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(Array.isArray, { read: (value, path) => ({ entries: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8).read(value, path) }) }, (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, size: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, content: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), encoding: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }));


/***/ }),

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ readRepository)
});

// UNUSED EXPORTS: asPullRequest, prefetch, readDefaultBranch, releasesOf

// EXTERNAL MODULE: ./build/src/formats/json.js
var formats_json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/model/problem.js
var model_problem = __webpack_require__(1684);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/github/system-error.js
var system_error = __webpack_require__(7531);
;// CONCATENATED MODULE: ./build/src/github/event.js




/** The event that the runner describes in `GITHUB_*` and in its event file; `bad-event` where anything of it is missing, cut off or odd. */
function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const bad = (reason) => fail('bad-event', { event: name, reason });
    if (name === '')
        bad('GITHUB_EVENT_NAME is not set');
    // Its token may write and read secrets, while the code is the pull request's.
    if (name === 'pull_request_target')
        bad('it lends its secrets to code that nobody has reviewed; use pull_request');
    const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    if (repo === '')
        bad('GITHUB_REPOSITORY is not of the form owner/name');
    const sha = env.GITHUB_SHA ?? '';
    if (!event_isSha(sha))
        bad('GITHUB_SHA is not a commit');
    const content = contentOf(env.GITHUB_EVENT_PATH, bad);
    const take = (shape) => {
        try {
            return json([content], shape);
        }
        catch (error) {
            const [found] = error instanceof UserError ? error.problems : [];
            if (found?.code !== 'unreadable-report')
                throw error;
            const reason = found.details.reason.replace(/^the report/, 'it');
            return bad(`expected ${found.details.expected} in the event file, but ${reason}`);
        }
    };
    const { repository } = take(anyEvent);
    const run = runOf(env);
    return {
        name,
        owner,
        repo,
        sha,
        actor: env.GITHUB_ACTOR ?? '',
        ...(repository?.private !== undefined &&
            repository.default_branch !== undefined && {
            repository: { private: repository.private, defaultBranch: repository.default_branch },
        }),
        ...(run && { run }),
        ...happeningOf(name, env.GITHUB_REF ?? '', take, bad),
    };
}
function happeningOf(name, ref, take, bad) {
    switch (name) {
        case 'pull_request': {
            const { pull_request, before, action } = take(pullRequestEvent);
            return {
                kind: 'pull-request',
                number: pull_request.number,
                headSha: pull_request.head.sha,
                ...(before !== undefined && event_isSha(before) && { before }),
                ...(action && { action }),
            };
        }
        case 'pull_request_review': {
            const { pull_request } = take(pullRequestEvent);
            return { kind: 'review', number: pull_request.number, headSha: pull_request.head.sha };
        }
        case 'push': {
            const deleted = take(pushEvent).deleted ?? /^0+$/.test(take(pushed).after);
            const tag = after(ref, 'refs/tags/');
            if (tag !== undefined)
                return { kind: 'tag', tag, deleted };
            return { kind: 'push', branch: after(ref, 'refs/heads/') ?? bad('GITHUB_REF is no branch and no tag'), deleted };
        }
        case 'workflow_dispatch': {
            const branch = after(ref, 'refs/heads/');
            return { kind: 'dispatch', ...(branch !== undefined && { branch }) };
        }
        case 'merge_group': {
            const { merge_group } = take(mergeGroupEvent);
            const branch = after(merge_group.base_ref, 'refs/heads/') ?? merge_group.base_ref;
            return { kind: 'merge-group', headSha: merge_group.head_sha, branch };
        }
        case 'schedule':
            return { kind: 'schedule' };
        default:
            return { kind: 'other' };
    }
}
const LARGEST = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
function contentOf(path, bad) {
    if (!path)
        return bad('GITHUB_EVENT_PATH is not set');
    try {
        const { size } = statSync(path);
        return size > LARGEST ? bad('the event file is too large') : readFileSync(path);
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        return bad(`the event file cannot be opened (${systemCode(error) ?? 'unknown'})`);
    }
}
function runOf(env) {
    const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL: server } = env;
    if (!/^\d+$/.test(id))
        return undefined;
    const url = `${server || 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${id}`;
    return { id, attempt: /^\d+$/.test(attempt) ? Number(attempt) : 1, url };
}
/** Whether it is the full hash of a commit, and not the zeros that stand for none. */
const event_isSha = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
const after = (text, prefix) => text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : undefined;
const sha = {
    read: (value, path) => {
        const found = formats_json/* text */.Qq.read(value, path);
        return event_isSha(found) ? found : (0,model_problem/* fail */.fJ)('unreadable-report', { expected: `a commit at ${path}`, reason: 'it is none' });
    },
};
const anyEvent = (0,formats_json/* object */.Ik)({
    repository: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ private: (0,formats_json/* optional */.lq)(formats_json/* yesNo */.Lm), default_branch: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq) })),
});
const pullRequestEvent = (0,formats_json/* object */.Ik)({
    pull_request: (0,formats_json/* object */.Ik)({ number: formats_json/* integer */.nd, head: (0,formats_json/* object */.Ik)({ sha }) }),
    before: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    action: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
});
const pushEvent = (0,formats_json/* object */.Ik)({ deleted: (0,formats_json/* optional */.lq)(formats_json/* yesNo */.Lm) });
const pushed = (0,formats_json/* object */.Ik)({ after: formats_json/* text */.Qq });
const mergeGroupEvent = (0,formats_json/* object */.Ik)({ merge_group: (0,formats_json/* object */.Ik)({ head_sha: sha, base_ref: formats_json/* text */.Qq }) });

// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/src/github/committers.js



const account = (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ login: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq) }));
const person = (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ email: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq) }));
const commit = (0,formats_json/* object */.Ik)({
    sha: formats_json/* text */.Qq,
    commit: (0,formats_json/* object */.Ik)({ message: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq), author: person, committer: person }),
    author: account,
    committer: account,
});
/** GitHub lists no more commits of a pull request than this. */
const LISTED = 250;
/**
 * The authors and committers of a pull request's commits, and those whom `Co-authored-by` names. GitHub knows the account of an address where it says so
 * in any of the commits; its own `noreply` addresses hold the login. One request for each 100 commits; above 250 again as many.
 */
async function committers_readCommitters(client, number) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const listed = await client.pages('read-commits', route, { pull_number: number }, commit);
    const all = listed.length < LISTED ? listed : await comparedCommits(client, number);
    const people = all.map(each => ({ sha: each.sha, people: peopleOf(each) }));
    const known = new Map(people.flatMap(each => each.people.flatMap(({ email, login }) => (login ? [[email, login]] : []))));
    const loginOf = ({ email, login }) => login ?? known.get(email) ?? inNoreply(email);
    return {
        logins: [...new Set(people.flatMap(each => each.people.flatMap(person => loginOf(person) ?? [])))],
        unknown: people.filter(each => each.people.some(person => loginOf(person) === undefined)).map(({ sha }) => sha),
    };
}
/** What GitHub commits itself, it commits as nobody. */
const GITHUB = 'noreply@github.com';
function peopleOf({ commit: { message = '', author, committer }, ...accounts }) {
    const trailers = [...message.matchAll(/^co-authored-by:([^\n]*)/gim)].map(([, value = '']) => ({
        email: /<([^<>]*)>/.exec(value)?.[1] ?? value,
    }));
    return [
        { email: author?.email ?? '', login: accounts.author?.login },
        { email: committer?.email ?? '', login: accounts.committer?.login },
        ...trailers,
    ]
        .map(person => ({ ...person, email: person.email.trim().toLowerCase() }))
        .filter(({ email }) => email !== GITHUB);
}
/** `7+alice@users.noreply.github.com` is of alice. */
const inNoreply = (email) => /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/.exec(email)?.[1];
const comparison = (0,formats_json/* object */.Ik)({ total_commits: formats_json/* integer */.nd, commits: (0,formats_json/* array */.YO)(commit) });
async function comparedCommits(client, number) {
    const { baseSha, headSha } = await readPull(client, number);
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const read = (page) => client.read('read-commits', route, { basehead: `${baseSha}...${headSha}`, per_page: 100, page }, comparison);
    const { total_commits: total, commits } = await read(1);
    const pages = Array.from({ length: Math.max(0, Math.ceil(total / 100) - 1) }, (_, index) => read(index + 2));
    const all = [...commits, ...(await Promise.all(pages)).flatMap(page => page.commits)];
    return all.length === total && total >= LISTED
        ? all
        : fail('api-failed', { doing: 'read-commits', reason: `it has ${total} commits, but only ${all.length} came` });
}

;// CONCATENATED MODULE: ./build/src/github/reviews.js


const shape = (0,formats_json/* object */.Ik)({
    id: formats_json/* integer */.nd,
    node_id: formats_json/* text */.Qq,
    user: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ login: formats_json/* text */.Qq, type: formats_json/* text */.Qq })),
    body: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    state: formats_json/* text */.Qq,
    submitted_at: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    commit_id: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    html_url: formats_json/* text */.Qq,
});
/**
 * Every review of a pull request that was submitted, in GitHub's order.
 * One request for each 100 reviews, and one for each 100 that hold a line of ours.
 */
async function reviews_readReviews(client, number) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const all = await client.pages('read-reviews', route, { pull_number: number }, shape);
    const submitted = all.filter(({ state }) => state !== 'PENDING');
    const edited = await editedOf(client, submitted.filter(reviews_hasLine));
    return submitted.map(json => reviewOf(json, edited));
}
function reviewOf(json, edited) {
    const { state, submitted_at: at = '' } = json;
    if (!isState(state))
        return odd('a review is in a state that nobody knows');
    if (!Number.isFinite(Date.parse(at)))
        return odd('a review has no time');
    return {
        id: json.id,
        user: json.user?.login,
        bot: json.user !== undefined && json.user.type !== 'User',
        state,
        commit: json.commit_id,
        at,
        body: json.body ?? '',
        url: json.html_url,
        edited: edited.has(json.node_id),
    };
}
const states = (/* unused pure expression or super */ null && (['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']));
const isState = (state) => states.some(each => each === state);
const odd = (reason) => fail('api-failed', { doing: 'read-reviews', reason });
/** Whether the body may hold a line that `decide` reads: rather one too many. */
const reviews_hasLine = ({ body }) => /\/(?:sign-off|attest|waive)/i.test(body ?? '');
const edits = (0,formats_json/* object */.Ik)({
    nodes: (0,formats_json/* array */.YO)((0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ id: formats_json/* text */.Qq, lastEditedAt: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq), submittedAt: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq) }))),
});
const EDITS = (/* unused pure expression or super */ null && (`query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequestReview { id lastEditedAt submittedAt } }
}`));
/** Which of the reviews had their body changed after it was submitted; REST does not tell. Whoever can write may edit another's review. */
async function editedOf(client, reviews) {
    const edited = new Set();
    for (let first = 0; first < reviews.length; first += 100) {
        const ids = reviews.slice(first, first + 100).map(({ node_id }) => node_id);
        const { nodes } = await client.query('read-edits', EDITS, { ids }, edits);
        const told = new Map(nodes.flatMap(node => (node ? [[node.id, node]] : [])));
        for (const id of ids) {
            const { lastEditedAt, submittedAt } = told.get(id) ?? fail('api-failed', { doing: 'read-edits', reason: 'a review is missing in the answer' });
            // A draft may be edited before it is submitted.
            if (lastEditedAt !== undefined && !(Date.parse(lastEditedAt) < Date.parse(submittedAt ?? '')))
                edited.add(id);
        }
    }
    return edited;
}

;// CONCATENATED MODULE: ./build/src/github/people.js



const member = (0,formats_json/* object */.Ik)({ id: formats_json/* integer */.nd, login: formats_json/* text */.Qq });
/**
 * The members of every team that a role names, by `org/team` in lower case, or why they cannot be read; never an empty list in their place.
 * `client` is that of `roles-token`: the workflow's own token sees no teams. One request for each 100 members.
 */
async function people_readTeams(client, roles) {
    const asked = new Map();
    for (const role of Object.values(roles))
        for (const team of role.teams)
            if (!asked.has(team.toLowerCase()))
                asked.set(team.toLowerCase(), role.id);
    const found = await Promise.all([...asked].map(async ([team, role]) => [team, await membersOf(client, team, role)]));
    return Object.fromEntries(found);
}
async function membersOf(client, team, role) {
    const unreadable = (reason) => ({ problem: problem('role-unreadable', { role, team, reason }) });
    if (!client)
        return unreadable('no roles-token is given');
    const [org = '', team_slug = ''] = team.split('/');
    try {
        const route = 'GET /orgs/{org}/teams/{team_slug}/members';
        return (await client.pages('read-team', route, { org, team_slug }, member)).map(({ login }) => login);
    }
    catch (error) {
        return unreadable(reasonOf(error));
    }
}
const MOST = 100;
/**
 * What each person who gave an opinion may do in the repository, by login in lower case; or why it cannot be read.
 * Where no role goes by permission, only members of a role are asked about. `stated`: further people. One request each, for at most 100.
 */
async function people_readPermissions(client, reviews, roles, teams, stated = []) {
    const everybody = Object.values(roles).some(role => role.permission !== undefined);
    const members = new Set(Object.values(roles).flatMap(role => [...role.users, ...role.teams.flatMap(inTeam(teams))].map(lower)));
    const people = new Set(stated.map(lower));
    for (const review of reviews.filter(isOpinion)) {
        const login = lower(review.user ?? '');
        if (login !== '' && !review.bot && (everybody || members.has(login)))
            people.add(login);
    }
    const found = await Promise.all([...people].map(async (login, index) => [login, await permissionOf(client, login, index < MOST)]));
    return Object.fromEntries(found);
}
const inTeam = (teams) => (team) => {
    const members = teams[lower(team)];
    return Array.isArray(members) ? members : [];
};
const isOpinion = (review) => review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || hasLine(review);
const lower = (login) => login.toLowerCase();
const permission = (0,formats_json/* object */.Ik)({
    permission: formats_json/* text */.Qq,
    role_name: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    user: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ permissions: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ maintain: (0,formats_json/* optional */.lq)(formats_json/* yesNo */.Lm), triage: (0,formats_json/* optional */.lq)(formats_json/* yesNo */.Lm) })) })),
});
async function permissionOf(client, user, ask) {
    const unreadable = (reason) => ({ problem: problem('permission-unreadable', { user, reason }) });
    if (!ask)
        return unreadable(`more than ${MOST} people reviewed`);
    try {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const { permission: base, role_name: name, user: their, } = await client.read('read-permission', route, { username: user }, permission);
        // `permission` knows four words; a custom role is what it is built on.
        if (base === 'write' && (name === 'maintain' || their?.permissions?.maintain))
            return 'maintain';
        if (base === 'read' && (name === 'triage' || their?.permissions?.triage))
            return 'triage';
        return base === 'admin' || base === 'write' || base === 'read' || base === 'none'
            ? base
            : unreadable('GitHub gives a permission that nobody knows');
    }
    catch (error) {
        return unreadable(reasonOf(error));
    }
}
function reasonOf(error) {
    const found = problemOf(error);
    if (found.code === 'no-permission')
        return `the token lacks "${found.details.permission}"`;
    if (found.code !== 'api-failed')
        throw error;
    const { status, reason } = found.details;
    return status ? `GitHub answered ${status}, ${reason}` : reason;
}

// EXTERNAL MODULE: ./build/src/github/ruleset.js
var ruleset = __webpack_require__(9507);
;// CONCATENATED MODULE: ./build/src/github/suites.js

const suites_shape = (0,formats_json/* object */.Ik)({
    id: formats_json/* integer */.nd,
    head_sha: formats_json/* text */.Qq,
    head_branch: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    created_at: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    head_commit: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ id: formats_json/* text */.Qq, tree_id: formats_json/* text */.Qq })),
});
/** The check suites of a commit. One request for each 100; asked once in a run. */
function suites_suitesOf(client, sha) {
    return client.once(`suites ${sha}`, async () => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites';
        const all = await client.pages('read-check-suites', route, { ref: sha }, suites_shape, 'check_suites');
        return all.filter(suite => suite.head_sha === sha && (suite.head_commit?.id ?? sha) === sha);
    });
}
/**
 * When GitHub first saw the commit on that branch: the time of its first check suite there; undefined where it has none yet. A commit can have been
 * on another branch long before. Where GitHub names the branch of no suite, the first of all.
 */
async function suites_firstSeen(client, sha, branch) {
    const all = await suites_suitesOf(client, sha);
    const isNamed = all.some(({ head_branch }) => head_branch !== undefined);
    return all
        .filter(({ head_branch }) => !isNamed || head_branch === branch)
        .flatMap(({ created_at }) => created_at ?? [])
        .filter(at => Number.isFinite(Date.parse(at)))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

;// CONCATENATED MODULE: ./build/src/github/timeline.js


const timeline_shape = (0,formats_json/* object */.Ik)({
    event: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    created_at: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    id: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    sha: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    state: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    commit_id: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    submitted_at: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    body: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    label: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ name: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq) })),
});
/** What a decision may hang on: reviews, and what the pull request is. */
const deciding = new Set([
    'reviewed',
    'review_dismissed',
    'committed',
    'head_ref_force_pushed',
    'base_ref_changed',
    'automatic_base_change_succeeded',
    'labeled',
    'unlabeled',
    'closed',
    'reopened',
    'merged',
]);
/** What has happened to a pull request. One request for each 100 entries of its timeline. */
async function timeline_readTimeline(client, number) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';
    const entries = await client.pages('read-timeline', route, { issue_number: number }, timeline_shape);
    const oldestFirst = entries
        .filter(({ event = '' }) => timed.has(event))
        .map(entry => ({ ...entry, at: timeOf(entry) }))
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const last = (...events) => oldestFirst.findLast(({ event = '' }) => events.includes(event))?.at;
    const marks = entries.flatMap(entry => deciding.has(entry.event)
        ? [
            JSON.stringify([
                entry.event,
                entry.id ?? entry.sha,
                entry.state,
                entry.commit_id,
                entry.submitted_at,
                entry.body,
            ]),
        ]
        : []);
    return {
        forcePushedAt: last(FORCE_PUSHED),
        baseChangedAt: last(...BASE_CHANGED),
        labelledAt: new Map(oldestFirst
            .filter(({ event }) => event === LABELLED)
            .map(({ label, at }) => [label?.name?.toLowerCase() ?? '', at])),
        marks: marks.sort().join('\n'),
    };
}
/** The timeline as this run saw it first: what may change is read after it, so that the second look sees any change. */
const timeline_firstTimeline = (client, number) => client.once(`timeline ${number}`, () => timeline_readTimeline(client, number));
const FORCE_PUSHED = 'head_ref_force_pushed';
const BASE_CHANGED = ['base_ref_changed', 'automatic_base_change_succeeded'];
const LABELLED = 'labeled';
const timed = new Set([FORCE_PUSHED, ...BASE_CHANGED, LABELLED]);
const timeOf = ({ event, created_at = '' }) => Number.isFinite(Date.parse(created_at))
    ? created_at
    : fail('api-failed', {
        doing: 'read-timeline',
        reason: event === FORCE_PUSHED ? 'a force-push has no time' : 'an event has no time',
    });

;// CONCATENATED MODULE: ./build/src/github/trees.js




const trees_commit = (0,formats_json/* object */.Ik)({ tree: (0,formats_json/* object */.Ik)({ sha: formats_json/* text */.Qq }) });
const tree = (0,formats_json/* object */.Ik)({ truncated: formats_json/* yesNo */.Lm, tree: (0,formats_json/* array */.YO)((0,formats_json/* object */.Ik)({ path: formats_json/* text */.Qq, mode: formats_json/* text */.Qq, type: formats_json/* text */.Qq, sha: formats_json/* text */.Qq })) });
/** The hash of the commit's tree. By its check suites where the token may read them, for they are asked for anyway; else one request. */
async function trees_treeOf(client, sha, suites) {
    const known = suites
        ? (await suitesOf(client, sha)).find(suite => suite.head_commit)?.head_commit?.tree_id
        : undefined;
    if (known !== undefined)
        return known;
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const found = await client.once(`commit ${sha}`, () => client.read('read-commit', route, { commit_sha: sha }, trees_commit));
    return found.tree.sha;
}
const SHOWN = 20;
/**
 * The files in which two trees differ, sorted, at most 20; only those that `paths` match, where there are any.
 * Whole trees are compared, for GitHub's comparison of commits starts at their common ancestor. No request where the trees are equal, else two.
 */
async function trees_filesBetween(client, one, other, paths) {
    if (one === other)
        return [];
    const [before, after] = await Promise.all([filesOf(client, one), filesOf(client, other)]);
    const counts = paths.length > 0 ? picomatch([...paths], { dot: true }) : () => true;
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(path => counts(path) && before.get(path) !== after.get(path));
    return differing.sort().slice(0, SHOWN);
}
async function filesOf(client, sha) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const found = await client.read('compare-trees', route, { tree_sha: sha, recursive: '1' }, tree);
    if (found.truncated)
        fail('api-failed', { doing: 'compare-trees', reason: 'the tree is too large for one answer' });
    const files = found.tree.filter(({ type }) => type !== 'tree');
    return new Map(files.map(({ path, mode, sha }) => [path, `${mode} ${sha}`]));
}

;// CONCATENATED MODULE: ./build/src/github/facts.js









/** Begins to read what people said, and the pull requests of the head: after the timeline, for they may change. */
async function facts_readAhead(client, number, headSha) {
    await firstTimeline(client, number);
    await Promise.all([pullsOf(client, headSha), firstReviews(client, number)]);
}
const firstReviews = (client, number) => client.once(`reviews ${number}`, () => readReviews(client, number));
/**
 * What people said of a release and who they are, all but `proposed`. Fails where anything but a team or a permission cannot be read.
 *
 * Requests, where ⌈n⌉ counts pages of 100 and at least one:
 * ⌈reviews⌉ + ⌈timeline⌉ + ⌈suites of H⌉ + ⌈pull requests of H⌉ + one for each person who gave an opinion,
 * one for each person who attested for a role that goes by permission,
 * and only where they are needed: ⌈reviews with a line of ours⌉ for edits, ⌈members⌉ for each team, ⌈commits⌉ for `exclude: [committers]`,
 * 2 for the trees of H and C where they differ (and 1 for the tree of H), 1 + active tag rulesets where the protection is not known.
 *
 * A re-judgement after an approval, with two signers and nothing of the last line: the checklist 1, the pull requests of H 1, suites 1, reviews 1,
 * timeline 1, our check runs with the readings 1, permissions 2, status 1, check run 1, and the second look 2 (timeline and check runs): twelve in all.
 * Four deep until the status stands: checklist beside timeline and suites; pull requests and reviews; check runs and permissions; both writes.
 */
async function readFacts(client, release, checklist, asking) {
    const { pullRequest: pull } = release;
    const { ahead = false } = asking;
    const fresh = !ahead || release.purpose !== 're-judge';
    const protect = async () => (await asking.protection) ?? readProtection(client, checklist.id, asking.tag);
    const timelineOf = ahead ? firstTimeline : readTimeline;
    const timeline = pull && (await timelineOf(client, pull.number));
    const [people, head, pulls, protection] = await Promise.all([
        pull && timeline
            ? readPeople(client, pull, checklist, { teams: asking.teams, timeline, ahead })
            : nobody(client, checklist, asking.teams),
        pull ? readHead(client, release, pull, checklist.paths) : { broughtIn: [] },
        pull?.state === 'open' ? pullsOf(client, pull.headSha, fresh) : [],
        protect(),
    ]);
    const listed = pulls.find(({ number }) => number === pull?.number);
    // A head that was left is no commit of its pull request any more.
    const now = listed ?? (fresh && pull?.state === 'open' ? await readPull(client, pull.number) : undefined);
    const { defaultBranch } = release.repository;
    const current = now ?? pull;
    // By what it is now: a label may have come since the event was read.
    const madeReleaseAt = current && timeline && isReleasePull(current, checklist.release, defaultBranch)
        ? releaseSince(current, checklist.release, defaultBranch, timeline)
        : undefined;
    const facts = {
        now: client.now(),
        ...people,
        ...head,
        ...(madeReleaseAt !== undefined && { madeReleaseAt }),
        rivals: pulls
            .filter(other => other.state === 'open' && other.number !== pull?.number && other.headSha === pull?.headSha)
            .filter(other => isReleasePull(other, checklist.release, defaultBranch))
            .map(({ number }) => number),
        protection,
    };
    return { facts, marks: timeline?.marks ?? '', ...(now && { pull: now }) };
}
/** Without a pull request nobody speaks but in the checklist. */
async function nobody(client, checklist, teamsClient) {
    const { roles } = checklist;
    const stated = attestedIn(checklist);
    const teams = await readTeams(teamsClient, Object.fromEntries(stated.map(({ role }) => [role.id, role])));
    return {
        reviews: [],
        committers: [],
        teams,
        permissions: await readPermissions(client, [], roles, teams, byPermission(stated)),
    };
}
/** Who has attested in the checklist, and for which role. */
const attestedIn = ({ phases, roles }) => phases
    .flatMap(({ items }) => [...everyItem(items)])
    .flatMap(({ question }) => {
    const role = question.kind === 'attest' && Object.hasOwn(roles, question.by) ? roles[question.by] : undefined;
    return role && question.kind === 'attest' && question.attested ? [{ role, user: question.attested.by }] : [];
});
const byPermission = (stated) => stated.flatMap(({ role, user }) => (role.permission === undefined ? [] : [user]));
async function readPeople(client, pull, checklist, { teams: asked, timeline, ahead, }) {
    const { number } = pull;
    const { roles, signOffs } = checklist;
    const [reviews, committers, teams] = await Promise.all([
        ahead ? firstReviews(client, number) : readReviews(client, number),
        signOffs.exclude.includes('committers') ? readCommitters(client, number) : { logins: [], unknown: [] },
        readTeams(asked, roles),
    ]);
    const permissions = await readPermissions(client, reviews, roles, teams, byPermission(attestedIn(checklist)));
    const { forcePushedAt } = timeline;
    return {
        ...{ reviews, teams, permissions },
        committers: committers.logins,
        ...(committers.unknown.length > 0 && { unknownCommitters: committers.unknown }),
        ...(forcePushedAt && { forcePushedAt }),
    };
}
/** Since when it is a release pull request; undefined where it was opened as one, and no time where it is one by a label that nobody has put there. */
function releaseSince(pull, rules, defaultBranch, { baseChangedAt, labelledAt }) {
    const earliest = (times) => [...times].sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    if (isReleasePull({ ...pull, labels: [] }, rules, defaultBranch))
        return baseChangedAt;
    const labels = pull.labels.filter(label => isReleasePull({ ...pull, labels: [label] }, rules, defaultBranch));
    const labelled = earliest(labels.flatMap(label => labelledAt.get(label.toLowerCase()) ?? []));
    if (labelled === undefined || baseChangedAt === undefined)
        return labelled ?? '';
    return Date.parse(baseChangedAt) > Date.parse(labelled) ? baseChangedAt : labelled;
}
async function readHead(client, { sha, tree: judged }, { headSha, headRef }, paths) {
    const seenAt = await firstSeen(client, headSha, headRef);
    const tree = sha === headSha ? judged : await treeOf(client, headSha, true);
    return {
        head: { sha: headSha, tree },
        broughtIn: await filesBetween(client, tree, judged, paths),
        ...(seenAt && { headSeenAt: seenAt }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/judged-commits.js



/** The merged pull request that a push of `sha` to `branch` is the merge of. One request, two where none is found: GitHub's index can lag. */
async function judged_commits_mergeOf(client, sha, branch) {
    const find = (pulls) => pulls.find(pull => pull.merged && pull.mergeCommit === sha && pull.baseRef === branch);
    const found = find(await pullsOf(client, sha));
    if (found)
        return found;
    await client.pause(2);
    return find(await pullsOf(client, sha, true));
}
/** The pull request of this repository that a commit is the merge or the head of; a release pull request before others. One request. */
async function judged_commits_pullFor(client, sha, rules) {
    const own = (await pullsOf(client, sha)).filter(pull => (pull.merged && pull.mergeCommit === sha) || (pull.sameRepository && pull.headSha === sha));
    const rank = (pull) => Number(rules.isRelease(pull)) * 2 + Number(pull.merged);
    return own.sort((a, b) => rank(b) - rank(a) || a.number - b.number)[0];
}
const judged_commits_comparison = (0,formats_json/* object */.Ik)({ status: formats_json/* text */.Qq });
/** A commit that somebody names, or that an event stands on. Where it is of no pull request it must be on the branch: forks share their commits with us. */
async function judged_commits_namedCommit(client, sha, stage, rules, branch) {
    const pull = await judged_commits_pullFor(client, sha, rules);
    if (!pull) {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const found = await client.find('read-commit', route, { basehead: `${branch}...${sha}`, per_page: 1 }, judged_commits_comparison);
        if (found?.status !== 'behind' && found?.status !== 'identical')
            fail('not-on-branch', { sha, branch });
    }
    return { subjects: [{ purpose: 'release', stage, sha, pull, branch: pull?.headRef ?? branch }] };
}

;// CONCATENATED MODULE: ./build/src/github/check-run.js


/** The report: a check run under another name than the gate, for required checks go by name. */
const check_run_checkNameOf = (id) => id === undefined ? 'Release checklist' : `Release checklist: ${id}`;
const check_run_shape = (0,formats_json/* object */.Ik)({
    id: formats_json/* integer */.nd,
    name: formats_json/* text */.Qq,
    head_sha: formats_json/* text */.Qq,
    status: formats_json/* text */.Qq,
    conclusion: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    external_id: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    html_url: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    app: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ slug: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq) })),
    output: (0,formats_json/* object */.Ik)({
        title: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
        summary: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
        text: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
        annotations_count: (0,formats_json/* optional */.lq)(formats_json/* integer */.nd),
    }),
});
/**
 * The check runs of that name on a commit: ours, the newest first, and a problem for each that another app made.
 * Ours are those of GitHub Actions, whose slug no other app can have. One request for each 100.
 */
async function check_run_findCheckRuns(client, sha, name) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const parameters = { ref: sha, check_name: name, filter: 'all' };
    const all = await client.pages('read-check-runs', route, parameters, check_run_shape, 'check_runs');
    const named = all.filter(run => run.name === name && run.head_sha === sha);
    const ours = named.filter(run => run.app?.slug === 'github-actions').map(checkRunOf);
    const others = new Set(named.filter(run => run.app?.slug !== 'github-actions').map(run => run.app?.slug ?? 'unknown'));
    return {
        ours: ours.sort((a, b) => b.id - a.id),
        foreign: [...others].map(app => problem('foreign-check', { name, app })),
    };
}
/** Those that tell of the same stage: a deployment's report of a commit is not that of its tag. The stage ends the external id. */
const ofStage = (runs, { externalId }) => runs.filter(run => run.externalId.split('/').at(-1) === externalId.split('/').at(-1));
const checkRunOf = (json) => ({
    id: json.id,
    status: json.status,
    ...(json.conclusion && { conclusion: json.conclusion }),
    externalId: json.external_id ?? '',
    url: json.html_url ?? '',
    title: json.output.title ?? '',
    summary: json.output.summary ?? '',
    text: json.output.text ?? '',
    annotations: json.output.annotations_count ?? 0,
});
const PER_REQUEST = 50;
/**
 * Makes a check run, for readings of its own. The verdict goes with the first request, so that no later one can lose it.
 * One request for each 50 annotations, at least one.
 */
async function createCheckRun(client, target, report, annotations = []) {
    const { name, sha: head_sha, externalId: external_id } = target;
    const route = 'POST /repos/{owner}/{repo}/check-runs';
    const post = (some) => {
        const body = { name, head_sha, external_id, ...bodyOf(report, some) };
        return client.write('write-check-run', route, body, check_run_shape, () => made(client, target, report));
    };
    const first = annotations.slice(0, PER_REQUEST);
    const sent = await post(first).catch(error => {
        if (first.length === 0 || !isInvalid(error))
            throw error;
    });
    let said = { run: checkRunOf(sent ?? (await post([]))), dropped: 0 };
    const rest = sent ? annotations.slice(PER_REQUEST) : annotations;
    for (let at = 0; at < rest.length; at += PER_REQUEST)
        said = await annotate(client, said, report, rest.slice(at, at + PER_REQUEST));
    return said;
}
/**
 * Says anew what was said before, with the readings that are there. One request, none where nothing changed.
 * A completed check run cannot go back to `in_progress`: then another is made. Annotations stay as they are, for GitHub only appends.
 */
async function updateCheckRun(client, target, previous, report) {
    if (saysSame(previous, report))
        return previous;
    if (previous.status === 'completed' && report.state === 'in_progress')
        return (await createCheckRun(client, target, report)).run;
    return checkRunOf(await patch(client, previous, bodyOf(report, [])));
}
const stateOf = ({ status, conclusion }) => status === 'completed' ? conclusion : 'in_progress';
const saysSame = (run, report) => stateOf({ conclusion: undefined, ...run }) === report.state &&
    run.title === report.title &&
    run.summary === report.summary &&
    run.text === report.text;
function bodyOf({ state, title, summary, text }, annotations) {
    return {
        ...(state === 'in_progress' ? { status: state } : { status: 'completed', conclusion: state }),
        output: { title, summary, text, ...(annotations.length > 0 && { annotations }) },
    };
}
/** Changes the check run; annotations that have arrived although the answer was lost are not sent again. */
function patch(client, run, body) {
    const id = { check_run_id: run.id };
    const landed = async () => {
        const now = await client.read('read-check-runs', 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}', id, check_run_shape);
        return (now.output.annotations_count ?? 0) > run.annotations ? now : undefined;
    };
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    return client.write('write-check-run', route, { ...id, ...body }, check_run_shape, landed);
}
/** The check run that a lost request made after all. */
async function made(client, { sha, name, externalId }, report) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const parameters = { ref: sha, check_name: name, filter: 'all' };
    const all = await client.pages('read-check-runs', route, parameters, check_run_shape, 'check_runs');
    const own = all.filter(run => run.name === name && run.head_sha === sha && run.external_id === externalId);
    return own.find(run => stateOf(run) === report.state);
}
/** Appends annotations; where GitHub refuses some, halves them until only the bad ones are left out. */
async function annotate(client, said, report, some) {
    const { output } = bodyOf(report, some);
    try {
        return { ...said, run: checkRunOf(await patch(client, said.run, { output })) };
    }
    catch (error) {
        if (!isInvalid(error))
            throw error;
        if (some.length === 1)
            return { ...said, dropped: said.dropped + 1 };
        const half = Math.ceil(some.length / 2);
        return annotate(client, await annotate(client, said, report, some.slice(0, half)), report, some.slice(half));
    }
}
const isInvalid = (error) => error instanceof UserError &&
    error.problems.some(({ code, details }) => code === 'api-failed' && 'status' in details && details.status === 422);

;// CONCATENATED MODULE: ./build/src/github/judged-pulls.js




const NONE = { subjects: [] };
/** The head that the event stands on. A release pull request that has moved on since has its own run; the heads it left are superseded. */
async function judged_pulls_onPullRequest(client, event, rules, stage) {
    const pull = await currentPull(client, event.number, event.headSha);
    if (stage === 'tag' && !pull.sameRepository)
        fail('bad-input', { input: 'stage', value: stage, expected: 'pull-request on a pull request from a fork' });
    if (pull.merged)
        return { subjects: again(pull, rules) };
    if (pull.state === 'closed')
        return { subjects: [], withdrawn: await withdrawn(client, event, pull, rules, 'closed') };
    const subject = { sha: event.headSha, pull, branch: pull.headRef };
    if (!rules.isRelease(pull) || isDependabot(event.actor)) {
        const leaves = event.action === 'unlabeled' || event.action === 'edited';
        return {
            subjects: [{ ...subject, purpose: 'pull-request', stage: stage ?? 'pull-request' }],
            ...(leaves && { withdrawn: await withdrawn(client, event, pull, rules, 'ordinary') }),
        };
    }
    const left = [event.before ?? pull.headSha, event.headSha].filter(sha => sha !== pull.headSha);
    return {
        subjects: left.includes(event.headSha)
            ? []
            : [{ ...subject, purpose: 'release-pull-request', stage: stage ?? 'tag' }],
        ...(left.length > 0 && { superseded: left, head: pull.headSha }),
    };
}
/** The head of a pull request that carries no release any more, unless another one does. Where the token may only read, none ever did. */
async function withdrawn(client, event, pull, rules, why) {
    const { headSha: sha, sameRepository, author } = pull;
    if (!sameRepository || isDependabot(author) || isDependabot(event.actor))
        return [];
    const others = (await pullsOf(client, sha)).filter(({ number }) => number !== pull.number);
    return others.some(other => again(other, rules).some(subject => subject.sha === sha)) ? [] : [{ sha, why }];
}
/** The head as it is now, and what became of it in the merge. A review of another pull request concerns nothing, unless its merge waits for `/sign-off`. */
async function judged_pulls_onReview(client, event, rules) {
    await firstTimeline(client, event.number);
    const pull = await currentPull(client, event.number, event.headSha);
    if (rules.isRelease(pull))
        return { subjects: again(pull, rules) };
    if (!pull.merged || !pull.mergeCommit)
        return NONE;
    const { ours } = await findCheckRuns(client, pull.mergeCommit, checkNameOf(rules.id));
    return ours.length > 0 ? { subjects: [judged_pulls_judgedAgain(pull, pull.mergeCommit)] } : NONE;
}
/** A commit of a pull request, judged from what is stored. */
const judged_pulls_judgedAgain = (pull, sha) => ({
    purpose: 're-judge',
    stage: 'tag',
    sha,
    pull,
    branch: pull.headRef,
});
/** The commits of a release pull request that may be tagged: its head, and its merge. */
function again(pull, { isRelease }) {
    if (!isRelease(pull) || (pull.state === 'closed' && !pull.merged))
        return [];
    const merge = pull.mergeCommit === undefined || pull.mergeCommit === pull.headSha ? [] : [pull.mergeCommit];
    return [pull.headSha, ...merge].map(sha => judged_pulls_judgedAgain(pull, sha));
}
/** The pull request as it is now. One request where GitHub lists it for that head, else up to three: an answer may be older than the event. */
async function currentPull(client, number, headSha) {
    const listed = (await pullsOf(client, headSha)).find(pull => pull.number === number && pull.headSha === headSha);
    if (listed)
        return listed;
    const pull = await readPull(client, number);
    if (pull.headSha === headSha)
        return pull;
    await client.pause(2);
    return readPull(client, number);
}

;// CONCATENATED MODULE: ./build/src/github/standing.js




/** Commits are judged for 30 days after a merge, and what the gates read is good for 7. */
const DAYS = 37;
const AT_ONCE = 100;
/** What the status stands on: the head of a branch of ours, and the merge. */
const standing_commitsOf = (pull) => [
    ...new Set([pull.sameRepository ? pull.headSha : '', pull.mergeCommit ?? ''].filter(isSha)),
];
/**
 * Looks for the status wherever it may stand: `branchesOf` names the branches that are released from, of those pull requests; `more` further commits.
 * A commit that was judged by its hash alone, older than all of these, is not found: there `validUntil` stands against a tag.
 *
 * Requests: ⌈open pull requests⌉ + ⌈those changed within 37 days⌉ + one for each branch + ⌈their commits, two for each pull request⌉,
 * where ⌈n⌉ counts pages of 100.
 */
async function standing_readStanding(client, context, branchesOf, more = async () => []) {
    const since = Date.parse(client.now()) - DAYS * 86_400_000;
    const [open, latest] = await Promise.all([openPulls(client), latestPulls(client, since)]);
    const pulls = [...new Map([...latest, ...open].map(pull => [pull.number, pull])).values()];
    const branches = [...new Set(branchesOf(pulls))];
    const [states, green] = await Promise.all([
        more(pulls).then(others => statesOf(client, [...pulls.flatMap(standing_commitsOf), ...others], context)),
        Promise.all(branches.map(branch => greenOn(client, branch, context))),
    ]);
    return { pulls, stateOf: sha => states.get(sha), onBranches: green.flat() };
}
const standing_commit = (0,formats_json/* object */.Ik)({ status: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ context: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ state: formats_json/* text */.Qq })) })) });
const stateIn = ({ status }) => status?.context?.state.toLowerCase();
const answers = (0,formats_json/* object */.Ik)({ repository: { read: (value, path) => new Map((0,formats_json/* entries */.jO)((0,formats_json/* optional */.lq)(standing_commit)).read(value, path)) } });
/** The states of that context, by commit. One request for each 100: REST would take one for each. */
async function statesOf(client, shas, context) {
    const states = new Map();
    const all = [...new Set(shas)];
    for (let first = 0; first < all.length; first += AT_ONCE) {
        const some = all.slice(first, first + AT_ONCE);
        const fields = some.map((sha, at) => `c${at}: object(oid: "${sha}") { ... on Commit { ${STATUS} } }`);
        const query = `query (${VARIABLES}) { repository(${REPOSITORY}) { ${fields.join('\n')} } }`;
        const variables = { owner: client.owner, repo: client.repo, context };
        const { repository } = await client.query('read-statuses', query, variables, answers);
        for (const [at, sha] of some.entries()) {
            if (!repository.has(`c${at}`))
                fail('api-failed', { doing: 'read-statuses', reason: 'a commit is missing in the answer' });
            const found = repository.get(`c${at}`);
            const state = found && stateIn(found);
            if (state !== undefined)
                states.set(sha, state);
        }
    }
    return states;
}
const STATUS = 'status { context(name: $context) { state } }';
const VARIABLES = '$owner: String!, $repo: String!, $context: String!';
const REPOSITORY = 'owner: $owner, name: $repo';
const HISTORY = (/* unused pure expression or super */ null && (`query (${VARIABLES}, $branch: String!) { repository(${REPOSITORY}) {
  ref(qualifiedName: $branch) { target { ... on Commit { history(first: ${AT_ONCE}) { nodes { oid ${STATUS} } } } } }
} }`));
const node = (0,formats_json/* object */.Ik)({ oid: formats_json/* text */.Qq, status: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ context: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ state: formats_json/* text */.Qq })) })) });
const standing_history = (0,formats_json/* object */.Ik)({
    repository: (0,formats_json/* object */.Ik)({ ref: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ target: (0,formats_json/* object */.Ik)({ history: (0,formats_json/* object */.Ik)({ nodes: (0,formats_json/* array */.YO)(node) }) }) })) }),
});
async function greenOn(client, branch, context) {
    const variables = { owner: client.owner, repo: client.repo, context, branch: `refs/heads/${branch}` };
    const { repository } = await client.query('read-statuses', HISTORY, variables, standing_history);
    const nodes = repository.ref?.target.history.nodes ?? [];
    return nodes.filter(each => stateIn(each) === 'success').map(({ oid }) => ({ sha: oid, branch }));
}
/** Every commit that is green: of the pull requests, and on the branches they go to. */
async function greenCommits(client, context, branch) {
    const branchesOf = (pulls) => [branch, ...pulls.map(({ baseRef }) => baseRef)];
    const { pulls, stateOf, onBranches } = await standing_readStanding(client, context, branchesOf);
    const ofPulls = pulls.flatMap(standing_commitsOf).filter(sha => stateOf(sha) === 'success');
    return [...new Set([...ofPulls, ...onBranches.map(({ sha }) => sha)])];
}

// EXTERNAL MODULE: ./build/src/github/status.js
var github_status = __webpack_require__(6283);
;// CONCATENATED MODULE: ./build/src/github/judged-schedule.js






const judged_schedule_DAYS = 30;
/**
 * What is judged again although nothing happened: every open release pull request; of what was merged all that is green, and for 30 days what waits;
 * what is green on a release branch. What is green and carries no release any more is withdrawn.
 * Requests beside those of `readStanding`: ⌈commits⌉ for each open release pull request, one for each green commit that no such pull request brought.
 */
async function judged_schedule_onSchedule(client, rules, release) {
    const carries = (pull) => pull.state === 'open' && rules.isRelease(pull);
    const earlier = new Map();
    const { pulls, stateOf, onBranches } = await readStanding(client, contextOf(rules.id), all => branchesIn(all, release, rules), async (all) => {
        // A push that conflicts starts no run that would supersede the head before it.
        for (const pull of all.filter(carries))
            for (const sha of await earlierIn(client, pull))
                earlier.set(sha, pull.headSha);
        return [...earlier.keys()];
    });
    const isGreen = (sha) => stateOf(sha) === 'success';
    const since = Date.parse(client.now()) - judged_schedule_DAYS * 86_400_000;
    const waits = (pull, sha) => stateOf(sha) === 'pending' && rules.isRelease(pull) && Date.parse(pull.mergedAt ?? '') > since;
    const subjects = new Map();
    const add = (subject) => subjects.has(subject.sha) || subjects.set(subject.sha, subject);
    for (const pull of pulls.filter(carries))
        add(judgedAgain(pull, pull.headSha));
    for (const pull of pulls.filter(({ merged }) => merged))
        for (const sha of commitsOf(pull))
            if (isGreen(sha) || waits(pull, sha))
                add(judgedAgain(pull, sha));
    for (const { sha, branch } of onBranches) {
        if (subjects.has(sha))
            continue;
        const pull = await pullFor(client, sha, rules);
        add(pull?.merged ? judgedAgain(pull, sha) : { purpose: 're-judge', stage: 'tag', sha, branch });
    }
    const left = [
        ...[...earlier].map(([sha, head]) => ({ sha, why: 'superseded', head })),
        ...pulls.flatMap(pull => commitsOf(pull).map(sha => ({ sha, why: pull.state === 'closed' ? 'closed' : 'ordinary' }))),
    ];
    const withdrawn = new Map(left.filter(({ sha }) => isGreen(sha) && !subjects.has(sha)).map(each => [each.sha, each]));
    return { subjects: [...subjects.values()], withdrawn: [...withdrawn.values()] };
}
/** The branches that are released from, as far as they are named or pull requests go there. */
const branchesIn = (pulls, release, { defaultBranch }) => [
    defaultBranch,
    ...release.branches.filter(name => !/[*?[\]{}()!+@]/.test(name)),
    ...pulls.map(({ baseRef }) => baseRef),
].filter(branch => isReleaseBranch(branch, release, defaultBranch));
const judged_schedule_commit = (0,formats_json/* object */.Ik)({ sha: formats_json/* text */.Qq });
async function earlierIn(client, { number, headSha }) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const found = await client.pages('read-commits', route, { pull_number: number }, judged_schedule_commit);
    return found.map(({ sha }) => sha).filter(sha => sha !== headSha);
}

// EXTERNAL MODULE: ./build/src/github/tag.js
var tag = __webpack_require__(5189);
;// CONCATENATED MODULE: ./build/src/github/judged.js











/** Begins to read what a review will surely need, beside the checklist. What fails is told when it is asked for again. */
function prefetch(client, event) {
    if (event.kind !== 'review')
        return;
    readAhead(client, event.number, event.headSha).catch(() => { });
    suitesOf(client, event.headSha).catch(() => { });
}
const repository = (0,formats_json/* object */.Ik)({ private: formats_json/* yesNo */.Lm, default_branch: formats_json/* text */.Qq });
const askRepository = (client) => client.read('read-repository', 'GET /repos/{owner}/{repo}', {}, repository);
/** The repository by what the event says of it; where it does not, or is told again by a re-run long after, by one request. */
async function readRepository(client, event) {
    const { owner, repo: name } = client;
    if (event?.repository && (event.run?.attempt ?? 1) === 1)
        return { owner, name, ...event.repository };
    const found = await askRepository(client);
    return { owner, name, private: found.private, defaultBranch: found.default_branch };
}
/** The default branch as it is now. One request. */
const readDefaultBranch = async (client) => (await askRepository(client)).default_branch;
/** What an event asks to judge, by design 9; `bad-event`, `bad-input` or `not-on-branch` where it cannot be told. */
async function releasesOf(client, event, repo, checklist, wishes) {
    if (wishes.sha !== undefined && !isSha(wishes.sha))
        fail('bad-input', { input: 'sha', value: wishes.sha, expected: 'the full hash of a commit' });
    const rules = {
        id: checklist.id,
        defaultBranch: repo.defaultBranch,
        isRelease: pull => !wishes.proposal && isReleasePull(pull, checklist.release, repo.defaultBranch),
    };
    const { subjects, superseded = [], withdrawn = [], head } = await subjectsOf(client, event, checklist, rules, wishes);
    const releases = subjects.map(async ({ pull, ...subject }) => {
        const untrusted = isUntrusted(event, pull);
        return {
            ...subject,
            repository: repo,
            event: event.name,
            tree: await treeOf(client, subject.sha, !wishes.collect),
            ...(pull && { pullRequest: asPullRequest(pull) }),
            isRelease: pull !== undefined && !untrusted && rules.isRelease(pull),
            untrusted,
            ...(wishes.environment && isDeployed(subject.stage) && { environment: wishes.environment }),
            ...(event.run && { run: event.run }),
        };
    });
    return { releases: await Promise.all(releases), superseded, withdrawn, ...(head !== undefined && { head }) };
}
/** What the judgement needs of it. */
const asPullRequest = ({ baseSha: _, mergedAt: __, ...pullRequest }) => pullRequest;
/** Whether the token may be read-only, and no secrets are there. */
const isUntrusted = (event, pull) => (event.kind === 'pull-request' || event.kind === 'review') &&
    (pull?.sameRepository !== true || isDependabot(pull.author) || isDependabot(event.actor));
const isDeployed = (stage) => stage !== 'pull-request' && stage !== 'tag';
async function subjectsOf(client, event, checklist, rules, { stage, sha }) {
    const named = (of, branch = rules.defaultBranch) => namedCommit(client, sha ?? event.sha, of, rules, branch);
    // Staging and later judge what is deployed, whatever the event.
    if (stage && isDeployed(stage))
        return named(stage);
    switch (event.kind) {
        case 'pull-request':
            return onPullRequest(client, event, rules, stage);
        case 'review':
            return onReview(client, event, rules);
        case 'schedule':
            return onSchedule(client, rules, checklist.release);
        case 'push':
            return onPush(client, event, checklist, rules);
        case 'tag':
            return onTag(client, event, rules);
        case 'dispatch':
            return named(stage ?? 'tag', event.branch);
        case 'merge-group': {
            const { headSha, branch } = event;
            return { subjects: [{ purpose: 'pull-request', stage: stage ?? 'pull-request', sha: headSha, branch }] };
        }
        default:
            return stage
                ? named(stage)
                : fail('bad-event', { event: event.name, reason: 'nothing is judged on it unless `stage` is given' });
    }
}
async function onPush(client, { sha, branch, deleted }, { release }, rules) {
    if (deleted || !isReleaseBranch(branch, release, rules.defaultBranch))
        return { subjects: [] };
    const pull = await mergeOf(client, sha, branch);
    return { subjects: pull && rules.isRelease(pull) ? [{ purpose: 'release', stage: 'tag', sha, pull, branch }] : [] };
}
async function onTag(client, event, rules) {
    if (event.deleted)
        return { subjects: [] };
    // The event of an annotated tag names the tag object; the tag itself is asked.
    const sha = await readTag(client, event.tag);
    if (sha === undefined)
        return fail('bad-event', { event: event.name, reason: `there is no tag ${event.tag}` });
    // What comes after this run builds the commit that was pushed.
    const pushed = event.sha === sha ? sha : await commitOfEvent(client, event.tag, event.sha);
    if (pushed !== sha)
        fail('tag-elsewhere', { tag: event.tag, expected: pushed ?? event.sha, found: sha });
    const pull = await pullFor(client, sha, rules);
    return { subjects: [{ purpose: 'tag-push', stage: 'tag', sha, pull, tag: event.tag }] };
}


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hy: () => (/* binding */ isReleasePull),
/* harmony export */   kA: () => (/* binding */ latestPulls)
/* harmony export */ });
/* unused harmony exports readPull, pullsOf, openPulls, isDependabot, isReleaseBranch */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);



const repository = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd), full_name: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const shape = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    html_url: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    title: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    state: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    updated_at: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    merged_at: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    merge_commit_sha: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    user: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ login: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    labels: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    head: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(repository) }),
    base: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(repository) }),
});
/** The pull request as it is now. One request. */
const readPull = async (client, number) => pullOf(client, await client.read('read-pull-request', 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, shape));
/**
 * The pull requests that GitHub lists for a commit: those it is a commit of, or the one that brought it to the default branch. None for heads of forks.
 * One request for each 100; what was read before in this run is taken again, unless `fresh`.
 */
function pullsOf(client, sha, fresh = false) {
    const read = () => listOf(client, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, 'read-pull-request');
    return fresh ? read() : client.once(`pulls ${sha}`, read);
}
/** All open pull requests. */
const openPulls = (client) => listOf(client, 'GET /repos/{owner}/{repo}/pulls', { state: 'open' }, 'list-pull-requests');
const PAGES = 100;
/**
 * The pull requests that were changed last, open or not: a hundred, or all that were changed since a time in ms. One request for each 100;
 * above 10 000 it fails. One that is changed while they are read moves to the front and has its own event.
 */
async function latestPulls(client, since = Number.POSITIVE_INFINITY) {
    const parameters = { state: 'all', sort: 'updated', direction: 'desc', per_page: 100 };
    const all = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const found = await client.read('list-pull-requests', 'GET /repos/{owner}/{repo}/pulls', { ...parameters, page }, (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(shape));
        all.push(...found.map(each => pullOf(client, each)));
        const last = found.at(-1);
        if (found.length < 100 || Date.parse(last?.updated_at ?? '') < since)
            return all;
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('api-failed', { doing: 'list-pull-requests', reason: `more than ${PAGES * 100} were changed of late` });
}
async function listOf(client, route, parameters, doing) {
    return (await client.pages(doing, route, parameters, shape)).map(each => pullOf(client, each));
}
function pullOf(client, json) {
    const { state } = json;
    if (state !== 'open' && state !== 'closed')
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('api-failed', { doing: 'read-pull-request', reason: 'its state is neither open nor closed' });
    const merged = json.merged_at !== undefined;
    return {
        number: json.number,
        url: json.html_url,
        title: json.title,
        author: json.user?.login,
        headSha: json.head.sha,
        headRef: json.head.ref,
        sameRepository: isSame(client, json.head.repo, json.base.repo),
        baseRef: json.base.ref,
        baseSha: json.base.sha,
        labels: json.labels.map(({ name }) => name),
        state,
        merged,
        ...(merged && json.merged_at && { mergedAt: json.merged_at }),
        ...(merged && json.merge_commit_sha && { mergeCommit: json.merge_commit_sha }),
    };
}
/** Whether the head is of our own repository: by its id, for a repository may be renamed while a run waits. The repository of a fork that was deleted is null. */
function isSame(client, head, base) {
    if (head?.id !== undefined && base?.id !== undefined)
        return head.id === base.id;
    return head?.full_name.toLowerCase() === `${client.owner}/${client.repo}`.toLowerCase();
}
/** Whether the pull request carries a release's signatures: from this repository, into a release branch, by the name of its head or a label. */
function isReleasePull(pull, rules, defaultBranch) {
    if (!pull.sameRepository || isDependabot(pull.author))
        return false;
    if (!isReleaseBranch(pull.baseRef, rules, defaultBranch))
        return false;
    const labels = rules.pullRequests.labels.map(label => label.toLowerCase());
    return (rules.pullRequests.from.some(pattern => matchesBranch(pattern, pull.headRef)) ||
        pull.labels.some(label => labels.includes(label.toLowerCase())));
}
/** Dependabot's pull requests get no secrets, wherever their branch is. */
const isDependabot = (login) => login === 'dependabot[bot]';
const isReleaseBranch = (branch, { branches }, defaultBranch) => (branches.length > 0 ? branches : [defaultBranch]).some(pattern => matchesBranch(pattern, branch));
// As in a workflow's `branches:`, `**` crosses slashes also inside a word.
const matchesBranch = (pattern, branch) => picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(branch, pattern, { dot: true, nonegate: true, bash: /[^/]\*\*|\*\*[^/]/.test(pattern) });


/***/ }),

/***/ 9507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ actionsApp),
/* harmony export */   FL: () => (/* binding */ readActive),
/* harmony export */   hZ: () => (/* binding */ protectionBy),
/* harmony export */   l8: () => (/* binding */ readRuleset),
/* harmony export */   s$: () => (/* binding */ listTagRulesets)
/* harmony export */ });
/* unused harmony export readProtection */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6283);




const check = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ context: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, integration_id: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd) });
const shape = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    name: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    target: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    enforcement: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    bypass_actors: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)),
    conditions: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref_name: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ include: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)), exclude: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)) })) })),
    rules: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, parameters: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8) }))),
});
const statusRule = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    do_not_enforce_on_create: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8),
    required_status_checks: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(check),
});
/** The tag rulesets of the repository and of its owner, without their rules. One request for each 100. */
async function listTagRulesets(client) {
    const route = 'GET /repos/{owner}/{repo}/rulesets';
    const listed = await client.pages('read-rulesets', route, { includes_parents: true, targets: 'tag' }, shape);
    return listed.filter(({ target = 'tag' }) => target === 'tag');
}
/** Those that are active, whole. One request for each. */
const readActive = (client, listed) => Promise.all(listed.filter(({ enforcement }) => enforcement === 'active').map(({ id }) => readRuleset(client, id)));
const readRuleset = (client, id) => client.read('read-rulesets', 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, shape);
/** How well a tag is protected; `unknown` with the reason where the rulesets cannot be read. */
async function readProtection(client, id, tag) {
    try {
        const [listed, source] = await Promise.all([listTagRulesets(client), actionsApp(client)]);
        return protectionBy(await readActive(client, listed), contextOf(id), tag, source);
    }
    catch (error) {
        if (error instanceof UserError)
            return { level: 'unknown', missing: error.problems };
        throw error;
    }
}
/** The id of GitHub Actions as an app: of github.com by heart, elsewhere one request. */
function actionsApp(client) {
    if (client.isGitHubCom)
        return Promise.resolve(15_368);
    return client.once('actions app', async () => {
        const route = 'GET /apps/{app_slug}';
        return (await client.read('read-rulesets', route, { app_slug: 'github-actions' }, (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }))).id;
    });
}
/**
 * What the rulesets come to for a tag: `guarded` where together they ask for the status, from GitHub Actions, and forbid to move and delete.
 * That somebody may bypass them is shown only to those who can change them: to others it is `guarded` as far as can be seen, with the gap `bypass-unknown`.
 */
function protectionBy(rulesets, context, tag, source) {
    const over = rulesets.filter(ruleset => ruleset.enforcement === 'active' && covers(ruleset, tag));
    if (over.length === 0)
        return { level: 'none', missing: [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('tag-unprotected', { tag })] };
    const gaps = gapsIn(over, context, source);
    const missing = gaps.map((gap) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('ruleset-gap', { tag, gap, context }));
    return { level: gaps.every(gap => gap === 'bypass-unknown') ? 'guarded' : 'none', missing };
}
/** Whether a ruleset is for the tag. An empty `include` matches nothing, though GitHub shows it as active. */
function covers({ target, conditions }, tag) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    const matches = (pattern) => pattern === '~ALL' || picomatch__WEBPACK_IMPORTED_MODULE_3__.isMatch(`refs/tags/${tag}`, pattern, { dot: true, nonegate: true });
    // GitHub may leave the target out; then the patterns tell.
    const isForTags = target === undefined ? include.every(pattern => pattern.startsWith('refs/tags/')) : target === 'tag';
    return isForTags && include.some(matches) && !exclude.some(matches);
}
function gapsIn(rulesets, context, source) {
    const gaps = [];
    const typed = (type) => rulesets.flatMap(({ rules = [], bypass_actors: actors }) => rules
        .filter(rule => rule.type === type)
        .map(rule => ({ ...rule, bypass: actors === undefined ? 'unknown' : actors.length > 0 ? 'some' : 'none' })));
    const asked = typed('required_status_checks').flatMap(({ parameters, bypass }) => {
        const { do_not_enforce_on_create, required_status_checks } = statusRule.read(parameters, '$.parameters');
        return required_status_checks
            .filter(each => each.context === context)
            .map(each => ({ ...each, bypass, late: do_not_enforce_on_create === true }));
    });
    const strong = asked.filter(each => !each.late);
    if (asked.length === 0)
        gaps.push('status');
    else if (strong.length === 0)
        gaps.push('creation');
    else if (!strong.some(each => each.integration_id === source))
        gaps.push('source');
    const [update, deletion] = [typed('update'), typed('deletion')];
    if (update.length === 0)
        gaps.push('update');
    if (deletion.length === 0)
        gaps.push('deletion');
    const needed = [strong.filter(each => each.integration_id === source), update, deletion];
    const asks = needed.filter(rules => rules.length > 0 && !rules.some(({ bypass }) => bypass === 'none'));
    if (asks.some(rules => rules.every(({ bypass }) => bypass === 'some')))
        gaps.push('bypass');
    else if (asks.length > 0)
        gaps.push('bypass-unknown');
    return gaps;
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* unused harmony exports keepStatus, writeStatus */
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);


/** The gate: one commit status. No job has a slash in its name by accident. */
const contextOf = (id) => `release-checklist/${id ?? 'gate'}`;
const shape = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    state: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    context: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    description: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    target_url: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    created_at: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    creator: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ login: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, type: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
});
/** The newest status of that context on a commit; undefined: it has none. One request for each 100 statuses. */
async function readStatus(client, sha, context) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
    const all = await client.pages('read-statuses', route, { ref: sha }, shape);
    // GitHub takes contexts without regard to case, and the greatest id was written last.
    const own = all.filter(status => status.context.toLowerCase() === context.toLowerCase());
    const last = own.reduce((a, b) => (a && a.id > b.id ? a : b), undefined);
    if (!last)
        return undefined;
    return {
        state: isState(last.state)
            ? last.state
            : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('api-failed', { doing: 'read-statuses', reason: 'a status is in a state that nobody knows' }),
        description: last.description ?? '',
        ...(last.target_url && { url: last.target_url }),
        at: last.created_at,
        byWorkflow: last.creator?.login === 'github-actions[bot]' && (last.creator.type ?? 'Bot') === 'Bot',
    };
}
const isState = (state) => ['success', 'failure', 'pending', 'error'].includes(state);
/**
 * Writes the status unless it stands as it is to be, written by a workflow: GitHub takes a thousand for each commit and context, and then none.
 * The run that it leads to may be an older one. One request for each 100 statuses, and one to write.
 */
async function keepStatus(client, sha, context, status) {
    const found = await readStatus(client, sha, context).catch(() => undefined);
    const stands = found?.byWorkflow && found.state === status.state && found.description === cut(status.description, 140);
    if (!stands)
        await writeStatus(client, sha, context, status);
}
/** Writes the status; the last one counts. One request. */
async function writeStatus(client, sha, context, status) {
    const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
    const parameters = {
        sha,
        context,
        state: status.state,
        description: cut(status.description, 140),
        ...(status.url && { target_url: status.url }),
    };
    const written = await client.write('write-status', route, parameters, object({ state: text, context: text }));
    if (written.state !== status.state || written.context !== context)
        fail('api-failed', { doing: 'write-status', reason: 'GitHub answers with another status' });
}
/** At most so many characters, never half of one. */
const cut = (text, most) => {
    if (text.length <= most)
        return text;
    const kept = text.slice(0, most - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
};


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);

/** The code of a system error (`ENOENT`), its own or that of what caused it. */
const systemCode = (thrown) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown) ? (typeof thrown.code === 'string' ? thrown.code : systemCode(thrown.cause)) : undefined;


/***/ }),

/***/ 5189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName)
/* harmony export */ });
/* unused harmony exports readTag, commitOfEvent, createTag */
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);


const target = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ object: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
const DEEPEST = 10;
/** The commit that a tag names, through however many tag objects; undefined: there is no such tag. One request, and one for each tag object. */
async function readTag(client, tag) {
    const ref = await client.find('read-tag', 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, target);
    return commitOf(client, tag, ref?.object);
}
/** The commit that an event of a tag names: itself, or through tag objects. One request, and one for each tag object. */
async function commitOfEvent(client, tag, sha) {
    const found = await client.find('read-tag', 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: sha }, target);
    return commitOf(client, tag, found?.object ?? { type: 'commit', sha });
}
async function commitOf(client, tag, named) {
    let at = named;
    for (let depth = 0; at?.type === 'tag' && depth < DEEPEST; depth += 1) {
        const route = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
        at = (await client.read('read-tag', route, { tag_sha: at.sha }, target)).object;
    }
    if (at && at.type !== 'commit')
        fail('api-failed', { doing: 'read-tag', reason: `the tag ${tag} names no commit` });
    return at?.sha;
}
/**
 * Puts an annotated tag on exactly that commit, and reads it back. `created` is false where it was there already.
 * `confirm` is the last word before it stands: nothing is made where it throws.
 * `tag-elsewhere` where it names another commit, `tag-refused` with GitHub's own words where a ruleset forbids it, `bad-input` for a name git would not take.
 */
async function createTag(client, { tag, sha, message }, confirm = async () => { }) {
    if (!isTagName(tag))
        fail('bad-input', { input: 'create-tag', value: tag, expected: 'the name of a tag' });
    const found = await readTag(client, tag);
    if (found !== undefined)
        return found === sha ? { created: false } : elsewhere(tag, sha, found);
    // A tag object that no ref names is nobody's: another one does no harm.
    const object = await client.write('create-tag', 'POST /repos/{owner}/{repo}/git/tags', { tag, message, object: sha, type: 'commit' }, made);
    await confirm();
    try {
        await client.write('create-tag', 'POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${tag}`, sha: object.sha }, target, () => client.find('read-tag', 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, target));
    }
    catch (error) {
        const now = await readTag(client, tag);
        if (now === undefined)
            throw refusedAs(tag, error);
        if (now !== sha)
            elsewhere(tag, sha, now);
        return { created: true };
    }
    let now = await readTag(client, tag);
    // What was made may be seen a little later.
    for (let time = 0; now === undefined && time < 3; time += 1) {
        await client.pause(2);
        now = await readTag(client, tag);
    }
    return now === sha ? { created: true } : elsewhere(tag, sha, now ?? 'nothing');
}
const made = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const elsewhere = (tag, expected, found) => fail('tag-elsewhere', { tag, expected, found });
function refusedAs(tag, error) {
    const [found] = error instanceof UserError ? error.problems : [];
    if (found?.code !== 'api-failed' || (found.details.status !== 422 && found.details.status !== 409))
        return error;
    return new UserError(problem('tag-refused', { tag, reason: found.details.reason }));
}
/** What `git check-ref-format` takes, less what nobody means. */
const isTagName = (tag) => /^[^\s~^:?*[\\\p{Cc}\p{Cf}]{1,200}$/u.test(tag) &&
    !/^[-/.]|\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[./]$/.test(tag) &&
    tag !== '@';


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

/***/ 1568:
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
const ITEM = 24;
/** The event as one line, cut to `columns`: "3/12     · read       pylint   3.2 s, score 7.2, 12 examined". */
function progress(event, language, columns, colour) {
    const words = (0,words_language/* wordsOf */.Z9)(language);
    const [counter, sign, word, item, said] = event.kind === 'started'
        ? ['', 'off', words.page.progress.started, event.item, '']
        : [
            `${event.done}/${event.total}`,
            ...state(event.reading, words),
            event.reading.item,
            told(event.reading, event.expect, words),
        ];
    const line = [
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)(counter), COUNTER),
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)((0,blocks/* mark */.Gy)(sign, word)), STATE),
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* clipped */.cz)((0,terminal_text/* runsOf */.ky)((0,blocks/* code */.aY)(item)), ITEM), ITEM),
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
    return ['read', page.progress.answered];
}
// How long it took is said already.
const isNoTime = ([name]) => name !== 'seconds';
function told(reading, expect, words) {
    const { page } = words;
    const time = page.duration(reading.durationMs);
    if ('error' in reading)
        return [`${time}, `, (0,blocks/* prose */.CS)((0,words_language/* sentenceOf */.$N)(reading.error, words).message)];
    if ('skipped' in reading)
        return reading.skipped === 'condition' ? page.progress.condition : page.progress.noSecrets(reading.names);
    const [only, ...others] = reading.subjects;
    const measures = only && others.length === 0 ? Object.entries(only.measures).filter(isNoTime) : [];
    const asked = new Set(expect.flatMap(text => text.split(/[^\w-]+/)));
    const weight = ([name, value]) => (value === 0 ? 2 : asked.has(name) ? 0 : 1);
    const findings = reading.tallies.reduce((sum, { count }) => sum + count, 0);
    return (0,blocks/* joined */.oR)([
        time,
        ...(findings > 0 ? [page.findingsOf(findings)] : []),
        ...measures
            .toSorted((one, other) => weight(one) - weight(other))
            .map(([name, value]) => `${name} ${(0,figure/* figure */.v)(value, words)}`),
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
    const size = Number(seen.size);
    return {
        size,
        *[Symbol.iterator]() {
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
        if (request.kind === 'tool' && request.optional && step.run === undefined && step.report === undefined)
            continue;
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
function redactAnswer({ subjects, tallies, findings, remarks, tool, tail }, redact) {
    return {
        subjects: subjects.map(subject => redactSubject(subject, redact)),
        tallies: tallies.map(tally => ({ ...tally, ruleId: redact(tally.ruleId), aliases: tally.aliases.map(redact) })),
        findings: findings.map(finding => redactFinding(finding, redact)),
        remarks: remarks.map(redact),
        ...(tool && { tool: { name: redact(tool.name), ...(tool.version && { version: redact(tool.version) }) } }),
        ...(tail && { tail: redact(tail) }),
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
const unnamed = { ruleId: '', aliases: [] };
// Beyond so many rules the rest are counted together under no name, so that no waiver for a rule takes them out.
function count({ level, severity, ruleId, aliases }, tallies) {
    const keyOf = (of) => `${level} ${severity}${of.aliases.reduce(lengthened, lengthened('', of.ruleId))}`;
    const told = findings_name(ruleId, aliases);
    const key = keyOf(told);
    const isNamed = tallies.size < RULES || tallies.has(key);
    const place = isNamed ? key : keyOf(unnamed);
    const tally = tallies.get(place);
    if (tally)
        tally.count += 1;
    else {
        const { ruleId, aliases } = isNamed ? told : unnamed;
        tallies.set(place, { ruleId, aliases, level, ...(severity && { severity }), count: 1 });
    }
}
/** With the length before it, no word can be taken for two. */
const lengthened = (before, word) => `${before} ${word.length} ${word}`;
// A name that is cut could be taken for another rule's.
const findings_name = (ruleId, aliases = []) => ({
    ruleId: ruleId.length > LONGEST_RULE ? '' : ruleId,
    aliases: aliases.length === 0 ? aliases : aliases.filter(alias => alias.length <= LONGEST_RULE).slice(0, 20),
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

;// CONCATENATED MODULE: ./build/src/measure/refused.js
/**
 * The word of the gate's own command line that its tool does not know, by what it says on stderr: an option, its value or a subcommand, because the
 * tool is too old. Undefined where it says no such thing, and where the item's `run:` ran.
 */
function refusedWord({ argv: [program, ...words] }, run) {
    if (run.argv[0] !== program)
        return undefined;
    const own = new Set(words.flatMap(word => [word, ...word.split('=')]));
    for (const [, word = ''] of beginningOf(run.stderr).matchAll(REFUSAL))
        if (own.has(word))
            return word;
    return undefined;
}
// As argparse, optparse, click, cobra, kingpin, clap, commander, yarn and pylint say it.
const REFUSAL = /\b(?:unrecognized arguments?|no such (?:option|command)|unknown (?:(?:long |short |shorthand )?flag|option|command|argument)|unexpected argument|unsupported option name|invalid choice|InvalidReporterError)[\s:'"`(]+([\w-]+)/gi;
const ENOUGH = 64 * 1024;
// One character for each byte, wherever the bytes are cut.
const decoder = new TextDecoder('latin1');
function beginningOf(chunks) {
    let said = '';
    for (const chunk of chunks) {
        said += decoder.decode(chunk);
        if (said.length >= ENOUGH)
            break;
    }
    return said.slice(0, ENOUGH);
}

;// CONCATENATED MODULE: ./build/src/measure/tool-run.js



/** The run as evidence, when it started, answered and left its report; else throws `tool-missing`, `tool-too-old`, `killed`, `timed-out`, `crashed`, `no-report` ... */
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
function exitCodeOf(gate, request, run, tool) {
    const { process, argv, tail } = run;
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
            const { since } = gate.docs;
            const refused = since && exitCode !== 0 && refusedWord(request, run);
            if (refused)
                (0,problem/* fail */.fJ)('tool-too-old', { tool, needs: since, refused });
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
            ...(counted.findings.length === 0 && lastLines(step, collected)),
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
        if (!found && request.kind === 'tool' && request.optional)
            continue;
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
/** What a `run:` printed last that ended badly: nothing else may tell why. */
function lastLines({ run }, collected) {
    if (run === undefined)
        return {};
    const [first] = Object.values(collected).filter(({ kind }) => kind === 'tool');
    const isBad = first?.kind === 'tool' && first.process?.ended === 'exited' && first.process.exitCode !== 0;
    return isBad && first.tail !== '' ? { tail: first.tail } : {};
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
async function gatherReadings({ world, gates, steps, release, tokens, language, clock = () => new Date().toISOString(), slots, columns = Number(world.env.COLUMNS) || 100, colour = false, started = true, }) {
    const startedAt = clock();
    const local = release.purpose === 'local';
    const ground = await prepareGround(world.folder, { env: world.env, tokens, steps, signal: world.signal });
    try {
        const { context, git } = ground;
        // On an ordinary pull request GitHub checks out the merge, unless it is told otherwise; only the head itself may be tagged.
        const mergeAllowed = release.purpose === 'pull-request' && release.stage === 'pull-request';
        const skipped = local ? new Set() : await (0,collect_workspace/* skippedFiles */.CT)(git);
        const wrongCheckout = async () => (local ? undefined : (0,collect_workspace/* checkoutProblem */.KU)(git, release.sha, mergeAllowed, skipped));
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
                if (!reading && !started)
                    return;
                const expect = gates[step.gate]?.expect ?? [];
                const event = reading
                    ? { kind: 'answered', reading, done, total: steps.length, expect }
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
            finishedAt: clock(),
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
        started: process.stderr.isTTY === true,
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
// EXTERNAL MODULE: ./build/src/github/judged.js + 13 modules
var judged = __webpack_require__(1971);
// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var run_checklist = __webpack_require__(9418);
;// CONCATENATED MODULE: ./build/src/run/policy.js







/** The default branch's checklist, else, where there surely is none and the event is of a pull request, that of its head. */
async function readPolicy(session, defaultBranch = session.repository.defaultBranch) {
    const { client, options, event } = session;
    const { checklist: path, stage = 'pull-request' } = options;
    const at = async (ref, proposal) => {
        const file = await readChecklistAt(client, path, ref);
        return { ...(await readChecklist(file.bytes, file.path)), ref, blob: file.blob, proposal, defaultBranch };
    };
    try {
        return await at(defaultBranch, false);
    }
    catch (thrown) {
        if (!(thrown instanceof UserError) || thrown.problems[0]?.code !== 'checklist-missing')
            throw thrown;
        // The event may be older than the branch's name.
        const now = await readDefaultBranch(client);
        if (now !== defaultBranch)
            return readPolicy(session, now);
        await confirmAbsent(client, path, now);
        if (event.kind !== 'pull-request' || stage !== 'pull-request')
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
    const isAsked = (item) => ids.has(item) && (items.length === 0 || items.includes(item));
    const proposedSteps = plan(checklist, { stage, today, catalogue: gates })
        .filter(({ item }) => isAsked(item))
        .map(step => ({ ...step, proposed: true }));
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
