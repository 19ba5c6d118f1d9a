export const id = 471;
export const ids = [471];
export const modules = {

/***/ 2471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protectTags: () => (/* binding */ protectTags)
});

// EXTERNAL MODULE: ./build/src/collect/git.js
var git = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/src/formats/json.js
var formats_json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/src/github/attempts.js
/** What was sent may or may not have arrived: no answer, a broken one, or the server failed. */
const isLost = (thrown) => isHttpError(thrown) && (!thrown.response || thrown.status >= 500);
const isHttpError = (thrown) => thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number';
/** Statuses that the retry plugin is not to answer by asking again; of these, refusals for the rate are timed here. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451, 501];
const CUT_OFF = 'the answer is cut off, or is not JSON';
/** So long an attempt may take in any case, in milliseconds. */
const LEAST = 2000;
/**
 * An Octokit plugin that stands between the retry plugin and the network: counts, ends an attempt in time, refuses an answer that is no JSON,
 * and tells the retry plugin to wait where GitHub limits the rate and there is patience left.
 */
const attempts = (pace) => octokit => {
    octokit.hook.wrap('request', async (request, options) => {
        const started = Date.now();
        const settings = options.request;
        settings.signal = AbortSignal.timeout(Math.min(pace.timeout, Math.max(pace.silence, LEAST)));
        pace.sent += 1;
        try {
            const response = await request(options);
            if (Number.isFinite(Date.parse(response.headers.date ?? '')))
                pace.date = response.headers.date;
            const data = documentIn(response.data);
            if (data === undefined)
                throw Object.assign(new Error(CUT_OFF), { status: 502, request: options });
            return { ...response, data };
        }
        catch (error) {
            if (!isHttpError(error))
                throw error;
            const lost = Date.now() - started;
            pace.patience -= lost;
            if (!error.response)
                pace.silence -= lost;
            const limited = secondsToWait(error);
            const wait = (limited ?? ((settings.retryCount ?? 0) + 1) ** 2) * pace.second;
            if (wait > pace.patience || pace.silence <= 0)
                settings.retries = 0;
            else if (limited !== undefined)
                Object.assign(error, { request: waiting(options, limited) });
            if (limited !== undefined || (settings.retries !== 0 && !FINAL.includes(error.status)))
                pace.patience -= wait;
            throw error;
        }
    });
};
/** An object or a list; undefined for anything else. Octokit leaves a body as it is where its content type is not `application/json`, or it cannot be parsed. */
function documentIn(data) {
    const text = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
    try {
        const found = typeof text === 'string' ? JSON.parse(text) : text;
        return typeof found === 'object' && found !== null ? found : undefined;
    }
    catch {
        return undefined;
    }
}
/** The request as the retry plugin wants it in an error, to send it again after so many seconds; also a write, for it was refused. */
const waiting = (options, seconds) => ({
    ...options,
    request: { ...options.request, retries: 3, retryAfter: seconds },
});
/** How many seconds GitHub asks to wait; undefined where it does not refuse for the rate. */
function secondsToWait({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (after >= 0)
        return Math.ceil(after);
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = Number(headers['x-ratelimit-reset']) - Date.parse(String(headers.date)) / 1000;
        return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset)) : 60;
    }
    return status === 429 || /rate limit/i.test(message) ? 60 : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/link.js
