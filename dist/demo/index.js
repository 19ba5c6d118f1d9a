import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/__tests__/github/clock.js
function stoppedClock(iso = '2026-11-23T09:00:00Z') {
    let at = Date.parse(iso);
    return {
        now: () => new Date(at),
        tick: () => {
            at += 1000;
        },
        set: to => {
            at = Date.parse(to);
        },
        advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
            at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
        },
    };
}
/** The machine's own clock, for the demo. */
const machineClock = { now: () => new Date(), tick: () => { } };
/** `2026-11-23T09:00:00Z`, as GitHub writes times: no fractions of a second. */
const isoSeconds = (date) => `${date.toISOString().slice(0, 19)}Z`;

;// CONCATENATED MODULE: ./build/__tests__/github/routing.js
const isRefusal = (error) => error instanceof Error && 'reply' in error;
/** Throws what makes GitHub answer with this status and message. */
function refuse(status, message, errors, headers = {}) {
    const body = {
        message,
        ...(errors && { errors }),
        documentation_url: 'https://docs.github.com/rest',
        status: String(status),
    };
    throw Object.assign(new Error(message), { reply: { status, body, headers } });
}
const notFound = () => refuse(404, 'Not Found');
/** 422 with GitHub's list of fields. */
const invalid = (resource, field, message) => refuse(422, 'Validation Failed', [{ resource, code: 'custom', field, message }]);
const slashed = /\/(contents\/\{path\}|git\/\S+\/\{ref\}|branches\/\{branch\}|compare\/\{basehead\}|tags\/\{tag\})$/;
/** Finds the operation of a request; the more words of its own a path has, the sooner it is tried. */
function compileRoutes(operations) {
    const compiled = operations.map(operation => {
        const [method = '', path = ''] = operation.split(' ');
        const pattern = path.replace(/\{(\w+)\}/g, (_, name) => slashed.test(path) && path.endsWith(`{${name}}`) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`);
        return { operation, method, path: new RegExp(`^${pattern}$`), words: path.replace(/\{\w+\}/g, '').length };
    });
    compiled.sort((a, b) => b.words - a.words);
    return (method, path) => {
        for (const route of compiled) {
            const found = route.method === method ? route.path.exec(path) : null;
            if (!found)
                continue;
            const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
            return { operation: route.operation, params: Object.fromEntries(params) };
        }
        return undefined;
    };
}
/** One page of a list, with GitHub's `Link` header. `wrap` names the list inside an object with `total_count`. */
async function paged(call, items, show, wrap) {
    const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
    const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
    const last = Math.max(1, Math.ceil(items.length / perPage));
    const shown = await Promise.all(items.slice((page - 1) * perPage, page * perPage).map(show));
    const link = (to, rel) => {
        const url = new URL(call.url);
        url.searchParams.set('page', String(to));
        return `<${url}>; rel="${rel}"`;
    };
    const links = [
        ...(page > 1 ? [link(page - 1, 'prev')] : []),
        ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
        ...(page > 1 ? [link(1, 'first')] : []),
    ];
    return {
        body: wrap ? wrap(shown, items.length) : shown,
        ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    };
}
/** A text of the body, or GitHub's refusal. */
function textOf(call, field, resource) {
    const value = call.body[field];
    if (typeof value === 'string' && value !== '')
        return value;
    return refuse(422, 'Validation Failed', [{ resource, code: 'missing_field', field }]);
}
const optionalText = (value) => (typeof value === 'string' ? value : null);

;// CONCATENATED MODULE: ./build/__tests__/github/state.js
const newId = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');

;// CONCATENATED MODULE: ./build/__tests__/github/people.js


const actionsApp = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
/** The user of that login; made when nobody was ever called so. Logins that end in `[bot]` are bots. */
function ensureUser(world, login, type = 'User') {
    const key = login.toLowerCase();
    const known = world.users.get(key);
    if (known)
        return known;
    const user = { login, id: world.nextId(), type: login.endsWith('[bot]') ? 'Bot' : type };
    if (!world.deletedUsers.has(key))
        world.users.set(key, user);
    return user;
}
/** GitHub's `simple-user`, or null for a deleted account. */
function userJson(world, login) {
    const user = login === null ? undefined : world.users.get(login.toLowerCase());
    if (!user)
        return null;
    const url = `${world.url}/users/${encodeURIComponent(user.login)}`;
    return {
        login: user.login,
        id: user.id,
        node_id: newId('User', user.id),
        avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
        gravatar_id: '',
        url,
        html_url: `https://github.com/${encodeURIComponent(user.login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: user.type,
        site_admin: false,
        user_view_type: 'public',
    };
}
/** GitHub's `integration`. */
const appJson = (world, app) => ({
    id: app.id,
    slug: app.slug,
    node_id: newId('App', app.id),
    owner: userJson(world, 'github'),
    name: app.name,
    description: '',
    external_url: `https://github.com/apps/${app.slug}`,
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'write', metadata: 'read', statuses: 'write' },
    events: ['check_run', 'push', 'pull_request'],
});
/** What the person may do there; a public repository can be read by everyone. */
function roleOf(repo, login) {
    const key = login.toLowerCase();
    if (key === repo.owner.toLowerCase())
        return 'admin';
    return repo.roles.get(key) ?? (repo.private ? 'none' : 'read');
}
const canPush = (repo, login) => ['admin', 'maintain', 'write'].includes(roleOf(repo, login));
function associationOf(world, repo, login) {
    const key = login.toLowerCase();
    if (key === repo.owner.toLowerCase())
        return 'OWNER';
    if (repo.roles.has(key))
        return 'COLLABORATOR';
    const teams = [...world.teams].filter(([name]) => name.startsWith(`${repo.owner.toLowerCase()}/`));
    if (teams.some(([, members]) => members.some(member => member.toLowerCase() === key)))
        return 'MEMBER';
    return [...repo.pulls.values()].some((pull) => pull.author.toLowerCase() === key && pull.mergedAt)
        ? 'CONTRIBUTOR'
        : 'NONE';
}
const legacy = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
};
const routes = {
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
        handle({ world, params }, repo) {
            const login = params.username ?? '';
            const user = userJson(world, login);
            if (!user)
                return refuse(404, `${login} is not a user`);
            const role = roleOf(repo, login);
            const at = (least) => least.includes(role);
            const permissions = {
                admin: at(['admin']),
                maintain: at(['admin', 'maintain']),
                push: at(['admin', 'maintain', 'write']),
                triage: at(['admin', 'maintain', 'write', 'triage']),
                pull: role !== 'none',
            };
            return { body: { permission: legacy[role], user: { ...user, permissions, role_name: role }, role_name: role } };
        },
    },
};
const globalRoutes = {
    'GET /apps/{app_slug}': {
        handle({ world, params }) {
            const app = [...world.apps.values()].find(({ slug }) => slug === params.app_slug);
            return app ? { body: appJson(world, app) } : notFound();
        },
    },
    'GET /orgs/{org}/teams/{team_slug}/members': {
        handle(call) {
            // A workflow's own token sees no teams at all: for it none exists.
            const members = call.world.teams.get(`${call.params.org}/${call.params.team_slug}`.toLowerCase());
            if (!members || (call.token.app && !call.token.permissions.members))
                return notFound();
            const known = members.filter(login => call.world.users.has(login.toLowerCase()));
            return paged(call, known, login => userJson(call.world, login));
        },
    },
};

;// CONCATENATED MODULE: ./build/__tests__/github/git.js

