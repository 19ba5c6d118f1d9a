export const id = 577;
export const ids = [577];
export const modules = {

/***/ 3577:
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
var model_problem = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/src/github/attempts.js
/** What was sent may or may not have arrived: no answer, a broken one, or the server failed. */
const isLost = (thrown) => isHttpError(thrown) && (!thrown.response || thrown.status >= 500);
const isHttpError = (thrown) => thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number';
/** Statuses that the retry plugin is not to answer by asking again; of these, refusals for the rate are timed here. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
const CUT_OFF = 'the answer is cut off, or is not JSON';
/**
 * An Octokit plugin that stands between the retry plugin and the network: counts, ends an attempt in time, refuses an answer that is no JSON,
 * and tells the retry plugin to wait where GitHub limits the rate and there is patience left.
 */
const attempts = (pace) => octokit => {
    octokit.hook.wrap('request', async (request, options) => {
        const started = Date.now();
        const settings = options.request;
        settings.signal = AbortSignal.timeout(pace.timeout);
        pace.sent += 1;
        try {
            const response = await request(options);
            if (Number.isFinite(Date.parse(response.headers.date ?? '')))
                pace.date = response.headers.date;
            // Octokit gives a body that it cannot parse as a string, and an empty one as ''.
            if (typeof response.data !== 'object' || response.data === null) {
                throw Object.assign(new Error(CUT_OFF), { status: 502, request: options });
            }
            return response;
        }
        catch (error) {
            if (!isHttpError(error))
                throw error;
            pace.patience -= Date.now() - started;
            const limited = secondsToWait(error);
            const wait = (limited ?? ((settings.retryCount ?? 0) + 1) ** 2) * pace.second;
            if (wait > pace.patience)
                settings.retries = 0;
            else if (limited !== undefined)
                Object.assign(error, { request: waiting(options, limited) });
            if (limited !== undefined || (settings.retries !== 0 && !FINAL.includes(error.status)))
                pace.patience -= wait;
            throw error;
        }
    });
};
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

;// CONCATENATED MODULE: ./build/src/github/pages.js


const PER_PAGE = 100;
const MOST = 1000;
/**
 * Every item of a list, in order; of two with one id the later read counts, in the place of the first.
 * A page that fails, an address that comes twice or leads to another host, and a list shorter than its `total_count` fail the whole.
 * Requests: one for each 100 items; one more where a full page says nothing of a next one.
 */
async function everyPage(ask, route, parameters, item, key) {
    const found = new Map();
    const asked = new Set();
    let read = 0;
    let next = {
        route,
        parameters: { ...parameters, per_page: PER_PAGE },
    };
    for (let page = 1; next; page += 1) {
        const answer = await ask(next.route, next.parameters);
        if (page > MOST || asked.has(answer.url))
            broken('its pages go round in a circle');
        asked.add(answer.url);
        const { items, total } = itemsOf(answer.data, item, key);
        for (const each of items)
            found.set(idOf(each) ?? Symbol(), each);
        read += items.length;
        const link = nextOf(answer);
        // A full page without any `Link` may have lost it on the way.
        const silent = answer.headers.link === undefined && items.length >= PER_PAGE;
        if (link)
            next = { route: `GET ${link}`, parameters: {} };
        else if (silent)
            next = { route, parameters: { ...parameters, per_page: PER_PAGE, page: page + 1 } };
        else if (total !== undefined && read < total)
            return broken(`it has ${total} items, but only ${read} came`);
        else
            next = undefined;
    }
    return [...found.values()];
}
const broken = (reason) => (0,model_problem/* fail */.fJ)('unreadable-report', { expected: 'the whole list', reason });
function itemsOf(data, item, key) {
    if (key === undefined)
        return { items: (0,formats_json/* array */.YO)(item).read(data, '$') };
    const whole = (0,formats_json/* object */.Ik)({ total_count: formats_json/* integer */.nd, [key]: (0,formats_json/* array */.YO)(item) }).read(data, '$');
    return { items: whole[key] ?? [], total: Number(whole.total_count) };
}
const idOf = (item) => ((0,formats_json/* isObject */.Gv)(item) ? item.id : undefined);
/** The address of the next page; only ever on the host that gave this one, for the token goes with it. */
function nextOf({ headers, url }) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
    if (next === undefined)
        return undefined;
    if (!URL.canParse(next) || new URL(next).origin !== new URL(url).origin)
        broken('its next page lies elsewhere');
    return next;
}