/** One link of the header (RFC 8288): its address, and its parameters. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"<>]*))?)*)/g;
const PARAMETER = /;\s*([^\s=;,"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;
/** The query of the next page by the header `Link` of the page at `url`; undefined where it names none. */
function nextIn(header, url) {
    for (const [, address = '', parameters = ''] of header.matchAll(LINK)) {
        const rel = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === 'rel');
        const words = (rel?.[2] ?? rel?.[3] ?? '').toLowerCase().split(/\s+/);
        if (words.includes('next') && URL.canParse(address, url))
            return new URL(address, url).searchParams;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/github/pages.js



const PER_PAGE = 100;
const MOST = 1000;
/**
 * Every item of a list, in order; of two of one kind with one id the later read counts, in the place of the first. Of the address of a next page only the query is
 * taken, and asked where the first was: the token goes nowhere else. A page that fails, one that comes twice, and a list shorter than its `total_count` fail the whole.
 * Requests: one for each 100 items; one more where a full page names no next one.
 */
async function everyPage(ask, route, parameters, item, key) {
    const found = new Map();
    const asked = new Set();
    let read = 0;
    let next = {};
    for (let page = 1; next; page += 1) {
        const answer = await ask(route, { ...parameters, per_page: PER_PAGE, ...next });
        if (page > MOST || asked.has(answer.url))
            broken('its pages go round in a circle');
        asked.add(answer.url);
        const { items, total } = itemsOf(answer.data, item, key);
        for (const each of items)
            found.set(idOf(each) ?? Symbol(), each);
        read += items.length;
        const { link = '' } = answer.headers;
        const query = nextIn(link, answer.url);
        // The link to a next page may be lost on the way, or be written as nobody knows it.
        const unsure = items.length >= PER_PAGE || (items.length > 0 && /next/i.test(link));
        if (query)
            next = Object.fromEntries([...query].filter(([name]) => !Object.hasOwn(parameters, name)));
        else if (unsure)
            next = { page: page + 1 };
        else if (total !== undefined && read < total)
            return broken(`it has ${total} items, but only ${read} came`);
        else
            next = undefined;
    }
    return [...found.values()];
}
const broken = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: 'the whole list', reason });
function itemsOf(data, item, key) {
    if (key === undefined)
        return { items: (0,formats_json/* array */.YO)(item).read(data, '$') };
    const whole = (0,formats_json/* object */.Ik)({ total_count: formats_json/* integer */.nd, [key]: (0,formats_json/* array */.YO)(item) }).read(data, '$');
    return { items: whole[key] ?? [], total: Number(whole.total_count) };
}
// In a timeline each kind of event counts its ids for itself.
const idOf = (item) => (0,formats_json/* isObject */.Gv)(item) && item.id != null ? `${item.event ?? ''} ${item.id}` : undefined;

// EXTERNAL MODULE: ./build/src/github/system-error.js
var system_error = __webpack_require__(7531);
;// CONCATENATED MODULE: ./build/src/github/refusals.js




/** The permission that each thing needs, as it stands under `permissions:`; GitHub does not always say. */
const needed = {
    'read-repository': 'metadata: read',
    'read-checklist': 'contents: read',
    'read-version': 'contents: read',
    'read-pull-request': 'pull-requests: read',
    'list-pull-requests': 'pull-requests: read',
    'read-commit': 'contents: read',
    'compare-trees': 'contents: read',
    'read-commits': 'pull-requests: read',
    'read-reviews': 'pull-requests: read',
    'read-edits': 'pull-requests: read',
    'read-timeline': 'pull-requests: read',
    'read-check-suites': 'checks: read',
    'read-check-runs': 'checks: read',
    'write-check-run': 'checks: write',
    'read-statuses': 'statuses: read',
    'write-status': 'statuses: write',
    'read-permission': 'metadata: read',
    'read-team': 'members: read',
    'read-rulesets': 'metadata: read',
    'write-ruleset': 'administration: write',
    'read-tag': 'contents: read',
    'create-tag': 'contents: write',
    'read-release': 'contents: read',
    'write-release': 'contents: write',
    'read-comments': 'pull-requests: read',
    'write-comment': 'pull-requests: write',
};
/** What was thrown while asking GitHub, as a problem. The token is in no message. */
function refusal(doing, thrown, token) {
    if (thrown instanceof problem/* UserError */.yo)
        return new problem/* UserError */.yo(...thrown.problems.map(each => unread(doing, each)));
    if (isGraphqlError(thrown))
        return failed(doing, undefined, saidBy({ message: '', errors: thrown.errors }, token));
    if (!isHttpError(thrown))
        return failed(doing, undefined, `it could not be asked (${nameOf(thrown)})`);
    const { status, response } = thrown;
    if (!response)
        return failed(doing, undefined, silence(thrown));
    const wait = secondsToWait(thrown);
    if (wait !== undefined)
        return failed(doing, status, `the rate limit is used up for ${wait} s`);
    if (status === 403) {
        const granted = response.headers['x-accepted-github-permissions'];
        return new problem/* UserError */.yo((0,problem/* problem */.CC)('no-permission', { doing, permission: permissionOf(granted, needed[doing]) }));
    }
    return failed(doing, status, saidBy(response.data, token));
}
const failed = (doing, status, reason) => new problem/* UserError */.yo((0,problem/* problem */.CC)('api-failed', { doing, reason, ...(status !== undefined && { status }) }));
/** Where a shape did not fit: what GitHub answered is not what its description says. Other problems stay as they are. */
function unread(doing, found) {
    if (found.code !== 'unreadable-report')
        return found;
    const { expected, reason } = found.details;
    return (0,problem/* problem */.CC)('api-failed', { doing, reason: `expected ${expected}, but ${reason}` });
}
const isGraphqlError = (thrown) => thrown instanceof Error && 'errors' in thrown && Array.isArray(thrown.errors);
/** Why there is no answer: cut off, timed out, refused, reset. */
function silence({ message, cause }) {
    if (cause === undefined)
        return message;
    if (nameOf(cause) === 'TimeoutError')
        return 'there was no answer in time';
    const code = (0,system_error/* systemCode */.x)(cause);
    return code ? `the connection failed (${code})` : 'the connection failed';
}
const nameOf = (thrown) => (0,system_error/* systemCode */.x)(thrown) ?? ((0,formats_json/* isObject */.Gv)(thrown) && typeof thrown.name === 'string' ? thrown.name : typeof thrown);
/** GitHub's own words, with its list of errors, on one line. */
function saidBy(data, token) {
    if (!(0,formats_json/* isObject */.Gv)(data) || data.message === undefined)
        return 'with no message';
    const errors = Array.isArray(data.errors) ? data.errors : [];
    const said = [data.message, ...errors.map(wordsOf)].filter(text => typeof text === 'string' && text !== '');
    return said
        .join(': ')
        .replaceAll(token, '***')
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim()
        .slice(0, 500);
}
function wordsOf(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,formats_json/* isObject */.Gv)(error))
        return '';
    const { message, field, code } = error;
    return [message ?? [field, code]]
        .flat()
        .filter(text => typeof text === 'string')
        .join(' ');
}
/** Of the permissions that GitHub says would do, the usual one or else the first; `checks=write` as it stands in a workflow: `checks: write`. */
function permissionOf(header, usual) {
    const accepted = String(header ?? '')
        .split(/[;,]/)
        .map(each => each.trim())
        .filter(each => /^\w+=\w+$/.test(each))
        .map(each => each.replaceAll('_', '-').replace('=', ': '));
    return accepted.includes(usual) ? usual : (accepted[0] ?? usual);
}