const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...outside } = process.env;
/** What git sees here: nothing of the configuration of whoever runs the tests. */
const gitEnvironment = {
    ...outside,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/** Runs git and says how it went. Never synchronous: the hooks of a push ask the stand-in, which lives in this process. */
function tryGit(cwd, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', args, { cwd, env: { ...gitEnvironment, ...options.env }, stdio: 'pipe' });
        const out = [];
        const errors = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => errors.push(chunk));
        child.stdin.on('error', () => { }); // git may end before it has read all
        child.on('error', reject);
        child.on('close', exitCode => resolve({ exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString() }));
        child.stdin.end(options.input ?? '');
    });
}
/** Runs git; its standard output as text without the last line break. Throws with git's own words when it fails. */
async function git_git(cwd, args, options = {}) {
    const { exitCode, stdout, stderr } = await tryGit(cwd, args, options);
    if (exitCode !== 0)
        throw new Error(`git ${args.join(' ')}: exit ${exitCode}\n${stderr}${stdout.toString()}`);
    return stdout.toString().replace(/\n$/, '');
}
/** The id of the commit (or other object) that a name means, or undefined when there is none. The name may be hostile. */
const git_resolveObject = (gitDir, name, as = 'commit') => resolveName(gitDir, `${name}^{${as}}`);
/** The id of what stands at a path of a commit. */
const resolvePath = (gitDir, commit, path) => resolveName(gitDir, `${commit}:${path}`);
async function resolveName(gitDir, name) {
    const { exitCode, stdout } = await tryGit(gitDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return exitCode === 0 ? stdout.toString().trim() : undefined;
}

;// CONCATENATED MODULE: ./build/__tests__/github/repositories.js



const templates = {
    archive_url: '{archive_format}{/ref}',
    assignees_url: 'assignees{/user}',
    blobs_url: 'git/blobs{/sha}',
    branches_url: 'branches{/branch}',
    collaborators_url: 'collaborators{/collaborator}',
    comments_url: 'comments{/number}',
    commits_url: 'commits{/sha}',
    compare_url: 'compare/{base}...{head}',
    contents_url: 'contents/{+path}',
    contributors_url: 'contributors',
    deployments_url: 'deployments',
    downloads_url: 'downloads',
    events_url: 'events',
    forks_url: 'forks',
    git_commits_url: 'git/commits{/sha}',
    git_refs_url: 'git/refs{/sha}',
    git_tags_url: 'git/tags{/sha}',
    hooks_url: 'hooks',
    issue_comment_url: 'issues/comments{/number}',
    issue_events_url: 'issues/events{/number}',
    issues_url: 'issues{/number}',
    keys_url: 'keys{/key_id}',
    labels_url: 'labels{/name}',
    languages_url: 'languages',
    merges_url: 'merges',
    milestones_url: 'milestones{/number}',
    notifications_url: 'notifications{?since,all,participating}',
    pulls_url: 'pulls{/number}',
    releases_url: 'releases{/id}',
    stargazers_url: 'stargazers',
    statuses_url: 'statuses/{sha}',
    subscribers_url: 'subscribers',
    subscription_url: 'subscription',
    tags_url: 'tags',
    teams_url: 'teams',
    trees_url: 'git/trees{/sha}',
};
const apiUrl = (world, repo) => `${world.url}/repos/${repo.fullName}`;
const htmlUrl = (repo) => `https://github.com/${repo.fullName}`;
/** GitHub's `repository`, as it stands in other answers and in events. */
function repositoryJson(world, repo, fullName = repo.fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    const url = `${world.url}/repos/${fullName}`;
    const html = htmlUrl({ fullName });
    const open = [...repo.pulls.values()].filter(({ state }) => state === 'open').length;
    return {
        id: fullName === repo.fullName ? repo.id : repo.id + 1_000_000,
        node_id: newId('Repository', repo.id),
        name,
        full_name: fullName,
        owner: userJson(world, owner),
        private: repo.private,
        visibility: repo.private ? 'private' : 'public',
        html_url: html,
        description: null,
        fork: fullName !== repo.fullName,
        url,
        ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, `${url}/${path}`])),
        git_url: `git://github.com/${fullName}.git`,
        ssh_url: `git@github.com:${fullName}.git`,
        clone_url: `${html}.git`,
        svn_url: html,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        open_issues: open,
        open_issues_count: open,
        size: 1,
        default_branch: repo.defaultBranch,
        topics: [],
        is_template: false,
        allow_forking: true,
        web_commit_signoff_required: false,
        custom_properties: {},
        has_issues: true,
        has_projects: true,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        has_downloads: true,
        archived: false,
        disabled: false,
        created_at: repo.createdAt,
        pushed_at: repo.createdAt,
        updated_at: repo.createdAt,
    };
}
const repositories_routes = {
    'GET /repos/{owner}/{repo}': {
        handle: ({ world }, repo) => ({
            body: { ...repositoryJson(world, repo), network_count: 0, subscribers_count: 0 },
        }),
    },
    'GET /repos/{owner}/{repo}/environments/{environment_name}': {
        needs: ['actions=read'],
        handle({ world, params }, repo) {
            const name = params.environment_name ?? '';
            const rules = repo.environments.get(name);
            if (!rules)
                return notFound();
            return {
                body: {
                    id: repo.id,
                    node_id: newId('Environment', repo.id),
                    name,
                    url: `${apiUrl(world, repo)}/environments/${encodeURIComponent(name)}`,
                    html_url: `${htmlUrl(repo)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
                    created_at: repo.createdAt,
                    updated_at: repo.createdAt,
                    protection_rules: rules.map((rule, index) => ({ id: index + 1, node_id: newId('GateRule', index), ...rule })),
                    deployment_branch_policy: null,
                },
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/__tests__/github/commits.js





const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x01';
const seconds = (text) => `${new Date(Number(text) * 1000).toISOString().slice(0, 19)}Z`;
/** Commits as `git log` lists them: `args` are a range or a commit, with options. */
async function readCommits(gitDir, args) {
    const out = await git_git(gitDir, ['log', `--format=${format}`, ...args]);
    return out
        .split('\x01')
        .map(text => text.replace(/^\n/, ''))
        .filter(text => text !== '')
        .map(text => {
        const [sha = '', tree = '', parents = '', an = '', ae = '', at, cn = '', ce = '', ct, message = ''] = text.split('\0');
        return {
            sha,
            tree,
            parents: parents.split(' ').filter(parent => parent !== ''),
            author: { name: an, email: ae, date: seconds(at) },
            committer: { name: cn, email: ce, date: seconds(ct) },
            message: message.replace(/\n+$/, ''),
        };
    });
}
async function commits_readCommit(gitDir, sha) {
    const [commit] = await readCommits(gitDir, ['-1', sha, '--']);
    if (!commit)
        throw new Error(`no commit ${sha}`);
    return commit;
}
const emailOf = (login) => `${login.toLowerCase()}@users.noreply.github.com`;
const loginOf = ({ email }) => email.replace(/@users\.noreply\.github\.com$/, '');
const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
/** GitHub's `git-commit`: the object as it stands in git. */
const gitCommitJson = (world, repo, commit) => ({
    sha: commit.sha,
    node_id: newId('Commit', repo.id) + commit.sha,
    url: `${apiUrl(world, repo)}/git/commits/${commit.sha}`,
    html_url: `${htmlUrl(repo)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${apiUrl(world, repo)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentsJson(world, repo, commit),
    verification,
});
const parentsJson = (world, repo, commit) => commit.parents.map(sha => ({
    sha,
    url: `${apiUrl(world, repo)}/git/commits/${sha}`,
    html_url: `${htmlUrl(repo)}/commit/${sha}`,
}));
/** GitHub's `commit`: with the accounts behind it. */
const commitJson = (world, repo, commit) => {
    const url = `${apiUrl(world, repo)}/commits/${commit.sha}`;
    return {
        sha: commit.sha,
        node_id: newId('Commit', repo.id) + commit.sha,
        commit: {
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            tree: { sha: commit.tree, url: `${apiUrl(world, repo)}/git/trees/${commit.tree}` },
            url: `${apiUrl(world, repo)}/git/commits/${commit.sha}`,
            comment_count: 0,
            verification,
        },
        url,
        html_url: `${htmlUrl(repo)}/commit/${commit.sha}`,
        comments_url: `${url}/comments`,
        author: userJson(world, loginOf(commit.author)),
        committer: userJson(world, loginOf(commit.committer)),
        parents: parentsJson(world, repo, commit),
    };
};
/** The commit that a sha, branch, tag, `heads/x` or `tags/x` means; GitHub's 422 when there is none. */
async function commitOf(repo, ref) {
    for (const name of [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`, ref]) {
        if (name === ref && !/^[0-9a-f]{7,40}$/.test(ref))
            break;
        const found = await git_resolveObject(repo.gitDir, name);
        if (found)
            return found;
    }
    return refuse(422, `No commit found for SHA: ${ref}`);
}
async function showCommit({ world, params }, repo) {
    const commit = await commits_readCommit(repo.gitDir, await commitOf(repo, params.ref ?? ''));
    return { body: commitJson(world, repo, commit) };
}
async function showGitCommit({ world, params }, repo) {
    const sha = params.commit_sha ?? '';
    const type = /^[0-9a-f]{40}$/.test(sha) ? await typeOf(repo.gitDir, sha) : undefined;
    if (type !== 'commit')
        return refuse(404, 'Not Found');
    return { body: gitCommitJson(world, repo, await commits_readCommit(repo.gitDir, sha)) };
}
/** What kind of object has this id; undefined when there is none. */
const typeOf = async (gitDir, sha) => (await git_resolveObject(gitDir, sha, 'object')) && (await git_git(gitDir, ['cat-file', '-t', sha]));
const commits_routes = {
    'GET /repos/{owner}/{repo}/commits/{ref}': { needs: ['contents=read'], handle: showCommit },
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': { needs: ['contents=read'], handle: showGitCommit },
};

;// CONCATENATED MODULE: ./build/__tests__/github/compare.js




/** The files that differ between two commits or trees, renames found. */
async function changedFiles(gitDir, from, to) {
    const raw = (await git_git(gitDir, ['diff', '--raw', '-z', '-M', '--abbrev=40', from, to])).split('\0');
    const diff = await git_git(gitDir, ['diff', '-M', '--no-color', '--no-ext-diff', '--full-index', from, to]);
    const patches = diff.split(/^(?=diff --git )/m).filter(text => text.startsWith('diff --git '));
    const files = [];
    for (let at = 0; raw[at];) {
        const [, , before = '', after = '', letter = ''] = (raw[at] ?? '').split(' ');
        const renamed = letter.startsWith('R');
        const filename = raw[at + (renamed ? 2 : 1)] ?? '';
        const text = patches[files.length] ?? '';
        const hunks = text.includes('\n@@') ? text.slice(text.indexOf('\n@@') + 1).replace(/\n$/, '') : undefined;
        const count = (sign) => hunks?.split('\n').filter(line => line.startsWith(sign)).length ?? 0;
        files.push({
            sha: letter === 'D' ? before : after,
            status: renamed ? 'renamed' : letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified',
            filename,
            ...(renamed && { previous: raw[at + 1] ?? '' }),
            additions: count('+'),
            deletions: count('-'),
            ...(hunks !== undefined && { patch: hunks }),
        });
        at += renamed ? 3 : 2;
    }
    return files;
}
/** GitHub's `diff-entry`, seen at a commit. */
const fileJson = (world, repo, file, at) => {
    const path = encodeURI(file.filename);
    return {
        sha: file.sha,
        filename: file.filename,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${htmlUrl(repo)}/blob/${at}/${path}`,
        raw_url: `${htmlUrl(repo)}/raw/${at}/${path}`,
        contents_url: `${apiUrl(world, repo)}/contents/${path}?ref=${at}`,
        ...(file.patch !== undefined && { patch: file.patch }),
        ...(file.previous !== undefined && { previous_filename: file.previous }),
    };
};
const mergeBase = async (gitDir, a, b) => {
    const { exitCode, stdout } = await tryGit(gitDir, ['merge-base', a, b]);
    return exitCode === 0 ? stdout.toString().trim() : undefined;
};
async function compare(call, repo) {
    const { world, query } = call;
    const [baseName, headName] = (call.params.basehead ?? '').split('...');
    if (!baseName || !headName)
        return notFound();
    const base = await commitOf(repo, baseName).catch(notFound);
    const head = await commitOf(repo, headName).catch(notFound);
    const common = await mergeBase(repo.gitDir, base, head);
    if (!common)
        return notFound();
    const commits = await readCommits(repo.gitDir, ['--reverse', '--topo-order', `${base}..${head}`]);
    const behind = Number(await git_git(repo.gitDir, ['rev-list', '--count', `${head}..${base}`]));
    const paging = query.has('page') || query.has('per_page');
    // Without paging GitHub gives at most 250 commits; files come on the first page only, at most 300.
    const page = paging ? await paged(call, commits, c => c) : { body: commits.slice(-250) };
    const first = (query.get('page') ?? '1') === '1';
    const files = first ? (await changedFiles(repo.gitDir, common, head)).slice(0, 300) : undefined;
    const url = `${apiUrl(world, repo)}/compare/${baseName}...${headName}`;
    const html = `${htmlUrl(repo)}/compare/${baseName}...${headName}`;
    const show = async (sha) => commitJson(world, repo, await commits_readCommit(repo.gitDir, sha));
    return {
        ...page,
        body: {
            url,
            html_url: html,
            permalink_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            base_commit: await show(base),
            merge_base_commit: await show(common),
            status: commits.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
            ahead_by: commits.length,
            behind_by: behind,
            total_commits: commits.length,
            commits: page.body.map(commit => commitJson(world, repo, commit)),
            ...(files && { files: files.map(file => fileJson(world, repo, file, head)) }),
        },
    };
}
const compare_routes = {
    'GET /repos/{owner}/{repo}/compare/{basehead}': { needs: ['contents=read'], handle: compare },
};

;// CONCATENATED MODULE: ./build/__tests__/github/merging.js





/** Who git says did it: the person as author, GitHub as committer, at the stand-in's time. */
function identity(world, author, committer = 'GitHub') {
    const date = `${Math.floor(world.clock.now().getTime() / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: emailOf(author),
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: committer,
        GIT_COMMITTER_EMAIL: committer === 'GitHub' ? 'noreply@github.com' : emailOf(committer),
        GIT_COMMITTER_DATE: date,
    };
}
/** Does something in a throw-away work tree at a commit; its HEAD afterwards, or undefined when `work` fails on a conflict. */
async function inWorktree(repo, world, at, work) {
    const cwd = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(world.directory, 'worktree-'));
    await git_git(repo.gitDir, ['worktree', 'add', '--quiet', '--detach', '--force', cwd, at]);
    try {
        const { exitCode } = await work(cwd);
        return exitCode === 0 ? await git_git(cwd, ['rev-parse', 'HEAD']) : undefined;
    }
    finally {
        await git_git(repo.gitDir, ['worktree', 'remove', '--force', cwd]);
        await (0,promises_namespaceObject.rm)(cwd, { recursive: true, force: true });
    }
}
/** Merges one commit into another; undefined on a conflict. */
async function merging_mergeCommits(world, repo, { into, from, author, message }) {
    const env = identity(world, author);
    if ((await mergeBase(repo.gitDir, into, from)) === into) {
        const { tree } = await commits_readCommit(repo.gitDir, from);
        return git_git(repo.gitDir, ['commit-tree', tree, '-p', into, '-p', from, '-m', message], { env });
    }
    return inWorktree(repo, world, into, cwd => tryGit(cwd, ['merge', '--quiet', '--no-ff', '-m', message, from], { env }));
}
/** The merge commit that GitHub keeps for an open pull request (`refs/pull/N/merge`); null on a conflict. */
const testMerge = async (world, repo, { baseSha, headSha, author }) => (await merging_mergeCommits(world, repo, {
    into: baseSha,
    from: headSha,
    author,
    message: `Merge ${headSha} into ${baseSha}`,
})) ?? null;
/** Merges a pull request for real, without moving a branch; undefined on a conflict. */
async function mergePull(world, repo, { number, title, head, baseSha, headSha, author }, style, by) {
    if (style === 'merge') {
        const message = `Merge pull request #${number} from ${repo.owner}/${head}\n\n${title}`;
        return merging_mergeCommits(world, repo, { into: baseSha, from: headSha, author: by, message });
    }
    if (style === 'rebase')
        return rebaseOnto(world, repo, baseSha, headSha);
    const env = identity(world, author);
    return inWorktree(repo, world, baseSha, async (cwd) => {
        const merged = await tryGit(cwd, ['merge', '--quiet', '--squash', headSha], { env });
        return merged.exitCode === 0 ? tryGit(cwd, ['commit', '--quiet', '-m', `${title} (#${number})`], { env }) : merged;
    });
}
/** Puts the commits of a head on a new base; every one gets a new id. Undefined on a conflict. */
const rebaseOnto = (world, repo, base, head) => inWorktree(repo, world, head, cwd => {
    const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL, GIT_COMMITTER_DATE } = identity(world, 'GitHub');
    const env = { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL, GIT_COMMITTER_DATE };
    return tryGit(cwd, ['rebase', '--quiet', '--force-rebase', base], { env });
});

;// CONCATENATED MODULE: ./build/__tests__/github/pushes.js






/** What follows when a ref has moved: the check suite of the new tip, and what its pull requests say of it. */
async function afterRefChange(world, repo, { ref, before, after, forced }, actor) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (branch === undefined || after === null)
        return;
    ensureSuite(world, repo, { sha: after, branch, before, event: 'push' });
    for (const pull of repo.pulls.values()) {
        if (pull.state !== 'open')
            continue;
        if (pull.head === branch && pull.fork === undefined)
            await headMoved(world, repo, pull, { after, forced, actor });
        else if (pull.base === branch)
            await lookAgain(world, repo, pull);
    }
}
/** The suite of GitHub Actions for a commit on a branch: one for each, made when it was first seen there. Without a branch: the first that the commit has. */
function ensureSuite(world, repo, { sha, branch, before = null, event }, app = actionsApp) {
    const known = repo.suites.find(suite => suite.sha === sha && suite.app.id === app.id && (branch === null || suite.branch === branch));
    if (known)
        return known;
    const createdAt = isoSeconds(world.clock.now());
    const suite = { id: world.nextId(), app, sha, branch, before, event, createdAt };
    repo.suites.push(suite);
    return suite;
}
/** The head of an open pull request has moved. */
async function headMoved(world, repo, pull, { after, forced, actor }) {
    pull.headSha = after;
    if (forced)
        addEvent(world, pull, 'head_ref_force_pushed', actor);
    await lookAgain(world, repo, pull);
}
/** Renews what depends on the tips: the hidden refs and the test merge. */
async function lookAgain(world, repo, pull) {
    pull.updatedAt = isoSeconds(world.clock.now());
    pull.baseSha = await git_git(repo.gitDir, ['rev-parse', `refs/heads/${pull.base}`]);
    pull.mergeCommit = await testMerge(world, repo, pull);
    await git_git(repo.gitDir, ['update-ref', `refs/pull/${pull.number}/head`, pull.headSha]);
    const merge = `refs/pull/${pull.number}/merge`;
    if (pull.mergeCommit)
        await git_git(repo.gitDir, ['update-ref', merge, pull.mergeCommit]);
    else
        await tryGit(repo.gitDir, ['update-ref', '-d', merge]);
}
function addEvent(world, pull, event, actor, more = {}) {
    pull.events.push({ id: world.nextId(), event, actor, at: isoSeconds(world.clock.now()), more });
}
/** The commits that a pull request brings, oldest first. */
const commitsOf = async (repo, { baseSha, headSha }) => readCommits(repo.gitDir, ['--reverse', '--topo-order', `${baseSha}..${headSha}`]);
/** Where a pull request's branch left its base. */
const forkPoint = async (repo, { baseSha, headSha }) => (await mergeBase(repo.gitDir, baseSha, headSha)) ?? baseSha;

;// CONCATENATED MODULE: ./build/__tests__/github/rules.js
const pusherOf = (token, admin) => token.app ? { kind: 'app', id: token.app.id } : { kind: 'person', admin };
/** Does a ref match a ruleset's pattern (fnmatch with FNM_PATHNAME, `~ALL`, `~DEFAULT_BRANCH`). */
function matchesRef(pattern, ref, defaultBranch) {
    if (pattern === '~ALL')
        return true;
    if (pattern === '~DEFAULT_BRANCH')
        return ref === `refs/heads/${defaultBranch}`;
    const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g, part => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '**')
            return '.*';
        return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`;
    });
    return new RegExp(`^${source}$`).test(ref);
}
function rulesetsFor(repo, ref) {
    const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
    const matches = (patterns) => patterns.some(pattern => matchesRef(pattern, ref, repo.defaultBranch));
    return repo.rulesets.filter(({ target: for_, enforcement, conditions }) => for_ === target &&
        enforcement === 'active' &&
        matches(conditions.ref_name.include) &&
        !matches(conditions.ref_name.exclude));
}
const repositoryAdmin = 5;
const bypasses = (ruleset, pusher) => ruleset.bypassActors.some(({ actor_type, actor_id, bypass_mode }) => bypass_mode !== 'pull_request' &&
    ((actor_type === 'DeployKey' && pusher.kind === 'deploy-key') ||
        (actor_type === 'Integration' && pusher.kind === 'app' && pusher.id === actor_id) ||
        (actor_type === 'RepositoryRole' && actor_id === repositoryAdmin && pusher.kind === 'person' && pusher.admin)));
/** What the rules have against the change, in GitHub's words: what forbids it, and what was bypassed. */
function judge(repo, change, pusher) {
    const forbidden = [];
    const bypassed = [];
    for (const ruleset of rulesetsFor(repo, change.ref)) {
        const list = bypasses(ruleset, pusher) ? bypassed : forbidden;
        list.push(...ruleset.rules.flatMap(rule => complaint(repo, rule, change) ?? []));
    }
    return { forbidden, bypassed };
}
function complaint(repo, rule, { ref, before, after, commit, forced }) {
    const thing = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
    switch (rule.type) {
        case 'creation':
            return before === null ? 'Cannot create ref due to creations being restricted.' : undefined;
        case 'update':
            return before !== null && after !== null ? 'Cannot update this protected ref.' : undefined;
        case 'deletion':
            return after === null ? `Cannot delete this ${thing}` : undefined;
        case 'non_fast_forward':
            return forced ? `Cannot force-push to this ${thing}` : undefined;
        case 'required_status_checks':
            return commit === null || (before === null && rule.parameters?.do_not_enforce_on_create === true)
                ? undefined
                : missingChecks(repo, rule, commit);
        default:
            return undefined;
    }
}
function missingChecks(repo, rule, commit) {
    const required = rule.parameters?.required_status_checks;
    const open = required
        .map(check => ({ check, standing: standingOf(repo, check, commit) }))
        .filter(({ standing }) => standing !== 'met');
    const [first, ...others] = open;
    if (!first)
        return undefined;
    if (required.length === 1)
        return `Required status check "${first.check.context}" is ${first.standing}.`;
    const share = `${open.length} of ${required.length} required status checks`;
    if (others.every(({ standing }) => standing === first.standing))
        return `${share} are ${first.standing}.`;
    const counts = ['expected', 'pending', 'failing']
        .map(standing => [open.filter(each => each.standing === standing).length, standing])
        .filter(([count]) => count > 0);
    return `${share} have not succeeded: ${counts.map(([count, standing]) => `${count} ${standing}`).join(' and ')}.`;
}
/** A status and a check run of one name are both required; check runs count only in suites of these events. */
const countingEvents = ['push', 'pull_request', 'merge_group'];
function standingOf(repo, { context, integration_id }, commit) {
    const from = (app) => !integration_id || app?.id === integration_id;
    const status = repo.statuses.findLast((each) => each.sha === commit && each.context === context);
    const run = repo.checkRuns.findLast((each) => each.sha === commit && each.name === context && countingEvents.includes(each.suite.event));
    const found = [];
    if (status && from(status.app)) {
        found.push(status.state === 'success' ? 'met' : status.state === 'pending' ? 'pending' : 'failing');
    }
    if (run && from(run.app)) {
        const good = ['success', 'neutral', 'skipped'].includes(run.conclusion ?? '');
        found.push(run.status !== 'completed' ? 'pending' : good ? 'met' : 'failing');
    }
    return found.find(standing => standing !== 'met') ?? found[0] ?? 'expected';
}
/** GitHub's answer to a push that the rules forbid. */
const pushRefusal = (repo, ref, complaints) => [
    `error: GH013: Repository rule violations found for ${ref}.`,
    `Review all repository rules at https://github.com/${repo.fullName}/rules?ref=${encodeURIComponent(ref)}`,
    '',
    ...complaints.map(text => `- ${text}`),
    '',
].join('\n');
/** The message of the API's 422 for the same. */
const apiRefusal = (complaints) => `Repository rule violations found\n\n${complaints.map(text => `${text}\n\n`).join('')}`;

;// CONCATENATED MODULE: ./build/__tests__/github/hooks.js





/** In the environment of a `git push`: the login of who pushes, or `deploy-key`. */
const pusherVariable = 'STAND_IN_PUSHER';
// A program of its own, because it runs inside the push; it fails closed when the stand-in is gone.
const program = (world, repository) => `
const { execFileSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const { request } = require('node:http')
const git = (...args) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
const zero = '0'.repeat(40)
const changes = readFileSync(0, 'utf8').split('\\n').filter(line => line !== '').map(line => {
  const [before, after, ref] = line.split(' ')
  const made = before === zero
  const deleted = after === zero
  return {
    ref,
    before: made ? null : before,
    after: deleted ? null : after,
    commit: deleted ? null : git('rev-parse', '--verify', '--quiet', after + '^{commit}'),
    forced: !made && !deleted && git('merge-base', '--is-ancestor', before, after) === null,
  }
})
const pusher = process.env.${pusherVariable} ?? 'git'
const body = JSON.stringify({ hook: process.argv[2], repository: ${JSON.stringify(repository)}, pusher, changes })
const asked = request(${JSON.stringify(`${world.url}/stand-in/push`)}, { method: 'POST' }, answer => {
  let text = ''
  answer.on('data', chunk => { text += chunk }).on('end', () => {
    const { accepted, message } = JSON.parse(text)
    if (message) process.stderr.write(message + '\\n')
    process.exitCode = accepted ? 0 : 1
  })
})
asked.on('error', error => {
  process.stderr.write('the stand-in for GitHub does not answer: ' + error.message + '\\n')
  process.exitCode = 1
})
asked.end(body)
`;
/** Makes the bare repository ask the stand-in about every push. */
async function installHooks(world, repo) {
    const folder = (0,external_node_path_namespaceObject.join)(repo.gitDir, 'hooks');
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, 'ask.cjs'), program(world, repo.fullName));
    for (const hook of ['pre-receive', 'post-receive']) {
        const file = (0,external_node_path_namespaceObject.join)(folder, hook);
        await (0,promises_namespaceObject.writeFile)(file, `#!/bin/sh\nexec '${process.execPath}' '${(0,external_node_path_namespaceObject.join)(folder, 'ask.cjs')}' ${hook}\n`);
        await (0,promises_namespaceObject.chmod)(file, 0o755);
    }
}
/** Judges a push, or takes note of an accepted one. */
async function answerPush(world, push) {
    const repo = world.repositories.get(push.repository.toLowerCase());
    if (!repo)
        return { accepted: false, message: 'Repository not found.' };
    if (push.hook === 'post-receive') {
        world.clock.tick();
        for (const change of push.changes)
            await afterRefChange(world, repo, change, push.pusher);
        return { accepted: true, message: '' };
    }
    const pusher = push.pusher === 'deploy-key'
        ? { kind: 'deploy-key' }
        : { kind: 'person', admin: roleOf(repo, push.pusher) === 'admin' };
    const messages = [];
    let accepted = true;
    for (const change of push.changes) {
        const { forbidden, bypassed } = judge(repo, change, pusher);
        if (forbidden.length > 0)
            messages.push(pushRefusal(repo, change.ref, forbidden));
        else if (bypassed.length > 0) {
            const list = bypassed.map(text => `- ${text}`).join('\n');
            messages.push(`Bypassed rule violations for ${change.ref}:\n\n${list}\n`);
        }
        accepted &&= forbidden.length === 0;
    }
    return { accepted, message: messages.join('\n') };
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/__tests__/github/faults.js
/** The faults in force; `take` counts a call and says what befalls it. */
function faultBox() {
    let faults = [];
    return {
        add: (fault) => {
            faults.push({ fault, seen: 0 });
        },
        clear: () => {
            faults = [];
        },
        take(operation, request) {
            let found;
            for (const entry of faults) {
                const { on, nth } = entry.fault;
                const matches = on === undefined || (typeof on === 'string' ? on === operation : on.test(request));
                if (!matches)
                    continue;
                entry.seen += 1;
                if (nth === undefined || nth === entry.seen)
                    found ??= entry.fault;
            }
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./build/__tests__/github/limits.js
const minute = 60_000;
/** GitHub's rate limits: the hourly one of a token, and the secondary one of 80 writes that create content in a minute. */
function rateLimits(world) {
    const created = [];
    const headersOf = (token) => {
        const hour = Math.floor(world.clock.now().getTime() / (60 * minute));
        return {
            'x-ratelimit-limit': String(token.limit),
            'x-ratelimit-remaining': String(token.remaining),
            'x-ratelimit-used': String(token.limit - token.remaining),
            'x-ratelimit-reset': String((hour + 1) * 3600),
            'x-ratelimit-resource': 'core',
        };
    };
    const refusal = (message, headers = {}) => ({
        status: 403,
        body: { message, documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api' },
        headers,
    });
    return {
        headersOf,
        /** Counts a call; the refusal when it is one too many. */
        count(token, creates) {
            if (token.remaining <= 0) {
                const whose = token.app ? 'installation' : 'user';
                return refusal(`API rate limit exceeded for ${whose}.`);
            }
            token.remaining -= 1;
            if (!creates)
                return undefined;
            const now = world.clock.now().getTime();
            while (created[0] !== undefined && created[0] <= now - minute)
                created.shift();
            if (created.length >= 80) {
                const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
                return refusal(message, { 'retry-after': '60' });
            }
            created.push(now);
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/__tests__/github/pulls.js








function pullOf(call, repo, parameter = 'pull_number') {
    return repo.pulls.get(Number(call.params[parameter])) ?? notFound();
}
/** GitHub's `label`. */
const labelJson = (world, repo, name) => ({
    id: repo.id + name.length,
    node_id: newId('Label', repo.id + name.length),
    url: `${apiUrl(world, repo)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
});
/** GitHub's `pull-request-simple`: what lists hold. */
function pullJson(world, repo, pull) {
    const url = `${apiUrl(world, repo)}/pulls/${pull.number}`;
    const issue = `${apiUrl(world, repo)}/issues/${pull.number}`;
    const html = `${htmlUrl(repo)}/pull/${pull.number}`;
    const statuses = `${apiUrl(world, repo)}/statuses/${pull.headSha}`;
    const headOwner = pull.fork === null ? null : (pull.fork ?? repo.fullName).split('/')[0];
    return {
        url,
        id: pull.id,
        node_id: newId('PullRequest', pull.id),
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: issue,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${apiUrl(world, repo)}/pulls/comments{/number}`,
        comments_url: `${issue}/comments`,
        statuses_url: statuses,
        number: pull.number,
        state: pull.state,
        locked: false,
        title: pull.title,
        user: userJson(world, pull.author),
        body: pull.body,
        labels: pull.labels.map(name => labelJson(world, repo, name)),
        milestone: null,
        active_lock_reason: null,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommit,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        head: {
            label: `${headOwner ?? 'unknown repository'}:${pull.head}`,
            ref: pull.head,
            sha: pull.headSha,
            user: userJson(world, headOwner ?? null),
            repo: pull.fork === null ? null : repositoryJson(world, repo, pull.fork),
        },
        base: {
            label: `${repo.owner}:${pull.base}`,
            ref: pull.base,
            sha: pull.baseSha,
            user: userJson(world, repo.owner),
            repo: repositoryJson(world, repo),
        },
        _links: {
            self: { href: url },
            html: { href: html },
            issue: { href: issue },
            comments: { href: `${issue}/comments` },
            review_comments: { href: `${url}/comments` },
            review_comment: { href: `${apiUrl(world, repo)}/pulls/comments{/number}` },
            commits: { href: `${url}/commits` },
            statuses: { href: statuses },
        },
        author_association: associationOf(world, repo, pull.author),
        auto_merge: null,
        draft: pull.draft,
    };
}
/** GitHub's `pull-request`: one of them, whole. */
async function wholePullJson(world, repo, pull) {
    const files = await changedFiles(repo.gitDir, await forkPoint(repo, pull), pull.headSha);
    const sum = (of) => files.reduce((total, file) => total + file[of], 0);
    const merges = pull.state === 'open' ? pull.mergeCommit !== null : null;
    return {
        ...pullJson(world, repo, pull),
        merged: pull.mergedAt !== null,
        mergeable: merges,
        rebaseable: merges,
        mergeable_state: merges === null ? 'unknown' : merges ? 'clean' : 'dirty',
        merged_by: userJson(world, pull.mergedBy),
        comments: repo.comments.filter(({ issue }) => issue === pull.number).length,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: (await commitsOf(repo, pull)).length,
        additions: sum('additions'),
        deletions: sum('deletions'),
        changed_files: files.length,
    };
}
function listPulls(call, repo) {
    const { query, world } = call;
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    const up = query.get('direction') === 'asc';
    const found = [...repo.pulls.values()].filter(pull => (state === 'all' || pull.state === state) &&
        (!head?.includes(':') || head === `${(pull.fork ?? repo.fullName).split('/')[0]}:${pull.head}`) &&
        (!base || pull.base === base));
    found.sort((a, b) => (up ? 1 : -1) * (a.number - b.number));
    return paged(call, found, pull => pullJson(world, repo, pull));
}
/** The pull requests of a commit: those that brought it to the default branch; before that, those that hold it. Fork heads have none. */
async function pullsOfCommit(call, repo) {
    const sha = call.params.commit_sha ?? '';
    if (!(await git_resolveObject(repo.gitDir, sha)))
        return refuse(422, `No commit found for SHA: ${sha}`);
    const landed = await tryGit(repo.gitDir, ['merge-base', '--is-ancestor', sha, `refs/heads/${repo.defaultBranch}`]);
    const found = [];
    for (const pull of repo.pulls.values()) {
        if (pull.introduced.includes(sha))
            found.push(pull);
        else if (landed.exitCode !== 0 && pull.fork === undefined && (pull.state === 'open' || pull.mergedAt)) {
            if ((await commitsOf(repo, pull)).some(commit => commit.sha === sha))
                found.push(pull);
        }
    }
    return paged(call, found, pull => pullJson(call.world, repo, pull));
}
const needs = ['pull_requests=read'];
const pulls_routes = {
    'GET /repos/{owner}/{repo}/pulls': { needs, handle: listPulls },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
        needs,
        handle: async (call, repo) => ({ body: await wholePullJson(call.world, repo, pullOf(call, repo)) }),
    },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': {
        needs,
        async handle(call, repo) {
            const commits = (await commitsOf(repo, pullOf(call, repo))).slice(0, 250);
            return paged(call, commits, commit => commitJson(call.world, repo, commit));
        },
    },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
        needs,
        async handle(call, repo) {
            const pull = pullOf(call, repo);
            const files = await changedFiles(repo.gitDir, await forkPoint(repo, pull), pull.headSha);
            return paged(call, files.slice(0, 3000), file => fileJson(call.world, repo, file, pull.headSha));
        },
    },
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': { needs, handle: pullsOfCommit },
};

;// CONCATENATED MODULE: ./build/__tests__/github/reviews.js







/** GitHub's `pull-request-review`. A pending one has no `submitted_at`; a deleted account leaves `user` null. */
function reviewJson(world, repo, pull, review) {
    const html = `${htmlUrl(repo)}/pull/${pull.number}#pullrequestreview-${review.id}`;
    const url = `${apiUrl(world, repo)}/pulls/${pull.number}`;
    return {
        id: review.id,
        node_id: newId('PullRequestReview', review.id),
        user: userJson(world, review.login),
        body: review.body,
        state: review.state,
        html_url: html,
        pull_request_url: url,
        author_association: associationOf(world, repo, review.login),
        _links: { html: { href: html }, pull_request: { href: url } },
        ...(review.state !== 'PENDING' && { submitted_at: review.submittedAt }),
        commit_id: review.commit,
    };
}
/** A person submits a review. Throws what GitHub answers when it does not let them. */
function submitReview(world, pull, login, state, { body = '', commit = pull.headSha }) {
    const judges = state === 'APPROVED' || state === 'CHANGES_REQUESTED';
    if (judges && login.toLowerCase() === pull.author.toLowerCase()) {
        const deed = state === 'APPROVED' ? 'approve' : 'request changes on';
        throw new Error(`422: Can not ${deed} your own pull request`);
    }
    if (judges && pull.mergedAt)
        throw new Error('422: a merged pull request takes comments only');
    if (state !== 'APPROVED' && body === '')
        throw new Error('422: a review that does not approve needs a body');
    ensureUser(world, login);
    world.clock.tick();
    const submittedAt = isoSeconds(world.clock.now());
    const review = { id: world.nextId(), login, state, body, commit, submittedAt, lastEditedAt: null };
    pull.reviews.push(review);
    return review;
}
/** In place, as GitHub does it: time and commit stay as they were. */
function dismissReview(world, pull, review, by, message) {
    world.clock.tick();
    ensureUser(world, by);
    const dismissed_review = { state: review.state.toLowerCase(), review_id: review.id, dismissal_message: message };
    review.state = 'DISMISSED';
    addEvent(world, pull, 'review_dismissed', by, { dismissed_review });
}
/** Whoever can write may do that to anybody's review. */
function editReview(world, review, body) {
    world.clock.tick();
    review.body = body;
    review.lastEditedAt = isoSeconds(world.clock.now());
}
/** What a server-side update or a rebase with equal patches does to reviews of the old head. */
function repointReviews(pull, before, after) {
    for (const review of pull.reviews)
        if (review.commit === before)
            review.commit = after;
}
const reviews_routes = {
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
        needs: ['pull_requests=read'],
        handle(call, repo) {
            const pull = pullOf(call, repo);
            const own = call.token.login.toLowerCase();
            const visible = pull.reviews.filter(({ state, login }) => state !== 'PENDING' || login.toLowerCase() === own);
            return paged(call, visible, review => reviewJson(call.world, repo, pull, review));
        },
    },
};

;// CONCATENATED MODULE: ./build/__tests__/github/writing.js



/** Makes a commit on top of `from` (none: a first one) and points the ref at it, whatever the rules say. Its id. */
async function writeCommit(world, repo, ref, from, { files = {}, message = 'Change', author = 'dora' }) {
    ensureUser(world, author);
    world.clock.tick();
    const who = `${author} <${emailOf(author)}> ${Math.floor(world.clock.now().getTime() / 1000)} +0000`;
    const parts = [
        `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
        ...data(message),
        from ? `from ${from}\n` : '',
    ];
    for (const [path, content] of Object.entries(files)) {
        const name = JSON.stringify(path);
        if (content === null)
            parts.push(`D ${name}\n`);
        else if (typeof content === 'string' || content instanceof Uint8Array) {
            parts.push(`M 100644 inline ${name}\n`, ...data(content));
        }
        else if ('link' in content)
            parts.push(`M 120000 inline ${name}\n`, ...data(content.link));
        else
            parts.push(`M 100755 inline ${name}\n`, ...data(content.executable));
    }
    parts.push('get-mark :1\ndone\n');
    const input = Buffer.concat(parts.map(part => Buffer.from(part)));
    return git_git(repo.gitDir, ['fast-import', '--quiet', '--done', '--force'], { input });
}
const data = (content) => [
    `data ${Buffer.byteLength(content)}\n`,
    content,
    '\n',
];

;// CONCATENATED MODULE: ./build/__tests__/github/pull-request.js







function handlePull(world, repo, pull) {
    const ref = pull.fork === undefined ? `refs/heads/${pull.head}` : `refs/pull/${pull.number}/head`;
    const now = () => isoSeconds(world.clock.now());
    async function moveTo(after, forced, actor) {
        const before = pull.headSha;
        await git_git(repo.gitDir, ['update-ref', ref, after]);
        if (pull.fork === undefined)
            await afterRefChange(world, repo, { ref, before, after, commit: after, forced }, actor);
        else {
            ensureSuite(world, repo, { sha: after, branch: pull.head, before, event: 'pull_request' });
            await headMoved(world, repo, pull, { after, forced, actor });
        }
        return after;
    }
    async function moveAndRepoint(after, forced, actor) {
        if (!after)
            throw new Error('the pull request conflicts with its base');
        const before = pull.headSha;
        await moveTo(after, forced, actor);
        repointReviews(pull, before, after);
        return after;
    }
    return {
        number: pull.number,
        state: pull,
        review(login, state, options = {}) {
            const review = submitReview(world, pull, login, state, options);
            return {
                state: review,
                dismiss: (by, message = 'Not so fast') => dismissReview(world, pull, review, by, message),
                edit: body => editReview(world, review, body),
            };
        },
        async push(commit) {
            const sha = await writeCommit(world, repo, ref, pull.headSha, { author: pull.author, ...commit });
            return moveTo(sha, false, commit.author ?? pull.author);
        },
        async forcePush(commit) {
            const sha = await writeCommit(world, repo, ref, pull.baseSha, { author: pull.author, ...commit });
            return moveTo(sha, true, commit.author ?? pull.author);
        },
        async reset(sha, by = pull.author) {
            world.clock.tick();
            await moveTo(sha, true, by);
        },
        async updateBranch(by = pull.author) {
            world.clock.tick();
            const message = `Merge branch '${pull.base}' into ${pull.head}`;
            const merged = await merging_mergeCommits(world, repo, { into: pull.headSha, from: pull.baseSha, author: by, message });
            return moveAndRepoint(merged, false, by);
        },
        async rebase(by = pull.author) {
            world.clock.tick();
            return moveAndRepoint(await rebaseOnto(world, repo, pull.baseSha, pull.headSha), true, by);
        },
        async merge(style, by = pull.author) {
            world.clock.tick();
            ensureUser(world, by);
            const before = pull.baseSha;
            const after = await mergePull(world, repo, pull, style, by);
            if (!after)
                throw new Error('the pull request conflicts with its base');
            const brought = style === 'merge' ? (await commitsOf(repo, pull)).map(({ sha }) => sha) : [];
            const made = await commitsOf(repo, { ...pull, headSha: after });
            pull.introduced = style === 'merge' ? [...brought, after] : made.map(({ sha }) => sha);
            Object.assign(pull, { state: 'closed', mergeCommit: after, mergedAt: now(), closedAt: now(), mergedBy: by });
            pull.updatedAt = now();
            addEvent(world, pull, 'merged', by);
            addEvent(world, pull, 'closed', by);
            const base = `refs/heads/${pull.base}`;
            await git_git(repo.gitDir, ['update-ref', base, after]);
            await afterRefChange(world, repo, { ref: base, before, after, commit: after, forced: false }, by);
            return after;
        },
        close(by = pull.author) {
            world.clock.tick();
            Object.assign(pull, { state: 'closed', closedAt: now(), updatedAt: now() });
            addEvent(world, pull, 'closed', by);
        },
        label(name, by = pull.author) {
            world.clock.tick();
            pull.labels.push(name);
            addEvent(world, pull, 'labeled', by, { label: name });
        },
        unlabel(name, by = pull.author) {
            world.clock.tick();
            pull.labels = pull.labels.filter(label => label !== name);
            addEvent(world, pull, 'unlabeled', by, { label: name });
        },
        comment(login, body) {
            ensureUser(world, login);
            world.clock.tick();
            const at = now();
            repo.comments.push({ id: world.nextId(), issue: pull.number, login, body, at, updatedAt: at });
        },
        deleteFork() {
            pull.fork = null;
        },
    };
}
/** Opens a pull request; when its branch is not there yet, with one commit of the given files. */
async function openPull(world, repo, options) {
    const { from, base = repo.defaultBranch, author = 'dora', labels = [], draft = false } = options;
    const [owner, branch] = from.includes(':') ? from.split(':') : [undefined, from];
    const number = repo.nextNumber;
    repo.nextNumber += 1;
    const ref = owner ? `refs/pull/${number}/head` : `refs/heads/${branch}`;
    const known = (await git_git(repo.gitDir, ['for-each-ref', '--format=%(objectname)', ref])) || undefined;
    const baseSha = await git_git(repo.gitDir, ['rev-parse', `refs/heads/${base}`]);
    const message = options.message ?? options.title ?? `Prepare ${branch}`;
    const headSha = known ?? (await writeCommit(world, repo, ref, baseSha, { ...options, author, message }));
    ensureUser(world, author);
    if (owner)
        ensureUser(world, owner);
    const createdAt = isoSeconds(world.clock.now());
    const pull = {
        id: world.nextId(),
        number,
        author,
        title: options.title ?? message,
        body: options.body ?? null,
        base,
        head: branch,
        fork: owner && `${owner}/${repo.name}`,
        headSha,
        baseSha,
        draft,
        labels: [...labels],
        state: 'open',
        createdAt,
        updatedAt: createdAt,
        closedAt: null,
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        introduced: [],
        reviews: [],
        events: [],
    };
    repo.pulls.set(number, pull);
    for (const label of labels)
        addEvent(world, pull, 'labeled', author, { label });
    const event = owner ? 'pull_request' : 'push';
    ensureSuite(world, repo, { sha: headSha, branch, event });
    await headMoved(world, repo, pull, { after: headSha, forced: false, actor: author });
    return handlePull(world, repo, pull);
}

;// CONCATENATED MODULE: ./build/__tests__/github/repository.js








/** What can be done to a repository. */
function handleRepository(world, repo) {
    const now = () => isoSeconds(world.clock.now());
    const objectOf = async (what, type) => {
        const found = await git_resolveObject(repo.gitDir, what, type);
        if (!found)
            throw new Error(`${repo.fullName} has no ${what}`);
        return found;
    };
    return {
        fullName: repo.fullName,
        cloneUrl: (0,external_node_url_namespaceObject.pathToFileURL)(repo.gitDir).href,
        state: repo,
        async commit(branch, commit) {
            const ref = `refs/heads/${branch}`;
            const before = (await git_resolveObject(repo.gitDir, ref)) ?? null;
            const from = before ?? (await git_resolveObject(repo.gitDir, `refs/heads/${repo.defaultBranch}`));
            const after = await writeCommit(world, repo, ref, from, commit);
            const change = { ref, before, after, commit: after, forced: false };
            await afterRefChange(world, repo, change, commit.author ?? 'dora');
            return after;
        },
        commitOf: ref => objectOf(ref, 'commit'),
        treeOf: ref => objectOf(ref, 'tree'),
        pullRequest: options => openPull(world, repo, options),
        async tag(name, at, message) {
            world.clock.tick();
            const args = message === undefined ? [name, at] : ['-a', '-m', message, name, at];
            await git_git(repo.gitDir, ['tag', '--force', ...args], { env: identity(world, 'dora', 'dora') });
        },
        role(login, role) {
            ensureUser(world, login);
            if (role === 'none')
                repo.roles.delete(login.toLowerCase());
            else
                repo.roles.set(login.toLowerCase(), role);
        },
        ruleset({ include = ['refs/tags/v*'], exclude = [], ...given }) {
            const ruleset = {
                id: world.nextId(),
                name: `ruleset ${repo.rulesets.length + 1}`,
                target: 'tag',
                enforcement: 'active',
                bypassActors: [],
                conditions: { ref_name: { include, exclude } },
                createdAt: now(),
                updatedAt: now(),
                ...given,
            };
            repo.rulesets.push(ruleset);
            return ruleset;
        },
        status(given) {
            world.clock.tick();
            const creator = given.creator ?? 'github-actions[bot]';
            ensureUser(world, creator);
            const app = creator === 'github-actions[bot]' ? { app: actionsApp } : {};
            const status = {
                id: world.nextId(),
                description: null,
                targetUrl: null,
                creator,
                at: now(),
                ...app,
                ...given,
            };
            repo.statuses.push(status);
            return status;
        },
        checkRun(given) {
            world.clock.tick();
            const app = given.app ?? actionsApp;
            const run = {
                id: world.nextId(),
                suite: ensureSuite(world, repo, { sha: given.sha, branch: null, event: 'push' }, app),
                app,
                job: false,
                status: given.conclusion ? 'completed' : 'in_progress',
                conclusion: null,
                startedAt: now(),
                completedAt: given.conclusion ? now() : null,
                externalId: '',
                title: null,
                summary: null,
                text: null,
                annotations: [],
                ...given,
            };
            repo.checkRuns.push(run);
            return run;
        },
        workflowRun(given) {
            world.clock.tick();
            const run = {
                id: world.nextId(),
                name: given.path,
                event: 'push',
                branch: repo.defaultBranch,
                status: given.conclusion ? 'completed' : 'in_progress',
                conclusion: null,
                number: repo.runs.length + 1,
                attempt: 1,
                actor: 'dora',
                at: now(),
                ...given,
            };
            ensureUser(world, run.actor);
            repo.runs.push(run);
            return run;
        },
        environment(name, rules) {
            repo.environments.set(name, rules);
        },
        forgetSuites(sha) {
            const kept = repo.suites.filter(suite => suite.sha !== sha);
            repo.suites.splice(0, repo.suites.length, ...kept);
        },
    };
}

;// CONCATENATED MODULE: ./build/__tests__/github/new-repository.js







const settings = `
[gc]
	auto = 0
[receive]
	hideRefs = refs/pull
[uploadpack]
	allowAnySHA1InWant = true
`;
/** Makes a repository with a first commit. */
async function createRepository(world, fullName, options) {
    const [owner = '', name = ''] = fullName.split('/');
    const { defaultBranch = 'main', files = { 'README.md': `# ${name}\n` } } = options;
    const gitDir = (0,external_node_path_namespaceObject.join)(world.directory, `${fullName}.git`);
    await (0,promises_namespaceObject.mkdir)(gitDir, { recursive: true });
    await git_git(gitDir, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`]);
    await (0,promises_namespaceObject.appendFile)((0,external_node_path_namespaceObject.join)(gitDir, 'config'), settings);
    ensureUser(world, owner, 'Organization');
    const repo = {
        id: world.nextId(),
        owner,
        name,
        fullName,
        private: options.private ?? false,
        plan: options.plan ?? 'team',
        defaultBranch,
        gitDir,
        createdAt: isoSeconds(world.clock.now()),
        roles: new Map(),
        pulls: new Map(),
        suites: [],
        checkRuns: [],
        statuses: [],
        rulesets: [],
        releases: [],
        comments: [],
        runs: [],
        environments: new Map(),
        nextNumber: 1,
    };
    world.repositories.set(fullName.toLowerCase(), repo);
    await installHooks(world, repo);
    const handle = handleRepository(world, repo);
    for (const [login, role] of Object.entries(options.roles ?? {}))
        handle.role(login, role);
    await handle.commit(defaultBranch, { files, message: 'Begin', author: owner });
    return handle;
}

;// CONCATENATED MODULE: ./build/__tests__/github/check-limits.js

const statuses = ['queued', 'in_progress', 'completed'];
const conclusions = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'];
const member = (value, of) => {
    if (value !== undefined && !of.includes(String(value))) {
        refuse(422, `Invalid request.\n\n${value} is not a member of ["${of.join('", "')}"].`);
    }
};
function refuseBadOutput(output) {
    const annotations = (output.annotations ?? []);
    if (annotations.length > 50) {
        refuse(422, `Invalid request.\n\nNo more than 50 items are allowed; ${annotations.length} were supplied.`);
    }
    for (const field of ['summary', 'text']) {
        const text = output[field];
        if (typeof text !== 'string')
            continue;
        if (text.length > 65535) {
            refuse(422, `Invalid request.\n\nOnly 65535 characters are allowed; ${text.length} were supplied.`);
        }
        if (Buffer.byteLength(text) > 65535)
            invalid('CheckRun', field, `${field} exceeds a maximum bytesize of 65535`);
    }
    for (const { message, raw_details = '', title = '', start_line, end_line, start_column } of annotations) {
        if (Buffer.byteLength(message) > 65536)
            invalid('CheckRun', 'annotations', 'message exceeds a maximum of 64 KB');
        if (Buffer.byteLength(raw_details) > 65536)
            invalid('CheckRun', 'annotations', 'raw_details exceeds 64 KB');
        if (title.length > 255)
            invalid('CheckRun', 'annotations', 'title exceeds 255 characters');
        if (start_line < 1 || end_line < start_line)
            invalid('CheckRun', 'annotations', 'end_line is before start_line');
        if (start_column !== undefined && start_line !== end_line) {
            invalid('CheckRun', 'annotations', 'columns need start_line and end_line to be equal');
        }
    }
}
/** Refuses a body that GitHub does not take for a check run: by its request schema first, then by the server, which counts bytes. */
function refuseBadCheckRun(body) {
    member(body.status, statuses);
    member(body.conclusion, conclusions);
    if (body.status === 'completed' && body.conclusion === undefined) {
        refuse(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
    }
    if (body.output)
        refuseBadOutput(body.output);
}

;// CONCATENATED MODULE: ./build/__tests__/github/suites.js





/** The open pull requests whose head is that commit, as checks name them. */
const pullsAt = (world, repo, sha) => [...repo.pulls.values()]
    .filter((pull) => pull.state === 'open' && pull.headSha === sha && pull.fork === undefined)
    .map(({ id, number, head, headSha, base, baseSha }) => {
    const place = { id: repo.id, url: apiUrl(world, repo), name: repo.name };
    return {
        id,
        number,
        url: `${apiUrl(world, repo)}/pulls/${number}`,
        head: { ref: head, sha: headSha, repo: place },
        base: { ref: base, sha: baseSha, repo: place },
    };
});
async function suiteJson(world, repo, suite) {
    const commit = await commits_readCommit(repo.gitDir, suite.sha);
    const runs = repo.checkRuns.filter(run => run.suite === suite);
    const done = runs.length > 0 && runs.every(({ status }) => status === 'completed');
    const bad = runs.find(({ conclusion }) => conclusion !== 'success' && conclusion !== 'neutral');
    const url = `${apiUrl(world, repo)}/check-suites/${suite.id}`;
    return {
        id: suite.id,
        node_id: newId('CheckSuite', suite.id),
        head_branch: suite.branch,
        head_sha: suite.sha,
        status: done ? 'completed' : 'queued',
        conclusion: done ? (bad?.conclusion ?? 'success') : null,
        url,
        before: suite.before,
        after: suite.sha,
        pull_requests: pullsAt(world, repo, suite.sha),
        app: appJson(world, suite.app),
        repository: repositoryJson(world, repo),
        created_at: suite.createdAt,
        updated_at: suite.createdAt,
        head_commit: {
            id: commit.sha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
        },
        latest_check_runs_count: runs.length,
        check_runs_url: `${url}/check-runs`,
        rerequestable: true,
        runs_rerequestable: true,
    };
}
async function list(call, repo) {
    const sha = await commitOf(repo, call.params.ref ?? '');
    const app = call.query.get('app_id');
    const name = call.query.get('check_name');
    const suites = repo.suites.filter(suite => suite.sha === sha &&
        (!app || suite.app.id === Number(app)) &&
        (!name || repo.checkRuns.some(run => run.suite === suite && run.name === name)));
    return paged(call, suites, suite => suiteJson(call.world, repo, suite), (check_suites, total_count) => ({ total_count, check_suites }));
}
const suites_routes = {
    'GET /repos/{owner}/{repo}/commits/{ref}/check-suites': { needs: ['checks=read'], handle: list },
};

;// CONCATENATED MODULE: ./build/__tests__/github/checks.js










/** GitHub's `check-run`. `details_url` is what GitHub makes of it, not what a workflow's token asked for. */
function checkRunJson(world, repo, run) {
    const url = `${apiUrl(world, repo)}/check-runs/${run.id}`;
    const html = `${htmlUrl(repo)}/runs/${run.id}`;
    return {
        id: run.id,
        node_id: newId('CheckRun', run.id),
        name: run.name,
        head_sha: run.sha,
        external_id: run.externalId,
        url,
        html_url: html,
        details_url: html,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: {
            title: run.title,
            summary: run.summary,
            text: run.text,
            annotations_count: run.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        check_suite: { id: run.suite.id },
        app: appJson(world, run.app),
        pull_requests: pullsAt(world, repo, run.sha),
    };
}
/** Puts what the body says on the run. A completed run stays completed: the call succeeds, and changes nothing of that. */
function apply({ body, world }, run) {
    const now = isoSeconds(world.clock.now());
    const output = body.output;
    if (typeof body.name === 'string')
        run.name = body.name;
    if (typeof body.external_id === 'string')
        run.externalId = body.external_id;
    if (body.conclusion !== undefined) {
        run.status = 'completed';
        run.conclusion = String(body.conclusion);
        run.completedAt = optionalText(body.completed_at) ?? now;
    }
    else if (run.status !== 'completed')
        run.status = optionalText(body.status) ?? run.status;
    run.startedAt = optionalText(body.started_at) ?? run.startedAt ?? now;
    if (!output)
        return;
    run.title = optionalText(output.title) ?? run.title;
    run.summary = optionalText(output.summary) ?? run.summary;
    run.text = optionalText(output.text) ?? run.text;
    run.annotations.push(...(output.annotations ?? []));
}
async function create(call, repo) {
    const { world, token } = call;
    const name = textOf(call, 'name', 'CheckRun');
    const sha = textOf(call, 'head_sha', 'CheckRun');
    if (!(await git_resolveObject(repo.gitDir, sha)))
        return refuse(422, `No commit found for SHA: ${sha}`);
    const app = token.app ?? refuse(403, 'You must authenticate via a GitHub App.');
    refuseBadCheckRun(call.body);
    const run = {
        id: world.nextId(),
        // Nobody can choose the suite: the one that this app already has for the commit, whatever made it.
        suite: ensureSuite(world, repo, { sha, branch: null, event: 'api' }, app),
        app,
        job: false,
        name,
        sha,
        status: 'queued',
        conclusion: null,
        startedAt: null,
        completedAt: null,
        externalId: '',
        title: null,
        summary: null,
        text: null,
        annotations: [],
    };
    apply(call, run);
    repo.checkRuns.push(run);
    return { status: 201, body: checkRunJson(world, repo, run) };
}
const runOf = (call, repo) => repo.checkRuns.find(({ id }) => id === Number(call.params.check_run_id)) ?? notFound();
function update(call, repo) {
    const run = runOf(call, repo);
    if (run.app.id !== call.token.app?.id) {
        refuse(403, `Invalid app_id \`${call.token.app?.id}\` - check run can only be modified by the GitHub App that created it.`);
    }
    if (run.job && (call.body.status !== undefined || call.body.conclusion !== undefined)) {
        refuse(422, 'Check run status and conclusions can only be updated internally by GitHub Actions');
    }
    refuseBadCheckRun(call.body);
    apply(call, run);
    return { body: checkRunJson(call.world, repo, run) };
}
async function checks_list(call, repo) {
    const sha = await commitOf(repo, call.params.ref ?? '');
    const { query } = call;
    const matches = (run) => run.sha === sha &&
        (query.get('check_name') ?? run.name) === run.name &&
        (query.get('status') ?? run.status) === run.status &&
        Number(query.get('app_id') ?? run.app.id) === run.app.id;
    const found = repo.checkRuns.filter(matches).reverse();
    // `latest` leaves out older runs of one name inside one suite only.
    const latest = found.filter((run, at) => found.findIndex(each => each.suite === run.suite && each.name === run.name) === at);
    return paged(call, query.get('filter') === 'all' ? found : latest, run => checkRunJson(call.world, repo, run), (check_runs, total_count) => ({ total_count, check_runs }));
}
const blobUrl = (repo, sha, path) => `${htmlUrl(repo)}/blob/${sha}/${path}`;
const annotations = (call, repo) => {
    const run = runOf(call, repo);
    return paged(call, run.annotations, ({ path, ...annotation }) => ({
        path,
        blob_href: blobUrl(repo, run.sha, path),
        start_column: null,
        end_column: null,
        title: null,
        raw_details: null,
        ...annotation,
    }));
};
const reads = { needs: ['checks=read'] };
const writes = { needs: ['checks=write'], appsOnly: true };
const checks_routes = {
    'POST /repos/{owner}/{repo}/check-runs': { ...writes, handle: create },
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': { ...writes, handle: update },
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
        ...reads,
        handle: (call, repo) => ({ body: checkRunJson(call.world, repo, runOf(call, repo)) }),
    },
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': { ...reads, handle: annotations },
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': { ...reads, handle: checks_list },
};

;// CONCATENATED MODULE: ./build/__tests__/github/comments.js






const commentJson = ({ world }, repo, comment) => ({
    id: comment.id,
    node_id: newId('IssueComment', comment.id),
    url: `${apiUrl(world, repo)}/issues/comments/${comment.id}`,
    html_url: `${htmlUrl(repo)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(world, repo)}/issues/${comment.issue}`,
    user: userJson(world, comment.login),
    body: comment.body,
    author_association: associationOf(world, repo, comment.login),
    performed_via_github_app: null,
    created_at: comment.at,
    updated_at: comment.updatedAt,
});
function bodyOf(call) {
    const body = textOf(call, 'body', 'IssueComment');
    if (body.length > 65536) {
        const message = 'body is too long (maximum is 65536 characters)';
        refuse(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
    }
    return body;
}
function comments_create(call, repo) {
    const { number } = pullOf(call, repo, 'issue_number');
    const at = isoSeconds(call.world.clock.now());
    const comment = {
        id: call.world.nextId(),
        issue: number,
        login: call.token.login,
        body: bodyOf(call),
        at,
        updatedAt: at,
    };
    repo.comments.push(comment);
    return { status: 201, body: commentJson(call, repo, comment) };
}
function comments_update(call, repo) {
    const comment = repo.comments.find(({ id }) => id === Number(call.params.comment_id)) ?? notFound();
    comment.body = bodyOf(call);
    comment.updatedAt = isoSeconds(call.world.clock.now());
    return { body: commentJson(call, repo, comment) };
}
const comments_reads = ['issues=read', 'pull_requests=read'];
const comments_writes = ['issues=write', 'pull_requests=write'];
const comments_routes = {
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        needs: comments_reads,
        handle(call, repo) {
            const { number } = pullOf(call, repo, 'issue_number');
            const comments = repo.comments.filter(({ issue }) => issue === number);
            return paged(call, comments, comment => commentJson(call, repo, comment));
        },
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': { needs: comments_writes, handle: comments_create },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': { needs: comments_writes, handle: comments_update },
};

;// CONCATENATED MODULE: ./build/__tests__/github/contents.js





/** What `git ls-tree` lists, with these further arguments. */
const entries = async (gitDir, ...args) => (await git_git(gitDir, ['ls-tree', '-z', '-l', ...args]))
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
    const [facts = '', path = ''] = line.split('\t');
    const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/);
    return { mode, type, sha, size: Number(size) || 0, path };
});
async function showTree({ world, params, query }, repo) {
    const sha = await git_resolveObject(repo.gitDir, params.tree_sha ?? '', 'tree');
    if (!sha)
        return notFound();
    const listed = await entries(repo.gitDir, ...(query.has('recursive') ? ['-r', '-t'] : []), sha);
    const url = apiUrl(world, repo);
    return {
        body: {
            sha,
            url: `${url}/git/trees/${sha}`,
            tree: listed.map(({ mode, type, sha: id, size, path }) => ({
                path,
                mode,
                type,
                sha: id,
                ...(type === 'blob' && { size }),
                ...(type !== 'commit' && { url: `${url}/git/${type}s/${id}` }),
            })),
            truncated: false,
        },
    };
}
/** GitHub gives files up to this many bytes in base64; bigger ones only raw. */
const largest = 1024 * 1024;
async function showContents(call, repo) {
    const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '');
    const ref = call.query.get('ref') ?? repo.defaultBranch;
    const commit = await commitOf(repo, ref).catch(() => refuse(404, `No commit found for the ref ${ref}`));
    const sha = await resolvePath(repo.gitDir, commit, path);
    if (!sha)
        return notFound();
    const links = linksOf(call, repo, ref);
    if ((await typeOf(repo.gitDir, sha)) === 'tree') {
        const listed = await entries(repo.gitDir, sha);
        return {
            body: listed.map(entry => ({ ...links(path ? `${path}/${entry.path}` : entry.path, entry), size: entry.size })),
        };
    }
    const [entry] = await entries(repo.gitDir, commit, '--', path);
    if (!entry)
        return notFound();
    const target = entry.mode === '120000' ? await linked(repo.gitDir, commit, path) : undefined;
    const { stdout } = await tryGit(repo.gitDir, ['cat-file', 'blob', target ?? sha]);
    if (/\.raw/.test(call.headers.accept ?? '')) {
        return { body: stdout, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
    }
    if (entry.mode === '120000' && !target) {
        return { body: { ...links(path, entry), type: 'symlink', target: stdout.toString(), size: entry.size } };
    }
    const shown = stdout.length <= largest;
    const content = shown ? stdout.toString('base64').replace(/.{60}/g, '$&\n') : '';
    return {
        body: { ...links(path, entry), size: stdout.length, content, encoding: shown ? 'base64' : 'none' },
    };
}
/** The file of the repository that a link means: GitHub shows that file in its place. */
async function linked(gitDir, commit, path) {
    const target = await git_git(gitDir, ['cat-file', 'blob', `${commit}:${path}`]);
    const sha = await resolvePath(gitDir, commit, external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(path), target));
    return sha && (await typeOf(gitDir, sha)) === 'blob' ? sha : undefined;
}
const linksOf = ({ world }, repo, ref) => (path, { type, sha }) => {
    const url = `${apiUrl(world, repo)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
    const kind = type === 'tree' ? 'trees' : 'blobs';
    const git_url = `${apiUrl(world, repo)}/git/${kind}/${sha}`;
    const html_url = `${htmlUrl(repo)}/${type === 'tree' ? 'tree' : 'blob'}/${ref}/${encodeURI(path)}`;
    const download_url = type === 'tree' ? null : `https://raw.githubusercontent.com/${repo.fullName}/${ref}/${encodeURI(path)}`;
    return {
        name: path.split('/').at(-1) ?? '',
        path,
        sha,
        type: type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : 'file',
        url,
        git_url,
        html_url,
        download_url,
        _links: { self: url, git: git_url, html: html_url },
    };
};
const contents_routes = {
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { needs: ['contents=read'], handle: showTree },
    'GET /repos/{owner}/{repo}/contents/{path}': { needs: ['contents=read'], handle: showContents },
};

