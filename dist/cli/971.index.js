export const id = 971;
export const ids = [971];
export const modules = {

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/workspace.js
var workspace = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/gates/index.js
var gates = __webpack_require__(2478);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var blocks = __webpack_require__(1512);
;// CONCATENATED MODULE: ./build/src/report/words/en/init.js
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
const codes = (words) => words.map(word => `\`${word}\``).join(', ');
/** What `init` writes into a checklist, and what it prints. What is printed between backticks is shown as code. */
const initWords = {
    // In the checklist.
    head: [
        'What must hold before a release is tagged, and who must agree. Ask it here: release-checklist check',
        'What else can be asked: release-checklist gates',
    ],
    title: (repository) => `${repository} release`,
    version: (place) => place === 'branch' ? 'the release branch names it: release/v1.2.0' : 'or branch: the release branch names it',
    role: 'Maintainers',
    roles: 'or by name: users: [alice, bob]',
    signers: 'These sign your list as well. Give each its people, and name it under `required`:',
    login: 'login',
    required: 'approve the very commit that is tagged; its author cannot',
    points: 'Checklist',
    onlyExitCode: 'Only the exit code is read: a run without a test passes too. With a JUnit report, gate: tests counts them.',
    leftOutHere: 'Left out by init, because they gave no answer or did not hold on that day:',
    suggestion: (gates) => `a machine could answer this: gate${gates.length > 1 ? 's' : ''} ${gates.join(', ')}`,
    today: (aim) => `today; aim ${aim}`,
    todayIs: (value) => `today ${value}`,
    // Printed.
    asking: (gates) => `Asking ${count(gates, 'gate')} once, for today's numbers; this runs your tests.`,
    written: 'Written',
    holds: (items, phases) => `${count(items, 'item')} in ${count(phases, 'phase')}`,
    runs: 'asks them on pull requests',
    asked: 'What is asked, and holds today',
    leftOut: 'Left out',
    doesNotHold: (found) => `does not hold today${found === '' ? '' : `: ${found}`}`,
    absent: 'absent',
    needed: (item) => `needs \`${item}\`, which is left out`,
    ticked: (number) => `${count(number, 'point')} of your list ${number === 1 ? 'is' : 'are'} ticked, and left out.`,
    next: 'Next',
    look: 'Read both files, change what you like, and commit them.',
    action: (action) => `In the workflow, put the release that you use in place of \`${action}\`.`,
    people: (roles) => `Give the points that people answer to the right roles; now all are of ${codes(roles)}.`,
    ignore: (paths, more) => `Let git ignore what the gates leave behind, before you commit: ${codes(paths)}${more ? ', ...' : '.'}`,
    changed: (paths, more) => `Asking has changed files that git tracks, which is an error in CI: ${codes(paths)}${more ? ', ...' : ''}. Let the commands write elsewhere.`,
    check: '`release-checklist check` asks everything again, whenever you like.',
    protect: '`release-checklist protect` lets GitHub refuse the tag until everything holds: once the workflow has run on a release pull request.',
    cancelled: 'Cancelled; nothing was written.',
};

// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var run_checklist = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/src/run/local.js + 24 modules
var local = __webpack_require__(1568);
// EXTERNAL MODULE: ./build/src/run/text-file.js
var text_file = __webpack_require__(3);
// EXTERNAL MODULE: ./build/src/commands/screen.js
var screen = __webpack_require__(3514);
;// CONCATENATED MODULE: ./build/src/commands/init/checklist-text.js

/** The text of a checklist, to be read and changed by people. */
const checklistText = ({ name, version, role, signers, phases, leftOut }) => [
    ...initWords.head.map(line => `# ${line}`),
    'version: 1',
    `name: ${scalar(name)}`,
    ...(version === undefined ? [] : ['', 'release:', `  version: ${scalar(version)}   # ${initWords.version(version)}`]),
    '',
    'roles:',
    `  ${role}: { name: ${initWords.role}, permission: maintain }   # ${initWords.roles}`,
    ...(signers.length > 0 ? [`  # ${initWords.signers}`, ...signers.map(signerLine)] : []),
    '',
    'sign-offs:',
    `  required: [${role}]   # ${initWords.required}`,
    '',
    'phases:',
    ...phases.flatMap(phase => [
        `  - name: ${scalar(phase.name)}`,
        '    items:',
        ...phase.items.flatMap(item => itemLines(item, '      ')),
    ]),
    ...(leftOut.length > 0
        ? ['', ...[initWords.leftOutHere, ...leftOut.map(line => `  ${line}`)].map(line => `# ${line}`)]
        : []),
    '',
].join('\n');
const signerLine = (name, index) => `  #   role-${index + 1}: { name: ${JSON.stringify(name)}, users: [${initWords.login}] }`;
function itemLines(item, indent) {
    const { id, name, comment, gate, workingDirectory, needs, run, with: given, expect, attest, items } = item;
    const line = (key, value) => value === undefined ? [] : [`${indent}  ${key}: ${value}`];
    return [
        ...(comment === undefined ? [] : [`${indent}# ${comment}`]),
        `${indent}- id: ${scalar(id)}`,
        ...line('name', scalar(name)),
        ...line('gate', gate),
        ...line('working-directory', workingDirectory && scalar(workingDirectory)),
        ...line('needs', needs && scalar(needs)),
        ...(run ? scriptLines(run, `${indent}  `) : []),
        ...line('with', given && flow(given)),
        ...expectLines(expect ?? [], `${indent}  `),
        ...line('attest', attest),
        ...(items ? [`${indent}  items:`, ...items.flatMap(each => itemLines(each, `${indent}    `))] : []),
    ];
}
/** One command: folded where it is long, and as it stands where YAML would read it otherwise. */
function scriptLines(pieces, indent) {
    const whole = pieces.join(' ');
    if (pieces.length > 1 && whole.length > 80)
        return [`${indent}run: >-`, ...pieces.map(piece => `${indent}  ${piece}`)];
    return PLAIN_SCRIPT.test(whole) ? [`${indent}run: ${whole}`] : [`${indent}run: |-`, `${indent}  ${whole}`];
}
const PLAIN_SCRIPT = /^[a-z](?!.*(?:: | #|:$)).*$/;
function expectLines(expect, indent) {
    const texts = expect.map(({ text, note }) => (note === undefined ? text : `${text}   # ${note}`));
    if (texts.length < 2)
        return texts.map(text => `${indent}expect: ${text}`);
    return [`${indent}expect:`, ...texts.map(text => `${indent}  - ${text}`)];
}
const flow = (values) => `{ ${Object.entries(values)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? `[${value.map(inFlow).join(', ')}]` : inFlow(value)}`)
    .join(', ')} }`;
const inFlow = (value) => typeof value === 'boolean' || (/^\.?[\p{L}_][\p{L}\p{N}_./-]*$/u.test(value) && !RESERVED.test(value))
    ? String(value)
    : JSON.stringify(value);
/** Words that YAML reads as something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf|\.+)$/i;
/** Text as a value of a block: plain where that is read as it stands. */
const scalar = (text) => /^\p{L}(?:[\p{L}\p{N} _.,()%+/-]*[\p{L}\p{N}_.)%+-])?$/u.test(text) && !RESERVED.test(text)
    ? text
    : JSON.stringify(text);

// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/formats/tsconfig.js
var tsconfig = __webpack_require__(3203);
;// CONCATENATED MODULE: ./build/src/commands/init/javascript-tests.js

/** Tests with their coverage where the runner is known; else, and where that gives no answer, what the script says by its exit code. */
function testsOf(tested, repository) {
    const { script, manager, files } = tested;
    const bare = {
        id: 'tests',
        phase: 'quality',
        name: 'All tests pass',
        comment: initWords.onlyExitCode,
        run: [manager.test],
    };
    const hasScript = script !== '' && !script.includes('no test specified');
    const call = callOf(tested, repository);
    if (!call)
        return hasScript ? [bare] : [];
    const { run, report, coverage } = call;
    const { comment: _, ...named } = bare;
    const tests = { ...named, gate: 'tests', run, with: { report }, ...(hasScript && { otherwise: bare }) };
    const sources = ['src', 'lib', 'app'].find(folder => files.some(file => file.startsWith(`${folder}/`) && /\.[cm]?[jt]sx?$/.test(file)));
    if (coverage === undefined)
        return [tests];
    return [
        tests,
        {
            id: 'coverage',
            phase: 'quality',
            name: 'Test coverage',
            gate: 'coverage',
            needs: 'tests',
            with: { report: coverage, ...(sources && { paths: [sources] }) },
            expect: [{ text: 'lines >= 80' }],
        },
    ];
}
/** The runner is known where it is the last command of the script, or there is no script at all. */
function callOf(tested, repository) {
    const { folder, script, packages, manager } = tested;
    const free = (name) => repository.free(folder, name);
    const last = /(?:^|&&)\s*([^&|;<>$`\n(){}]+)$/.exec(script)?.[1] ?? '';
    if (/\bvitest\b/.test(last))
        return vitest(`${manager.testWith}${/\brun\b/.test(last) ? '' : ' --run'}`, tested, free);
    if (/\bjest\b/.test(last))
        return jest(manager.testWith, free);
    if (/^node .*--test(?= |$)/.test(last))
        return nodeTest(tested, last, free);
    if (script !== '')
        return undefined;
    if (packages.has('vitest'))
        return vitest(`${manager.exec} vitest run`, tested, free);
    return packages.has('jest') ? jest(`${manager.exec} jest`, free) : undefined;
}
// Its options stand before the files, so they cannot be added to the script.
function nodeTest({ script, pretest, manager }, last, free) {
    const report = free('junit.xml');
    const coverage = free('lcov.info');
    const [before = '', after = ''] = last.split(/(?<= )--test(?= |$)/);
    const earlier = `${pretest ? `${manager.script} pretest && ` : ''}${script.slice(0, -last.length)}`;
    const run = [
        `${earlier}${before}--test --experimental-test-coverage`,
        `--test-reporter=junit --test-reporter-destination=${report}`,
        `--test-reporter=lcov --test-reporter-destination=${coverage}`,
        ...(after.trim() === '' ? [] : [after.trim()]),
    ];
    return { run, report, coverage };
}
function jest(command, free) {
    const report = free('jest-results.json');
    const folder = free('coverage');
    const covered = `--coverage --coverageReporters=lcovonly --coverageDirectory=${folder}`;
    return { run: [command, `--json --outputFile=${report}`, covered], report, coverage: `${folder}/lcov.info` };
}
function vitest(command, { packages }, free) {
    const report = free('junit.xml');
    const folder = free('coverage');
    const run = [command, `--reporter=junit --outputFile=${report}`];
    if (!packages.has('@vitest/coverage-v8') && !packages.has('@vitest/coverage-istanbul'))
        return { run, report };
    // Of itself it empties the folder first.
    const quiet = `--coverage.reportsDirectory=${folder} --coverage.clean=false`;
    return {
        run: [...run, '--coverage.enabled --coverage.reporter=lcovonly', quiet],
        report,
        coverage: `${folder}/lcov.info`,
    };
}