;// CONCATENATED MODULE: ./build/src/github/client.js




/** How many seconds a run may lose: enough for one wait of a minute, which is what GitHub asks for where it names no time. */
const PATIENCE = 90;
/** A client for one repository. `bad-input` for a missing token. */
async function connect({ token, repository, url, pace: given }) {
    if (token.trim() === '')
        (0,problem/* fail */.fJ)('bad-input', { input: 'token', value: '', expected: 'a token of this repository' });
    const [owner = '', repo = ''] = repository.split('/');
    const baseUrl = (url || process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const usual = { timeout: 10_000, second: 1000, patience: PATIENCE * 1000, silence: 30_000 };
    const pace = { ...usual, ...given, sent: 0, date: undefined };
    const octokit = await octokitFor(token, baseUrl, pace);
    const memory = new Map();
    const request = (route, parameters) => {
        // What a route does not name would become part of the query.
        const ours = route.includes('{owner}') ? { owner, repo } : {};
        const once = route.startsWith('GET ') ? {} : { request: { retries: 0 } };
        return octokit.request(route, { ...ours, ...once, ...parameters });
    };
    const told = async (doing, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw refusal(doing, error, token);
        }
    };
    return {
        owner,
        repo,
        isGitHubCom: new URL(baseUrl).hostname === 'api.github.com',
        read: (doing, route, parameters, shape) => told(doing, async () => shape.read((await request(route, parameters)).data, '$')),
        find: (doing, route, parameters, shape) => told(doing, async () => {
            const answer = await request(route, parameters).catch(missing);
            return answer && shape.read(answer.data, '$');
        }),
        pages: (doing, route, parameters, item, key) => told(doing, () => everyPage(request, route, parameters, item, key)),
        write: (doing, route, parameters, shape, landed) => told(doing, async () => {
            const send = async () => shape.read((await request(route, parameters)).data, '$');
            try {
                return await send();
            }
            catch (error) {
                if (!isLost(error))
                    throw error;
                return (await landed?.()) ?? (await send());
            }
        }),
        query: (doing, query, variables, data) => told(doing, async () => data.read(await octokit.graphql(query, { ...variables }), '$.data')),
        once: (key, work) => {
            const known = memory.get(key) ?? work();
            memory.set(key, known);
            return known; // the key says what is read
        },
        pause: seconds => new Promise(resolve => setTimeout(resolve, seconds * pace.second)),
        requests: () => pace.sent,
        now: () => new Date(pace.date ?? Date.now()).toISOString(),
    };
}
function missing(error) {
    if (isHttpError(error) && error.response && error.status === 404)
        return undefined;
    throw error;
}
// Loaded here and not at the top: on import it reads the event file, and throws where that is cut off.
async function octokitFor(token, baseUrl, pace) {
    const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 1758)), __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735))]);
    const options = { baseUrl, retry: { doNotRetry: [...FINAL], retryAfterBaseValue: pace.second } };
    return getOctokit(token, options, attempts(pace), retry);
}