;// CONCATENATED MODULE: ./build/src/github/system-error.js

/** The code of a system error (`ENOENT`), its own or that of what caused it. */
const system_error_systemCode = (thrown) => (0,formats_json/* isObject */.Gv)(thrown) ? (typeof thrown.code === 'string' ? thrown.code : system_error_systemCode(thrown.cause)) : undefined;

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
    if (thrown instanceof model_problem/* UserError */.yo)
        return new model_problem/* UserError */.yo(...thrown.problems.map(each => unread(doing, each)));
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
        return new model_problem/* UserError */.yo((0,model_problem/* problem */.CC)('no-permission', { doing, permission: permissionOf(granted, needed[doing]) }));
    }
    return failed(doing, status, saidBy(response.data, token));
}
const failed = (doing, status, reason) => new model_problem/* UserError */.yo((0,model_problem/* problem */.CC)('api-failed', { doing, reason, ...(status !== undefined && { status }) }));
/** Where a shape did not fit: what GitHub answered is not what its description says. Other problems stay as they are. */
function unread(doing, found) {
    if (found.code !== 'unreadable-report')
        return found;
    const { expected, reason } = found.details;
    return (0,model_problem/* problem */.CC)('api-failed', { doing, reason: `expected ${expected}, but ${reason}` });
}
const isGraphqlError = (thrown) => thrown instanceof Error && 'errors' in thrown && Array.isArray(thrown.errors);
/** Why there is no answer: cut off, timed out, refused, reset. */
function silence({ message, cause }) {
    if (cause === undefined)
        return message;
    if (nameOf(cause) === 'TimeoutError')
        return 'there was no answer in time';
    const code = system_error_systemCode(cause);
    return code ? `the connection failed (${code})` : 'the connection failed';
}
const nameOf = (thrown) => system_error_systemCode(thrown) ?? ((0,formats_json/* isObject */.Gv)(thrown) && typeof thrown.name === 'string' ? thrown.name : typeof thrown);
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




/** A client for one repository. `bad-input` for a missing token. */
async function connect({ token, repository, url, pace: given }) {
    if (token.trim() === '')
        (0,model_problem/* fail */.fJ)('bad-input', { input: 'token', value: '', expected: 'a token of this repository' });
    const [owner = '', repo = ''] = repository.split('/');
    const baseUrl = (url || process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const pace = { timeout: 10_000, second: 1000, patience: 60_000, ...given, sent: 0, date: undefined };
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        ...(repository && {
            repository: { private: repository.private, defaultBranch: repository.default_branch },
        }),
        ...(run && { run }),
        ...happeningOf(name, env.GITHUB_REF ?? '', take, bad),
    };
}
function happeningOf(name, ref, take, bad) {
    switch (name) {
        case 'pull_request': {
            const { pull_request, before } = take(pullRequestEvent);
            return {
                kind: 'pull-request',
                number: pull_request.number,
                headSha: pull_request.head.sha,
                ...(before !== undefined && event_isSha(before) && { before }),
            };
        }
        case 'pull_request_review': {
            const { pull_request } = take(pullRequestEvent);
            return { kind: 'review', number: pull_request.number, headSha: pull_request.head.sha };
        }
        case 'push': {
            const { deleted } = take(pushEvent);
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
const anyEvent = (0,formats_json/* object */.Ik)({ repository: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ private: formats_json/* yesNo */.Lm, default_branch: formats_json/* text */.Qq })) });
const pullRequestEvent = (0,formats_json/* object */.Ik)({
    pull_request: (0,formats_json/* object */.Ik)({ number: formats_json/* integer */.nd, head: (0,formats_json/* object */.Ik)({ sha }) }),
    before: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
});
const pushEvent = (0,formats_json/* object */.Ik)({ deleted: formats_json/* yesNo */.Lm });
const mergeGroupEvent = (0,formats_json/* object */.Ik)({ merge_group: (0,formats_json/* object */.Ik)({ head_sha: sha, base_ref: formats_json/* text */.Qq }) });

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var node_modules_picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/github/pulls.js