;// CONCATENATED MODULE: ./build/__tests__/github/graphql-query.js
const token = /\s*(?:#[^\n]*\n\s*)*(\.\.\.|"(?:[^"\\]|\\.)*"|[{}()[\]:,$!=@]|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y;
/** Reads a GraphQL query: fields, aliases, arguments, variables, inline fragments. Throws on anything else. */
function parseQuery(text, variables) {
    const tokens = [];
    token.lastIndex = 0;
    for (let found = token.exec(text); found; found = token.exec(text))
        if (found[1] !== ',')
            tokens.push(found[1] ?? '');
    let at = 0;
    const peek = () => tokens[at];
    const next = () => tokens[at++] ?? fail('end of query');
    const fail = (what) => {
        throw new Error(`Parse error on ${JSON.stringify(what)}`);
    };
    const expect = (what) => {
        const found = next();
        if (found !== what)
            fail(found);
    };
    function value() {
        const word = next();
        if (word === '$')
            return variables[next()] ?? null;
        if (word === '[') {
            const list = [];
            while (peek() !== ']')
                list.push(value());
            next();
            return list;
        }
        if (/^["\d-]/.test(word))
            return JSON.parse(word);
        return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : word;
    }
    function args() {
        const found = {};
        if (peek() !== '(')
            return found;
        next();
        while (peek() !== ')') {
            const name = next();
            expect(':');
            found[name] = value();
        }
        next();
        return found;
    }
    function selections() {
        const found = [];
        expect('{');
        while (peek() !== '}')
            found.push(selection());
        next();
        return found;
    }
    function selection() {
        const word = next();
        if (word === '...') {
            if (peek() !== 'on')
                return { kind: 'fragment', on: undefined, of: selections() };
            next();
            return { kind: 'fragment', on: next(), of: selections() };
        }
        if (!/^[A-Za-z_]/.test(word))
            return fail(word);
        const renamed = peek() === ':';
        if (renamed)
            next();
        const name = renamed ? next() : word;
        return { kind: 'field', as: word, name, args: args(), of: peek() === '{' ? selections() : [] };
    }
    if (peek() === 'query') {
        next();
        if (peek() !== '{' && peek() !== '(')
            next();
        if (peek() === '(')
            while (next() !== ')') { } // the types of the variables
    }
    return selections();
}

;// CONCATENATED MODULE: ./build/__tests__/github/graphql.js





const actor = (world, login) => {
    const user = userJson(world, login);
    return (user && { __typename: user.type, login: user.login.replace(/\[bot\]$/, ''), id: user.node_id, url: user.html_url });
};
const reviewFields = (world, repo, pull, review) => ({
    __typename: 'PullRequestReview',
    id: newId('PullRequestReview', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: actor(world, review.login),
    body: review.body,
    state: review.state,
    submittedAt: review.state === 'PENDING' ? null : review.submittedAt,
    createdAt: review.submittedAt,
    lastEditedAt: review.lastEditedAt,
    includesCreatedEdit: review.lastEditedAt !== null,
    commit: review.commit && { __typename: 'Commit', oid: review.commit },
    url: `https://github.com/${repo.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`,
});
const pullFields = (world, repo, pull) => ({
    __typename: 'PullRequest',
    id: newId('PullRequest', pull.id),
    databaseId: pull.id,
    number: pull.number,
    title: pull.title,
    state: pull.mergedAt ? 'MERGED' : pull.state.toUpperCase(),
    author: actor(world, pull.author),
    headRefOid: pull.headSha,
    headRefName: pull.head,
    baseRefName: pull.base,
    reviews: ((args) => {
        const visible = pull.reviews.filter(({ state }) => state !== 'PENDING');
        return connection('PullRequestReviewConnection', visible, args, review => reviewFields(world, repo, pull, review));
    }),
});
const commitFields = (repo, sha) => ({
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    status: repo.statuses.some(status => status.sha === sha)
        ? {
            __typename: 'Status',
            context: (({ name }) => {
                const status = repo.statuses.findLast(each => each.sha === sha && each.context === name);
                return status ? { __typename: 'StatusContext', state: status.state.toUpperCase() } : null;
            }),
        }
        : null,
    history: (async (args) => {
        const commits = await readCommits(repo.gitDir, [sha]);
        return connection('CommitHistoryConnection', commits, args, commit => commitFields(repo, commit.sha));
    }),
});
function connection(__typename, items, { first, after }, show) {
    const count = Number(first ?? 0);
    if (count < 1 || count > 100)
        throw new Error('`first` must be between 1 and 100 here.');
    const start = after ? Number(Buffer.from(String(after), 'base64').toString()) : 0;
    const end = Math.min(items.length, start + count);
    return {
        __typename,
        totalCount: items.length,
        nodes: items.slice(start, end).map(show),
        pageInfo: {
            __typename: 'PageInfo',
            hasNextPage: end < items.length,
            endCursor: end > start ? Buffer.from(String(end)).toString('base64') : null,
        },
    };
}
/** The repositories that the sender can see. */
const visible = ({ world, token }) => [...world.repositories.values()].filter(repo => !repo.private || !token.repository || token.repository.toLowerCase() === repo.fullName.toLowerCase());
function node(call, id) {
    for (const repo of visible(call)) {
        for (const pull of repo.pulls.values()) {
            if (newId('PullRequest', pull.id) === id)
                return pullFields(call.world, repo, pull);
            const review = pull.reviews.find(each => newId('PullRequestReview', each.id) === id);
            if (review)
                return reviewFields(call.world, repo, pull, review);
        }
    }
    return null;
}
const queryFields = (call) => ({
    __typename: 'Query',
    repository: (({ owner, name }) => {
        const wanted = `${owner}/${name}`.toLowerCase();
        const repo = visible(call).find(({ fullName }) => fullName.toLowerCase() === wanted);
        if (!repo)
            throw new Error(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
        return {
            __typename: 'Repository',
            id: newId('Repository', repo.id),
            nameWithOwner: repo.fullName,
            pullRequest: (({ number }) => {
                const pull = repo.pulls.get(Number(number));
                if (!pull)
                    throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`);
                return pullFields(call.world, repo, pull);
            }),
            object: (async ({ oid }) => (await git_resolveObject(repo.gitDir, String(oid))) ? commitFields(repo, String(oid)) : null),
            ref: (async ({ qualifiedName }) => {
                const sha = await git_resolveObject(repo.gitDir, String(qualifiedName));
                return sha ? { __typename: 'Ref', name: qualifiedName, target: commitFields(repo, sha) } : null;
            }),
        };
    }),
    node: (({ id }) => node(call, id)),
    nodes: (({ ids }) => ids.map(id => node(call, id))),
});
async function graphql_select(of, selections) {
    const found = {};
    for (const selection of selections) {
        if (selection.kind === 'fragment') {
            if (selection.on === undefined || selection.on === of.__typename)
                Object.assign(found, await graphql_select(of, selection.of));
            continue;
        }
        const field = of[selection.name];
        if (field === undefined)
            throw new Error(`Field '${selection.name}' doesn't exist on type '${of.__typename}'`);
        const value = typeof field === 'function' ? await field(selection.args) : field;
        found[selection.as] = await deepen(value, selection.of);
    }
    return found;
}
const deepen = async (value, selections) => Array.isArray(value)
    ? Promise.all(value.map(each => deepen(each, selections)))
    : value !== null && typeof value === 'object'
        ? graphql_select(value, selections)
        : value;
/** Answers the queries that read reviews and statuses: 200 always, faults stand in `errors`. */
async function graphql(call) {
    try {
        const query = parseQuery(String(call.body.query), (call.body.variables ?? {}));
        return { body: { data: await graphql_select(queryFields(call), query) } };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { body: { data: null, errors: [{ type: 'NOT_FOUND', message }] } };
    }
}

;// CONCATENATED MODULE: ./build/__tests__/github/refs.js









const refJson = (world, repo, ref, sha, type) => ({
    ref,
    node_id: newId('Ref', repo.id) + Buffer.from(ref).toString('base64url'),
    url: `${apiUrl(world, repo)}/git/${ref}`,
    object: { sha, type, url: `${apiUrl(world, repo)}/git/${type}s/${sha}` },
});
async function showRef({ world, params }, repo) {
    const ref = `refs/${params.ref}`;
    const sha = await exactRef(repo, ref);
    if (!sha)
        return notFound();
    return { body: refJson(world, repo, ref, sha, (await typeOf(repo.gitDir, sha)) ?? 'commit') };
}
async function exactRef(repo, ref) {
    const { exitCode, stdout } = await tryGit(repo.gitDir, ['show-ref', '--verify', '--hash', '--', ref]);
    return exitCode === 0 ? stdout.toString().trim() : undefined;
}
async function listRefs(call, repo) {
    const prefix = `refs/${call.params.ref}`;
    const out = await git_git(repo.gitDir, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']);
    const refs = out.split('\n').filter(line => line.startsWith(prefix));
    return paged(call, refs, line => {
        const [ref = '', sha = '', type = ''] = line.split(' ');
        return refJson(call.world, repo, ref, sha, type);
    });
}
async function createRef(call, repo) {
    const { world, token } = call;
    const ref = textOf(call, 'ref', 'Reference');
    const sha = textOf(call, 'sha', 'Reference');
    if (!/^refs\/(heads|tags)\/.+/.test(ref))
        return refuse(422, 'Reference name must start with refs/heads/ or refs/tags/');
    const type = /^[0-9a-f]{40}$/.test(sha) ? await typeOf(repo.gitDir, sha) : undefined;
    if (!type)
        return refuse(422, 'Object does not exist');
    if (await exactRef(repo, ref))
        return refuse(422, 'Reference already exists');
    const commit = (await git_resolveObject(repo.gitDir, sha)) ?? null;
    const change = { ref, before: null, after: sha, commit, forced: false };
    enforce(call, repo, change);
    const { exitCode, stderr } = await tryGit(repo.gitDir, ['update-ref', ref, sha, '0'.repeat(40)]);
    if (exitCode !== 0)
        return refuse(422, stderr.includes('already exists') ? 'Reference already exists' : 'Invalid ref');
    await afterRefChange(world, repo, change, token.login);
    return { status: 201, body: refJson(world, repo, ref, sha, type) };
}
function enforce(call, repo, change) {
    const pusher = pusherOf(call.token, roleOf(repo, call.token.login) === 'admin');
    const { forbidden } = judge(repo, change, pusher);
    if (forbidden.length > 0)
        refuse(422, apiRefusal(forbidden));
}
async function deleteRef(call, repo) {
    const ref = `refs/${call.params.ref}`;
    const before = await exactRef(repo, ref);
    if (!before)
        return refuse(422, 'Reference does not exist');
    const change = { ref, before, after: null, commit: null, forced: false };
    enforce(call, repo, change);
    await git_git(repo.gitDir, ['update-ref', '-d', ref, before]);
    await afterRefChange(call.world, repo, change, call.token.login);
    return { status: 204 };
}
async function createTag(call, repo) {
    const { world, token, body } = call;
    const tag = textOf(call, 'tag', 'Tag');
    const message = textOf(call, 'message', 'Tag');
    const object = textOf(call, 'object', 'Tag');
    const type = textOf(call, 'type', 'Tag');
    if ((await typeOf(repo.gitDir, object)) !== type)
        return refuse(422, `${object} is not a ${type}`);
    const given = body.tagger;
    const tagger = given ?? { name: token.login, email: emailOf(token.login) };
    const date = given?.date ? Math.floor(Date.parse(given.date) / 1000) : Math.floor(world.clock.now().getTime() / 1000);
    const sha = await git_git(repo.gitDir, ['mktag'], {
        input: `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${date} +0000\n\n${message}\n`,
    });
    return { status: 201, body: await tagJson(world, repo, sha) };
}
async function showTag({ world, params }, repo) {
    const sha = params.tag_sha ?? '';
    if ((await typeOf(repo.gitDir, sha)) !== 'tag')
        return notFound();
    return { body: await tagJson(world, repo, sha) };
}
async function tagJson(world, repo, sha) {
    const text = await git_git(repo.gitDir, ['cat-file', 'tag', sha]);
    const header = /^object (\w+)\ntype (\w+)\ntag (.*)\ntagger (.*) <(.*)> (\d+) .*\n\n?([\s\S]*)$/.exec(text);
    const [, object = '', type = '', tag = '', name = '', email = '', at = '0', message = ''] = header ?? [];
    const url = apiUrl(world, repo);
    return {
        node_id: newId('Tag', repo.id) + sha,
        tag,
        sha,
        url: `${url}/git/tags/${sha}`,
        message,
        tagger: { name, email, date: isoSeconds(new Date(Number(at) * 1000)) },
        object: { sha: object, type, url: `${url}/git/${type}s/${object}` },
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
}
const refs_reads = { needs: ['contents=read'] };
const refs_writes = { needs: ['contents=write'] };
const refs_routes = {
    'GET /repos/{owner}/{repo}/git/ref/{ref}': { ...refs_reads, handle: showRef },
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': { ...refs_reads, handle: listRefs },
    'POST /repos/{owner}/{repo}/git/refs': { ...refs_writes, handle: createRef },
    'DELETE /repos/{owner}/{repo}/git/refs/{ref}': { ...refs_writes, handle: deleteRef },
    'POST /repos/{owner}/{repo}/git/tags': { ...refs_writes, handle: createTag },
    'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': { ...refs_reads, handle: showTag },
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/__tests__/github/releases.js










const assetJson = ({ world }, repo, { tag }, asset) => ({
    id: asset.id,
    node_id: newId('ReleaseAsset', asset.id),
    url: `${apiUrl(world, repo)}/releases/assets/${asset.id}`,
    browser_download_url: `${htmlUrl(repo)}/releases/download/${tag}/${asset.name}`,
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.content.length,
    digest: `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(asset.content).digest('hex')}`,
    download_count: 0,
    uploader: userJson(world, asset.uploader),
    created_at: asset.at,
    updated_at: asset.at,
});
const releaseJson = (call, repo, release) => {
    const { world } = call;
    const url = `${apiUrl(world, repo)}/releases/${release.id}`;
    const place = release.draft ? `untagged-${release.id}` : release.tag;
    return {
        id: release.id,
        node_id: newId('Release', release.id),
        url,
        html_url: `${htmlUrl(repo)}/releases/tag/${place}`,
        assets_url: `${url}/assets`,
        upload_url: `${world.url}/uploads/repos/${repo.fullName}/releases/${release.id}/assets{?name,label}`,
        tarball_url: release.draft ? null : `${apiUrl(world, repo)}/tarball/${release.tag}`,
        zipball_url: release.draft ? null : `${apiUrl(world, repo)}/zipball/${release.tag}`,
        tag_name: release.tag,
        target_commitish: release.target,
        name: release.name,
        body: release.body,
        draft: release.draft,
        prerelease: release.prerelease,
        immutable: false,
        created_at: release.createdAt,
        published_at: release.publishedAt,
        author: userJson(world, release.author),
        assets: release.assets.map(asset => assetJson(call, repo, release, asset)),
    };
};
/** Publishing makes the tag when it is not there; the rules for tags hold for that too. */
async function publish(call, repo, release) {
    const ref = `refs/tags/${release.tag}`;
    if (!(await git_resolveObject(repo.gitDir, ref))) {
        const commit = await commitOf(repo, release.target);
        const change = { ref, before: null, after: commit, commit, forced: false };
        const { forbidden } = judge(repo, change, pusherOf(call.token, roleOf(repo, call.token.login) === 'admin'));
        if (forbidden.length > 0) {
            const message = `pre_receive ${apiRefusal(forbidden)}`;
            refuse(422, 'Validation Failed', [
                { resource: 'Release', code: 'custom', field: 'pre_receive', message },
                { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
            ]);
        }
        await git_git(repo.gitDir, ['update-ref', ref, commit]);
        await afterRefChange(call.world, repo, change, call.token.login);
    }
    release.draft = false;
    release.publishedAt = isoSeconds(call.world.clock.now());
}
async function releases_create(call, repo) {
    const { world, body, token } = call;
    const release = {
        id: world.nextId(),
        tag: textOf(call, 'tag_name', 'Release'),
        target: optionalText(body.target_commitish) ?? repo.defaultBranch,
        name: optionalText(body.name),
        body: optionalText(body.body),
        draft: true,
        prerelease: body.prerelease === true,
        author: token.login,
        createdAt: isoSeconds(world.clock.now()),
        publishedAt: null,
        assets: [],
    };
    if (body.draft !== true && repo.releases.some(other => other.tag === release.tag && !other.draft)) {
        refuse(422, 'Validation Failed', [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]);
    }
    if (body.draft !== true)
        await publish(call, repo, release);
    repo.releases.push(release);
    return { status: 201, body: releaseJson(call, repo, release) };
}
const releaseOf = (call, repo) => repo.releases.find(({ id }) => id === Number(call.params.release_id)) ?? notFound();
async function releases_update(call, repo) {
    const release = releaseOf(call, repo);
    const { body } = call;
    release.tag = optionalText(body.tag_name) ?? release.tag;
    release.target = optionalText(body.target_commitish) ?? release.target;
    release.name = optionalText(body.name) ?? release.name;
    release.body = optionalText(body.body) ?? release.body;
    if (body.draft === false && release.draft)
        await publish(call, repo, release);
    return { body: releaseJson(call, repo, release) };
}
function upload(call, repo) {
    const release = releaseOf(call, repo);
    const name = call.query.get('name') ?? refuse(400, 'Bad Request: name is missing');
    if (release.assets.some(asset => asset.name === name)) {
        refuse(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]);
    }
    const asset = {
        id: call.world.nextId(),
        name,
        label: call.query.get('label'),
        contentType: call.headers['content-type'] ?? 'application/octet-stream',
        content: call.raw,
        uploader: call.token.login,
        at: isoSeconds(call.world.clock.now()),
    };
    release.assets.push(asset);
    return { status: 201, body: assetJson(call, repo, release, asset) };
}
const mayPush = ({ token }, repo) => token.app ? token.permissions.contents === 'write' : canPush(repo, token.login);
const releases_reads = { needs: ['contents=read'] };
const releases_writes = { needs: ['contents=write'] };
const releases_routes = {
    'GET /repos/{owner}/{repo}/releases': {
        ...releases_reads,
        handle(call, repo) {
            const visible = repo.releases.filter(({ draft }) => !draft || mayPush(call, repo)).reverse();
            return paged(call, visible, release => releaseJson(call, repo, release));
        },
    },
    'POST /repos/{owner}/{repo}/releases': { ...releases_writes, handle: releases_create },
    'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
        ...releases_reads,
        handle(call, repo) {
            const release = repo.releases.find(({ tag, draft }) => tag === call.params.tag && !draft) ?? notFound();
            return { body: releaseJson(call, repo, release) };
        },
    },
    'PATCH /repos/{owner}/{repo}/releases/{release_id}': { ...releases_writes, handle: releases_update },
    'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
        ...releases_reads,
        handle(call, repo) {
            const release = releaseOf(call, repo);
            return paged(call, release.assets, asset => assetJson(call, repo, release, asset));
        },
    },
    'POST /repos/{owner}/{repo}/releases/{release_id}/assets': { ...releases_writes, handle: upload },
};

;// CONCATENATED MODULE: ./build/__tests__/github/rulesets.js








/** What lists show: neither rules nor conditions. */
const shortJson = ({ world }, repo, ruleset) => ({
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: repo.fullName,
    enforcement: ruleset.enforcement,
    node_id: newId('RepositoryRuleset', ruleset.id),
    _links: {
        self: { href: `${apiUrl(world, repo)}/rulesets/${ruleset.id}` },
        html: { href: `${htmlUrl(repo)}/rules/${ruleset.id}` },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
});
/** Who may bypass is shown only to those who may change the ruleset. */
function wholeJson(call, repo, ruleset) {
    const { token } = call;
    const admin = roleOf(repo, token.login) === 'admin';
    const writer = token.app ? token.permissions.administration === 'write' : admin;
    return {
        ...shortJson(call, repo, ruleset),
        conditions: ruleset.conditions,
        rules: ruleset.rules,
        current_user_can_bypass: bypasses(ruleset, pusherOf(token, admin)) ? 'always' : 'never',
        ...(writer && { bypass_actors: ruleset.bypassActors }),
    };
}
function refuseFree(repo) {
    if (repo.private && repo.plan === 'free') {
        refuse(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');
    }
}
const branchesOnly = ['pull_request', 'merge_queue', 'workflows', 'code_scanning', 'branch_name_pattern'];
const enterpriseOnly = ['tag_name_pattern', 'commit_message_pattern', 'commit_author_email_pattern'];
/** What the body says a ruleset is; GitHub's refusals of what it does not take. */
function read(call, repo, id) {
    const { body, world } = call;
    const name = textOf(call, 'name', 'RepositoryRuleset');
    const complain = (message) => refuse(422, 'Validation Failed', [message]);
    if (repo.rulesets.some(other => other.name === name && other.id !== id))
        complain('Name must be unique');
    const enforcement = String(body.enforcement);
    if (!['active', 'disabled'].includes(enforcement))
        complain('Enforcement is not included in the list');
    const target = String(body.target ?? 'branch');
    const rules = (body.rules ?? []);
    for (const { type, parameters } of rules) {
        if (enterpriseOnly.includes(type) || (target === 'tag' && branchesOnly.includes(type))) {
            complain(`Invalid rule '${type}'`);
        }
        if (type !== 'required_status_checks')
            continue;
        const checks = parameters?.required_status_checks;
        if (!checks || parameters?.strict_required_status_checks_policy === undefined) {
            complain(`Invalid rule 'required_status_checks': parameters are missing`);
        }
        const unknown = checks?.filter(each => each.integration_id !== undefined && !world.apps.has(each.integration_id));
        if (unknown && unknown.length > 0)
            complain('Invalid integration ids');
    }
    const bypassActors = (body.bypass_actors ?? []);
    // The app of GitHub Actions is installed nowhere in the sense of rulesets.
    if (bypassActors.some(({ actor_type, actor_id }) => actor_type === 'Integration' && actor_id === 15368)) {
        complain('Actor GitHub Actions integration must be part of the ruleset source or owner organization');
    }
    const conditions = (body.conditions ?? {});
    return {
        name,
        target,
        enforcement,
        rules,
        bypassActors,
        conditions: { ref_name: conditions.ref_name ?? { include: [], exclude: [] } },
    };
}
function rulesets_create(call, repo) {
    refuseFree(repo);
    const now = isoSeconds(call.world.clock.now());
    const ruleset = { id: call.world.nextId(), ...read(call, repo, 0), createdAt: now, updatedAt: now };
    repo.rulesets.push(ruleset);
    return { status: 201, body: wholeJson(call, repo, ruleset) };
}
const rulesetOf = (call, repo) => repo.rulesets.find(({ id }) => id === Number(call.params.ruleset_id)) ?? notFound();
function rulesets_update(call, repo) {
    const ruleset = rulesetOf(call, repo);
    const { name, target, enforcement, rules, conditions, bypass_actors } = { ...wholeJson(call, repo, ruleset) };
    const body = { name, target, enforcement, rules, conditions, bypass_actors, ...call.body };
    Object.assign(ruleset, read({ ...call, body }, repo, ruleset.id));
    ruleset.updatedAt = isoSeconds(call.world.clock.now());
    return { body: wholeJson(call, repo, ruleset) };
}
const rulesOn = (repo, branch) => rulesetsFor(repo, `refs/heads/${branch}`).flatMap(({ id, rules }) => rules.map(rule => ({ ...rule, ruleset_source_type: 'Repository', ruleset_source: repo.fullName, ruleset_id: id })));
async function showBranch(call, repo) {
    const { world } = call;
    const name = call.params.branch ?? '';
    const sha = await git_resolveObject(repo.gitDir, `refs/heads/${name}`);
    if (!sha)
        return refuse(404, 'Branch not found');
    const url = `${apiUrl(world, repo)}/branches/${encodeURIComponent(name)}`;
    return {
        body: {
            name,
            commit: commitJson(world, repo, await commits_readCommit(repo.gitDir, sha)),
            _links: { self: url, html: `${htmlUrl(repo)}/tree/${name}` },
            protected: rulesOn(repo, name).length > 0,
            protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
            protection_url: `${url}/protection`,
        },
    };
}
const rulesets_writes = { needs: ['administration=write'] };
const rulesets_routes = {
    'GET /repos/{owner}/{repo}/rulesets': {
        handle(call, repo) {
            refuseFree(repo);
            const targets = call.query.get('targets')?.split(',');
            const found = repo.rulesets.filter(({ target }) => !targets || targets.includes(target));
            return paged(call, found, ruleset => shortJson(call, repo, ruleset));
        },
    },
    'POST /repos/{owner}/{repo}/rulesets': { ...rulesets_writes, handle: rulesets_create },
    'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': {
        handle: (call, repo) => ({ body: wholeJson(call, repo, rulesetOf(call, repo)) }),
    },
    'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}': { ...rulesets_writes, handle: rulesets_update },
    'GET /repos/{owner}/{repo}/rules/branches/{branch}': {
        handle: (call, repo) => paged(call, rulesOn(repo, call.params.branch ?? ''), rule => rule),
    },
    'GET /repos/{owner}/{repo}/branches/{branch}': { needs: ['contents=read'], handle: showBranch },
};

;// CONCATENATED MODULE: ./build/__tests__/github/runs.js







async function runJson({ world }, repo, run) {
    const commit = await commits_readCommit(repo.gitDir, run.sha);
    const suite = ensureSuite(world, repo, { sha: run.sha, branch: run.branch, event: run.event });
    const url = `${apiUrl(world, repo)}/actions/runs/${run.id}`;
    return {
        id: run.id,
        node_id: newId('WorkflowRun', run.id),
        name: run.name,
        display_title: commit.message.split('\n')[0] ?? '',
        head_branch: run.branch,
        head_sha: run.sha,
        path: run.path,
        run_number: run.number,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: workflowId(run),
        check_suite_id: suite.id,
        check_suite_node_id: newId('CheckSuite', suite.id),
        url,
        html_url: `${htmlUrl(repo)}/actions/runs/${run.id}`,
        pull_requests: pullsAt(world, repo, run.sha),
        created_at: run.at,
        updated_at: run.at,
        run_started_at: run.at,
        actor: userJson(world, run.actor),
        triggering_actor: userJson(world, run.actor),
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${apiUrl(world, repo)}/check-suites/${suite.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        workflow_url: `${apiUrl(world, repo)}/actions/workflows/${workflowId(run)}`,
        previous_attempt_url: null,
        referenced_workflows: [],
        head_commit: {
            id: commit.sha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
        },
        repository: repositoryJson(world, repo),
        head_repository: repositoryJson(world, repo),
    };
}
/** A number for a workflow file: the same for the same path. */
const workflowId = ({ path }) => Buffer.from(path).reduce((sum, byte) => (sum * 31 + byte) % 1e8, 7);
function runs_list(call, repo) {
    const { query, params } = call;
    const file = params.workflow_id;
    const found = repo.runs.filter(run => (file === undefined || String(workflowId(run)) === file || run.path.endsWith(`/${file}`)) &&
        (query.get('head_sha') ?? run.sha) === run.sha &&
        (query.get('event') ?? run.event) === run.event &&
        (query.get('branch') ?? run.branch) === run.branch &&
        [run.status, run.conclusion].includes(query.get('status') ?? run.status));
    return paged(call, found.reverse(), run => runJson(call, repo, run), (workflow_runs, total_count) => ({ total_count, workflow_runs }));
}
const runs_needs = ['actions=read'];
const runs_routes = {
    'GET /repos/{owner}/{repo}/actions/runs': { needs: runs_needs, handle: runs_list },
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': { needs: runs_needs, handle: runs_list },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
        needs: runs_needs,
        async handle(call, repo) {
            const run = repo.runs.find(({ id }) => id === Number(call.params.run_id)) ?? notFound();
            return { body: await runJson(call, repo, run) };
        },
    },
};

;// CONCATENATED MODULE: ./build/__tests__/github/statuses.js







const states = ['error', 'failure', 'pending', 'success'];
const simpleJson = (world, repo, status) => {
    const creator = userJson(world, status.creator);
    return {
        url: `${apiUrl(world, repo)}/statuses/${status.sha}`,
        avatar_url: creator?.avatar_url ?? null,
        id: status.id,
        node_id: newId('StatusContext', status.id),
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.at,
        updated_at: status.at,
    };
};
const statusJson = (world, repo, status) => ({
    ...simpleJson(world, repo, status),
    creator: userJson(world, status.creator),
});
async function statuses_create(call, repo) {
    const { world, body, token } = call;
    const sha = call.params.sha ?? '';
    if (!(await git_resolveObject(repo.gitDir, sha)))
        return refuse(422, `No commit found for SHA: ${sha}`);
    const state = String(body.state);
    if (!states.includes(state)) {
        return refuse(422, 'Validation Failed', [
            { resource: 'Status', code: 'custom', field: 'state', message: 'State is not included in the list' },
        ]);
    }
    const description = optionalText(body.description);
    if (description && description.length > 140) {
        return invalid('Status', 'description', 'description is too long (maximum is 140 characters)');
    }
    const context = optionalText(body.context) ?? 'default';
    const targetUrl = optionalText(body.target_url);
    if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
        return invalid('Status', 'target_url', 'target_url must use http(s) scheme');
    }
    const status = {
        id: world.nextId(),
        sha,
        context,
        state: state,
        description,
        targetUrl,
        creator: token.login,
        ...(token.app && { app: token.app }),
        at: isoSeconds(world.clock.now()),
    };
    repo.statuses.push(status);
    return { status: 201, body: statusJson(world, repo, status) };
}
const newestFirst = (repo, sha) => repo.statuses.filter(each => each.sha === sha).reverse();
async function combined(call, repo) {
    const { world } = call;
    const sha = await commitOf(repo, call.params.ref ?? '');
    const all = newestFirst(repo, sha);
    const latest = all.filter((status, at) => all.findIndex(({ context }) => context === status.context) === at);
    const bad = latest.some(({ state }) => state === 'error' || state === 'failure');
    const good = latest.length > 0 && latest.every(({ state }) => state === 'success');
    const url = `${apiUrl(world, repo)}/commits/${sha}`;
    return paged(call, latest, status => simpleJson(world, repo, status), (statuses, total_count) => ({
        state: bad ? 'failure' : good ? 'success' : 'pending',
        sha,
        total_count,
        statuses,
        repository: repositoryJson(world, repo),
        commit_url: url,
        url: `${url}/status`,
    }));
}
const statuses_needs = ['statuses=read'];
const statuses_routes = {
    'POST /repos/{owner}/{repo}/statuses/{sha}': { needs: ['statuses=write'], handle: statuses_create },
    'GET /repos/{owner}/{repo}/commits/{ref}/status': { needs: statuses_needs, handle: combined },
    'GET /repos/{owner}/{repo}/commits/{ref}/statuses': {
        needs: statuses_needs,
        async handle(call, repo) {
            const sha = await commitOf(repo, call.params.ref ?? '');
            return paged(call, newestFirst(repo, sha), status => statusJson(call.world, repo, status));
        },
    },
};

;// CONCATENATED MODULE: ./build/__tests__/github/timeline.js








const eventJson = ({ world }, repo, { id, event, actor, at, more }) => ({
    id,
    node_id: newId('IssueEvent', id),
    url: `${apiUrl(world, repo)}/issues/events/${id}`,
    actor: userJson(world, actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: null,
    ...more,
    ...(typeof more.label === 'string' && { label: labelJson(world, repo, more.label) }),
});
function events(call, repo) {
    return paged(call, pullOf(call, repo, 'issue_number').events, event => eventJson(call, repo, event));
}
/** Commits, reviews and events in the order of their times. */
async function timeline(call, repo) {
    const pull = pullOf(call, repo, 'issue_number');
    const { world } = call;
    const commits = (await commitsOf(repo, pull)).map(commit => ({
        at: commit.committer.date,
        json: { event: 'committed', ...gitCommitJson(world, repo, commit) },
    }));
    const reviews = pull.reviews
        .filter(({ state }) => state !== 'PENDING')
        .map(review => {
        const { state, ...json } = reviewJson(world, repo, pull, review);
        return { at: review.submittedAt, json: { event: 'reviewed', ...json, state: state.toLowerCase() } };
    });
    const others = pull.events.map(event => ({ at: event.at, json: eventJson(call, repo, event) }));
    const all = [...commits, ...reviews, ...others].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return paged(call, all, ({ json }) => json);
}
const timeline_needs = ['issues=read', 'pull_requests=read'];
const timeline_routes = {
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events': { needs: timeline_needs, handle: events },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': { needs: timeline_needs, handle: timeline },
};

;// CONCATENATED MODULE: ./build/__tests__/github/tokens.js


let made = 0;
function addToken(world, prefix, token) {
    made += 1;
    const value = `${prefix}${String(made).padStart(4, '0')}standin${'0123456789abcdefghijklmnop'.slice(0, 25)}`;
    const added = { ...token, value, expired: false, remaining: token.limit };
    world.tokens.set(value, added);
    return added;
}
/** A workflow's `GITHUB_TOKEN` for one repository, with what stands under `permissions:`. */
const workflowToken = (world, repository, permissions) => addToken(world, 'ghs_', { login: 'github-actions[bot]', app: actionsApp, repository, permissions, limit: 1000 });
/** The token of an app that somebody installed: not GitHub Actions. */
function appToken(world, app, permissions, repository) {
    world.apps.set(app.id, app);
    const login = `${app.slug}[bot]`;
    ensureUser(world, login);
    return addToken(world, 'ghs_', { login, app, permissions, limit: 5000, ...(repository && { repository }) });
}
/** A person's token: it may what its owner may. */
function personalToken(world, login) {
    ensureUser(world, login);
    return addToken(world, 'ghp_', { login, permissions: {}, limit: 5000 });
}
/** The sender of a request, by its `Authorization`. */
function authenticate(world, authorization) {
    const value = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
    if (value === undefined)
        return refuse(401, 'Requires authentication');
    const token = world.tokens.get(value);
    return token && !token.expired ? token : refuse(401, 'Bad credentials');
}
const rank = { read: 1, write: 2 };
const grants = (permissions, need) => {
    const [name = '', access = 'read'] = need.split('=');
    const granted = permissions[name];
    return granted !== undefined && rank[granted] >= rank[access === 'write' ? 'write' : 'read'];
};
/** Refuses what GitHub refuses: 404 for what the sender may not see, 403 for what it may not do. */
function authorise(token, operation, route, repo) {
    if (token.app)
        authoriseApp(token, operation, route, repo);
    else
        authorisePerson(token, operation, route, repo);
}
const tokens_reads = (operation) => operation.startsWith('GET ');
function authoriseApp(token, operation, { needs = [] }, repo) {
    const own = token.repository === undefined || token.repository.toLowerCase() === repo.fullName.toLowerCase();
    if (!own && repo.private)
        notFound();
    if (tokens_reads(operation) && !repo.private)
        return;
    if (own && (needs.length === 0 || needs.some(need => grants(token.permissions, need))))
        return;
    refuse(403, 'Resource not accessible by integration', undefined, {
        'x-accepted-github-permissions': needs.join('; '),
    });
}
function authorisePerson({ login }, operation, route, repo) {
    const role = roleOf(repo, login);
    if (role === 'none')
        notFound();
    if (route.appsOnly && !tokens_reads(operation))
        refuse(403, 'You must authenticate via a GitHub App.');
    if (tokens_reads(operation))
        return;
    if (route.needs?.includes('administration=write') && role !== 'admin') {
        refuse(403, 'Must have admin rights to Repository.');
    }
    if (!['admin', 'maintain', 'write'].includes(role))
        refuse(403, 'Must have push access to repository');
}

;// CONCATENATED MODULE: ./build/__tests__/github/routes.js



















const routes_routes = {
    ...checks_routes,
    ...comments_routes,
    ...commits_routes,
    ...compare_routes,
    ...contents_routes,
    ...routes,
    ...pulls_routes,
    ...refs_routes,
    ...releases_routes,
    ...repositories_routes,
    ...reviews_routes,
    ...rulesets_routes,
    ...runs_routes,
    ...statuses_routes,
    ...suites_routes,
    ...timeline_routes,
};
/** Every operation that is answered, in GitHub's own words: `GET /repos/{owner}/{repo}`. */
const operations = [...Object.keys(routes_routes), ...Object.keys(globalRoutes)].sort();
/** The operation that a method and a path mean. */
const findRoute = compileRoutes(operations);
/** Answers a call whose sender is known; throws a refusal. */
async function dispatch(call) {
    if (call.operation === 'POST /graphql')
        return graphql(call);
    const globally = globalRoutes[call.operation];
    if (globally)
        return globally.handle(call, undefined);
    const route = routes_routes[call.operation] ?? notFound();
    const repo = call.world.repositories.get(`${call.params.owner}/${call.params.repo}`.toLowerCase()) ?? notFound();
    authorise(call.token, call.operation, route, repo);
    return route.handle(call, repo);
}

;// CONCATENATED MODULE: ./build/__tests__/github/server.js




const bytesOf = async (stream) => {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
};
/** Answers what comes to the server. */
function listenTo(server, parts) {
    server.on('request', (request, response) => {
        answer(parts, request, response).catch((error) => {
            if (error.code === 'ECONNRESET')
                return; // whoever asked is gone
            parts.violations.push(`the stand-in failed on ${request.method} ${request.url}: ${error.stack}`);
            response.socket?.destroy();
        });
    });
}
async function answer(parts, request, response) {
    const { world, requests, faults } = parts;
    const raw = await bytesOf(request);
    const url = new URL(request.url ?? '/', world.url);
    if (url.pathname === '/stand-in/push') {
        response.end(JSON.stringify(await answerPush(world, JSON.parse(raw.toString()))));
        return;
    }
    const method = request.method ?? 'GET';
    const route = findRoute(method, url.pathname.replace(/^\/uploads(?=\/repos\/)/, ''));
    const operation = url.pathname === '/graphql' ? 'POST /graphql' : route?.operation;
    const logged = { method, path: url.pathname + url.search, operation, body: raw.toString(), status: 0 };
    requests.push(logged);
    const number = requests.length;
    const fault = faults.take(operation, `${method} ${logged.path}`);
    const instead = replaced(fault);
    const reply = instead === undefined ? await carryOut(parts, request, raw, url, operation, route?.params ?? {}) : instead;
    await parts.afterRequest.get(number)?.();
    await send(world, response, reply, fault, status => {
        logged.status = status;
    });
}
/** The answer to a request, checked against GitHub's description. */
async function carryOut({ world, violations, limits, check }, request, raw, url, operation, params) {
    const json = /json|^$/.test(request.headers['content-type'] ?? '') && raw.length > 0;
    let body;
    try {
        body = json ? JSON.parse(raw.toString()) : undefined;
    }
    catch {
        violations.push(`${operation}: the request body is not JSON`);
        return { status: 400, body: { message: 'Problems parsing JSON' } };
    }
    let headers = {};
    let reply;
    try {
        const token = authenticate(world, request.headers.authorization);
        const call = {
            world,
            operation: operation ?? '',
            params,
            query: url.searchParams,
            body: (body ?? {}),
            raw,
            headers: request.headers,
            url,
            token,
        };
        const creates = request.method === 'POST' && operation !== 'POST /graphql';
        const tooMany = limits.count(token, creates);
        headers = limits.headersOf(token);
        reply = tooMany ?? (await dispatch(call));
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        reply = error.reply;
    }
    const { status = 200 } = reply;
    if (operation === undefined)
        violations.push(`${request.method} ${url.pathname}: no operation of GitHub that we use`);
    else if (check && operation !== 'POST /graphql') {
        const answered = Buffer.isBuffer(reply.body) ? undefined : reply.body;
        const exchange = { operation, params, query: url.searchParams, status, body };
        violations.push(...(await check(answered === undefined ? exchange : { ...exchange, answer: answered })));
    }
    return { ...reply, headers: { ...headers, ...reply.headers } };
}
/** The answer of a fault that comes instead of doing anything; null: none at all. */
function replaced(fault) {
    switch (fault?.kind) {
        case 'status':
            return { status: fault.status, body: { message: fault.message ?? 'Server Error' }, headers: fault.headers ?? {} };
        case 'html': {
            const body = Buffer.from('<!DOCTYPE html><html><body><h1>Whoa there!</h1></body></html>');
            return { status: fault.status ?? 502, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
        }
        case 'empty':
            return { status: 200, body: Buffer.alloc(0) };
        case 'reset':
        case 'hang':
            return null;
        default:
            return undefined;
    }
}
async function send(world, response, reply, fault, sent) {
    if (fault?.kind === 'hang')
        return;
    if (reply === null || fault?.kind === 'lost') {
        response.socket?.resetAndDestroy();
        return;
    }
    if (fault?.kind === 'slow')
        await new Promise(resolve => setTimeout(resolve, fault.milliseconds));
    const { status = 200, body, headers } = reply;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
    response.writeHead(status, {
        date: world.clock.now().toUTCString(),
        'content-type': fault?.kind === 'content-type' ? fault.type : 'application/json; charset=utf-8',
        ...headers,
        ...(status !== 204 && { 'content-length': bytes.length }),
    });
    sent(status);
    if (fault?.kind !== 'cut') {
        response.end(bytes);
        return;
    }
    response.write(bytes.subarray(0, fault.bytes), () => response.socket?.destroy());
}

;// CONCATENATED MODULE: ./build/__tests__/github/start.js











const underscored = (permissions) => Object.fromEntries(Object.entries(permissions).map(([name, access]) => [name.replaceAll('-', '_'), access]));
async function startGitHub({ clock = stoppedClock(), check } = {}) {
    const directory = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'stand-in-'));
    const server = (0,external_node_http_namespaceObject.createServer)();
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    let lastId = 1000;
    const world = {
        clock,
        url: `http://127.0.0.1:${server.address().port}`,
        directory,
        users: new Map(),
        deletedUsers: new Set(),
        teams: new Map(),
        apps: new Map([[actionsApp.id, actionsApp]]),
        tokens: new Map(),
        repositories: new Map(),
        nextId: () => {
            lastId += 1;
            return lastId;
        },
    };
    ensureUser(world, 'github', 'Organization');
    ensureUser(world, 'github-actions[bot]');
    const requests = [];
    const violations = [];
    const faults = faultBox();
    const acts = new Map();
    listenTo(server, { world, requests, violations, faults, limits: rateLimits(world), check, afterRequest: acts });
    return {
        url: world.url,
        clock,
        world,
        requests,
        violations,
        repository: (fullName, options = {}) => createRepository(world, fullName, options),
        team(name, logins) {
            for (const login of logins)
                ensureUser(world, login);
            world.teams.set(name.toLowerCase(), [...logins]);
        },
        deleteUser(login) {
            world.users.delete(login.toLowerCase());
            world.deletedUsers.add(login.toLowerCase());
        },
        workflowToken: ({ fullName }, permissions) => workflowToken(world, fullName, underscored(permissions)),
        appToken: (app, permissions, repository) => appToken(world, app, underscored(permissions), repository?.fullName),
        personalToken: login => personalToken(world, login),
        fault: fault => faults.add(fault),
        clearFaults: () => faults.clear(),
        afterRequest: (k, act) => {
            acts.set(requests.length + k, act);
        },
        async stop() {
            server.closeAllConnections();
            await new Promise(resolve => server.close(resolve));
            await (0,promises_namespaceObject.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
            if (violations.length > 0)
                throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/__tests__/runner/checkout.js


/** What `actions/checkout` leaves: the commit, detached, in a folder; `depth` 0 is the whole history. No credentials. */
async function checkout(repo, folder, sha, depth = 0) {
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    await git_git(folder, ['init', '--quiet', `--initial-branch=${repo.state.defaultBranch}`]);
    await git_git(folder, ['remote', 'add', 'origin', repo.cloneUrl]);
    const what = depth === 0 ? ['--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*', sha] : [`--depth=${depth}`, 'origin', sha];
    await git_git(folder, ['fetch', '--quiet', ...what]);
    await git_git(folder, ['checkout', '--quiet', '--detach', sha]);
}

;// CONCATENATED MODULE: ./build/__tests__/runner/around.js


/** What every payload holds beside its subject. */
const around_around = (world, repo, actor) => ({
    repository: repositoryJson(world, repo.state),
    sender: userJson(world, actor),
    organization: organizationJson(world, repo.state.owner),
});
function organizationJson(world, login) {
    const url = `${world.url}/orgs/${login}`;
    const user = userJson(world, login);
    return {
        login,
        id: user?.id ?? 0,
        node_id: user?.node_id ?? '',
        url,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        hooks_url: `${url}/hooks`,
        issues_url: `${url}/issues`,
        members_url: `${url}/members{/member}`,
        public_members_url: `${url}/public_members{/member}`,
        avatar_url: user?.avatar_url ?? '',
        description: null,
    };
}

;// CONCATENATED MODULE: ./build/__tests__/runner/events.js






const none = { headRef: '', baseRef: '' };
function placeOf({ state }, actor) {
    if (!state.mergeCommit)
        throw new Error('a pull request that conflicts starts no workflow');
    return {
        sha: state.mergeCommit,
        ref: `refs/pull/${state.number}/merge`,
        headRef: state.head,
        baseRef: state.base,
        actor,
    };
}
/** `pull_request`: GITHUB_SHA is the test merge, not the head. */
async function pullRequestEvent(github, repo, pull, action = 'synchronize', actor = pull.state.author) {
    const place = placeOf(pull, actor);
    const pull_request = await wholePullJson(github.world, repo.state, pull.state);
    const payload = { action, number: pull.number, pull_request, ...around_around(github.world, repo, actor) };
    return { name: 'pull_request', payload, ...place };
}
/** `pull_request_review`: the payload writes states in small letters, unlike the API, and its pull request is the short form: no `merged`. */
function reviewEvent(github, repo, pull, review, action = 'submitted') {
    const actor = review.state.login;
    const told = reviewJson(github.world, repo.state, pull.state, review.state);
    const payload = {
        action,
        review: { ...told, state: told.state.toLowerCase() },
        pull_request: pullJson(github.world, repo.state, pull.state),
        ...around_around(github.world, repo, actor),
    };
    return { name: 'pull_request_review', payload, ...placeOf(pull, actor) };
}
/** `push` of a branch or a tag as it stands now: `after` of an annotated tag is the tag object, GITHUB_SHA the commit. */
async function pushEvent(github, repo, ref, { before = '0'.repeat(40), actor = 'dora', forced = false, } = {}) {
    const { world } = github;
    const after = await git_git(repo.state.gitDir, ['rev-parse', ref]);
    const sha = await repo.commitOf(ref);
    const commit = await commits_readCommit(repo.state.gitDir, sha);
    const head_commit = {
        id: sha,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message,
        timestamp: commit.committer.date,
        url: commitJson(world, repo.state, commit).html_url,
        author: { name: commit.author.name, email: commit.author.email },
        committer: { name: commit.committer.name, email: commit.committer.email },
        added: [],
        removed: [],
        modified: [],
    };
    const payload = {
        ref,
        before,
        after,
        base_ref: null,
        created: /^0+$/.test(before),
        deleted: false,
        forced,
        compare: `https://github.com/${repo.fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: ref.startsWith('refs/tags/') ? [] : [head_commit],
        head_commit,
        pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
        ...around_around(world, repo, actor),
    };
    return { name: 'push', payload, sha, ref, ...none, actor };
}
/** `workflow_dispatch` on a branch or a tag. */
async function dispatchEvent(github, repo, { ref = `refs/heads/${repo.state.defaultBranch}`, inputs = {}, actor = 'dora', } = {}) {
    const workflow = '.github/workflows/release-checklist.yml';
    const payload = { inputs, ref, workflow, ...around(github.world, repo, actor) };
    return { name: 'workflow_dispatch', payload, sha: await repo.commitOf(ref), ref, ...none, actor };
}
/** `schedule`: always the tip of the default branch, and hardly a payload. */
async function scheduleEvent(github, repo, cron = '17 5 * * *') {
    const ref = `refs/heads/${repo.state.defaultBranch}`;
    const { sender: _, ...rest } = around(github.world, repo, 'github');
    const payload = { schedule: cron, workflow: '.github/workflows/release-checklist.yml', ...rest };
    return { name: 'schedule', payload, sha: await repo.commitOf(ref), ref, ...none, actor: 'dora' };
}
/** `merge_group`: the commit that the queue is about to put on the base branch. */
async function mergeGroupEvent(github, repo, { state }) {
    const { world } = github;
    const sha = await mergeCommits(world, repo.state, {
        into: state.baseSha,
        from: state.headSha,
        author: state.author,
        message: `Merge pull request #${state.number} from ${repo.state.owner}/${state.head}`,
    });
    if (!sha)
        throw new Error('a pull request that conflicts is not queued');
    const ref = `refs/heads/gh-readonly-queue/${state.base}/pr-${state.number}-${state.baseSha}`;
    await git(repo.state.gitDir, ['update-ref', ref, sha]);
    const tree = await resolveObject(repo.state.gitDir, sha, 'tree');
    const { message, author, committer } = await readCommit(repo.state.gitDir, sha);
    const person = ({ name, email }) => ({ name, email });
    const merge_group = {
        head_sha: sha,
        head_ref: ref,
        base_sha: state.baseSha,
        base_ref: `refs/heads/${state.base}`,
        head_commit: {
            id: sha,
            tree_id: tree,
            message,
            timestamp: committer.date,
            author: person(author),
            committer: person(committer),
        },
    };
    const payload = { action: 'checks_requested', merge_group, ...around(world, repo, state.author) };
    return { name: 'merge_group', payload, sha, ref, ...none, actor: state.author };
}

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./build/__tests__/runner/action-file.js



/** The program that an action's folder names, and `INPUT_*`: what was given, else the default. A name that the action does not know is refused: the runner only warns. */
async function readAction(folder, given = {}, token) {
    const { inputs = {}, runs } = load(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, 'action.yml'), 'utf8'));
    const unknown = Object.keys(given).filter(name => !(name in inputs));
    if (unknown.length > 0)
        throw new Error(`action.yml has no input ${unknown.join(', ')}`);
    const values = Object.entries(inputs).map(([name, input]) => {
        const value = given[name] ?? String(input?.default ?? '');
        const filled = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token.value);
        if (filled.includes('${{'))
            throw new Error(`the runner here cannot fill in ${value}`);
        return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, filled];
    });
    return { main: (0,external_node_path_namespaceObject.join)(folder, runs.main), inputs: Object.fromEntries(values) };
}

;// CONCATENATED MODULE: ./build/__tests__/runner/canaries.js
/** Secrets that a job has and that may come out nowhere. */
const canaries = {
    ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token-8d1f4c',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-id-token-5b90ae',
    ACTIONS_RUNTIME_URL: 'https://canary-runtime-url.invalid/31c7',
    ACTIONS_RESULTS_URL: 'https://canary-results-url.invalid/77e2',
    ACTIONS_CACHE_URL: 'https://canary-cache-url.invalid/c04d',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://canary-id-url.invalid/e6b5',
};
/** Where one of the secrets came out; telling the runner to mask it is how it should be. */
function findLeaks(secrets, texts) {
    return Object.entries(texts).flatMap(([where, text]) => {
        const told = where === 'stdout' ? text.replace(/^::add-mask::.*$/gm, '') : text;
        return secrets.filter(secret => told.includes(secret)).map(secret => `${where} holds ${secret.slice(0, 12)}…`);
    });
}

;// CONCATENATED MODULE: ./build/__tests__/runner/commands.js
const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
// Both forms: `::name key=value::data` after white space of any alphabet, and `##[name key=value]data` anywhere in a line.
function parseLine(line) {
    const found = /^\s*::([\w-]+)(?: ([\s\S]*?))?::([\s\S]*)$/u.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\]([\s\S]*)$/u.exec(line);
    if (!found)
        return undefined;
    const [, command = '', properties = '', data = ''] = found;
    const pairs = properties
        .split(/[,;]/)
        .map(pair => pair.trim())
        .filter(pair => pair.includes('='))
        .map(pair => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
    return { command, properties: Object.fromEntries(pairs), data: unescapeData(data) };
}
/** The commands in a step's standard output, as the runner reads them; between `stop-commands` and its token there are none. */
function parseCommands(stdout) {
    const found = [];
    let stopped;
    for (const line of stdout.split(/\r?\n|\r/)) {
        const command = parseLine(line);
        if (!command)
            continue;
        if (stopped !== undefined) {
            if (command.command === stopped)
                stopped = undefined;
            continue;
        }
        if (command.command === 'stop-commands')
            stopped = command.data;
        found.push(command);
    }
    return found;
}
/** What a step wrote to `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`. Throws where the runner would. */
function parseFileCommands(text) {
    const values = {};
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const line = (lines[at] ?? '').replace(/\r$/, '');
        if (line === '')
            continue;
        const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
        const plain = /^([^=]+)=(.*)$/.exec(line);
        if (heredoc) {
            const [, name = '', delimiter = ''] = heredoc;
            const end = lines.findIndex((each, index) => index > at && each.replace(/\r$/, '') === delimiter);
            if (end < 0)
                throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
            values[name] = lines.slice(at + 1, end).join('\n');
            at = end;
        }
        else if (plain)
            values[plain[1] ?? ''] = plain[2] ?? '';
        else
            throw new Error(`Invalid format '${line}'`);
    }
    return values;
}

;// CONCATENATED MODULE: ./build/__tests__/runner/environment.js
/** What the runner sets for every step, and no more of our own environment than the PATH. */
function jobEnvironment(options, { folder, workspace, temp }) {
    const { github, event, repository, runId = 4242, runAttempt = 1, job = 'verdict' } = options;
    const [owner = ''] = repository.split('/');
    const kind = event.ref.startsWith('refs/tags/') ? 'tag' : 'branch';
    const workflow = `${repository}/.github/workflows/release-checklist.yml`;
    const idOf = (login) => String(github.world.users.get(login.toLowerCase())?.id ?? 0);
    return {
        PATH: process.env.PATH ?? '',
        HOME: `${folder}/home`,
        LANG: 'C.UTF-8',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION: '__run',
        GITHUB_ACTOR: event.actor,
        GITHUB_ACTOR_ID: idOf(event.actor),
        GITHUB_TRIGGERING_ACTOR: event.actor,
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: repository,
        GITHUB_REPOSITORY_ID: String(github.world.repositories.get(repository.toLowerCase())?.id ?? 0),
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_REPOSITORY_OWNER_ID: idOf(owner),
        GITHUB_EVENT_NAME: event.name,
        GITHUB_SHA: event.sha,
        GITHUB_REF: event.ref,
        GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        GITHUB_REF_TYPE: kind,
        GITHUB_REF_PROTECTED: 'false',
        GITHUB_HEAD_REF: event.headRef,
        GITHUB_BASE_REF: event.baseRef,
        GITHUB_JOB: job,
        GITHUB_WORKFLOW: 'Release checklist',
        GITHUB_WORKFLOW_REF: `${workflow}@${event.ref}`,
        GITHUB_WORKFLOW_SHA: event.sha,
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_NUMBER: '7',
        GITHUB_RUN_ATTEMPT: String(runAttempt),
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_WORKSPACE: workspace,
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        RUNNER_NAME: 'stand-in',
        RUNNER_ENVIRONMENT: 'github-hosted',
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: `${folder}/tool-cache`,
    };
}

;// CONCATENATED MODULE: ./build/__tests__/runner/run-action.js








const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** Starts the built action as the runner does: a Node process with command files, an event file and `INPUT_*`. */
async function startAction(options) {
    const { github, token, secrets = [] } = options;
    const { main, inputs } = await readAction(options.action ?? (0,external_node_path_namespaceObject.join)(import.meta.dirname, '../..'), options.inputs, token);
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'runner-'));
    const temp = (0,external_node_path_namespaceObject.join)(folder, 'temp');
    const workspace = options.workspace ?? (0,external_node_path_namespaceObject.join)(folder, 'workspace');
    for (const each of [temp, workspace, (0,external_node_path_namespaceObject.join)(folder, 'home')])
        await (0,promises_namespaceObject.mkdir)(each, { recursive: true });
    const files = Object.fromEntries(commandFiles.map(name => [name, (0,external_node_path_namespaceObject.join)(temp, name.toLowerCase())]));
    for (const file of Object.values(files))
        await (0,promises_namespaceObject.writeFile)(file, '');
    const eventPath = (0,external_node_path_namespaceObject.join)(temp, 'event.json');
    await (0,promises_namespaceObject.writeFile)(eventPath, JSON.stringify(options.event.payload));
    const requestsBefore = github.requests.length;
    const started = performance.now();
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.env.RC_NODE24 || process.execPath, [main], {
        cwd: workspace,
        env: {
            ...jobEnvironment(options, { folder, workspace, temp }),
            ...canaries,
            ...files,
            ...inputs,
            GITHUB_EVENT_PATH: eventPath,
            ...options.env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    const waiting = new Set();
    child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout += text;
        for (const look of waiting)
            look();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr += text;
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    async function finish() {
        const { timeoutSeconds = 60 } = options;
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            child.kill('SIGKILL');
        }, timeoutSeconds * 1000);
        try {
            const end = await ended;
            if (late)
                throw new Error(`killed after ${timeoutSeconds} s:\n${stdout}${stderr}`);
            const milliseconds = performance.now() - started;
            const written = {};
            for (const [name, file] of Object.entries(files))
                written[name] = await (0,promises_namespaceObject.readFile)(file, 'utf8');
            const requests = github.requests.slice(requestsBefore).map(({ path, body }) => `${path}\n${body}`);
            const texts = { stdout, stderr, ...written, requests: requests.join('\n') };
            const leaks = findLeaks([token.value, ...Object.values(canaries), ...secrets], texts);
            if (leaks.length > 0)
                throw new Error(`a secret came out: ${leaks.join(', ')}`);
            return {
                ...end,
                stdout,
                stderr,
                commands: parseCommands(stdout),
                outputs: parseFileCommands(written.GITHUB_OUTPUT ?? ''),
                summary: written.GITHUB_STEP_SUMMARY ?? '',
                exported: parseFileCommands(written.GITHUB_ENV ?? ''),
                milliseconds,
            };
        }
        finally {
            clearTimeout(timer);
            await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
        }
    }
    const finished = finish();
    finished.catch(() => { }); // whoever awaits it sees it
    return {
        pid: child.pid ?? 0,
        finished,
        printed: text => new Promise((resolve, reject) => {
            const look = () => {
                if (!stdout.includes(text))
                    return;
                waiting.delete(look);
                resolve();
            };
            waiting.add(look);
            look();
            ended.then(() => reject(new Error(`it ended without printing ${text}:\n${stdout}${stderr}`)), reject);
        }),
        kill: signal => {
            child.kill(signal);
        },
        cancel() {
            child.kill('SIGINT');
            const term = setTimeout(() => child.kill('SIGTERM'), 7500);
            const kill = setTimeout(() => child.kill('SIGKILL'), 10_000);
            const stop = () => {
                clearTimeout(term);
                clearTimeout(kill);
            };
            ended.then(stop, stop);
        },
    };
}
/** Runs the built action to its end. */
const runAction = async (options) => (await startAction(options)).finished;

;// CONCATENATED MODULE: ./build/scripts/demo/project.js
/** A small shop with its tests, and a checklist of what the tools on this machine can answer. */
function projectFiles(tools) {
    return {
        '.release-checklist.yml': checklist(tools),
        'package.json': `${JSON.stringify({ name: 'shop', version: '1.1.0', type: 'module', license: 'MIT' }, undefined, 2)}\n`,
        'README.md': '# Shop\n\nA basket that knows what it costs.\n',
        'CHANGELOG.md': '# Changelog\n\n## [1.1.0] - 2026-10-05\n\n- Discounts.\n',
        'docs/rollback.md': '# Rollback\n\nPut the tag before on the servers, then tell the team.\n',
        'src/basket.js': basket('price * count'),
        'test/basket.test.js': tests,
        ...(tools.has('tsc') && {
            'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "allowJs": true, "checkJs": true, "types": [], "module": "nodenext" }, "include": ["src"] }\n',
        }),
        ...(tools.has('pylint') && { 'scripts/report.py': report }),
    };
}
/** What the release brings: a version, an entry in the change log, a function; and a mistake in the first push. */
const releaseFiles = (mistaken) => ({
    'package.json': `${JSON.stringify({ name: 'shop', version: '1.2.0', type: 'module', license: 'MIT' }, undefined, 2)}\n`,
    'CHANGELOG.md': '# Changelog\n\n## [1.2.0] - 2026-11-23\n\n- Free delivery from 50.\n\n## [1.1.0] - 2026-10-05\n\n- Discounts.\n',
    'src/basket.js': basket(mistaken ? 'price + count' : 'price * count'),
});
const checklist = (tools) => `version: 1
name: Shop release

roles:
  dev-lead:      { name: Engineering lead, users: [alice, bob] }
  security-lead: { name: Security lead, users: [carol] }
sign-offs:
  required: [dev-lead, security-lead]

phases:
  - name: Code quality
    items:
      - id: tests
        name: All tests pass
        gate: tests
        run: >-
          node --test --experimental-test-coverage
          --test-reporter=junit --test-reporter-destination=junit.xml
          --test-reporter=lcov --test-reporter-destination=lcov.info
        with: { report: junit.xml }
      - id: coverage
        name: Coverage is above 80 %
        gate: coverage
        needs: tests
        with: { report: lcov.info, paths: [src] }
        expect: lines > 80
${tools.has('tsc') ? '      - { id: typescript, name: No type errors, gate: tsc }\n' : ''}${tools.has('pylint') ? '      - { id: pylint, name: Lint score is at least 8, gate: pylint, with: { paths: [scripts] }, expect: score >= 8 }\n' : ''}${tools.has('gitleaks') ? '  - name: Security\n    items:\n      - { id: gitleaks, name: No secrets in the history, gate: gitleaks }\n' : ''}  - name: Documentation
    items:
      - { id: rollback, name: The way back is written down, gate: files, with: { paths: [docs/rollback.md], headings: [Rollback] } }
      - id: changelog
        name: The change log names the version
        run: grep -q "\\[$(node -p 'require("./package.json").version')\\]" CHANGELOG.md
`;
const basket = (cost) => `/** @param {{ price: number, count: number }[]} lines */
export function total(lines) {
  return lines.reduce((sum, { price, count }) => sum + ${cost}, 0)
}

/** @param {number} sum */
export function delivery(sum) {
  return sum >= 50 ? 0 : 4.9
}
`;
const tests = `import assert from 'node:assert/strict'
import test from 'node:test'
import { delivery, total } from '../src/basket.js'

test('a basket costs what its lines cost', () => {
  assert.equal(total([{ price: 10, count: 3 }, { price: 5, count: 1 }]), 35)
})
test('an empty basket costs nothing', () => assert.equal(total([]), 0))
test('delivery is free from 50', () => {
  assert.equal(delivery(50), 0)
  assert.equal(delivery(49), 4.9)
})
`;
const report = `"""Prints what was sold."""


def line(name: str, count: int) -> str:
    """One line of the report."""
    return f"{count:>6}  {name}"


if __name__ == "__main__":
    print(line("apples", 3))
`;

;// CONCATENATED MODULE: ./build/scripts/demo/screen.js
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
const style = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const MARGIN = '  │ ';
/** What fits beside the margin of what is quoted; 80 columns where it is no terminal. */
const columns = (process.stdout.columns ?? 80) - MARGIN.length;
let step = 0;
/** A numbered headline. */
function headline(text) {
    step += 1;
    process.stdout.write(`\n${style(1, `${step}. ${text}`)}\n`);
}
const say = (text) => void process.stdout.write(`${text}\n`);
/** A command that is run for real. */
const command = (text) => say(style(2, `$ ${text}`));
/** Output of something else, as it came, set off from ours. */
const quoted = (text) => say(text
    .trimEnd()
    .split('\n')
    .map(line => `${MARGIN}${line}`.trimEnd())
    .join('\n'));
const dim = (text) => style(2, text);

;// CONCATENATED MODULE: ./build/scripts/demo/tools.js





const run = (0,external_node_util_namespaceObject.promisify)(external_node_child_process_namespaceObject.execFile);
const SECONDS = 15;
/** Finds gitleaks, tsc and pylint: on the PATH, in the cache of `npm run test:tools`, or from their registries within 15 s each. */
async function findTools(folder) {
    const known = [...(process.env.PATH ?? '').split(external_node_path_namespaceObject.delimiter), ...cached()];
    const isIn = (where, name) => {
        try {
            (0,external_node_fs_namespaceObject.accessSync)((0,external_node_path_namespaceObject.join)(where, name), external_node_fs_namespaceObject.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    };
    const found = new Map();
    const fetched = new Set();
    const told = [];
    const wanted = [
        { name: 'gitleaks', install: undefined, missing: 'takes longer than 15 s to build' },
        { name: 'tsc', install: () => fromNpm(folder), missing: 'could not be installed within 15 s' },
        { name: 'pylint', install: () => fromPyPI(folder), missing: 'could not be installed within 15 s' },
    ];
    await Promise.all(wanted.map(async ({ name, install, missing }) => {
        const here = known.find(each => isIn(each, name));
        const where = here ?? (await install?.().catch(() => undefined));
        if (where !== undefined && isIn(where, name))
            found.set(name, where);
        if (here === undefined && found.has(name))
            fetched.add(name);
        else
            told.push(`left out: ${name} (not on this machine, and ${missing})`);
    }));
    told.push('left out: npm audit (its answers change from day to day)');
    const used = [
        'node --test',
        ...wanted
            .filter(({ name }) => found.has(name))
            .map(({ name }) => name + (fetched.has(name) ? ' (fetched for this demo)' : '')),
    ];
    return {
        has: name => found.has(name),
        path: [...new Set(found.values()), process.env.PATH ?? ''].join(external_node_path_namespaceObject.delimiter),
        told: [`used: ${used.join(', ')}`, ...told.sort()],
    };
}
function cached() {
    const folder = (0,external_node_path_namespaceObject.join)(process.env.XDG_CACHE_HOME || (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.cache'), 'release-checklist', 'tools');
    if (!(0,external_node_fs_namespaceObject.existsSync)(folder))
        return [];
    return (0,external_node_fs_namespaceObject.readdirSync)(folder).flatMap(name => ['bin', 'venv/bin', 'node_modules/.bin'].map(bin => (0,external_node_path_namespaceObject.join)(folder, name, bin)));
}
async function fromNpm(folder) {
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', 'typescript@5.9.3'];
    await run('npm', args, { timeout: SECONDS * 1000 });
    return (0,external_node_path_namespaceObject.join)(folder, 'node_modules/.bin');
}
async function fromPyPI(folder) {
    const venv = (0,external_node_path_namespaceObject.join)(folder, 'venv');
    const started = Date.now();
    await run('python3', ['-m', 'venv', venv], { timeout: SECONDS * 1000 });
    const left = SECONDS * 1000 - (Date.now() - started);
    await run((0,external_node_path_namespaceObject.join)(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', 'pylint==4.1.4'], {
        timeout: Math.max(1000, left),
    });
    return (0,external_node_path_namespaceObject.join)(venv, 'bin');
}

;// CONCATENATED MODULE: ./build/scripts/demo/demo.js
















const NAME = 'acme/shop';
const TAG = 'v1.2.0';
/** The folder with `action.yml`: beside `dist/`. */
const action = [1, 2, 3, 4].reduce(folder => ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, 'action.yml')) ? folder : (0,external_node_path_namespaceObject.dirname)(folder)), (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)));
main().catch(error => {
    const isWithoutGit = error?.code === 'ENOENT' && error.path === 'git';
    const told = isWithoutGit ? 'git is not on this machine, and the demo needs it: install it' : (error?.stack ?? error);
    process.stderr.write(`${told}\n`);
    process.exitCode = 1;
});
/** One release from start to end. All that is shown happens: real git, the built Action as processes, a stand-in for GitHub on loopback. */
async function main() {
    const started = Date.now();
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'release-checklist-demo-'));
    const record = (0,external_node_path_namespaceObject.join)(folder, 'record');
    say('One release of a small shop, against a stand-in for GitHub on this machine.');
    const tools = await findTools((0,external_node_path_namespaceObject.join)(folder, 'tools'));
    for (const line of tools.told)
        say(dim(`  ${line}`));
    const github = await startGitHub({ clock: machineClock });
    try {
        const repo = await github.repository(NAME, {
            files: projectFiles(tools),
            roles: { alice: 'write', bob: 'write', carol: 'write', dora: 'write' },
        });
        const tokens = {
            gates: github.workflowToken(repo, { contents: 'read', 'pull-requests': 'read' }),
            verdict: github.workflowToken(repo, {
                contents: 'write',
                checks: 'write',
                statuses: 'write',
                'pull-requests': 'read',
            }),
        };
        let runId = 100;
        const nextRun = () => {
            runId += 1;
            return runId;
        };
        const runs = { env: { PATH: tools.path, COLUMNS: String(columns) }, repository: NAME, github, action };
        /** The two jobs of the workflow that users copy. */
        async function workflow(event, sha) {
            nextRun();
            const workspace = (0,external_node_path_namespaceObject.join)(folder, `run-${runId}`);
            await checkout(repo, workspace, sha);
            const collect = await runAction({
                ...runs,
                event,
                workspace,
                runId,
                inputs: { mode: 'collect' },
                token: tokens.gates,
                job: 'gates',
            });
            quoted(collect.stdout);
            return runAction({ ...runs, event, workspace, runId, inputs: { mode: 'decide' }, token: tokens.verdict });
        }
        headline('dora opens a release pull request; the workflow runs the gates and posts the check');
        const pull = await repo.pullRequest({
            from: `release/${TAG}`,
            author: 'dora',
            title: `Release ${TAG}`,
            files: releaseFiles(true),
        });
        const first = await workflow(await pullRequestEvent(github, repo, pull, 'opened'), pull.state.headSha);
        show(github, pull.state.headSha, first.stdout);
        headline('She mends it and pushes; the gates run again');
        const head = await pull.push({ files: releaseFiles(false), message: 'Multiply again', author: 'dora' });
        const waiting = await workflow(await pullRequestEvent(github, repo, pull), head);
        show(github, head, waiting.stdout);
        headline('An administrator protects the tags, once');
        command('release-checklist protect');
        const admin = github.personalToken('root');
        repo.role('root', 'admin');
        quoted(await cli(['protect', '--repository', NAME], (0,external_node_path_namespaceObject.join)(folder, `run-${runId}`), {
            GITHUB_TOKEN: admin.value,
            GITHUB_API_URL: github.url,
        }));
        headline('bob tries to tag the release before anybody has signed');
        const clone = (0,external_node_path_namespaceObject.join)(folder, 'bob');
        await demo_git(folder, ['clone', '--quiet', repo.cloneUrl, clone]);
        await demo_git(clone, ['fetch', '--quiet', 'origin', head]);
        const identity = ['-c', 'user.name=bob', '-c', 'user.email=bob@example.com'];
        await demo_git(clone, [...identity, 'tag', '-a', TAG, '-m', `Release ${TAG}`, head]);
        await push(clone, 'refused');
        headline('alice and carol approve that very commit; nothing runs again');
        let page = '';
        for (const [login, role] of [
            ['alice', 'engineering lead'],
            ['carol', 'security lead'],
        ]) {
            const review = pull.review(login, 'APPROVED');
            const before = github.requests.length;
            const { milliseconds, outputs, stdout } = await runAction({
                ...runs,
                event: reviewEvent(github, repo, pull, review),
                runId: nextRun(),
                inputs: { mode: 'decide', report: record },
                workspace: folder,
                token: tokens.verdict,
            });
            page = stdout;
            say(`  ${login} (${role}) approves. ${outputs.summary}  ${dim(`${(milliseconds / 1000).toFixed(1)} s, ${github.requests.length - before} requests`)}`);
        }
        show(github, head, page);
        headline('Now GitHub takes the tag');
        await push(clone, 'accepted');
        const verified = await runAction({
            ...runs,
            event: await pushEvent(github, repo, `refs/tags/${TAG}`, { actor: 'bob' }),
            runId: nextRun(),
            inputs: { mode: 'decide' },
            token: tokens.verdict,
        });
        say(`  The run on the tag verifies it: exit code ${verified.exitCode}, ${verified.outputs.summary}`);
        headline('The record');
        for (const file of ['record.json', 'inputs.json', 'report.md', 'report.html', 'statement.json'])
            if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(record, file)))
                say(`  ${(0,external_node_path_namespaceObject.join)(record, file)}`);
        const seconds = Math.round((Date.now() - started) / 1000);
        say(dim(`\n${seconds} s. All of this happened: real git, the built Action, and a server on loopback that answers as GitHub does.`));
        const isRight = verified.exitCode === 0 && outputsOf(github, head) === 'success';
        if (!isRight)
            process.exitCode = 1;
    }
    finally {
        await github.stop();
        await (0,promises_namespaceObject.rm)((0,external_node_path_namespaceObject.join)(folder, 'tools'), { recursive: true, force: true });
    }
}
const outputsOf = (github, sha) => github.world.repositories.get(NAME)?.statuses.findLast(status => status.sha === sha)?.state;
/** What a reader of the pull request sees: the check with its page, and the status beside it. */
function show(github, sha, page) {
    const repository = github.world.repositories.get(NAME);
    const run = repository?.checkRuns.findLast(each => each.sha === sha);
    const status = repository?.statuses.findLast(each => each.sha === sha);
    say(`  Check "${run?.name}" on ${sha.slice(0, 7)}: ${run?.conclusion ?? run?.status}, ${run?.title}`);
    // The runner takes lines of this form for itself.
    quoted(page
        .split('\n')
        .filter(line => !line.startsWith('::'))
        .join('\n'));
    say(`  Status ${status?.context} on ${sha.slice(0, 7)}: ${status?.state}, ${status?.description}`);
}
async function push(clone, expected) {
    command(`git push origin ${TAG}`);
    const { code, output } = await attempt('git', ['push', 'origin', TAG], clone, {
        ...process.env,
        [pusherVariable]: 'bob',
    });
    quoted(output);
    if ((code === 0) !== (expected === 'accepted'))
        throw new Error(`the push should have been ${expected}`);
}
const demo_run = (0,external_node_util_namespaceObject.promisify)(external_node_child_process_namespaceObject.execFile);
const demo_git = (cwd, args) => demo_run('git', [...args], { cwd });
async function cli(args, cwd, env) {
    const { code, output } = await attempt(process.execPath, [(0,external_node_path_namespaceObject.join)(action, 'dist/cli.js'), ...args], cwd, {
        ...process.env,
        ...env,
    });
    if (code !== 0)
        throw new Error(output);
    return output;
}
function attempt(command, args, cwd, env) {
    return new Promise(resolve => {
        (0,external_node_child_process_namespaceObject.execFile)(command, [...args], { cwd, env }, (error, stdout, stderr) => {
            resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: `${stdout}${stderr}` });
        });
    });
}