// EXTERNAL MODULE: ./build/src/github/judged.js + 13 modules
var judged = __webpack_require__(1971);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/ruleset.js
var ruleset = __webpack_require__(9507);
// EXTERNAL MODULE: ./build/src/github/status.js
var github_status = __webpack_require__(6283);
;// CONCATENATED MODULE: ./build/src/github/protect.js





/** The ruleset as it is sent; named for the status that it asks for. */
const rulesetPayload = (context, source, { include, exclude }) => ({
    name: context,
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: include.map(full), exclude: exclude.map(full) } },
    rules: [
        { type: 'deletion' },
        { type: 'update' },
        { type: 'non_fast_forward' },
        {
            type: 'required_status_checks',
            parameters: {
                strict_required_status_checks_policy: false,
                // A tag is only ever created.
                do_not_enforce_on_create: false,
                required_status_checks: [{ context, integration_id: source }],
            },
        },
    ],
});
const full = (pattern) => (/^(?:refs\/|~)/.test(pattern) ? pattern : `refs/tags/${pattern}`);
/**
 * Makes the tag ruleset that asks for our status, or mends the one of that name, and reads it back; nothing is written where it stands already.
 * `tag` is one that the patterns must cover. `status-never-seen`, `status-name-taken`, `ruleset-refused` with GitHub's own words, `ruleset-gap` where what came of it is not enough.
 */