const repository = (0,formats_json/* object */.Ik)({ full_name: formats_json/* text */.Qq });
const shape = (0,formats_json/* object */.Ik)({
    number: formats_json/* integer */.nd,
    html_url: formats_json/* text */.Qq,
    title: formats_json/* text */.Qq,
    state: formats_json/* text */.Qq,
    merged_at: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    merge_commit_sha: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    user: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ login: formats_json/* text */.Qq })),
    labels: (0,formats_json/* array */.YO)((0,formats_json/* object */.Ik)({ name: formats_json/* text */.Qq })),
    head: (0,formats_json/* object */.Ik)({ sha: formats_json/* text */.Qq, ref: formats_json/* text */.Qq, repo: (0,formats_json/* optional */.lq)(repository) }),
    base: (0,formats_json/* object */.Ik)({ sha: formats_json/* text */.Qq, ref: formats_json/* text */.Qq }),
});
/** The pull request as it is now. One request. */
const pulls_readPull = async (client, number) => pullOf(client, await client.read('read-pull-request', 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, shape));
/**
 * The pull requests that GitHub lists for a commit: those it is a commit of, or the one that brought it to the default branch. None for heads of forks.
 * One request for each 100; what was read before in this run is taken again, unless `fresh`.
 */
function pulls_pullsOf(client, sha, fresh = false) {
    const read = () => listOf(client, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, 'read-pull-request');
    return fresh ? read() : client.once(`pulls ${sha}`, read);
}
/** All open pull requests. */
const pulls_openPulls = (client) => listOf(client, 'GET /repos/{owner}/{repo}/pulls', { state: 'open' }, 'list-pull-requests');
/** The hundred pull requests that were changed last, open or not. One request. */
async function pulls_latestPulls(client) {
    const parameters = { state: 'all', sort: 'updated', direction: 'desc', per_page: 100 };
    const found = await client.read('list-pull-requests', 'GET /repos/{owner}/{repo}/pulls', parameters, (0,formats_json/* array */.YO)(shape));
    return found.map(each => pullOf(client, each));
}
async function listOf(client, route, parameters, doing) {
    return (await client.pages(doing, route, parameters, shape)).map(each => pullOf(client, each));
}
function pullOf(client, json) {
    const { state } = json;
    if (state !== 'open' && state !== 'closed')
        return (0,model_problem/* fail */.fJ)('api-failed', { doing: 'read-pull-request', reason: 'its state is neither open nor closed' });
    const merged = json.merged_at !== undefined;
    return {
        number: json.number,
        url: json.html_url,
        title: json.title,
        author: json.user?.login,
        headSha: json.head.sha,
        headRef: json.head.ref,
        // The repository of a fork that was deleted is null.
        sameRepository: json.head.repo?.full_name.toLowerCase() === `${client.owner}/${client.repo}`.toLowerCase(),
        baseRef: json.base.ref,
        baseSha: json.base.sha,
        labels: json.labels.map(({ name }) => name),
        state,
        merged,
        ...(merged && json.merged_at && { mergedAt: json.merged_at }),
        ...(merged && json.merge_commit_sha && { mergeCommit: json.merge_commit_sha }),
    };
}
/** Whether the pull request carries a release's signatures: from this repository, into a release branch, by the name of its head or a label. */
function pulls_isReleasePull(pull, rules, defaultBranch) {
    if (!pull.sameRepository || pulls_isDependabot(pull.author))
        return false;
    if (!pulls_isReleaseBranch(pull.baseRef, rules, defaultBranch))
        return false;
    const labels = rules.pullRequests.labels.map(label => label.toLowerCase());
    return (rules.pullRequests.from.some(pattern => matchesBranch(pattern, pull.headRef)) ||
        pull.labels.some(label => labels.includes(label.toLowerCase())));
}
/** Dependabot's pull requests get no secrets, wherever their branch is. */
const pulls_isDependabot = (login) => login === 'dependabot[bot]';
const pulls_isReleaseBranch = (branch, { branches }, defaultBranch) => (branches.length > 0 ? branches : [defaultBranch]).some(pattern => matchesBranch(pattern, branch));
// As in a workflow's `branches:`, `**` crosses slashes also inside a word.
const matchesBranch = (pattern, branch) => node_modules_picomatch.isMatch(branch, pattern, { dot: true, nonegate: true, bash: /[^/]\*\*|\*\*[^/]/.test(pattern) });

;// CONCATENATED MODULE: ./build/src/github/judged-commits.js