// EXTERNAL MODULE: ./build/src/collect/git.js
var collect_git = __webpack_require__(8060);
;// CONCATENATED MODULE: ./build/src/commands/init/repository.js



const LIMIT = 1024 * 1024;
async function readRepository(git, top) {
    const files = (0,collect_git/* entriesOf */.Mc)(await git('ls-files', '-z', '--cached'));
    const tracked = new Set(files);
    const taken = new Set([...files, ...(await untracked(git))].flatMap(withFolders));
    return {
        files,
        has: path => tracked.has(path),
        text(path) {
            const stats = tracked.has(path) ? (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, path), { throwIfNoEntry: false }) : undefined;
            return stats?.isFile() && stats.size <= LIMIT ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(top, path), 'utf8') : '';
        },
        hasCommand: name => (process.env.PATH ?? '').split(external_node_path_.delimiter).some(folder => isCommand((0,external_node_path_.join)(folder, name))),
        free(folder, name) {
            let found = name;
            for (let number = 1; taken.has(within(folder, found)); number += 1)
                found = `release-${number > 1 ? `${number}-` : ''}${name}`;
            return found;
        },
    };
}
/** `a/b/c`, `a/b` and `a`. */
const withFolders = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Files, and whole folders with a `/` at their end, that git neither tracks nor ignores. */
const untracked = async (git) => (0,collect_git/* entriesOf */.Mc)(await git('ls-files', '-z', '--others', '--directory', '--no-empty-directory', '--exclude-standard'));
function isCommand(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The folders that hold one of the marks: the top where it does, else those below it, three at most. The top is ''. */
function foldersWith(files, isMark) {
    if (files.some(file => !file.includes('/') && isMark(file)))
        return [''];
    const below = files.flatMap(file => {
        const [folder = '', name, ...deeper] = file.split('/');
        return name !== undefined && deeper.length === 0 && isMark(name) ? [folder] : [];
    });
    return [...new Set(below)].slice(0, 3);
}
/** The tracked files of a folder, relative to it. */
const filesIn = (files, folder) => folder === '' ? files : files.flatMap(file => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []));
/** A path of the folder, from the top. */
const within = (folder, path) => (folder === '' ? path : `${folder}/${path}`);