async function protect(client, checklist, defaultBranch, tag, guard) {
    const context = (0,github_status/* contextOf */.Vm)(checklist.id);
    const [listed, source, refs] = await Promise.all([
        (0,ruleset/* listTagRulesets */.s$)(client),
        (0,ruleset/* actionsApp */.$O)(client),
        recentRefs(client, checklist, defaultBranch),
    ]);
    await refuseJobs(client, refs, context);
    const before = (0,ruleset/* protectionBy */.hZ)(await (0,ruleset/* readActive */.FL)(client, listed), context, tag, source);
    if (before.level === 'guarded')
        return { protection: before, written: false };
    if (!guard.force)
        await requireSeen(client, refs, context);
    const own = listed.find(({ name }) => name === context);
    const { id } = await put(client, own?.id, rulesetPayload(context, source, guard));
    const protection = (0,ruleset/* protectionBy */.hZ)([await (0,ruleset/* readRuleset */.l8)(client, id)], context, tag, source);
    if (protection.level !== 'guarded')
        throw new problem/* UserError */.yo(...protection.missing);
    return { protection, written: true };
}
/** The default branch, and heads and merges of the newest release pull requests. */
async function recentRefs(client, { release }, defaultBranch) {
    const pulls = (await (0,github_pulls/* latestPulls */.kA)(client)).filter(pull => (0,github_pulls/* isReleasePull */.hy)(pull, release, defaultBranch)).slice(0, 5);
    return [
        ...new Set([defaultBranch, ...pulls.flatMap(({ headSha, mergeCommit }) => [headSha, mergeCommit ?? headSha])]),
    ];
}
async function requireSeen(client, refs, context) {
    const found = await Promise.all(refs.map(ref => (0,github_status/* readStatus */.rk)(client, ref, context)));
    if (found.every(status => status === undefined))
        (0,problem/* fail */.fJ)('status-never-seen', { context });
}
const check = (0,formats_json/* object */.Ik)({ id: formats_json/* integer */.nd, name: formats_json/* text */.Qq, head_sha: formats_json/* text */.Qq });
/** A job or check run of the status's name would satisfy the ruleset in its place. */
async function refuseJobs(client, refs, context) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const parameters = { check_name: context, filter: 'all' };
    const found = await Promise.all(refs.map(ref => client.pages('read-check-runs', route, { ref, ...parameters }, check, 'check_runs')));
    const taken = found.flat().find(({ name }) => name.toLowerCase() === context.toLowerCase());
    if (taken)
        (0,problem/* fail */.fJ)('status-name-taken', { context, sha: taken.head_sha });
}
const made = (0,formats_json/* object */.Ik)({ id: formats_json/* integer */.nd, name: formats_json/* text */.Qq });
async function put(client, id, payload) {
    const route = id === undefined ? 'POST /repos/{owner}/{repo}/rulesets' : 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const landed = async () => (await (0,ruleset/* listTagRulesets */.s$)(client)).find(({ name }) => name === payload.name);
    try {
        return await client.write('write-ruleset', route, { ...payload, ...(id !== undefined && { ruleset_id: id }) }, made, id === undefined ? landed : undefined);
    }
    catch (error) {
        const [found] = error instanceof problem/* UserError */.yo ? error.problems : [];
        if (found?.code === 'api-failed' && found.details.status !== undefined && found.details.status < 500)
            (0,problem/* fail */.fJ)('ruleset-refused', { reason: found.details.reason });
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(5127);
// EXTERNAL MODULE: ./build/src/github/tag.js
var github_tag = __webpack_require__(5189);
;// CONCATENATED MODULE: ./build/src/github/version.js





const LIMIT = (/* unused pure expression or super */ null && (1024 * 1024));
/** The version that a commit says it has, by the file or the branch that the checklist names; `version-unreadable`. At most one request. */
async function readVersion(client, rules, sha, branch) {
    const path = rules.version;
    const unreadable = (reason) => fail('version-unreadable', { path, reason });
    if (path === 'branch') {
        // `release/v5.2.0`, `release-5.2.0`
        const found = /(?:^|[/_-])v?(\d+(?:\.\d+)+[0-9A-Za-z.+-]*)$/.exec(branch ?? '')?.[1];
        return found ?? unreadable(branch ? `"${branch}" ends in no version` : 'there is no branch');
    }
    const file = await readFileAt(client, 'read-version', path, sha, LIMIT);
    if (file.kind === 'absent')
        return unreadable('it is not there');
    if (file.kind === 'too-large')
        return unreadable('it is too large');
    if (file.kind !== 'file')
        return unreadable(`it is a ${file.kind}`);
    const version = path.endsWith('.toml') ? tomlVersion(file.bytes) : jsonVersion(file.bytes);
    if (version === undefined)
        return unreadable('it holds no version');
    return /^\d[0-9A-Za-z.+_-]*$/.test(version) ? version : unreadable('what it holds is no version');
}
/** The name of the release's tag; `version-unreadable` where git would not take it. */
function tagOf(rules, version) {
    const tag = rules.tag.replaceAll('{version}', version);
    return (0,github_tag/* isTagName */.Ij)(tag)
        ? tag
        : (0,problem/* fail */.fJ)('version-unreadable', { path: rules.version, reason: 'it makes no name for a tag' });
}
function jsonVersion(bytes) {
    try {
        return json([bytes], object({ version: optional(text) })).version;
    }
    catch (error) {
        if (error instanceof UserError)
            return undefined;
        throw error;
    }
}
/** `project.version` (PEP 621), Poetry's, or Cargo's. */
function tomlVersion(bytes) {
    const table = object({ version: optional(text) });
    const shape = object({
        project: optional(table),
        tool: optional(object({ poetry: optional(table) })),
        package: optional(table),
    });
    try {
        const { project, tool, package: crate } = shape.read(parse(new TextDecoder().decode(bytes)), '$');
        return project?.version ?? tool?.poetry?.version ?? crate?.version;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/report/blocks.js
var blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/words/en/command-pages.js
var command_pages = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/src/run/local.js + 24 modules
var local = __webpack_require__(1568);
// EXTERNAL MODULE: ./build/src/commands/screen.js
var screen = __webpack_require__(3514);
;// CONCATENATED MODULE: ./build/src/commands/protect.js











/** Makes the tag ruleset and reads it back; throws what GitHub, or the state of the repository, has against it. */
async function protectTags({ checklist: path, repository, include, exclude, force = false, }) {
    const { checklist } = await (0,local/* readChecklistFile */.DP)(process.cwd(), path);
    const { tag } = checklist.release;
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
    if (!token)
        return (0,problem/* fail */.fJ)('bad-input', {
            input: 'GITHUB_TOKEN',
            value: '',
            expected: 'a token of an administrator (administration: write) in this variable or in GH_TOKEN',
        });
    const name = protect_nameOf(repository ?? process.env.GITHUB_REPOSITORY ?? (await originOf(process.cwd())));
    const client = await connect({ token, repository: name, url: process.env.GITHUB_API_URL });
    const { defaultBranch } = await (0,judged/* readRepository */.Nu)(client);
    const patterns = include ?? [tag.replaceAll('{version}', '*')];
    // Where nothing was said of them, no tag that moves or comes before a release is blocked unasked.
    if (!include && !exclude)
        await settleTags(client, tag, patterns);
    const guard = { include: patterns, exclude: exclude ?? [], force };
    const { protection, written } = await protect(client, checklist, defaultBranch, tagOf(checklist.release, '1.0.0'), guard);
    (0,screen/* show */.WU)((0,blocks/* paragraph */.FY)((0,blocks/* prose */.CS)(command_pages/* commandWords */.B.protected(name, patterns, exclude ?? [], protection.level, written))));
    return 0;
}
const protect_nameOf = (name) => /^[\w.-]+\/[\w.-]+$/.test(name)
    ? name
    : (0,problem/* fail */.fJ)('bad-input', { input: '--repository', value: name, expected: 'owner/name' });
/** `owner/name` by the remote `origin`. Only where that is GitHub, or an API was named: the token goes nowhere else. */
async function originOf(folder) {
    const url = ((await (0,git/* orUndefined */.y0)((0,local/* gitHere */.xm)(folder)('remote', 'get-url', 'origin'))) ?? '').trim();
    const found = /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url);
    const [, host = '', name = ''] = found ?? [];
    if (name !== '' && (/^(?:ssh\.|www\.)?github\.com$/i.test(host) || process.env.GITHUB_API_URL))
        return name;
    const value = url.replace(/\/\/[^/@]*@/, '//');
    return (0,problem/* fail */.fJ)('bad-input', {
        input: '--repository',
        value: '',
        expected: `owner/name: the remote origin ${url === '' ? 'is not set' : `(${value}) is not at github.com`}`,
    });
}
const ref = (0,formats_json/* object */.Ik)({ ref: formats_json/* text */.Qq });
/** Asks about tags that the ruleset would cover although they are no releases: pre-releases, and those that move along with releases (`v1` beside `v1.2.3`). */
async function settleTags(client, tag, include) {
    const [before = '', after = ''] = tag.split('{version}');
    const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
    const refs = await client.read('read-tag', route, { ref: `tags/${before}` }, (0,formats_json/* array */.YO)(ref));
    const versions = refs
        .map(({ ref }) => ref.slice(`refs/tags/${before}`.length))
        .filter(name => name.endsWith(after) && !name.includes('/'))
        .map(name => name.slice(0, name.length - after.length));
    const odd = versions.filter(version => !/^\d+(?:\.\d+)*$/.test(version) || versions.some(other => other.startsWith(`${version}.`)));
    if (odd.length === 0)
        return;
    const named = (version) => `${before}${version}${after}`;
    const exclude = [...new Set(odd.map(version => named(version.includes('-') ? '*-*' : version)))];
    (0,problem/* fail */.fJ)('tags-to-settle', { tags: odd.slice(-10).map(named), include, exclude: exclude.slice(-10) });
}


/***/ }),

/***/ 6148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
const codes = (words) => words.map(word => `\`${word}\``).join(', ');
/** What commands print beside a report. What stands between backticks is shown as code. */
const commandWords = {
    // check
    nothingRuns: (stage) => `No gate is asked at stage ${stage}.`,
    reads: (what) => `reads \`${what}\``,
    asks: (gate, after) => `gate ${gate}${after.length > 0 ? `, after ${after.join(', ')}` : ''}`,
    // validate
    isRight: (path, phases, items, roles) => `\`${path}\` is right: ${count(phases, 'phase')}, ${count(items, 'item')}, ${count(roles, 'role')} to sign.`,
    // gates
    oneGate: 'All about one: `release-checklist gates <id>`',
    // protect
    protected: (repository, include, exclude, level, written) => `${repository}: tags ${codes(include)}${exclude.length > 0 ? `, but not ${codes(exclude)},` : ''} are ${level}${written ? ' now' : ' already'}. GitHub refuses such a tag until the checklist is GO on its commit.`,
};


/***/ })

};