/** The merged pull request that a push of `sha` to `branch` is the merge of. One request, two right after a merge: GitHub's index can lag. */
async function judged_commits_mergeOf(client, sha, branch) {
    const find = (pulls) => pulls.find(pull => pull.merged && pull.mergeCommit === sha && pull.baseRef === branch);
    const listed = await pullsOf(client, sha);
    if (listed.length > 0)
        return find(listed);
    await client.pause(2);
    return find(await pullsOf(client, sha, true));
}
/** The pull request of this repository that a commit is the merge or the head of; a release pull request before others. One request. */
async function judged_commits_pullFor(client, sha, rules) {
    const own = (await pullsOf(client, sha)).filter(pull => (pull.merged && pull.mergeCommit === sha) || (pull.sameRepository && pull.headSha === sha));
    const rank = (pull) => Number(rules.isRelease(pull)) * 2 + Number(pull.merged);
    return own.sort((a, b) => rank(b) - rank(a) || a.number - b.number)[0];
}
const comparison = (0,formats_json/* object */.Ik)({ status: formats_json/* text */.Qq });
/** A commit that somebody names, or that an event stands on. Where it is of no pull request it must be on the branch: forks share their commits with us. */
async function judged_commits_namedCommit(client, sha, stage, rules, branch) {
    const pull = await judged_commits_pullFor(client, sha, rules);
    if (!pull) {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const found = await client.find('read-commit', route, { basehead: `${branch}...${sha}`, per_page: 1 }, comparison);
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
    app: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ slug: formats_json/* text */.Qq })),
    output: (0,formats_json/* object */.Ik)({
        title: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
        summary: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
        text: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
        annotations_count: formats_json/* integer */.nd,
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
    annotations: json.output.annotations_count,
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
        return now.output.annotations_count > run.annotations ? now : undefined;
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

;// CONCATENATED MODULE: ./build/src/github/status.js


/** The gate: one commit status. No job has a slash in its name by accident. */
const status_contextOf = (id) => `release-checklist/${id ?? 'gate'}`;
const status_shape = (0,formats_json/* object */.Ik)({
    id: formats_json/* integer */.nd,
    state: formats_json/* text */.Qq,
    context: formats_json/* text */.Qq,
    description: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    target_url: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    created_at: formats_json/* text */.Qq,
    creator: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ login: formats_json/* text */.Qq, type: formats_json/* text */.Qq })),
});
/** The newest status of that context on a commit; undefined: it has none. One request for each 100 statuses. */
async function status_readStatus(client, sha, context) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
    const all = await client.pages('read-statuses', route, { ref: sha }, status_shape);
    // GitHub takes contexts without regard to case, and the greatest id was written last.
    const own = all.filter(status => status.context.toLowerCase() === context.toLowerCase());
    const last = own.reduce((a, b) => (a && a.id > b.id ? a : b), undefined);
    if (!last)
        return undefined;
    return {
        state: isState(last.state)
            ? last.state
            : (0,model_problem/* fail */.fJ)('api-failed', { doing: 'read-statuses', reason: 'a status is in a state that nobody knows' }),
        description: last.description ?? '',
        ...(last.target_url && { url: last.target_url }),
        at: last.created_at,
        byWorkflow: last.creator?.login === 'github-actions[bot]' && last.creator.type === 'Bot',
    };
}
const isState = (state) => ['success', 'failure', 'pending', 'error'].includes(state);
/** Writes the status; the last one counts, so that one more does no harm. One request. */
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
        return NONE;
    const subject = { sha: event.headSha, pull, branch: pull.headRef };
    if (!rules.isRelease(pull) || isDependabot(event.actor))
        return { subjects: [{ ...subject, purpose: 'pull-request', stage: stage ?? 'pull-request' }] };
    const left = [event.before ?? pull.headSha, event.headSha].filter(sha => sha !== pull.headSha);
    return {
        subjects: left.includes(event.headSha)
            ? []
            : [{ ...subject, purpose: 'release-pull-request', stage: stage ?? 'tag' }],
        ...(left.length > 0 && { superseded: left, head: pull.headSha }),
    };
}
/** The head as it is now, and what became of it in the merge. A review of another pull request concerns nothing, unless its merge waits for `/sign-off`. */
async function judged_pulls_onReview(client, event, rules) {
    const pull = await currentPull(client, event.number, event.headSha);
    if (rules.isRelease(pull))
        return { subjects: again(pull, rules) };
    if (!pull.merged || !pull.mergeCommit)
        return NONE;
    const { ours } = await findCheckRuns(client, pull.mergeCommit, checkNameOf(rules.id));
    return ours.length > 0 ? { subjects: [judgedAgain(pull, pull.mergeCommit)] } : NONE;
}
const DAYS = 30;
/** Every open release pull request, and those merged within 30 days whose commits may still be tagged: one request for each such commit. */
async function judged_pulls_onSchedule(client, rules) {
    const [open, latest] = await Promise.all([openPulls(client), latestPulls(client)]);
    const since = Date.parse(client.now()) - DAYS * 86_400_000;
    const merged = latest.filter(pull => rules.isRelease(pull) && Date.parse(pull.mergedAt ?? '') > since);
    const candidates = merged.flatMap(pull => again(pull, rules));
    const standing = await Promise.all(candidates.map(async (subject) => {
        const status = await readStatus(client, subject.sha, contextOf(rules.id));
        return status?.state === 'success' || status?.state === 'pending' ? [subject] : [];
    }));
    return { subjects: [...open.flatMap(pull => again(pull, rules)), ...standing.flat()] };
}
const judgedAgain = (pull, sha) => ({
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
    return [pull.headSha, ...merge].map(sha => judgedAgain(pull, sha));
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

;// CONCATENATED MODULE: ./build/src/github/suites.js

const suites_shape = (0,formats_json/* object */.Ik)({
    id: formats_json/* integer */.nd,
    head_sha: formats_json/* text */.Qq,
    created_at: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    head_commit: (0,formats_json/* object */.Ik)({ id: formats_json/* text */.Qq, tree_id: formats_json/* text */.Qq }),
});
/**
 * When GitHub first saw the commit: the time of its first check suite; both undefined where it has none yet.
 * One request for each 100 suites; asked once in a run.
 */
function suites_firstSuite(client, sha) {
    return client.once(`suites ${sha}`, async () => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites';
        const all = await client.pages('read-check-suites', route, { ref: sha }, suites_shape, 'check_suites');
        const own = all.filter(suite => suite.head_sha === sha && suite.head_commit.id === sha);
        const times = own.flatMap(({ created_at }) => created_at ?? []).filter(at => Number.isFinite(Date.parse(at)));
        const seenAt = times.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
        const tree = own[0]?.head_commit.tree_id;
        return { ...(seenAt && { seenAt }), ...(tree && { tree }) };
    });
}

;// CONCATENATED MODULE: ./build/src/github/tag.js


const target = (0,formats_json/* object */.Ik)({ object: (0,formats_json/* object */.Ik)({ type: formats_json/* text */.Qq, sha: formats_json/* text */.Qq }) });
const DEEPEST = 10;
/** The commit that a tag names, through however many tag objects; undefined: there is no such tag. One request, and one for each tag object. */
async function tag_readTag(client, tag) {
    const ref = await client.find('read-tag', 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, target);
    let at = ref?.object;
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
 * `tag-elsewhere` where it names another commit, `tag-refused` with GitHub's own words where a ruleset forbids it, `bad-input` for a name git would not take.
 */
async function createTag(client, { tag, sha, message }) {
    if (!isTagName(tag))
        fail('bad-input', { input: 'create-tag', value: tag, expected: 'the name of a tag' });
    const found = await tag_readTag(client, tag);
    if (found !== undefined)
        return found === sha ? { created: false } : elsewhere(tag, sha, found);
    // A tag object that no ref names is nobody's: another one does no harm.
    const object = await client.write('create-tag', 'POST /repos/{owner}/{repo}/git/tags', { tag, message, object: sha, type: 'commit' }, tag_made);
    try {
        await client.write('create-tag', 'POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${tag}`, sha: object.sha }, target, () => client.find('read-tag', 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, target));
    }
    catch (error) {
        const now = await tag_readTag(client, tag);
        if (now === undefined)
            throw refusedAs(tag, error);
        if (now !== sha)
            elsewhere(tag, sha, now);
        return { created: true };
    }
    const now = await tag_readTag(client, tag);
    return now === sha ? { created: true } : elsewhere(tag, sha, now ?? 'nothing');
}
const tag_made = (0,formats_json/* object */.Ik)({ sha: formats_json/* text */.Qq });
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

;// CONCATENATED MODULE: ./build/src/github/trees.js




const commit = (0,formats_json/* object */.Ik)({ tree: (0,formats_json/* object */.Ik)({ sha: formats_json/* text */.Qq }) });
const tree = (0,formats_json/* object */.Ik)({ truncated: formats_json/* yesNo */.Lm, tree: (0,formats_json/* array */.YO)((0,formats_json/* object */.Ik)({ path: formats_json/* text */.Qq, mode: formats_json/* text */.Qq, type: formats_json/* text */.Qq, sha: formats_json/* text */.Qq })) });
/** The hash of the commit's tree. By its check suites where the token may read them, for they are asked for anyway; else one request. */
async function trees_treeOf(client, sha, suites) {
    const known = suites ? (await firstSuite(client, sha)).tree : undefined;
    if (known !== undefined)
        return known;
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const found = await client.once(`commit ${sha}`, () => client.read('read-commit', route, { commit_sha: sha }, commit));
    return found.tree.sha;
}
const SHOWN = 20;
/**
 * The files in which two trees differ, sorted, at most 20; only those that `paths` match, where there are any.
 * Whole trees are compared, for GitHub's comparison of commits starts at their common ancestor. No request where the trees are equal, else two.
 */
async function filesBetween(client, one, other, paths) {
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

;// CONCATENATED MODULE: ./build/src/github/judged.js









/** Begins to read what a review will surely need, beside the checklist. What fails is told when it is asked for again. */
function prefetch(client, event) {
    if (event.kind !== 'review')
        return;
    pullsOf(client, event.headSha).catch(() => { });
    firstSuite(client, event.headSha).catch(() => { });
}
const judged_repository = (0,formats_json/* object */.Ik)({ private: formats_json/* yesNo */.Lm, default_branch: formats_json/* text */.Qq });
/** The repository by what the event says of it, else by one request. */
async function readRepository(client, event) {
    const { owner, repo: name } = client;
    if (event?.repository)
        return { owner, name, ...event.repository };
    const found = await client.read('read-repository', 'GET /repos/{owner}/{repo}', {}, judged_repository);
    return { owner, name, private: found.private, defaultBranch: found.default_branch };
}
/** What an event asks to judge, by design 9; `bad-event`, `bad-input` or `not-on-branch` where it cannot be told. */
async function releasesOf(client, event, repo, checklist, wishes) {
    if (wishes.sha !== undefined && !isSha(wishes.sha))
        fail('bad-input', { input: 'sha', value: wishes.sha, expected: 'the full hash of a commit' });
    const rules = {
        id: checklist.id,
        defaultBranch: repo.defaultBranch,
        isRelease: pull => isReleasePull(pull, checklist.release, repo.defaultBranch),
    };
    const { subjects, superseded = [], head } = await subjectsOf(client, event, checklist, rules, wishes);
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
            ...(event.run && { run: event.run }),
        };
    });
    return { releases: await Promise.all(releases), superseded, ...(head !== undefined && { head }) };
}
const asPullRequest = ({ baseSha: _, mergedAt: __, ...pullRequest }) => pullRequest;
/** Whether the token may be read-only, and no secrets are there. */
const isUntrusted = (event, pull) => (event.kind === 'pull-request' || event.kind === 'review') &&
    (pull?.sameRepository !== true || isDependabot(pull.author) || isDependabot(event.actor));
async function subjectsOf(client, event, checklist, rules, { stage, sha }) {
    const named = (of, branch = rules.defaultBranch) => namedCommit(client, sha ?? event.sha, of, rules, branch);
    // Staging and later judge what is deployed, whatever the event.
    if (stage && stage !== 'pull-request' && stage !== 'tag')
        return named(stage);
    switch (event.kind) {
        case 'pull-request':
            return onPullRequest(client, event, rules, stage);
        case 'review':
            return onReview(client, event, rules);
        case 'schedule':
            return onSchedule(client, rules);
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
    const pull = await pullFor(client, sha, rules);
    return { subjects: [{ purpose: 'tag-push', stage: 'tag', sha, pull, tag: event.tag }] };
}

;// CONCATENATED MODULE: ./build/src/github/ruleset.js




const check = (0,formats_json/* object */.Ik)({ context: formats_json/* text */.Qq, integration_id: (0,formats_json/* optional */.lq)(formats_json/* integer */.nd) });
const ruleset_shape = (0,formats_json/* object */.Ik)({
    id: formats_json/* integer */.nd,
    name: formats_json/* text */.Qq,
    target: (0,formats_json/* optional */.lq)(formats_json/* text */.Qq),
    enforcement: formats_json/* text */.Qq,
    bypass_actors: (0,formats_json/* optional */.lq)((0,formats_json/* array */.YO)(formats_json/* anything */.D8)),
    conditions: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ ref_name: (0,formats_json/* optional */.lq)((0,formats_json/* object */.Ik)({ include: (0,formats_json/* optional */.lq)((0,formats_json/* array */.YO)(formats_json/* text */.Qq)), exclude: (0,formats_json/* optional */.lq)((0,formats_json/* array */.YO)(formats_json/* text */.Qq)) })) })),
    rules: (0,formats_json/* optional */.lq)((0,formats_json/* array */.YO)((0,formats_json/* object */.Ik)({ type: formats_json/* text */.Qq, parameters: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8) }))),
});
const statusRule = (0,formats_json/* object */.Ik)({
    do_not_enforce_on_create: (0,formats_json/* optional */.lq)(formats_json/* anything */.D8),
    required_status_checks: (0,formats_json/* array */.YO)(check),
});
/** The tag rulesets of the repository and of its owner, without their rules. One request for each 100. */
async function listTagRulesets(client) {
    const route = 'GET /repos/{owner}/{repo}/rulesets';
    const listed = await client.pages('read-rulesets', route, { includes_parents: true, targets: 'tag' }, ruleset_shape);
    return listed.filter(({ target }) => target === 'tag');
}
/** Those that are active, whole. One request for each. */
const readActive = (client, listed) => Promise.all(listed.filter(({ enforcement }) => enforcement === 'active').map(({ id }) => readRuleset(client, id)));
const readRuleset = (client, id) => client.read('read-rulesets', 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, ruleset_shape);
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
        return (await client.read('read-rulesets', route, { app_slug: 'github-actions' }, (0,formats_json/* object */.Ik)({ id: formats_json/* integer */.nd }))).id;
    });
}
/** What the rulesets come to for a tag: `guarded` where together they ask for the status, from GitHub Actions, and forbid to move and delete. */
function protectionBy(rulesets, context, tag, source) {
    const over = rulesets.filter(ruleset => ruleset.enforcement === 'active' && covers(ruleset, tag));
    if (over.length === 0)
        return { level: 'none', missing: [(0,model_problem/* problem */.CC)('tag-unprotected', { tag })] };
    const gaps = gapsIn(over, context, source);
    const missing = gaps.map((gap) => (0,model_problem/* problem */.CC)('ruleset-gap', { tag, gap, context }));
    return { level: missing.length === 0 ? 'guarded' : 'none', missing };
}
/** Whether a ruleset is for the tag. An empty `include` matches nothing, though GitHub shows it as active. */
function covers({ target, conditions }, tag) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    const matches = (pattern) => pattern === '~ALL' || node_modules_picomatch.isMatch(`refs/tags/${tag}`, pattern, { dot: true, nonegate: true });
    return target === 'tag' && include.some(matches) && !exclude.some(matches);
}
function gapsIn(rulesets, context, source) {
    const gaps = [];
    const typed = (type) => rulesets.flatMap(({ rules = [], bypass_actors = [] }) => rules.filter(rule => rule.type === type).map(rule => ({ ...rule, bypassed: bypass_actors.length > 0 })));
    const asked = typed('required_status_checks').flatMap(({ parameters, bypassed }) => {
        const { do_not_enforce_on_create, required_status_checks } = statusRule.read(parameters, '$.parameters');
        return required_status_checks
            .filter(each => each.context === context)
            .map(each => ({ ...each, bypassed, late: do_not_enforce_on_create === true }));
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
    if (needed.some(rules => rules.length > 0 && rules.every(({ bypassed }) => bypassed)))
        gaps.push('bypass');
    return gaps;
}

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
    const context = status_contextOf(checklist.id);
    const [listed, source, refs] = await Promise.all([
        listTagRulesets(client),
        actionsApp(client),
        recentRefs(client, checklist, defaultBranch),
    ]);
    await refuseJobs(client, refs, context);
    const before = protectionBy(await readActive(client, listed), context, tag, source);
    if (before.level === 'guarded')
        return { protection: before, written: false };
    if (!guard.force)
        await requireSeen(client, refs, context);
    const own = listed.find(({ name }) => name === context);
    const { id } = await put(client, own?.id, rulesetPayload(context, source, guard));
    const protection = protectionBy([await readRuleset(client, id)], context, tag, source);
    if (protection.level !== 'guarded')
        throw new model_problem/* UserError */.yo(...protection.missing);
    return { protection, written: true };
}
/** The default branch, and heads and merges of the newest release pull requests. */
async function recentRefs(client, { release }, defaultBranch) {
    const pulls = (await pulls_latestPulls(client)).filter(pull => pulls_isReleasePull(pull, release, defaultBranch)).slice(0, 5);
    return [
        ...new Set([defaultBranch, ...pulls.flatMap(({ headSha, mergeCommit }) => [headSha, mergeCommit ?? headSha])]),
    ];
}
async function requireSeen(client, refs, context) {
    const found = await Promise.all(refs.map(ref => status_readStatus(client, ref, context)));
    if (found.every(status => status === undefined))
        (0,model_problem/* fail */.fJ)('status-never-seen', { context });
}
const protect_check = (0,formats_json/* object */.Ik)({ id: formats_json/* integer */.nd, name: formats_json/* text */.Qq, head_sha: formats_json/* text */.Qq });
/** A job or check run of the status's name would satisfy the ruleset in its place. */
async function refuseJobs(client, refs, context) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const parameters = { check_name: context, filter: 'all' };
    const found = await Promise.all(refs.map(ref => client.pages('read-check-runs', route, { ref, ...parameters }, protect_check, 'check_runs')));
    const taken = found.flat().find(({ name }) => name.toLowerCase() === context.toLowerCase());
    if (taken)
        (0,model_problem/* fail */.fJ)('status-name-taken', { context, sha: taken.head_sha });
}
const protect_made = (0,formats_json/* object */.Ik)({ id: formats_json/* integer */.nd, name: formats_json/* text */.Qq });
async function put(client, id, payload) {
    const route = id === undefined ? 'POST /repos/{owner}/{repo}/rulesets' : 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const landed = async () => (await listTagRulesets(client)).find(({ name }) => name === payload.name);
    try {
        return await client.write('write-ruleset', route, { ...payload, ...(id !== undefined && { ruleset_id: id }) }, protect_made, id === undefined ? landed : undefined);
    }
    catch (error) {
        const [found] = error instanceof model_problem/* UserError */.yo ? error.problems : [];
        if (found?.code === 'api-failed' && found.details.status !== undefined && found.details.status < 500)
            (0,model_problem/* fail */.fJ)('ruleset-refused', { reason: found.details.reason });
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(5127);
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
    return isTagName(tag)
        ? tag
        : (0,model_problem/* fail */.fJ)('version-unreadable', { path: rules.version, reason: 'it makes no name for a tag' });
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
// EXTERNAL MODULE: ./build/src/run/local.js + 23 modules
var local = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/commands/screen.js
var screen = __webpack_require__(3514);
;// CONCATENATED MODULE: ./build/src/commands/protect.js











/** Makes the tag ruleset and reads it back; throws what GitHub, or the state of the repository, has against it. */
async function protectTags({ checklist: path, repository, include, exclude, force = false, }) {
    const { checklist } = await (0,local/* readChecklistFile */.DP)(process.cwd(), path);
    const { tag } = checklist.release;
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
    if (!token)
        return (0,model_problem/* fail */.fJ)('bad-input', {
            input: 'GITHUB_TOKEN',
            value: '',
            expected: 'a token of an administrator (administration: write) in this variable or in GH_TOKEN',
        });
    const name = protect_nameOf(repository ?? process.env.GITHUB_REPOSITORY ?? (await originOf(process.cwd())));
    const client = await connect({ token, repository: name, url: process.env.GITHUB_API_URL });
    const { defaultBranch } = await readRepository(client);
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
    : (0,model_problem/* fail */.fJ)('bad-input', { input: '--repository', value: name, expected: 'owner/name' });
/** `owner/name` by the remote `origin`. Only where that is GitHub, or an API was named: the token goes nowhere else. */
async function originOf(folder) {
    const url = ((await (0,git/* orUndefined */.y0)((0,local/* gitHere */.xm)(folder)('remote', 'get-url', 'origin'))) ?? '').trim();
    const found = /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url);
    const [, host = '', name = ''] = found ?? [];
    if (name !== '' && (/^(?:ssh\.|www\.)?github\.com$/i.test(host) || process.env.GITHUB_API_URL))
        return name;
    const value = url.replace(/\/\/[^/@]*@/, '//');
    return (0,model_problem/* fail */.fJ)('bad-input', {
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
    (0,model_problem/* fail */.fJ)('tags-to-settle', { tags: odd.slice(-10).map(named), include, exclude: exclude.slice(-10) });
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
    gatesHold: (waiting) => `Gates hold; ${waiting > 0 ? `${count(waiting, 'item')} ${waiting === 1 ? 'waits' : 'wait'} for an answer; ` : ''}sign-offs are asked on the release pull request`,
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