;// CONCATENATED MODULE: ./build/src/commands/init/javascript.js




const yarn = { exec: 'yarn', test: 'yarn test', testWith: 'yarn test', script: 'yarn run' };
const managers = {
    npm: {
        ...{ exec: 'npx --no --', test: 'npm test', testWith: 'npm test --', script: 'npm run' },
        install: ['npm ci'],
    },
    pnpm: {
        ...{ exec: 'pnpm exec', test: 'pnpm test', testWith: 'pnpm test', script: 'pnpm run' },
        install: ['corepack enable', 'pnpm install --frozen-lockfile'],
    },
    yarn: { ...yarn, install: ['yarn install --frozen-lockfile'] },
    'yarn-berry': { ...yarn, install: ['corepack enable', 'yarn install --immutable'] },
};
const SETUP_NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
/** What is asked of the packages of a repository: their tests, coverage, types, dependencies. */
const javascript = (repository) => foldersWith(repository.files, name => name === 'package.json' || name === 'tsconfig.json').map(folder => {
    const project = readProject(repository, folder);
    const tested = { ...project, manager: managers[project.manager] };
    const proposals = [...testsOf(tested, repository), ...typesOf(project, repository), ...auditOf(project)];
    return { label: 'javascript', folder, proposals, setUp: setUpOf(project, repository) };
});
function readProject(repository, folder) {
    const manifest = manifestOf(repository, folder);
    const { test, pretest } = objectOf(manifest.scripts);
    const packages = ['dependencies', 'devDependencies'].flatMap(key => Object.keys(objectOf(manifest[key])));
    return {
        folder,
        files: filesIn(repository.files, folder),
        script: typeof test === 'string' ? test.trim() : '',
        pretest: typeof pretest === 'string',
        packages: new Set(packages),
        manager: managerOf(repository, folder),
    };
}
function managerOf(repository, folder) {
    if (repository.has(within(folder, 'pnpm-lock.yaml')))
        return 'pnpm';
    if (!repository.has(within(folder, 'yarn.lock')))
        return 'npm';
    return repository.text(within(folder, 'yarn.lock')).includes('__metadata:') ? 'yarn-berry' : 'yarn';
}
function typesOf({ folder, files }, repository) {
    if (!files.includes('tsconfig.json'))
        return [];
    const content = [new TextEncoder().encode(repository.text(within(folder, 'tsconfig.json')))];
    const config = (0,tsconfig/* readTsConfig */.Wh)({ path: 'tsconfig.json', present: true, bytes: 0, content, at: '' });
    const build = config.onlyRefers && { with: { build: true } };
    return [{ id: 'typescript', phase: 'quality', name: 'No type errors', gate: 'tsc', ...build }];
}
function auditOf({ files, manager }) {
    const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock'];
    if (!locks.some(lock => files.includes(lock)))
        return [];
    const tool = manager !== 'npm' && { with: { tool: manager } };
    return [
        { id: 'npm-audit', phase: 'security', name: 'No known vulnerabilities in packages', gate: 'npm-audit', ...tool },
    ];
}
function setUpOf({ folder, files, manager, packages }, repository) {
    const file = ['.nvmrc', '.node-version'].map(name => within(folder, name)).find(path => repository.has(path));
    const isLocked = files.includes('package-lock.json') || files.includes('npm-shrinkwrap.json');
    const install = manager === 'npm' && !isLocked ? (packages.size > 0 ? ['npm install'] : []) : managers[manager].install;
    return [
        {
            uses: SETUP_NODE,
            with: { ...(file ? { 'node-version-file': file } : { 'node-version': '24' }), 'package-manager-cache': false },
        },
        ...install.map(run => ({ run })),
    ];
}
/** The package.json of a folder; empty where there is none, or none that can be read. */
const manifestOf = (repository, folder) => objectOf(parse(repository.text(within(folder, 'package.json'))));
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const objectOf = (value) => ((0,json/* isObject */.Gv)(value) ? value : {});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/commands/init/python-tools.js
/** Tools that have a gate, by its id. */
const tools = {
    pylint: {
        ...{ name: 'Lint score of the code', phase: 'quality', file: /^\.?pylintrc$/, always: true },
        expect: [{ text: 'score >= 8' }],
    },
    mypy: { name: 'Types are right', phase: 'quality', file: /^\.?mypy\.ini$/ },
    black: { name: 'Code is formatted', phase: 'quality', file: /^$/ },
    flake8: { name: 'Code is clean', phase: 'quality', file: /^\.flake8$/ },
    bandit: { name: 'Code is safe', phase: 'security', file: /^\.bandit$/, always: true },
    'pip-audit': { name: 'No known vulnerabilities in Python packages', phase: 'security', file: /^$/, always: true },
    alembic: { name: 'Migrations have one head', phase: 'quality', file: /^alembic\.ini$/ },
};
/** An item for each tool that the project names, configures, or could use as it is installed here. */
const toolsOf = (project, repository) => Object.entries(tools).flatMap(([gate, { name, phase, file, always, expect }]) => {
    const given = givenTo(gate, project);
    const isNamed = new RegExp(`(?<![\\w-])${gate}(?![\\w-])`).test(project.configuration);
    const isFound = isNamed || project.files.some(path => file.test(path)) || (always && repository.hasCommand(gate));
    return given && isFound ? [{ id: gate, phase, name, gate, ...given, ...(expect && { expect }) }] : [];
});
/** The parameters of a gate; undefined where the project has nothing that it could look at. */
function givenTo(gate, project) {
    const { sources, files, configuration } = project;
    if (gate === 'alembic')
        return files.includes('alembic.ini') ? {} : undefined;
    if (gate === 'pip-audit') {
        if (files.includes('requirements.txt'))
            return {};
        return /^\[project\]/m.test(configuration) ? { with: { requirements: [] } } : undefined;
    }
    const config = gate === 'bandit' && configuration.includes('[tool.bandit') && { config: 'pyproject.toml' };
    return sources.length > 0 ? { with: { paths: sources, ...config } } : undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/init/python.js




const SETUP_PYTHON = 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0';
const marks = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'tox.ini', 'pytest.ini'];
const isRequirements = (file) => /^(?:requirements\/.*|[\w.-]*requirements[\w.-]*)\.txt$/.test(file);
const isTest = (file) => /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(file);
/** What is asked of the Python code of a repository: its tests, their coverage, its tools. */
const python = (repository) => foldersWith(repository.files, name => marks.includes(name)).map(folder => {
    const project = python_readProject(repository, folder);
    const proposals = [...python_testsOf(project, repository), ...toolsOf(project, repository)];
    return { label: 'python', folder, proposals, setUp: python_setUpOf(project, repository, proposals) };
});
function python_readProject(repository, folder) {
    const files = filesIn(repository.files, folder);
    const configuring = files.filter(file => marks.includes(file) || isRequirements(file));
    return {
        folder,
        files,
        configuration: configuring.map(file => repository.text(within(folder, file))).join('\n'),
        sources: sourcesOf(files.filter(file => file.endsWith('.py'))),
    };
}
function sourcesOf(files) {
    const own = files.filter(file => !isTest(file) && !/^(?:tests?|docs?|examples?)\//.test(file));
    const folders = [...new Set(own.flatMap(file => (file.includes('/') ? [file.split('/')[0] ?? ''] : [])))];
    if (folders.includes('src'))
        return ['src'];
    const packages = folders.filter(folder => own.includes(`${folder}/__init__.py`));
    if (packages.length > 0)
        return packages;
    return folders.length > 0 ? folders : own.filter(file => !/^(?:setup|noxfile|conf)\.py$/.test(file)).slice(0, 10);
}
function python_testsOf({ folder, files, configuration, sources }, repository) {
    if (!/\bpytest\b/.test(configuration) && !files.some(isTest))
        return [];
    const report = repository.free(folder, 'junit.xml');
    const call = (command) => ({
        id: 'tests',
        phase: 'quality',
        name: 'All tests pass',
        gate: 'tests',
        run: [`${command} --junitxml=${report}`],
        with: { report },
    });
    // As a module it finds the project's own code; as a command of its own it may be installed apart.
    const tests = { ...call('python3 -m pytest'), otherwise: call('pytest') };
    const covers = /\bpytest-cov\b|^\[(?:tool\.coverage|coverage:)/m.test(configuration) || files.includes('.coveragerc');
    if (!covers)
        return [tests];
    const path = repository.free(folder, 'coverage.xml');
    const measured = sources.some(source => source.endsWith('.py')) ? ['.'] : sources;
    const options = [...measured.map(source => `--cov=${source}`), `--cov-report=xml:${path}`].join(' ');
    return [
        { ...tests, run: [...(tests.run ?? []), options], otherwise: tests },
        {
            id: 'coverage',
            phase: 'quality',
            name: 'Test coverage',
            gate: 'coverage',
            needs: 'tests',
            with: { report: path },
            expect: [{ text: 'lines >= 80' }],
        },
    ];
}
/** Python itself, what the project needs, and the tools that the items ask. */
function python_setUpOf({ folder, files }, repository, asked) {
    const version = within(folder, '.python-version');
    const manifest = pyprojectOf(repository, folder);
    const isPackage = files.includes('setup.py') || (0,json/* isObject */.Gv)(manifest['build-system']) || (0,json/* isObject */.Gv)(manifest.project);
    const extras = (0,json/* isObject */.Gv)(manifest.project) ? manifest.project['optional-dependencies'] : undefined;
    const extra = ['dev', 'test', 'tests'].find(name => (0,json/* isObject */.Gv)(extras) && Object.hasOwn(extras, name));
    const wanted = [
        ...files.filter(isRequirements).map(file => `-r ${file}`),
        ...(isPackage ? [extra ? `-e '.[${extra}]'` : '-e .'] : []),
        ...asked.map(({ id }) => (id === 'tests' ? 'pytest' : id === 'coverage' ? 'pytest-cov' : id)),
    ];
    return [
        {
            uses: SETUP_PYTHON,
            with: repository.has(version) ? { 'python-version-file': version } : { 'python-version': '3.x' },
        },
        ...(wanted.length > 0 ? [{ run: `python -m pip install ${wanted.join(' ')}` }] : []),
    ];
}
/** The pyproject.toml of a folder; empty where there is none, or none that can be read. */
function pyprojectOf(repository, folder) {
    try {
        return (0,dist/* parse */.qg)(repository.text(within(folder, 'pyproject.toml')));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/commands/init/others.js





const SETUP_GO = 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0';
/** The tests of Go modules with their coverage. */
const go = (repository) => foldersWith(repository.files, name => name === 'go.mod').map(folder => {
    const report = repository.free(folder, 'coverage.out');
    const run = [`go test -coverprofile=${report} ./...`];
    return {
        label: 'go',
        folder,
        proposals: [
            { id: 'tests', phase: 'quality', name: 'All tests pass', comment: initWords.onlyExitCode, run },
            {
                id: 'coverage',
                phase: 'quality',
                name: 'Test coverage',
                gate: 'coverage',
                needs: 'tests',
                with: { report },
                expect: [{ text: 'statements >= 80' }],
            },
        ],
        setUp: [{ uses: SETUP_GO, with: { 'go-version-file': within(folder, 'go.mod'), cache: false } }],
    };
});
/** What is asked whatever the language is: secrets, descriptions of an API, documents that are there. */
function always(repository) {
    const finds = repository.has('.gitleaks.toml') || repository.hasCommand('gitleaks');
    const secrets = { id: 'gitleaks', phase: 'security', name: 'No secrets in the history', gate: 'gitleaks' };
    const documents = documentsIn(repository.files);
    const paths = {
        id: 'documents',
        phase: 'documents',
        name: 'The documents are there and filled in',
        gate: 'files',
        with: { paths: documents },
    };
    const file = repository.files.find(path => /^(?:[^/]+\/)?(?:openapi|swagger)\.(?:ya?ml|json)$/.test(path));
    const api = file === undefined
        ? []
        : [{ id: 'openapi', phase: 'documents', name: 'The API is described', gate: 'openapi', with: { file } }];
    return {
        label: 'all',
        folder: '',
        proposals: [...(finds ? [secrets] : []), ...api, ...(documents.length > 0 ? [paths] : [])],
        setUp: finds ? installGitleaks : [],
    };
}
const installGitleaks = [
    { uses: SETUP_GO, with: { 'go-version': 'stable', cache: false } },
    { run: 'go install github.com/zricethezav/gitleaks/v8@v8.30.0' },
];
const documents = [
    /^readme(?:\.\w+)?$/i,
    /^(?:changelog|changes|history)(?:\.\w+)?$/i,
    /^(?:licen[cs]e|copying)(?:\.\w+)?$/i,
    /^(?:\.github\/|docs\/)?security\.\w+$/i,
];
const documentsIn = (files) => documents.flatMap(name => files.filter(file => name.test(file)).slice(0, 1));
/** Where nothing better was found: the target of a Makefile that tests. */
function make(repository) {
    const [, target] = /^(test|check)\s*:(?!=)/m.exec(repository.text('Makefile')) ?? [];
    if (target === undefined)
        return [];
    const name = target === 'test' ? 'All tests pass' : 'All checks pass';
    const tests = { id: 'tests', phase: 'quality', name, comment: initWords.onlyExitCode, run: [`make ${target}`] };
    return [{ label: 'make', folder: '', proposals: [tests], setUp: [] }];
}
/** Where the version of a release stands; undefined for package.json, where it is looked for anyway. */
function versionOf(repository) {
    if (typeof manifestOf(repository, '').version === 'string')
        return undefined;
    const { project, tool } = pyprojectOf(repository, '');
    const poetry = (0,json/* isObject */.Gv)(tool) ? tool.poetry : undefined;
    const isThere = [project, poetry].some(table => (0,json/* isObject */.Gv)(table) && typeof table.version === 'string');
    return isThere ? 'pyproject.toml' : 'branch';
}

;// CONCATENATED MODULE: ./build/src/commands/init/proposal.js
const phaseNames = { quality: 'Code quality', security: 'Security', documents: 'Documents' };
/** All proposals, in the order of the phases, each with an id of its own and in its folder. */
function proposalsOf(found) {
    const all = found.flatMap(({ proposals }) => proposals.map(({ id }) => id));
    const placed = (proposal, found) => {
        const { id, name, needs, otherwise } = proposal;
        const { folder, label } = found;
        const mark = folder === '' ? label : folder.toLowerCase().replace(/[^a-z0-9]+/g, '-');
        const idOf = (word) => (all.indexOf(word) < all.lastIndexOf(word) ? `${word}-${mark}` : word);
        return {
            ...proposal,
            id: idOf(id),
            name: idOf(id) === id ? name : `${name} (${folder || label})`,
            ...(needs !== undefined && { needs: idOf(needs) }),
            ...(folder !== '' && { workingDirectory: folder }),
            ...(otherwise && { otherwise: placed(otherwise, found) }),
        };
    };
    const proposals = found.flatMap(each => each.proposals.map(proposal => placed(proposal, each)));
    return Object.keys(phaseNames).flatMap(phase => proposals.filter(proposal => proposal.phase === phase));
}
/** The phases of these items that have any. */
const phasesOf = (proposals) => Object.entries(phaseNames)
    .map(([phase, name]) => ({ name, items: proposals.filter(proposal => proposal.phase === phase) }))
    .filter(({ items }) => items.length > 0);
/** The steps of the workflow that make the tools ready; each language is set up once. */
function proposal_setUpOf(found) {
    const steps = found.flatMap(({ setUp, folder }) => setUp.map(step => (step.run !== undefined && folder !== '' ? { ...step, workingDirectory: folder } : step)));
    return steps.filter(({ uses }, index) => uses === undefined || steps.findIndex(step => step.uses === uses) === index);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 53 modules
var lib = __webpack_require__(3825);
// EXTERNAL MODULE: ./build/src/checklist/ids.js
var ids = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
;// CONCATENATED MODULE: ./build/src/commands/init/tasks.js




/** The task list of a Markdown text. Its items are answered by `role`; `taken` are ids that others have, `gates` those that can be suggested. */
function readTasks(markdown, { role, taken, gates }) {
    const ids = new Set(taken);
    const signers = [];
    let ticked = 0;
    function itemsOf(list) {
        return list.children.flatMap(point => {
            const below = point.children.filter(child => child.type === 'list');
            const { box, text } = readPoint(point);
            if (box === 'ticked')
                ticked += 1;
            if (box === 'open' && BLANK.test(text)) {
                const signer = nameOf(text.split(/[:_]/)[0] ?? '');
                if (signer !== '')
                    signers.push(signer);
                return [];
            }
            // What is ticked, or no task, may hold open ones.
            if (box !== 'open' || nameOf(text) === '')
                return below.flatMap(itemsOf);
            const name = nameOf(text);
            const id = freeId(name, ids);
            ids.add(id);
            const items = below.flatMap(itemsOf);
            const comment = suggestion(text, point, gates);
            return [
                {
                    id,
                    name,
                    ...(comment !== undefined && { comment }),
                    ...(items.length > 0 ? { items } : { attest: role }),
                },
            ];
        });
    }
    const phases = [];
    let heading = { name: initWords.points, items: [] };
    for (const node of (0,lib/* fromMarkdown */.Y)(markdown).children) {
        if (node.type === 'heading')
            heading = { name: nameOf(wordsIn(node)) || initWords.points, items: [] };
        if (node.type !== 'list')
            continue;
        heading.items.push(...itemsOf(node));
        if (heading.items.length > 0 && !phases.includes(heading))
            phases.push(heading);
    }
    return { phases, signers, ticked };
}
/** A line to be signed or dated by hand. */
const BLANK = /_{3}|…{2}|\.{5}/;
function readPoint(point) {
    const [first] = point.children;
    const text = first?.type === 'paragraph' ? wordsIn(first) : '';
    const [, box] = /^\[([ xX])\](?:\s|$)/.exec(text) ?? [];
    return box === undefined ? { text } : { box: box === ' ' ? 'open' : 'ticked', text: text.slice(3) };
}
function wordsIn(node) {
    if ('children' in node)
        return node.children.map(wordsIn).join('');
    if (node.type === 'break' || node.type === 'html')
        return ' ';
    return 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
}
const PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+/u;
/** One line that can be read, without the pictures that it begins with. */
const nameOf = (text) => (0,sanitise/* cut */.Jj)(text
    .replace(PICTURES, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[\s:]+$/, ''), 200).trim();
/** What is typed for a point: the first 40 letters of its slug in whole words, else `item-1`, `item-2` ... */
function freeId(name, taken) {
    const slug = (0,ids/* slugOf */.tF)(name);
    const word = slug && (/^.{1,40}(?=-|$)/.exec(slug)?.[0] ?? slug.slice(0, 40));
    let id = word ?? 'item-1';
    for (let number = 2; taken.has(id); number += 1)
        id = `${word ?? 'item'}-${number}`;
    return id;
}
const hints = {
    tests: /\b(?:pytest|jest|vitest|unit tests?)\b/i,
    coverage: /\bcoverage\b|--cov\b/i,
    tsc: /\btsc\b|typescript/i,
    mypy: /\bmypy\b/i,
    black: /\bblack\b/i,
    flake8: /\bflake8\b/i,
    pylint: /\bpylint\b/i,
    'npm-audit': /\bnpm[ -]audit\b/i,
    'pip-audit': /\bpip-audit\b/i,
    bandit: /\bbandit\b/i,
    gitleaks: /\bgitleaks\b/i,
    trufflehog: /\btrufflehog\b/i,
    openapi: /\bopenapi\b/i,
    alembic: /\balembic\b/i,
    k6: /\bk6\b/i,
    files: /\b(?:readme|changelog|licen[cs]e)\b/i,
};
/** Which gates could answer a point, by its name and the code below it. */
function suggestion(text, point, gates) {
    const code = point.children.flatMap(child => (child.type === 'code' ? [child.value] : [])).join('\n');
    const named = Object.keys(hints).filter(gate => gates.includes(gate) && hints[gate]?.test(`${text}\n${code}`));
    return named.length > 0 ? initWords.suggestion(named) : undefined;
}

// EXTERNAL MODULE: ./build/src/model/checklist.js
var model_checklist = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/src/report/figure.js
var figure = __webpack_require__(530);
// EXTERNAL MODULE: ./build/src/report/words/en.js + 11 modules
var en = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/src/report/words/language.js
var language = __webpack_require__(8234);
;// CONCATENATED MODULE: ./build/src/commands/init/workflow.js
/** The release of the Action that a workflow uses, until there is one to name. */
const ACTION = 'OWNER/release-checklist@0000000000000000000000000000000000000000 # v1.0.0';
/** The recommended workflow: one job runs the gates and may write nothing, one decides and runs nothing. `checklist`: where it is not at its usual place. */
const workflowText = (setUp, checklist) => {
    const own = checklist === undefined ? '' : `\n          checklist: ${value(checklist)}`;
    return `name: Release checklist
on:
  pull_request: { types: [opened, synchronize, reopened, unlabeled, closed] } # add \`labeled\` if you mark release pull requests by a label
  pull_request_review: { types: [submitted, edited, dismissed] }
  merge_group:
  push: { tags: ['v*'] } # merge-first flows add: branches: [main]
  schedule: [{ cron: '17 5 * * *' }] # lowers what has expired, or carries no release any more
  workflow_dispatch:
    inputs:
      sha: { description: Commit to judge (the chosen branch's head if empty) }
      tag: { description: Tag to create on go }

permissions: {}

jobs:
  gates: # runs the tools, may write nothing
    if: >-
      (contains(fromJSON('["pull_request", "merge_group", "workflow_dispatch"]'), github.event_name) && github.event.action != 'closed') ||
      (github.event_name == 'push' && github.ref_type == 'branch')
    permissions: { contents: read, pull-requests: read }
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: \${{ inputs.sha || github.event.pull_request.head.sha || github.sha }}
          fetch-depth: 0
          persist-credentials: false
${setUp.length > 0 ? setUp.map(stepText).join('') : COMMENT}      - uses: ${ACTION}
        with:
          mode: collect
          sha: \${{ inputs.sha }}${own}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with: { name: readings, path: release-checklist-results }

  verdict: # reads readings and reviews, writes the check and the status; runs nothing
    needs: gates
    if: \${{ !cancelled() }}
    permissions:
      contents: write # to create the tag and attach the record; read is enough without
      checks: write
      statuses: write
      pull-requests: read
    runs-on: ubuntu-24.04
    steps:
      - if: needs.gates.result == 'success'
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with: { name: readings, path: release-checklist-results }
      - uses: ${ACTION}
        with:
          mode: decide
          sha: \${{ inputs.sha }}
          create-tag: \${{ inputs.tag }}${own}
`;
};
const COMMENT = '      # set up the languages and install the tools here, as in any other job\n';
function stepText({ uses, with: given, run, workingDirectory }) {
    const lines = [
        ...(uses === undefined ? [] : [`uses: ${uses}`]),
        ...(run === undefined ? [] : [`run: ${run}`]),
        ...(workingDirectory === undefined ? [] : [`working-directory: ${value(workingDirectory)}`]),
        ...(given
            ? [
                `with: { ${Object.entries(given)
                    .map(([key, each]) => `${key}: ${value(String(each))}`)
                    .join(', ')} }`,
            ]
            : []),
    ];
    return lines.map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}\n`).join('');
}
const value = (text) => (/^[\w.][\w./-]*$/.test(text) ? text : JSON.stringify(text));

;// CONCATENATED MODULE: ./build/src/commands/init/told.js








const TAIL = 2;
const MOST = 10;
/** What was written, what is asked, what is left out, and what to do next. */
function toldAll({ checklist, workflow, tried, tasks, left, changed }) {
    const items = checklist.phases
        .flatMap(phase => [...(0,model_checklist/* everyItem */.l)(phase.items)])
        .filter(({ question }) => question.kind !== 'parent');
    return [
        (0,blocks/* heading */.R_)(initWords.written),
        (0,blocks/* table */.tp)(['', ''], [
            [[(0,blocks/* code */.aY)(checklist.path)], [initWords.holds(items.length, checklist.phases.length)]],
            [[(0,blocks/* code */.aY)(workflow)], [initWords.runs]],
        ]),
        ...toldKept(tried),
        ...toldDropped(tried),
        ...(tasks && tasks.ticked > 0 ? [(0,blocks/* paragraph */.FY)(initWords.ticked(tasks.ticked))] : []),
        ...(changed.length > 0
            ? [(0,blocks/* note */.N4)('warning', (0,blocks/* prose */.CS)(initWords.changed(changed.slice(0, MOST), changed.length > MOST)))]
            : []),
        (0,blocks/* heading */.R_)(initWords.next),
        (0,blocks/* list */.p_)([
            ...(left.length > 0 ? [initWords.ignore(left.slice(0, MOST), left.length > MOST)] : []),
            initWords.look,
            initWords.action(ACTION.split(' ')[0] ?? ''),
            ...(tasks ? [initWords.people(Object.keys(checklist.roles))] : []),
            initWords.check,
            initWords.protect,
        ].map(blocks/* prose */.CS)),
    ];
}
/** What is asked, with what is expected of it where that is the item's own. */
const toldKept = ({ kept }) => titled(initWords.asked, kept.map(({ id, name, expect }) => [
    [(0,blocks/* code */.aY)(id)],
    expect?.map(({ text, note }) => [(0,blocks/* code */.aY)(text), note === undefined ? '' : ` (${note})`]) ?? [name],
]));
/** What is left out, and why, in a line each; for the checklist. */
const leftOutLines = ({ dropped }) => dropped.map(({ proposal, found }) => {
    const [reason = []] = why(proposal, found);
    return `${proposal.id}: ${(0,sanitise/* plain */.pj)((0,blocks/* wordsOnly */.Yd)(reason))}`;
});
/** What is left out, and why. */
const toldDropped = ({ dropped }) => titled(initWords.leftOut, dropped.map(({ proposal, found }) => [[(0,blocks/* code */.aY)(proposal.id)], why(proposal, found)]));
const titled = (title, rows) => rows.length === 0 ? [] : [(0,blocks/* heading */.R_)(title), (0,blocks/* table */.tp)(['', ''], rows)];
function why({ needs }, found) {
    if (found?.error) {
        const { message, help } = (0,language/* sentenceOf */.$N)(found.error, en.en);
        return [[(0,blocks/* prose */.CS)(message), '. ', (0,blocks/* prose */.CS)((0,language/* sentence */.em)(help)), '.'], ...lastLines(found.error)];
    }
    const failing = found?.expect.filter(({ held }) => !held) ?? [];
    const values = failing.flatMap(each => Object.entries(each.failing[0]?.found ?? {}));
    const said = values.map(([name, value]) => `${name} ${value === null ? initWords.absent : (0,figure/* figure */.v)(value, en.en)}`);
    return [said.length > 0 || needs === undefined ? initWords.doesNotHold(said.join(', ')) : (0,blocks/* prose */.CS)(initWords.needed(needs))];
}
/** Where a tool crashed, its last words, without the lines that it draws. */
const lastLines = ({ details }) => 'tail' in details
    ? (0,sanitise/* plainLines */.y1)(details.tail)
        .map(line => (0,sanitise/* cut */.Jj)(line.replace(/^[=!_\s-]+|[=!_\s-]+$/g, ''), 100))
        .filter(line => line !== '')
        .slice(-TAIL)
        .map(blocks/* code */.aY)
    : [];

// EXTERNAL MODULE: ./build/src/decide/decide.js + 16 modules
var decide = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/run/policy.js + 2 modules
var policy = __webpack_require__(8362);
;// CONCATENATED MODULE: ./build/src/commands/init/today.js

/**
 * The item with expectations that hold today: those it was proposed with, and today's number in place of each that does not hold.
 * Undefined where that is not a matter of a number.
 */
function asOfToday(proposal, item, expectations) {
    if (item.outcome === 'error')
        return undefined;
    const expect = [];
    for (const result of item.expect) {
        const asked = expectations.find(({ text }) => text === result.text);
        if (result.held && result.from === 'gate')
            continue;
        const expected = result.held ? { text: result.text, ...found(item, asked) } : lowered(result, asked);
        // A command that fails does not half succeed.
        if (!expected || (!result.held && proposal.gate === undefined))
            return undefined;
        expect.push(expected);
    }
    return expect.length > 0 ? { ...proposal, expect } : proposal;
}
/** `high == 0` becomes `high <= 14`, `lines >= 80` becomes `lines >= 71.2`. */
function lowered({ failing, failed }, asked) {
    const compared = comparisonOf(asked);
    if (!compared || failed !== undefined)
        return undefined;
    const { name, operator, limit } = compared;
    const values = failing.map(({ found }) => found[name]);
    if (values.length === 0 || !values.every(value => typeof value === 'number' && Number.isFinite(value)))
        return undefined;
    const numbers = values; // asked in the line above
    const note = initWords.today(String(limit));
    const isFloor = operator === '>=' || operator === '>';
    if (isFloor) {
        const floor = shown(Math.min(...numbers), Math.floor);
        // Nothing is counted below 0, so this would ask nothing.
        return Number(floor) !== 0 ? { text: `${name} >= ${floor}`, note } : undefined;
    }
    return operator !== '!=' && Math.min(...numbers) > limit
        ? { text: `${name} <= ${shown(Math.max(...numbers), Math.ceil)}`, note }
        : undefined;
}
function comparisonOf(asked) {
    if (asked?.expression.kind !== 'compare')
        return undefined;
    const { operator, left, right } = asked.expression;
    if (left.kind !== 'name' || right.kind !== 'literal' || typeof right.value !== 'number')
        return undefined;
    return { name: left.name, operator, limit: right.value };
}
/** What a proposed expectation finds today, beside it. */
function found({ subjects }, asked) {
    const name = comparisonOf(asked)?.name;
    const value = name !== undefined && subjects.length === 1 ? subjects[0]?.measures[name] : undefined;
    return typeof value === 'number' ? { note: initWords.todayIs(shown(value, Math.floor)) } : {};
}
/** One decimal is enough, on the side on which it still holds. */
const shown = (value, round) => String(round(value * 10) / 10);

;// CONCATENATED MODULE: ./build/src/commands/init/trial.js





const STAGE = 'tag';
/** Asks each gate once; another way where it could not be answered and there is one. */
async function tryOut(proposals, trial) {
    let current = proposals;
    let inputs;
    for (let open = current; open.length > 0 && !trial.signal.aborted;) {
        inputs = await ask(current, open, inputs, trial);
        const found = verdictsOf(inputs);
        const again = new Set();
        current = current.map(proposal => {
            const { id, otherwise } = proposal;
            if (!otherwise || found.get(id)?.outcome !== 'error')
                return proposal;
            again.add(id);
            return otherwise;
        });
        open = current.filter(({ id, needs }) => again.has(id) || (needs !== undefined && again.has(needs)));
    }
    if (!inputs)
        return { kept: [], dropped: [] };
    const found = verdictsOf(inputs);
    const kept = await holding(current, inputs, trial);
    const dropped = current.filter(({ id }) => !kept.some(each => each.id === id));
    return { kept, dropped: dropped.map(proposal => ({ proposal, found: found.get(proposal.id) })) };
}
/** Asks those that are open, and adds their readings to those before. */
async function ask(all, open, before, { folder, signal, textOf }) {
    const ready = await (0,run_checklist/* readChecklist */.z)(new TextEncoder().encode(textOf(all)), '');
    const ids = open.map(({ id }) => id);
    const only = { ...ready, checklist: (0,local/* onlyItems */.rN)(ready.checklist, ids, STAGE) };
    const inputs = await (0,local/* askHere */.oT)(only, { folder, stage: STAGE, signal });
    const { keys } = (0,policy/* planStage */.cJ)(ready, undefined, { stage: STAGE, now: inputs.now, items: [] });
    const fresh = inputs.readings?.readings ?? [];
    const older = before?.readings?.readings.filter(({ item }) => !fresh.some(reading => reading.item === item)) ?? [];
    return {
        ...inputs,
        checklist: ready.checklist,
        keys,
        ...(inputs.readings && { readings: { ...inputs.readings, readings: [...older, ...fresh] } }),
    };
}
/** Those that hold with today's numbers, and whose needs do; decided as the checklist will be. */
async function holding(proposals, inputs, { textOf }) {
    const found = verdictsOf(inputs);
    const expectations = expectationsOf(inputs);
    const kept = [];
    for (const proposal of proposals) {
        const { id, needs } = proposal;
        const item = found.get(id);
        const settled = item && asOfToday(proposal, item, expectations.get(id) ?? []);
        if (settled && (needs === undefined || kept.some(each => each.id === needs)))
            kept.push(settled);
    }
    if (kept.length === 0)
        return kept;
    const { checklist } = await (0,run_checklist/* readChecklist */.z)(new TextEncoder().encode(textOf(kept)), '');
    const verdicts = verdictsOf({ ...inputs, checklist });
    return kept.filter(({ id, needs }) => [id, needs ?? id].every(each => verdicts.get(each)?.holds));
}
const verdictsOf = (inputs) => new Map((0,decide/* decide */.L)(inputs).phases.flatMap(({ items }) => items.map(item => [item.id, item])));
const expectationsOf = ({ checklist }) => new Map(checklist.phases
    .flatMap(({ items }) => items)
    .map(({ id, question }) => [id, question.kind === 'gate' ? question.expect : []]));

;// CONCATENATED MODULE: ./build/src/commands/init/write-new.js



/** Writes a file that is not there yet; `already-there` where it is, `system-refused` where it cannot be written. */
function writeNew(top, path, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(top, path), text, { flag: 'wx' });
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'EEXIST')
            (0,problem/* fail */.fJ)('already-there', { path });
        (0,problem/* fail */.fJ)('system-refused', { call: `write ${path}`, reason: code });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/init/init.js






















const ROLE = 'maintainers';
const CHECKLIST = '.release-checklist.yml';
const WORKFLOW = '.github/workflows/release-checklist.yml';
const LONGEST_LIST = 1024 * 1024;
/**
 * Writes a checklist and a workflow for what the repository has: only gates that answer here, with today's number where they hold less than
 * they should. Nothing that is there is written over.
 */
async function init({ checklist: given, from }, signal) {
    const folder = process.cwd();
    const top = await (0,workspace/* findWorkspace */.pl)((0,local/* gitHere */.xm)(folder), folder);
    const path = given === undefined ? CHECKLIST : pathIn(top, (0,external_node_path_.resolve)(folder, given), given);
    refuseToOverwrite(top, [path, WORKFLOW]);
    const git = (0,local/* gitHere */.xm)(top);
    const repository = await readRepository(git, top);
    const found = survey(repository);
    const proposals = proposalsOf(found).filter(({ gate }) => gate === undefined || Object.hasOwn(gates/* gates */.V, gate));
    const taken = proposals.map(({ id }) => id);
    const tasks = from === undefined
        ? undefined
        : readTasks((0,text_file/* readTextFile */.G)(from, LONGEST_LIST), { role: ROLE, taken, gates: Object.keys(gates/* gates */.V) });
    if (tasks && tasks.phases.length === 0)
        return (0,problem/* fail */.fJ)('no-open-points', { path: from ?? '' });
    if (!tasks && proposals.length === 0)
        return (0,problem/* fail */.fJ)('nothing-to-ask', {});
    const version = versionOf(repository);
    const name = initWords.title((0,external_node_path_.basename)(top));
    const textOf = (kept, own = tasks, leftOut = []) => checklistText({
        name,
        role: ROLE,
        ...(version !== undefined && { version }),
        signers: own?.signers ?? [],
        phases: [...phasesOf(kept), ...(own?.phases ?? [])],
        leftOut,
    });
    const before = { untracked: await untracked(git), changed: await (0,workspace/* changedTrackedFiles */.w)(git) };
    if (proposals.length > 0)
        process.stderr.write(`${initWords.asking(proposals.length)}\n`);
    const tried = await tryOut(proposals, { folder: top, signal, textOf: kept => textOf(kept, undefined) });
    if (signal.aborted) {
        (0,screen/* show */.WU)((0,blocks/* note */.N4)('warning', initWords.cancelled));
        return 2;
    }
    if (!tasks && tried.kept.length === 0) {
        (0,screen/* show */.WU)(...toldDropped(tried));
        return (0,problem/* fail */.fJ)('nothing-answered', {});
    }
    const text = textOf(tried.kept, tasks, leftOutLines(tried));
    const { checklist } = await (0,run_checklist/* readChecklist */.z)(new TextEncoder().encode(text), path);
    writeNew(top, path, text);
    writeNew(top, WORKFLOW, workflowText(proposal_setUpOf(found), path === CHECKLIST ? undefined : path));
    (0,screen/* show */.WU)(...toldAll({
        checklist,
        workflow: WORKFLOW,
        tried,
        tasks,
        left: (await untracked(git)).filter(each => !before.untracked.includes(each) && ![path, WORKFLOW].some(written => written.startsWith(each))),
        changed: (await (0,workspace/* changedTrackedFiles */.w)(git)).filter(each => !before.changed.includes(each)),
    }));
    return 0;
}
function survey(repository) {
    const found = [...javascript(repository), ...python(repository), ...go(repository)];
    const isTested = found.some(({ proposals }) => proposals.some(({ id }) => id === 'tests'));
    return [...found, ...(isTested ? [] : make(repository)), always(repository)];
}
function refuseToOverwrite(top, paths) {
    const there = paths.filter(path => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, path), { throwIfNoEntry: false }));
    if (there.length > 0)
        throw new problem/* UserError */.yo(...there.map(path => (0,problem/* problem */.CC)('already-there', { path })));
}
function pathIn(top, file, given) {
    const path = (0,external_node_path_.relative)(top, file);
    return path === '' || /^\.\.(?:[\\/]|$)/.test(path)
        ? (0,problem/* fail */.fJ)('bad-input', { input: '--checklist', value: given, expected: 'a file inside the repository' })
        : path;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ countSources),
/* harmony export */   Wh: () => (/* binding */ readTsConfig),
/* harmony export */   ks: () => (/* binding */ sourceExtensions)
/* harmony export */ });
/* harmony import */ var json5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4841);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);



/** A file that is not there, or cannot be read, tells nothing: tsc itself says what is wrong with it. */
function readTsConfig(file) {
    const config = file?.present ? parse((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(file.content, 1)) : undefined;
    const { files, include, references, compilerOptions } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(config) ? config : {};
    const { allowJs, checkJs } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(compilerOptions) ? compilerOptions : {};
    return {
        onlyRefers: isFilled(references) && (isEmpty(files) || isEmpty(include)) && !isFilled(files) && !isFilled(include),
        javaScript: allowJs === true || checkJs === true || file?.path.endsWith('jsconfig.json') === true,
    };
}
const isEmpty = (value) => Array.isArray(value) && value.length === 0;
const isFilled = (value) => Array.isArray(value) && value.length > 0;
// JSON5 takes all that tsc takes: comments and commas before a bracket.
function parse(text) {
    try {
        return json5__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How many of the files tsc may check, by their names. */
function countSources(paths, javaScript) {
    const names = javaScript ? /\.(?:[cm]?[jt]sx?|vue|svelte)$/ : /\.(?:[cm]?tsx?|vue|svelte)$/;
    return paths.filter(path => names.test(path)).length;
}
const sourceExtensions = ['.ts', '.tsx', '.mts', '.cts', '.vue', '.svelte', '.js', '.jsx', '.mjs', '.cjs'];


/***/ })

};
