export const id = 109;
export const ids = [109];
export const modules = {

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/decide/decide.js + 16 modules
var decide = __webpack_require__(9675);
;// CONCATENATED MODULE: ./build/src/decide/exit.js
/**
 * The exit code, by what the run is for. People never turn a job on a pull request red, a run that only re-judges never
 * does either, and a release run is green on `go` alone, so that `needs:` is safe.
 */
function exitCode(purpose, ending) {
    if (ending === 'undecided')
        return 2;
    if (ending === 'collected')
        return 0;
    switch (purpose) {
        case 're-judge':
            return 0;
        case 'pull-request':
        case 'release-pull-request':
        case 'local':
            return gatesHold(ending) ? 0 : 1;
        case 'release':
        case 'tag-push':
            return ending.decision === 'go' ? 0 : 1;
    }
}
const gatesHold = ({ counts, blockers }) => counts.failed === 0 &&
    counts.errored === 0 &&
    !blockers.some(blocker => blocker.kind === 'problem' && blocker.problem.code === 'nothing-asked');

// EXTERNAL MODULE: ./build/src/model/checklist.js
var model_checklist = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
// EXTERNAL MODULE: ./build/src/report/words/language.js
var language = __webpack_require__(8234);
;// CONCATENATED MODULE: ./build/src/report/about.js




const wordsFor = (about) => (0,language/* wordsOf */.Z9)(about.checklist.language);
const pageWords = (about) => wordsFor(about).page;
const withAllBelow = (items) => items.flatMap(item => [item, ...withAllBelow(item.items)]);
/** Every item that has an answer of its own, in file order: not those that only gather others. */
const leavesOf = (items) => withAllBelow(items).filter(({ gate, attestation, error }) => gate !== undefined || attestation || error);
const allLeaves = (verdict) => verdict.phases.flatMap(phase => leavesOf(phase.items));
/** The item in the checklist that decided. */
function itemOf({ id }, { checklist }) {
    for (const phase of checklist.phases)
        for (const item of (0,model_checklist/* everyItem */.l)(phase.items))
            if (item.id === id)
                return item;
    return undefined;
}
/** The id, because that is what one types, and the name under it. */
const nameCell = ({ id, name }) => (name === id ? [(0,report_blocks/* code */.aY)(id)] : [(0,report_blocks/* code */.aY)(id), name]);
/** `path:line`, with a link to that line in the judged commit. */
const place = ({ path, line }, { sha }, about) => placeAt(sha, { path, line }, (0,report_blocks/* code */.aY)(line === undefined ? path : `${path}:${line}`), about);
/** The text, with a link to that line in a commit. */
function placeAt(ref, { path, line }, text, about) {
    // A path that climbs would lead out of the repository.
    if (!about.repositoryUrl || path.startsWith('/') || /\\|(^|\/)\.\.?(\/|$)/.test(path))
        return text;
    const file = path.split('/').map(sanitise/* encoded */.dS).join('/');
    return (0,report_blocks/* link */.nf)(text, `${about.repositoryUrl}/blob/${(0,sanitise/* encoded */.dS)(ref)}/${file}${line === undefined ? '' : `#L${line}`}`);
}
/** The pull request that carries the signatures, with its link. */
function pullRequest(about) {
    const { pullRequest } = about.release;
    return pullRequest && (0,report_blocks/* link */.nf)(pageWords(about).pullRequest(pullRequest.number), pullRequest.url);
}
/** The first digits of a commit, with a link to it; on a laptop there may be none yet. */
function commit(sha, about) {
    if (sha === '')
        return pageWords(about).noCommit;
    const text = (0,report_blocks/* code */.aY)(sha.slice(0, 7));
    return about.repositoryUrl ? (0,report_blocks/* link */.nf)(text, `${about.repositoryUrl}/commit/${(0,sanitise/* encoded */.dS)(sha)}`) : text;
}

;// CONCATENATED MODULE: ./build/src/report/state.js


const marks = {
    passed: 'passed',
    waived: 'waived',
    advisory: 'advisory',
    'not-applicable': 'off',
    'not-asked': 'off',
    failed: 'failed',
    errored: 'unknown',
    waiting: 'waiting',
};
const worstFirst = [
    'failed',
    'errored',
    'waiting',
    'waived',
    'advisory',
    'not-applicable',
    'not-asked',
];
const blocking = ['failed', 'errored', 'waiting'];
/** The sign of an item's state. */
const markOf = ({ because }) => marks[because];
/** The sign of an item's state with its word. */
function stateOf(item, about) {
    const words = pageWords(about);
    return (0,report_blocks/* mark */.Gy)(markOf(item), item.because === 'advisory' ? words.advisory(item.outcome) : words.states[item.because]);
}
/** Nothing to say of it at a glance: it passed, or was not asked. */
const isQuiet = ({ because }) => because === 'passed' || because === 'not-asked';
/** It was for a gate or a person to answer. */
const isAsked = ({ because }) => because !== 'not-asked' && because !== 'not-applicable';
/** How much of a phase holds, with the sign of its worst item: "❌ 9 of 12 hold: 2 failed, 1 unknown". */
function phaseState({ items }, about) {
    const words = pageWords(about);
    const leaves = leavesOf(items);
    const asked = leaves.filter(isAsked);
    const count = (state) => leaves.filter(({ because }) => because === state).length;
    const others = worstFirst.flatMap(state => count(state) > 0 ? [words.someOf(count(state), words.states[state])] : []);
    if (asked.length === 0)
        return [(0,report_blocks/* mark */.Gy)('off', words.noneAsked)];
    const worst = blocking.find(state => count(state) > 0);
    const held = words.holdOf(asked.filter(({ holds }) => holds).length, asked.length);
    return [(0,report_blocks/* mark */.Gy)(worst ? marks[worst] : 'passed', held), ...(others.length > 0 ? [`: ${others.join(', ')}`] : [])];
}

;// CONCATENATED MODULE: ./build/src/report/decision.js


/** The decision in one line: "NO-GO" and "2 items fail, 1 could not be checked, 2 people have not signed". */
function decision(verdict, about) {
    const because = verdict.decision === 'go' ? whatHolds(verdict, about) : whatBlocks(verdict, about);
    if (gatesHoldHere(verdict, about))
        return { mark: 'go', ...held(because, verdict, about) };
    return { mark: verdict.decision, word: wordOf(verdict, about), because: because.join(', ') };
}
function wordOf({ decision, emergency }, about) {
    const { decisions } = pageWords(about);
    if (decision !== 'go')
        return decisions[decision];
    // An ordinary pull request releases nothing, however well its gates do.
    if (about.release.purpose === 'pull-request')
        return decisions.gatesHold;
    return emergency ? decisions.emergency : decisions.go;
}
/** On a laptop every gate holds that was asked, and nobody's signature is: as good as it gets there. */
const gatesHoldHere = ({ decision, signOffsAsked, phases }, { release }) => release.purpose === 'local' &&
    decision === 'waiting' &&
    !signOffsAsked &&
    phases.some(({ items }) => leavesOf(items).some(item => item.gate !== undefined && isAsked(item)));
// Of some of the items nothing is claimed for the whole.
function held(because, { counts }, about) {
    const words = pageWords(about);
    const { asked } = about;
    if (!asked)
        return { word: words.decisions.gatesHold, because: because.join(', ') };
    const said = counts.waiting > 0 ? because.join(', ') : words.theyHold(asked.some);
    return { word: words.someAsked(asked.some, asked.of), because: said };
}
function whatBlocks(verdict, about) {
    const page = pageWords(about);
    const isSilent = gatesHaveNotReported(about);
    const { failed, errored, waiting, people } = verdict.counts;
    const parts = [
        ...briefProblems(verdict, about),
        ...(isSilent ? [page.notReported(verdict.sha)] : []),
        ...(failed > 0 ? [page.itemsFail(failed)] : []),
        ...(errored > 0 ? [page.notChecked(errored, failed === 0)] : []),
        ...(objectors(verdict).length > 0 ? [page.wantChanges(objectors(verdict))] : []),
        ...(uncountedRoles(verdict).length > 0 ? [page.rolesUnknown(uncountedRoles(verdict).length)] : []),
        ...(waiting > 0 && !isSilent ? [page.itemsWait(waiting)] : []),
        ...(people > 0 ? [page.notSigned(people)] : []),
    ];
    return parts.length > 0 ? parts : [`${whatHolds(verdict, about).join(', ')}; ${page.signOffsElsewhere}`];
}
function whatHolds(verdict, about) {
    const page = pageWords(about);
    const held = allLeaves(verdict).filter(({ holds }) => holds);
    const waived = held.filter(({ because }) => because === 'waived').length;
    const asked = held.filter(isAsked).length;
    const signed = verdict.signOffs.reduce((sum, { approvals }) => sum + approvals.length, 0);
    return [
        asked === 0 ? page.nothingAsked : `${page.allHold(asked)}${waived > 0 ? ` (${page.byWaiver(waived)})` : ''}`,
        ...(verdict.signOffsAsked && signed > 0 ? [about.supposed ? page.wouldBeSigned(signed) : page.signed(signed)] : []),
        ...(verdict.emergency ? [page.unsigned(verdict.emergency.unsigned)] : []),
    ];
}
/** A review came in before any gates had run: nothing is known of the items yet. */
const gatesHaveNotReported = ({ readings, release }) => readings === undefined && release.purpose === 're-judge';
/** What keeps everything from being counted, in few words each. */
const briefProblems = ({ blockers }, about) => blockers.flatMap(blocker => blocker.kind === 'problem' ? [pageWords(about).brief[blocker.problem.code] ?? blocker.problem.code] : []);
/** Who asks for changes, each once. */
const objectors = ({ signOffs }) => [
    ...new Set(signOffs.flatMap(({ changesRequested }) => changesRequested.map(({ user }) => user))),
];
/** The roles of which it is not known who holds them, or who of them consents. */
const uncountedRoles = ({ blockers }) => blockers.flatMap(blocker => (blocker.kind === 'role' && blocker.because === 'errored' ? [blocker.id] : []));

// EXTERNAL MODULE: ./build/src/report/figure.js
var figure = __webpack_require__(530);
;// CONCATENATED MODULE: ./build/src/report/found.js





const TAIL = 2;
/** What was found where it does not hold: the error, or a line for each of the first subjects. */
function found(item, verdict, about, limit) {
    const words = wordsFor(about);
    if (item.error)
        return [(0,report_blocks/* prose */.CS)((0,language/* sentenceOf */.$N)(item.error, words).message), ...lastLines(item.error)];
    const subjects = failingSubjects(item);
    const lines = subjects.slice(0, limit).map(subject => subjectLine(subject, item, verdict, about));
    const rest = subjectsFailing(item) - lines.length;
    const more = rest > 0 && lines.length > 0 ? [words.page.andMore(rest)] : [];
    return [...lines, ...more, ...(lines.length > 0 ? lastOf(item.tail ?? '', 1) : [])];
}
// Where a tool crashed, its last words say why.
const lastLines = ({ details }) => ('tail' in details ? lastOf(details.tail, TAIL) : []);
const lastOf = (tail, lines) => (0,sanitise/* plainLines */.y1)(tail)
    .filter(line => line.trim() !== '')
    .slice(-lines)
    .map(report_blocks/* code */.aY);
/** The expectations that do not hold, as they are written. */
const expected = (item) => item.expect.filter(({ held }) => !held).map(({ text }) => (0,report_blocks/* code */.aY)(text));
/** How many subjects there are for which something does not hold; exact unless an expectation keeps only its first. */
const subjectsFailing = (item) => Math.max(failingSubjects(item).length, ...item.expect.map(({ failing, failed }) => failed ?? failing.length));
/** The subjects for which some expectation does not hold, each once, with all that was read for it. */
function failingSubjects(item) {
    const subjects = new Map();
    for (const { failing } of item.expect.filter(({ held }) => !held))
        for (const { subject, location, unknown, found } of failing) {
            const key = `${subject}\n${location?.path}\n${location?.line}`;
            const before = subjects.get(key);
            subjects.set(key, {
                name: subject,
                ...(location && { location }),
                unknown: unknown || (before?.unknown ?? false),
                found: { ...before?.found, ...found },
            });
        }
    return [...subjects.values()];
}
/** "`worker`: memory-limit-mib, cpu-limit-m: no limit is set, k8s/production/worker.yaml:41". */
function subjectLine(subject, item, verdict, about) {
    const present = Object.entries(subject.found).flatMap(([name, value]) => value === null ? [] : [measured(name, value, item, about)]);
    const parts = [...(present.length > 0 ? [present.join(', ')] : []), ...lacking(subject.found, item, about)];
    const cannotTell = subject.unknown && parts.length === 1 && present.length > 0;
    const at = subject.location && place(subject.location, verdict, about);
    // A file is named once.
    const isItsPlace = subject.location?.line === undefined && subject.location?.path === subject.name;
    return [
        ...(isTheRun(subject.name, item, about) ? [] : [isItsPlace && at ? at : (0,report_blocks/* code */.aY)(subject.name), ': ']),
        parts.join('; '),
        ...(cannotTell ? [` (${pageWords(about).cannotTell})`] : []),
        ...(at && !isItsPlace ? [', ', at] : []),
    ];
}
/** What the subject lacks, once for each thing that the gate says it means. */
function lacking(found, { gate }, about) {
    const meanings = new Map();
    for (const [name] of Object.entries(found).filter(([, value]) => value === null)) {
        const measure = about.catalogue?.[gate ?? '']?.measures[name];
        const meaning = measure && 'absent' in measure ? String(measure.absent) : pageWords(about).absent;
        meanings.set(meaning, [...(meanings.get(meaning) ?? []), name]);
    }
    return [...meanings].map(([meaning, names]) => `${names.join(', ')}: ${meaning}`);
}
// A gate that looks at one thing has nothing to tell apart by name.
const isTheRun = (name, { gate, subjects }, { catalogue }) => subjects.length === 1 && name === (catalogue?.[gate ?? '']?.docs.subject ?? 'the run');
/** "score 7.2". */
const measured = (name, value, { expect }, about) => `${name} ${(0,figure/* figure */.v)(value, wordsFor(about), expect.flatMap(numbersOf))}`;
const numbersOf = ({ text }) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

;// CONCATENATED MODULE: ./build/src/report/statements.js


/** A row for each role that has something to state: what, and the line with which it does. */
function statements(items, verdict, about) {
    const groups = new Map();
    for (const item of items) {
        const { by = '', evidence } = item.attestation ?? {};
        const key = `${by} ${evidence}`;
        groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return [...groups.values()].map(group => row(group, verdict, about));
}
function row(group, verdict, about) {
    const words = pageWords(about);
    const [first, ...others] = group;
    const { by = '', evidence } = first?.attestation ?? {};
    const needsEvidence = evidence === 'required';
    const names = first && others.length === 0 ? nameCell(first) : group.map(named);
    return [
        names,
        [(0,report_blocks/* mark */.Gy)('waiting', words.states.waiting), words.notStated],
        [
            [(0,report_blocks/* prose */.CS)(words.stateIt(group.length)), ' ', places(group, about), (0,report_blocks/* prose */.CS)(branchOf(about)), words.thenAgain],
            (0,report_blocks/* code */.aY)(line(by, needsEvidence, verdict, about)),
        ],
        [(0,report_blocks/* prose */.CS)(words.statement(by, needsEvidence))],
    ];
}
const named = ({ id, name }) => (name === id ? (0,report_blocks/* code */.aY)(id) : [(0,report_blocks/* code */.aY)(id), ' ', name]);
/** The line to copy; what only that person knows is in capitals. */
function line(role, evidence, { at }, { checklist }) {
    const users = (Object.hasOwn(checklist.roles, role) && checklist.roles[role]?.users) || [];
    const by = users.length === 1 ? users[0] : 'LOGIN';
    return `attested: { by: ${by}, on: ${at.slice(0, 10)}, until: YYYY-MM-DD${evidence ? ', evidence: URL' : ''} }`;
}
/** `.release-checklist.yml:88, 91`: in the checklist that decides, which is not the pull request's. */
function places(group, about) {
    const { path } = about.checklist;
    const lines = group.flatMap(item => itemOf(item, about)?.place.line ?? []);
    const at = (number, text) => about.checklistRef ? placeAt(about.checklistRef, { path, line: number }, (0,report_blocks/* code */.aY)(text), about) : (0,report_blocks/* code */.aY)(text);
    return lines.length === 0
        ? at(undefined, path)
        : (0,report_blocks/* joined */.oR)(lines.map((number, index) => at(number, index === 0 ? `${path}:${number}` : String(number))), ', ');
}
const branchOf = (about) => about.release.purpose === 'local' || about.proposal
    ? ''
    : pageWords(about).onBranch(about.release.repository.defaultBranch);

;// CONCATENATED MODULE: ./build/src/report/told.js


/** What is wrong and what to do about it, in two sentences. */
function told(problem, words) {
    const { message, help } = (0,language/* sentenceOf */.$N)(problem, words);
    return [(0,report_blocks/* prose */.CS)((0,language/* sentence */.em)(message)), '. ', (0,report_blocks/* prose */.CS)((0,language/* sentence */.em)(help)), /[.?!]$/.test(help) ? '' : '.'];
}

;// CONCATENATED MODULE: ./build/src/report/blockers.js









const ROWS = { all: 200, 'not-green': 50, brief: 200, counts: 10 };
/** Characters of the message of one finding. */
const MESSAGE = 160;
const LINES = { all: 5, 'not-green': 3, brief: 5, counts: 1 };
/** What blocks, machines before people: each with what was found, what was expected and what to do. */
function blockers(verdict, about, depth) {
    const words = pageWords(about);
    const items = gatesHaveNotReported(about) ? [] : blockingItems(verdict);
    const isStated = ({ attestation, error }) => attestation !== undefined && !error;
    const shown = items.slice(0, ROWS[depth]);
    const rows = [
        ...shown.filter(item => !isStated(item)).map(item => blockers_row(item, verdict, about, depth)),
        ...statements(shown.filter(isStated), verdict, about),
    ];
    const problems = verdict.blockers.flatMap(blocker => (blocker.kind === 'problem' ? [blocker.problem] : []));
    if (items.length === 0 && problems.length === 0)
        return [];
    const { item, found, expected, next } = words.columns;
    return [
        (0,report_blocks/* heading */.R_)(words.blockers),
        ...problems.map(problem => (0,report_blocks/* note */.N4)('failed', told(problem, wordsFor(about)))),
        ...(rows.length > 0 ? [(0,report_blocks/* table */.tp)([item, found, next, expected], rows)] : []),
        ...(items.length > shown.length ? [(0,report_blocks/* paragraph */.FY)(words.moreBlockers(items.length - shown.length))] : []),
        ...tryOne(items, about),
    ];
}
/** Items that block, in the verdict's order: worst first. */
function blockingItems(verdict) {
    const leaves = new Map(allLeaves(verdict).map(item => [item.id, item]));
    return verdict.blockers.flatMap(blocker => {
        const item = blocker.kind === 'item' ? leaves.get(blocker.id) : undefined;
        return item ? [item] : [];
    });
}
function blockers_row(item, verdict, about, depth) {
    return [
        nameCell(item),
        [stateOf(item, about), ...found(item, verdict, about, LINES[depth]), ...waiversOf(item, verdict, about)],
        [next(item, verdict, about, depth)],
        expected(item),
    ];
}
/** A waiver that is written down for the item, or for one above it, and does not count. */
function waiversOf(item, { phases, signOffs, waivers }, about) {
    const words = pageWords(about);
    const isAbove = (each) => each.id === item.id || each.items.some(isAbove);
    const above = new Set(withAllBelow(phases.flatMap(({ items }) => items))
        .filter(isAbove)
        .map(({ id }) => id));
    return waivers.notInForce
        .filter(waiver => above.has(waiver.item))
        .map(({ because }) => {
        if (because.code === 'waiver-lapsed')
            return words.waiverLapsed(because.details.until);
        if (because.code !== 'waiver-unsigned')
            return [words.waiverNotCounted, told(because, wordsFor(about))];
        const { role } = because.details;
        const eligible = signOffs.find(signOff => signOff.role === role)?.eligible ?? [];
        return words.waiverWaits(eligible.length > 0 ? eligible : [role]);
    });
}
/** The one thing to do next. */
function next(item, verdict, about, depth) {
    const words = pageWords(about);
    if (item.error)
        return (0,report_blocks/* prose */.CS)((0,language/* sentence */.em)((0,language/* sentenceOf */.$N)(item.error, wordsFor(about)).help));
    if (item.outcome === 'pending')
        return words.waitForIt;
    const finding = item.findings.find(({ location }) => location) ?? item.findings[0];
    const first = finding?.location ?? failingSubjects(item)[0]?.location;
    const says = finding ? [': ', (0,sanitise/* cut */.Jj)((0,sanitise/* plain */.pj)(finding.message), MESSAGE)] : [];
    if (first)
        return [words.startAt, ' ', place(first, verdict, about), ...says];
    if (finding)
        return [words.startWith, ' ', (0,report_blocks/* code */.aY)(finding.ruleId), ...says];
    const question = itemOf(item, about)?.question;
    const run = question?.kind === 'gate' ? question.run : undefined;
    if (run)
        return [words.runs, ' ', (0,report_blocks/* code */.aY)(run)];
    const isLong = depth !== 'brief' && (item.findings.length > 0 || failingSubjects(item).length > 1);
    const more = isLong ? words.seeDetails(item.id) : item.gate === undefined ? undefined : words.whatItMeans(item.gate);
    return more ? [words.afterFix, '; ', (0,report_blocks/* prose */.CS)(more)] : words.afterFix;
}
function tryOne(items, about) {
    // Whoever reads this there has just done so.
    const first = about.release.purpose === 'local' ? undefined : items.find(({ gate }) => gate !== undefined);
    return first ? [(0,report_blocks/* paragraph */.FY)((0,report_blocks/* prose */.CS)(pageWords(about).tryItem(first.id)))] : [];
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js







const PER_REQUEST = 50;
const PER_ITEM = 30;
const IN_ALL = 200;
const annotations_MESSAGE = 4000;
const TITLE = 255;
/** The runner shows ten of a kind for each step. */
const LOGGED = 10;
/** On the lines of the files: what speaks against each item that did not pass, worst first, in pages of as many as one request takes. */
function annotations(verdict, about) {
    const items = [...blockingItems(verdict), ...allLeaves(verdict).filter(({ because }) => because === 'advisory')];
    const all = [];
    for (const item of items)
        if (all.length < IN_ALL)
            all.push(...ofItem(item, verdict, about).slice(0, Math.min(PER_ITEM, IN_ALL - all.length)));
    return Array.from({ length: Math.ceil(all.length / PER_REQUEST) }, (_, page) => all.slice(page * PER_REQUEST, (page + 1) * PER_REQUEST));
}
function ofItem(item, verdict, about) {
    const level = (of) => of === 'note' ? 'notice' : of === 'warning' || item.because === 'advisory' ? 'warning' : 'failure';
    return [
        ...item.findings.flatMap(({ location, level: of, ruleId, message }) => annotation(location, level(of), `${item.id}: ${ruleId}`, message)),
        ...failingSubjects(item).flatMap(subject => {
            const lines = [subjectLine(subject, item, verdict, about), ...expected(item)];
            return annotation(subject.location, level('error'), `${item.id}: ${item.name}`, lines.map(report_blocks/* wordsOnly */.Yd).join('\n'));
        }),
    ];
}
function annotation(location, level, title, message) {
    if (!location || !isInRepository(location.path))
        return [];
    const { line = 1, endLine = line, column } = location;
    const start = Number.isSafeInteger(line) && line > 0 ? line : 1;
    const end = Number.isSafeInteger(endLine) && endLine > start ? endLine : start;
    return [
        {
            path: (0,sanitise/* plain */.pj)(location.path).trim(),
            start_line: start,
            end_line: end,
            ...(column !== undefined && column > 0 && start === end && { start_column: column, end_column: column }),
            annotation_level: level,
            title: (0,sanitise/* cut */.Jj)((0,sanitise/* plain */.pj)(title).trim(), TITLE),
            message: (0,sanitise/* cut */.Jj)((0,sanitise/* plainLines */.y1)(message.slice(0, annotations_MESSAGE + 1))
                .join('\n')
                .trim(), annotations_MESSAGE) || (0,sanitise/* plain */.pj)(title),
        },
    ];
}
/** GitHub refuses the whole request for one path that is none. */
const isInRepository = (path) => (0,sanitise/* plain */.pj)(path).trim() !== '' && !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path);
/** What blocks, for the log: one message for each item, at most ten, the last of which counts the rest. */
function logMessages(verdict, about) {
    // People never turn a job red: what only waits is in the report.
    const items = blockingItems(verdict).filter(({ because }) => because !== 'waiting');
    const shown = items.length > LOGGED ? items.slice(0, LOGGED - 1) : items;
    const rest = items.length - shown.length;
    return [
        ...whatStops(verdict, about),
        ...shown.map(item => logMessage(item, verdict, about)),
        ...(rest > 0 ? [{ title: pageWords(about).blockers, message: pageWords(about).moreBlockers(rest) }] : []),
    ];
}
/** What is wrong with the whole of a release, beside its items. */
function whatStops({ decision, blockers }, about) {
    if (decision !== 'no-go')
        return [];
    return blockers.flatMap(blocker => blocker.kind === 'problem'
        ? [{ title: blocker.problem.code, message: (0,sanitise/* plain */.pj)((0,report_blocks/* wordsOnly */.Yd)(told(blocker.problem, wordsFor(about)))) }]
        : []);
}
function logMessage(item, verdict, about) {
    const lines = found(item, verdict, about, 3).map(report_blocks/* wordsOnly */.Yd);
    const wanted = expected(item).map(report_blocks/* wordsOnly */.Yd);
    const help = item.error ? [(0,language/* sentence */.em)((0,language/* sentenceOf */.$N)(item.error, wordsFor(about)).help)] : [];
    const { expected: label } = pageWords(about).columns;
    const message = [...lines, ...(wanted.length > 0 ? [`${label}: ${wanted.join(', ')}`] : []), ...help].join('. ');
    const at = item.findings.find(({ location }) => location)?.location ?? failingSubjects(item)[0]?.location;
    return {
        title: (0,sanitise/* cut */.Jj)((0,sanitise/* plain */.pj)(`${item.id}: ${item.name}`), TITLE),
        message: (0,sanitise/* plain */.pj)(message) || (0,sanitise/* plain */.pj)(item.name),
        ...(at && isInRepository(at.path) && { file: (0,sanitise/* plain */.pj)(at.path), ...(at.line !== undefined && { line: at.line }) }),
    };
}

// EXTERNAL MODULE: ./build/src/report/icons.js
var icons = __webpack_require__(2858);
;// CONCATENATED MODULE: ./build/src/report/markdown.js


/** The blocks as GitHub's Markdown, each by itself. */
const markdownBlocks = (blocks) => blocks.map(markdownBlock);
/** The blocks as one page of GitHub's Markdown. */
const markdown = (blocks) => `${markdownBlocks(blocks).join('\n\n')}\n`;
function markdownBlock(block) {
    switch (block.kind) {
        case 'banner':
            return `## ${icons/* icons */.P[block.mark].emoji} ${block.word}: ${inline(block.of)}`;
        case 'heading':
            return `### ${inline(block.of)}`;
        case 'paragraph':
            return inline(block.of).trim();
        case 'note':
            return `> ${icons/* icons */.P[block.mark].emoji} ${inline(block.of).trim()}`;
        case 'list':
            return block.items.map(item => `- ${inline(item).trim()}`).join('\n');
        case 'code':
            return (0,sanitise/* markdownFence */.p0)(block.code);
        case 'table':
            return [
                markdown_row(block.columns.map(column => inline(column))),
                markdown_row(block.columns.map(() => '---')),
                ...block.rows.map(cells => markdown_row(cells.map(cell))),
            ].join('\n');
        case 'timeline':
            return gantt(block.bars);
        case 'details':
            return `<details>\n<summary>${html(block.summary)}</summary>\n\n${markdownBlocks(block.blocks).join('\n\n')}\n\n</details>`;
    }
}
const markdown_row = (cells) => `| ${cells.join(' | ')} |`;
const cell = (lines) => lines.map(line => inline(line).trim()).join('<br>');
function inline(text, escaping = sanitise/* markdownText */.p7) {
    if (typeof text === 'string')
        return escaping(text);
    if (!('kind' in text))
        return text.map(part => inline(part, escaping)).join('');
    switch (text.kind) {
        case 'code':
            return (0,sanitise/* markdownCode */.D9)(text.code);
        case 'strong':
            return `**${inline(text.of, escaping).trim()}**`;
        case 'link': {
            const url = (0,sanitise/* webUrl */.qP)(text.url);
            return url === undefined ? inline(text.of, escaping) : `[${inline(text.of, sanitise/* markdownLinkText */.$k)}](<${url}>)`;
        }
        case 'mark':
            return `${icons/* icons */.P[text.mark].emoji} ${inline(text.of, escaping)}`;
    }
}
// Markdown is not read inside a summary.
function html(text) {
    if (typeof text === 'string')
        return (0,sanitise/* htmlTextOnGitHub */.zd)(text);
    if (!('kind' in text))
        return text.map(html).join('');
    switch (text.kind) {
        case 'code':
            return `<code>${(0,sanitise/* htmlTextOnGitHub */.zd)(text.code)}</code>`;
        case 'strong':
            return `<b>${html(text.of)}</b>`;
        case 'link':
            return html(text.of);
        case 'mark':
            return `${icons/* icons */.P[text.mark].emoji} ${html(text.of)}`;
    }
}
const tags = { passed: 'done, ', failed: 'crit, ', unknown: 'active, ' };
function gantt(bars) {
    const lines = bars.map(({ name, mark, from, to }, index) => {
        // Mermaid draws nothing for a task without length.
        const end = Math.max(to, from + 1);
        return `  ${(0,sanitise/* mermaidName */.hd)(name) || '-'} :${tags[mark] ?? ''}t${index}, ${Math.round(from)}, ${Math.round(end)}`;
    });
    return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/evidence.js




const FINDINGS = { all: 20, 'not-green': 5, brief: 0, counts: 0 };
const SUBJECTS = { all: 100, 'not-green': 10, brief: 0, counts: 0 };
const RULES = 20;
/** What speaks against each item that did not pass: its findings, the subjects, the last lines of a tool that crashed. Folded. */
const evidence = (verdict, about, depth) => depth === 'counts' || depth === 'brief'
    ? []
    : allLeaves(verdict)
        .filter(item => !isQuiet(item))
        .flatMap(item => {
        const blocks = [
            ...subjects(item, verdict, about, depth),
            ...findings(item, verdict, about, depth),
            ...evidence_lastLines(item),
        ];
        return blocks.length > 0
            ? [(0,report_blocks/* details */.zH)([(0,report_blocks/* mark */.Gy)(markOf(item), (0,report_blocks/* code */.aY)(item.id)), ': ', title(item, about)], blocks)]
            : [];
    });
function title(item, about) {
    const words = pageWords(about);
    const found = findingsOf(item);
    const failing = subjectsFailing(item);
    return found > 0 ? words.findingsOf(found) : failing > 1 ? words.subjectsOf(failing) : words.output;
}
const findingsOf = ({ tallies }) => tallies.reduce((sum, { count }) => sum + count, 0);
function subjects(item, verdict, about, depth) {
    const failing = failingSubjects(item);
    if (failing.length < 2)
        return [];
    const lines = failing.slice(0, SUBJECTS[depth]).map(subject => subjectLine(subject, item, verdict, about));
    const rest = subjectsFailing(item) - lines.length;
    return [(0,report_blocks/* list */.p_)(rest > 0 ? [...lines, pageWords(about).andMore(rest)] : lines)];
}
function findings(item, verdict, about, depth) {
    if (item.findings.length === 0)
        return [];
    const words = pageWords(about);
    const { place: where, rule, message } = words.columns;
    const shown = item.findings.slice(0, FINDINGS[depth]);
    const rows = shown.map(each => [
        each.location ? [place(each.location, verdict, about)] : [],
        ruleCell(each),
        [each.message],
    ]);
    const all = findingsOf(item);
    return [
        (0,report_blocks/* table */.tp)([where, rule, message], rows),
        ...(all > shown.length ? [(0,report_blocks/* paragraph */.FY)(words.shownOf(shown.length, all)), (0,report_blocks/* list */.p_)(rules(item, about))] : []),
    ];
}
const ruleCell = ({ ruleId, aliases, severity, level, helpUri }) => [
    (0,report_blocks/* code */.aY)(ruleId),
    [severity ?? level, ...(aliases ?? []).slice(0, 3)].join(', '),
    ...(helpUri ? [(0,report_blocks/* code */.aY)(helpUri)] : []),
];
function rules({ tallies }, about) {
    const most = [...tallies].sort((a, b) => b.count - a.count);
    const lines = most
        .slice(0, RULES)
        .map(({ ruleId, level, severity, count }) => [(0,report_blocks/* code */.aY)(ruleId), ` × ${count} (${severity ?? level})`]);
    return most.length > RULES ? [...lines, pageWords(about).andMore(most.length - RULES)] : lines;
}
function evidence_lastLines({ error, tail: said = '' }) {
    const tail = error && 'tail' in error.details ? error.details.tail : said;
    return tail.trim() === '' ? [] : [{ kind: 'code', code: tail }];
}

;// CONCATENATED MODULE: ./build/src/report/summary.js






/** What became of an item, in a line or a few: what was read, why it is not asked, who stated it. */
function summary(item, verdict, about, limit) {
    const words = pageWords(about);
    const waiver = item.waiver ? [words.waivedFor(item.waiver.reason)] : [];
    if (item.error)
        return [(0,report_blocks/* prose */.CS)((0,language/* sentenceOf */.$N)(item.error, wordsFor(about)).message), ...waiver];
    if (item.notApplicable)
        return [words.becauseOf(item.notApplicable.reason, item.notApplicable.until)];
    if (item.attestation)
        return attested(item.attestation, about);
    if (item.items.length > 0)
        return gathered(leavesOf(item.items), about);
    if (item.gate === undefined && item.needs.length > 0)
        return [[`${words.needs} `, (0,report_blocks/* joined */.oR)(item.needs.map(report_blocks/* code */.aY), ', ')]];
    const [only, ...others] = item.subjects;
    const isOne = only !== undefined && others.length === 0 && isTheRun(only.name, item, about);
    const failing = isOne ? [] : found(item, verdict, about, limit);
    const all = whatWasRead(item, about);
    return [...failing, ...(all.length > 0 ? [(0,report_blocks/* joined */.oR)(all, ', ')] : []), ...waiver];
}
/** "2 of 3 hold, 1 not asked"; nothing where none was asked. */
function gathered(leaves, about) {
    const words = pageWords(about);
    const asked = leaves.filter(isAsked);
    if (asked.length === 0)
        return [];
    const others = ['not-asked', 'not-applicable'].flatMap(state => {
        const number = leaves.filter(({ because }) => because === state).length;
        return number > 0 ? [words.someOf(number, words.states[state])] : [];
    });
    return [[words.holdOf(asked.filter(({ holds }) => holds).length, asked.length), ...others].join(', ')];
}
function attested({ stated }, about) {
    const words = pageWords(about);
    if (!stated)
        return [words.notStated];
    const { user, at, until, evidence } = stated;
    return [
        [words.stated(user, (0,figure/* moment */.n)(at)), ...(until ? [`, ${words.validUntil(until)}`] : [])],
        ...(evidence ? [(0,report_blocks/* code */.aY)(evidence)] : []),
    ];
}
/** "score 9.1", "12 modules", "3 findings": what a gate read, where one subject has it all. */
function whatWasRead(item, about) {
    const words = pageWords(about);
    const [only, ...others] = item.subjects;
    const isOne = only !== undefined && others.length === 0;
    const measures = isOne ? Object.entries(only.measures) : [];
    const all = [...measures, ...Object.entries(item.measures).filter(([name]) => name !== 'examined')];
    const told = all.filter(([name, value]) => value !== 0 || isAskedOf(name, item));
    const shown = told.length === 0 && measures.length === 0 && isOne ? all.filter(([name]) => name === 'findings') : told;
    const unit = item.gate === undefined ? undefined : about.catalogue?.[item.gate]?.docs.examined;
    return [
        ...shown.map(([name, value]) => measured(name, value, item, about)),
        ...(item.examined === undefined ? [] : [words.examined(item.examined, unit)]),
    ];
}
// Zeros say nothing, unless the item asks about them or they do not hold; how much was examined is said with its unit.
const isAskedOf = (name, { expect }) => expect.some(({ text, from, held }) => (from === 'item' || !held) && text.split(/[^\w-]+/).includes(name));

;// CONCATENATED MODULE: ./build/src/report/items.js




const items_SUBJECTS = 3;
/** One line for each phase: how much of it holds, and what does not. Behind it, where there is room, every item. */
function phases(verdict, about, depth) {
    const words = pageWords(about);
    if (verdict.phases.length === 0)
        return [];
    if (depth === 'brief' || depth === 'counts') {
        const rows = verdict.phases.map(phase => [[phase.name], [phaseState(phase, about)]]);
        return [(0,report_blocks/* heading */.R_)(words.phases), (0,report_blocks/* table */.tp)([words.columns.phase, words.columns.items], rows)];
    }
    return [
        (0,report_blocks/* heading */.R_)(words.phases),
        ...verdict.phases.map(phase => {
            const rows = phase.items.flatMap(item => rowsOf(item, verdict, about, depth, ''));
            const line = [(0,report_blocks/* strong */.ko)(phase.name), ': ', phaseState(phase, about)];
            return rows.length > 0 ? (0,report_blocks/* details */.zH)(line, [itemTable(rows, about)]) : (0,report_blocks/* paragraph */.FY)(line);
        }),
    ];
}
/** A table of items: id, state, what was read, how long it took. */
function itemTable(rows, about) {
    const { item, state, read, expected, time } = pageWords(about).columns;
    return (0,report_blocks/* table */.tp)([item, state, read, expected, time], rows);
}
/** A row for the item and, under it, for each below it. */
function rowsOf(item, verdict, about, depth, indent) {
    const below = item.items.flatMap(child => rowsOf(child, verdict, about, depth, `${indent}↳ `));
    if (depth === 'not-green' && isQuiet(item) && below.length === 0)
        return [];
    const [id = '', ...name] = nameCell(item);
    const time = item.durationMs === undefined ? [] : [pageWords(about).duration(item.durationMs)];
    const expected = item.expect.map(({ text }) => (0,report_blocks/* code */.aY)(text));
    const read = summary(item, verdict, about, items_SUBJECTS);
    return [[[[indent, id], ...name], [stateOf(item, about)], read, expected, time], ...below];
}

;// CONCATENATED MODULE: ./build/src/report/exceptions.js




const exceptions_LINES = { all: 200, 'not-green': 50, brief: 50, counts: 10 };
/** What holds by way of exception, or deserves to be known: waivers, what is not applicable, remarks of the gates, proposed items. */
const exceptions = (verdict, about, depth) => [
    ...waivers(verdict, about, depth),
    ...notApplicable(verdict, about, depth),
    ...remarks(verdict, about, depth),
    ...proposed(verdict, about, depth),
];
function waivers({ waivers: { inForce, notInForce } }, about, depth) {
    const words = wordsFor(about);
    const { page } = words;
    if (inForce.length + notInForce.length === 0)
        return [];
    const rows = [
        ...inForce.map(({ item, only, reason, by, users, until, lapsesSoon }) => [
            [(0,report_blocks/* code */.aY)(item), ...(only.length > 0 ? only.map(report_blocks/* code */.aY) : [page.wholeItem])],
            [lapsesSoon ? (0,report_blocks/* mark */.Gy)('warning', page.lapsesSoon) : (0,report_blocks/* mark */.Gy)('waived', page.inForce)],
            [reason],
            [users.length > 0 ? `${by}: ${users.join(', ')}` : by],
            [until ?? page.thisCommit],
        ]),
        ...notInForce.map(({ item, reason, because }) => {
            const { message, help } = (0,language/* sentenceOf */.$N)(because, words);
            return [[(0,report_blocks/* code */.aY)(item)], [(0,report_blocks/* mark */.Gy)('off', page.notCounted), (0,report_blocks/* prose */.CS)(`${message}: ${help}`)], [reason], [], []];
        }),
    ];
    const { item, state, reason, by, until } = page.columns;
    const lapsing = inForce.filter(({ lapsesSoon }) => lapsesSoon).length;
    const title = page.waivers(inForce.length, lapsing, notInForce.length);
    const shown = rows.slice(0, exceptions_LINES[depth]);
    return [(0,report_blocks/* details */.zH)(title, [(0,report_blocks/* table */.tp)([item, state, reason, by, until], shown), ...more(rows.length - shown.length, about)])];
}
function notApplicable(verdict, about, depth) {
    const words = pageWords(about);
    const lines = allLeaves(verdict).flatMap(({ id, notApplicable }) => notApplicable ? [[(0,report_blocks/* code */.aY)(id), ': ', words.becauseOf(notApplicable.reason, notApplicable.until)]] : []);
    return folded(words.notApplicable(lines.length), lines, about, depth);
}
function remarks(verdict, about, depth) {
    const lines = allLeaves(verdict).flatMap(({ id, remarks }) => remarks.map((remark) => [(0,report_blocks/* code */.aY)(id), ': ', remark]));
    return folded(pageWords(about).remarks(lines.length), lines, about, depth);
}
function proposed(verdict, about, depth) {
    const rows = verdict.proposed.flatMap(item => rowsOf(item, verdict, about, 'all', ''));
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, exceptions_LINES[depth]);
    const title = pageWords(about).proposed(verdict.proposed.length);
    return [(0,report_blocks/* details */.zH)(title, [itemTable(shown, about), ...more(rows.length - shown.length, about)])];
}
function folded(title, lines, about, depth) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, exceptions_LINES[depth]);
    return [(0,report_blocks/* details */.zH)(title, [(0,report_blocks/* list */.p_)(shown), ...more(lines.length - shown.length, about)])];
}
const more = (number, about) => number > 0 ? [(0,report_blocks/* list */.p_)([pageWords(about).andMore(number)])] : [];

;// CONCATENATED MODULE: ./build/src/report/people.js




const REASONS = 10;
/** Who has to sign, who has, and why a review does not count; where nothing is asked of people, one line that says so. */
function people(verdict, about) {
    const words = pageWords(about);
    if (!verdict.signOffsAsked)
        return ordinary(about);
    if (verdict.signOffs.length === 0)
        return [];
    const { role, signed, next, notCounted } = words.columns;
    const unknown = new Set(withoutRole(verdict).map(({ user }) => user));
    const rows = verdict.signOffs.map(signOff => [
        signOff.name === signOff.role ? [(0,report_blocks/* code */.aY)(signOff.role)] : [(0,report_blocks/* code */.aY)(signOff.role), signOff.name],
        signatures(signOff, about),
        nextStep(signOff, about),
        reasons(signOff.disregarded.filter(({ user }) => !unknown.has(user)), verdict, about),
    ]);
    return [
        (0,report_blocks/* heading */.R_)(words.signOffs),
        (0,report_blocks/* table */.tp)([role, signed, next, notCounted], rows),
        ...strangers(verdict, about),
        ...signOffLine(verdict, about),
    ];
}
const ordinary = (about) => about.release.purpose === 'pull-request'
    ? [(0,report_blocks/* paragraph */.FY)(pageWords(about).ordinary(about.release.pullRequest !== undefined))]
    : [];
function signatures({ approvals, missing, required, deferred, changesRequested, problem }, about) {
    const words = pageWords(about);
    const supposed = approvals.some(({ user }) => about.supposed?.includes(user));
    const state = problem && problem.code !== 'quorum-unreachable'
        ? (0,report_blocks/* mark */.Gy)('unknown', words.unknownRole)
        : changesRequested.length > 0
            ? (0,report_blocks/* mark */.Gy)('failed', words.changes)
            : supposed
                ? (0,report_blocks/* mark */.Gy)('waiting', words.wouldSign(approvals.length, required))
                : missing === 0
                    ? (0,report_blocks/* mark */.Gy)('passed', words.signedBy)
                    : deferred
                        ? (0,report_blocks/* mark */.Gy)('warning', words.signsLater)
                        : (0,report_blocks/* mark */.Gy)('waiting', words.toSign(missing, required));
    return [
        state,
        ...(problem ? [(0,report_blocks/* prose */.CS)((0,language/* sentenceOf */.$N)(problem, wordsFor(about)).message)] : []),
        ...changesRequested.map(({ user, url }) => (0,report_blocks/* link */.nf)(user, url)),
        ...approvals.map(({ user, at, url }) => [(0,report_blocks/* link */.nf)(user, url), ', ', (0,figure/* moment */.n)(at)]),
    ];
}
function nextStep(signOff, about) {
    const words = pageWords(about);
    if (signOff.problem)
        return [(0,report_blocks/* prose */.CS)((0,language/* sentence */.em)((0,language/* sentenceOf */.$N)(signOff.problem, wordsFor(about)).help))];
    const missing = signOff.missing === 0
        ? []
        : needsLine(about) && signOff.eligible.length > 0
            ? [words.signByLine(signOff.eligible, signOff.missing)]
            : [[words.approves(signOff.eligible, signOff.missing), ' ', pullRequest(about) ?? words.releasePullRequest]];
    const objectors = signOff.changesRequested.map(({ user }) => user);
    return objectors.length > 0 ? [words.mayWithdraw(objectors)] : missing;
}
function reasons(disregarded, verdict, about) {
    const words = wordsFor(about);
    const lines = disregarded
        .slice(0, REASONS)
        .map((review) => [
        (0,report_blocks/* link */.nf)(review.user, review.url),
        ': ',
        (0,report_blocks/* prose */.CS)(review.why === 'permission-unknown'
            ? (0,language/* sentenceOf */.$N)(review.problem, words).message
            : words.page.disregarded(review, verdict.sha)),
    ]);
    const rest = disregarded.length - lines.length;
    return rest > 0 ? [...lines, words.page.andMore(rest)] : lines;
}
/** Who reviewed and holds no role at all: told once, and not in every role. */
function withoutRole({ signOffs }) {
    const all = signOffs.flatMap(({ disregarded }) => disregarded);
    const known = new Set([
        ...signOffs
            .flatMap(({ approvals, changesRequested }) => [...approvals, ...changesRequested])
            .map(({ user }) => user),
        ...all.filter(({ why }) => !outside.has(why)).map(({ user }) => user),
    ]);
    return all.filter(({ user }, index) => !known.has(user) && all.findIndex(other => other.user === user) === index);
}
const outside = new Set(['bot', 'deleted-account', 'not-a-member']);
function strangers(verdict, about) {
    const words = pageWords(about);
    const all = withoutRole(verdict);
    const lines = all
        .slice(0, REASONS)
        .map((review) => [
        (0,report_blocks/* link */.nf)(review.user, review.url),
        ' (',
        review.why === 'not-a-member' || review.why === 'permission-unknown'
            ? words.noRole
            : (0,report_blocks/* prose */.CS)(words.disregarded(review, verdict.sha)),
        ')',
    ]);
    if (lines.length === 0)
        return [];
    const rest = all.length > lines.length ? [words.andMore(all.length - lines.length)] : [];
    return [(0,report_blocks/* paragraph */.FY)(words.strangers, ': ', (0,report_blocks/* joined */.oR)([...lines, ...rest], ', '), '.')];
}
const needsLine = ({ release: { pullRequest, purpose } }) => purpose !== 'local' && pullRequest?.merged === true;
// GitHub lets nobody approve a merged pull request, and no author approve at all.
function signOffLine(verdict, about) {
    const words = pageWords(about);
    const { pullRequest: request } = about.release;
    const unsigned = verdict.signOffs.some(({ missing }) => missing > 0) || verdict.emergency !== undefined;
    const author = request?.author;
    const authorMaySign = verdict.signOffs.some(({ eligible, missing }) => missing > 0 && author !== undefined && eligible.includes(author));
    if (!unsigned || !(needsLine(about) || authorMaySign))
        return [];
    return [
        (0,report_blocks/* paragraph */.FY)(words.signOffLine, ' ', pullRequest(about) ?? '', ':'),
        { kind: 'code', code: `/sign-off ${verdict.sha.slice(0, 12)}` },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/provenance.js





const BARS = { all: 60, 'not-green': 20, brief: 0, counts: 0 };
/** When each gate ran, and which tools answered. Folded. */
const run = (verdict, about, depth) => depth === 'counts' || depth === 'brief' ? [] : [...timeline(verdict, about, depth), ...tools(verdict, about)];
function timeline(verdict, about, depth) {
    const words = pageWords(about);
    const bars = allLeaves(verdict).flatMap((item) => {
        const from = Date.parse(item.startedAt ?? '');
        if (Number.isNaN(from) || item.durationMs === undefined)
            return [];
        return [{ name: item.id, mark: markOf(item), from, to: from + item.durationMs }];
    });
    if (bars.length < 2)
        return [];
    const longest = [...bars].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, BARS[depth]);
    const shown = bars.filter(bar => longest.includes(bar)).sort((a, b) => a.from - b.from);
    return [
        (0,report_blocks/* details */.zH)(words.timeline, [
            { kind: 'timeline', bars: shown },
            ...(bars.length > shown.length ? [(0,report_blocks/* paragraph */.FY)(words.longest(shown.length, bars.length))] : []),
        ]),
    ];
}
function tools(verdict, about) {
    const versions = new Set(allLeaves(verdict).flatMap(({ tool }) => (tool ? [`${tool.name} ${tool.version ?? ''}`.trim()] : [])));
    if (versions.size === 0)
        return [];
    return [(0,report_blocks/* details */.zH)(pageWords(about).tools(versions.size), [(0,report_blocks/* list */.p_)([...versions].sort().slice(0, 100))])];
}
/** A release pull request whose tag anybody could push by hand: that is said above everything that follows. */
const isUnprotected = ({ signOffsAsked, protection }, { release }) => signOffsAsked && protection.level === 'none' && release.purpose !== 'tag-push' && release.pullRequest !== undefined;
/** That nothing protects the tag, where that is so, and the cure. */
function unprotected(verdict, about) {
    const words = wordsFor(about);
    const { page } = words;
    if (!isUnprotected(verdict, about))
        return [];
    const cures = verdict.protection.missing.flatMap((problem) => [' ', told(problem, words)]);
    return [(0,report_blocks/* note */.N4)('warning', page.protectionTitle, ': ', (0,report_blocks/* strong */.ko)('none'), '. ', page.protection.none, ...cures)];
}
function protection({ protection: { level, missing } }, about) {
    const words = wordsFor(about);
    const { page } = words;
    const sign = level === 'none' || level === 'unknown' ? 'warning' : 'passed';
    return [
        (0,report_blocks/* paragraph */.FY)(page.protectionTitle, ': ', (0,report_blocks/* mark */.Gy)(sign, level), '. ', page.protection[level]),
        ...(missing.length > 0 ? [(0,report_blocks/* list */.p_)(missing.map(problem => told(problem, words)))] : []),
    ];
}
/** How well the tag is protected, and of what and by what this was decided. */
function footer(verdict, about, depth) {
    const page = pageWords(about);
    const { path, sha256 } = about.checklist;
    const runOf = about.readings?.run ?? about.release.run;
    const parts = [
        ...(verdict.sha === ''
            ? []
            : [[page.judged, ' ', commit(verdict.sha, about), ' (', page.tree, ' ', (0,report_blocks/* code */.aY)(verdict.tree.slice(0, 7)), ')']]),
        ...(about.release.environment === undefined ? [] : [[page.environment, ' ', (0,report_blocks/* code */.aY)(about.release.environment)]]),
        [
            page.checklist,
            ' ',
            (0,report_blocks/* code */.aY)(path),
            ...(about.checklistRef
                ? [
                    ` ${page.at} `,
                    /^[0-9a-f]{40}$/.test(about.checklistRef) ? commit(about.checklistRef, about) : (0,report_blocks/* code */.aY)(about.checklistRef),
                ]
                : []),
            ` (${page.digest} `,
            (0,report_blocks/* code */.aY)(sha256.slice(0, 12)),
            ')',
        ],
        about.engine,
        page.decidedAt((0,figure/* moment */.n)(verdict.at)),
        page.holdsUntil((0,figure/* moment */.n)(verdict.validUntil)),
        ...(runOf
            ? [
                [
                    depth === 'brief' ? [page.theRun, ' ', runOf.url] : (0,report_blocks/* link */.nf)(page.theRun, runOf.url),
                    ...(runOf.attempt > 1 ? [`, ${page.attempt(runOf.attempt)}`] : []),
                ],
            ]
            : []),
    ];
    return [
        ...(verdict.signOffsAsked && !isUnprotected(verdict, about) ? protection(verdict, about) : []),
        (0,report_blocks/* paragraph */.FY)((0,report_blocks/* joined */.oR)(parts, ' · ')),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/page.js










/** The report of a verdict; `depth` says how much room there is for what holds. */
function page(verdict, about, depth) {
    const { mark, word, because } = decision(verdict, about);
    const reported = !gatesHaveNotReported(about);
    const folded = [
        ...(reported ? evidence(verdict, about, depth) : []),
        ...exceptions(verdict, about, depth),
        ...run(verdict, about, depth),
    ];
    return {
        top: [
            { kind: 'banner', mark, word, of: because },
            ...subject(verdict, about),
            ...unprotected(verdict, about),
            ...notices(verdict, about),
            ...blockers(verdict, about, depth),
            ...people(verdict, about),
            ...(reported ? phases(verdict, about, depth) : []),
        ],
        folded: folded.length > 0 && depth !== 'brief' ? [(0,report_blocks/* heading */.R_)(pageWords(about).details), ...folded] : folded,
        footer: footer(verdict, about, depth),
    };
}
/** What is judged: "Production release · #12 · commit 3f2a1c9 · stage tag". */
function subject(verdict, about) {
    const words = pageWords(about);
    const { tag } = about.release;
    const request = pullRequest(about);
    const parts = [
        (0,report_blocks/* strong */.ko)(about.checklist.name),
        ...(tag === undefined ? [] : [words.tag(tag)]),
        ...(request ? [request] : []),
        [words.commit, ' ', commit(verdict.sha, about)],
        words.stage(verdict.stage),
    ];
    return [(0,report_blocks/* paragraph */.FY)((0,report_blocks/* joined */.oR)(parts, ' · '))];
}
function notices(verdict, about) {
    const words = wordsFor(about);
    const { page } = words;
    return [
        ...(verdict.emergency
            ? [(0,report_blocks/* note */.N4)('warning', (0,report_blocks/* prose */.CS)(page.emergencyNote(verdict.emergency.label, verdict.emergency.unsigned)))]
            : []),
        ...(about.supposed ? [(0,report_blocks/* note */.N4)('warning', (0,report_blocks/* prose */.CS)(page.supposed(about.supposed)))] : []),
        ...(about.proposal ? [(0,report_blocks/* note */.N4)('warning', page.proposal)] : []),
        ...(about.readings?.dirty ? [(0,report_blocks/* note */.N4)('warning', page.dirty)] : []),
        ...(about.notices ?? []).map(problem => (0,report_blocks/* note */.N4)('warning', ...atPlace(problem), told(problem, words))),
    ];
}
const atPlace = ({ place }) => place ? [(0,report_blocks/* code */.aY)(`${place.path}:${place.line}:${place.column}`), ' '] : [];
/** What is said where not everything fits, and where the whole is. */
function noRoom(said, about) {
    const words = pageWords(about);
    const runOf = about.readings?.run ?? about.release.run;
    return (0,report_blocks/* note */.N4)('warning', said, ...(runOf ? [' ', words.whole, ' ', (0,report_blocks/* link */.nf)(words.summaryOfRun, runOf.url), '.'] : []));
}

;// CONCATENATED MODULE: ./build/src/report/fit.js



const bytes = (size) => ({ size, of: text => new TextEncoder().encode(text).length });
const characters = (size) => ({ size, of: text => text.length });
/**
 * The page in Markdown within the limit. It says less in steps, and only then leaves out whole blocks from the end; each time it
 * says so. Empty where not even the first block fits.
 */
function within(limit, about, blocksAt) {
    const words = pageWords(about);
    const steps = [
        ['all', []],
        ['not-green', [noRoom(words.onlyNotGreen, about)]],
        ['counts', [noRoom(words.onlyCounts, about)]],
    ];
    for (const [depth, said] of steps) {
        const text = markdown([...blocksAt(depth), ...said]);
        if (limit.of(text) <= limit.size)
            return text;
    }
    const [end = ''] = markdownBlocks([noRoom(words.trimmed, about)]);
    const kept = [];
    let room = limit.size - limit.of(`${end}\n`);
    for (const block of markdownBlocks(blocksAt('counts'))) {
        room -= limit.of(`${block}\n\n`);
        if (!(room >= 0))
            break;
        kept.push(block);
    }
    return kept.length === 0 ? '' : `${[...kept, end].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/check-run.js




const check_run_TITLE = 255;
const FIELD = 65_535;
/** The report for a check run; `bytesLeft` is what the stored readings leave of `text`. */
function checkRun(verdict, about, bytesLeft) {
    return {
        title: check_run_title(verdict, about),
        summary: within(bytes(FIELD), about, depth => {
            const { top, footer } = page(verdict, about, depth);
            return [...top, ...footer];
        }),
        text: within(bytes(Math.min(FIELD, bytesLeft)), about, depth => page(verdict, about, depth).folded),
    };
}
/** The decision in one line, without a sign. */
function check_run_title(verdict, about) {
    const { word, because } = decision(verdict, about);
    return (0,sanitise/* cut */.Jj)((0,sanitise/* plain */.pj)(`${word}: ${because}`).trim(), check_run_TITLE);
}

;// CONCATENATED MODULE: ./build/src/report/html-style.js
/** The style of the page: light and dark, for the screen and for paper. Nothing is loaded. */
const style = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --text: #1c2128; --soft: #5c6773; --line: #dfe3e8; --code: #eef1f4;
  --green: #1a7f37; --red: #c62a2f; --yellow: #9a6700; --magenta: #8250df; --cyan: #0969a8; --dim: #6e7781; --link: #0a5bc4 }
@media (prefers-color-scheme: dark) { :root { --page: #0e1116; --card: #161b22; --text: #e6eaef; --soft: #9aa5b1; --line: #2b323b; --code: #21272f;
  --green: #4ac26b; --red: #ff7b72; --yellow: #d9a441; --magenta: #c297ff; --cyan: #6cb6ff; --dim: #8b949e; --link: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
main { max-width: 1120px; margin: 0 auto; padding: 28px 20px 60px }
.banner { background: var(--card); border: 1px solid var(--line); border-left: 8px solid var(--tone); border-radius: 10px; padding: 20px 24px; margin: 0 0 14px }
.banner h1 { margin: 0; font-size: 30px; line-height: 1.2; letter-spacing: .01em; color: var(--tone) }
.banner p { margin: 6px 0 0; font-size: 18px }
h2 { font-size: 19px; margin: 30px 0 10px }
p { margin: 10px 0 } .note { border-left: 4px solid var(--tone); background: var(--card); padding: 10px 14px; border-radius: 0 8px 8px 0; margin: 10px 0 }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 10px 0 }
table { border-collapse: collapse; width: 100% } th { text-align: left; font-weight: 600; font-size: 13px; color: var(--soft) }
th, td { padding: 9px 14px; vertical-align: top; border-bottom: 1px solid var(--line) } tr:last-child td { border-bottom: 0 }
td > div + div { margin-top: 3px } td > .short { white-space: nowrap } td code { overflow-wrap: break-word } td:first-child > div + div { color: var(--soft); font-size: 14px }
code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); border-radius: 4px; padding: 2px 3px; overflow-wrap: anywhere }
pre { background: var(--code); border-radius: 8px; padding: 12px 14px; overflow-x: auto; margin: 10px 0 } pre code { padding: 0; background: none }
.mark { color: var(--tone); font-weight: 600; white-space: nowrap } .mark i { font-style: normal; display: inline-block; min-width: 1.2em }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline } a code { color: inherit }
details { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 8px 0; padding: 0 14px }
summary { cursor: pointer; padding: 10px 0; font-weight: 500 } details[open] > summary { border-bottom: 1px solid var(--line) }
details .scroll { border: 0; margin: 0 -14px; border-radius: 0 } ul { padding-left: 22px; margin: 10px 0 }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: 3px 12px; align-items: center; margin: 12px 0; font-size: 13px }
.bar { height: 12px; border-radius: 3px; background: var(--tone); min-width: 2px } .bars small { color: var(--soft) }
footer { color: var(--soft); font-size: 14px; margin-top: 28px }
.green { --tone: var(--green) } .red { --tone: var(--red) } .yellow { --tone: var(--yellow) } .magenta { --tone: var(--magenta) } .cyan { --tone: var(--cyan) } .dim { --tone: var(--dim) }
@media (max-width: 640px) { main { padding: 16px 12px 40px } .banner { padding: 16px } thead { display: none } table, tbody, tr, td { display: block } tr { border-bottom: 1px solid var(--line); padding: 10px 14px } tr:last-child { border-bottom: 0 }
  td, td:first-child { padding: 0; border: 0 } td + td { margin-top: 6px } td[data-label]:not(:first-child) { display: grid; grid-template-columns: 78px 1fr; column-gap: 8px } td > div { grid-column: 2; min-width: 0 }
  td[data-label]:not(:first-child)::before { content: attr(data-label); grid-row: 1 / span 30; color: var(--soft); font-size: 13px; line-height: 22px }
  td:empty { display: none } td > .short, .mark { white-space: normal } details .scroll tr { padding: 10px 14px } .bars { grid-template-columns: minmax(0, 110px) 1fr max-content } }
@media print { body { background: none } .banner, .scroll, details { break-inside: avoid } }
`;

;// CONCATENATED MODULE: ./build/src/report/html.js




/** The report as one file that loads nothing and runs nothing, to be kept with the record. */
function html_html({ top, folded, footer }, title, language) {
    const part = (blocks) => blocks.map(htmlBlock).join('\n');
    return `<!doctype html>
<html lang="${(0,sanitise/* htmlText */.js)(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,sanitise/* htmlText */.js)(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${part(top)}
${part(folded)}
<footer>
${part(footer)}
</footer>
</main>
</body>
</html>
`;
}
function htmlBlock(block) {
    switch (block.kind) {
        case 'banner': {
            const { sign, colour } = icons/* icons */.P[block.mark];
            return `<header class="banner ${colour}"><h1>${sign} ${(0,sanitise/* htmlText */.js)(block.word)}</h1><p>${html_inline(block.of)}</p></header>`;
        }
        case 'heading':
            return `<h2>${html_inline(block.of)}</h2>`;
        case 'paragraph':
            return `<p>${html_inline(block.of)}</p>`;
        case 'note':
            return `<p class="note ${icons/* icons */.P[block.mark].colour}">${html_inline(block.of)}</p>`;
        case 'list':
            return `<ul>${block.items.map(item => `<li>${html_inline(item)}</li>`).join('')}</ul>`;
        case 'code':
            return `<pre><code>${(0,sanitise/* htmlLines */.Jf)(block.code)}</code></pre>`;
        case 'table':
            return `<div class="scroll"><table><thead><tr>${block.columns.map(column => `<th>${(0,sanitise/* htmlText */.js)(column)}</th>`).join('')}</tr></thead>
<tbody>${block.rows.map(row => `<tr>${row.map((lines, index) => html_cell(lines, block.columns[index] ?? '')).join('')}</tr>`).join('\n')}</tbody></table></div>`;
        case 'timeline':
            return html_timeline(block.bars);
        case 'details':
            return `<details><summary>${html_inline(block.summary)}</summary>${block.blocks.map(htmlBlock).join('\n')}</details>`;
    }
}
// What is short is not broken into two lines: a time, an expectation.
const SHORT = 26;
const html_cell = (lines, column) => `<td${lines.length > 0 && column !== '' ? ` data-label="${(0,sanitise/* htmlText */.js)(column)}"` : ''}>${lines.map(lineOf).join('')}</td>`;
const lineOf = (line) => `<div${(0,report_blocks/* wordsOnly */.Yd)(line).length <= SHORT ? ' class="short"' : ''}>${html_inline(line)}</div>`;
function html_inline(text) {
    if (typeof text === 'string')
        return (0,sanitise/* htmlText */.js)(text);
    if (!('kind' in text))
        return text.map(html_inline).join('');
    switch (text.kind) {
        case 'code':
            return `<code>${(0,sanitise/* htmlText */.js)(text.code.trim())}</code>`;
        case 'strong':
            return `<b>${html_inline(text.of)}</b>`;
        case 'link': {
            const url = (0,sanitise/* webUrl */.qP)(text.url);
            return url === undefined
                ? html_inline(text.of)
                : `<a href="${(0,sanitise/* htmlText */.js)(url)}" rel="noopener noreferrer">${html_inline(text.of)}</a>`;
        }
        case 'mark': {
            const { sign, colour } = icons/* icons */.P[text.mark];
            return `<span class="mark ${colour}"><i>${sign}</i>${html_inline(text.of)}</span>`;
        }
    }
}
function html_timeline(bars) {
    const start = Math.min(...bars.map(({ from }) => from));
    const whole = Math.max(1, Math.max(...bars.map(({ to }) => to)) - start);
    const percent = (part) => `${((100 * part) / whole).toFixed(2)}%`;
    const rows = bars.map(({ name, mark, from, to }) => `<code>${(0,sanitise/* htmlText */.js)(name)}</code><div class="bar ${icons/* icons */.P[mark].colour}" style="margin-left:${percent(from - start)};width:${percent(to - from)}"></div><small>${((to - from) / 1000).toFixed(1)} s</small>`);
    return `<div class="bars">${rows.join('\n')}</div>`;
}

;// CONCATENATED MODULE: ./build/src/report/record.js




/** The verdict as a file that outlives GitHub's own memory: `docs/record.schema.json` is its schema. Plain data. */
function record(verdict, about) {
    const { release, checklist, readings } = about;
    const run = readings?.run ?? release.run;
    const item = (each) => itemRecord(each, verdict, about);
    return {
        version: 1,
        decision: verdict.decision,
        ...(verdict.emergency && { emergency: verdict.emergency }),
        stage: verdict.stage,
        repository: `${release.repository.owner}/${release.repository.name}`,
        sha: verdict.sha,
        tree: verdict.tree,
        ...(readings?.dirty && { dirty: true }),
        ...(about.supposed && { supposed: about.supposed }),
        ...(release.tag !== undefined && { tag: release.tag }),
        ...(release.pullRequest && { pullRequest: { number: release.pullRequest.number, url: release.pullRequest.url } }),
        protection: verdict.protection.level,
        validUntil: verdict.validUntil,
        engine: about.engine,
        ...(run && { run: { url: run.url, attempt: run.attempt } }),
        checklist: {
            path: checklist.path,
            ...(about.checklistRef !== undefined && { ref: about.checklistRef }),
            sha256: checklist.sha256,
        },
        counts: verdict.counts,
        phases: verdict.phases.map(({ id, name, items }) => ({ id, name, items: items.map(item) })),
        proposed: verdict.proposed.map(item),
        signOffsAsked: verdict.signOffsAsked,
        signOffs: verdict.signOffs.map(({ role, name, required, approvals, missing, eligible, disregarded, ...rest }) => ({
            role,
            name,
            required,
            approvals: approvals.map(({ user, at, commit }) => ({ user, at, commit })),
            missing,
            eligible,
            disregarded: disregarded.map(({ user, why }) => ({ user, why })),
            changesRequested: rest.changesRequested.map(({ user }) => user),
            ...(rest.deferred && { deferred: true }),
            ...(rest.problem && { error: errorRecord(rest.problem, about) }),
        })),
        attestations: allLeaves(verdict).flatMap(({ id, attestation }) => attestation ? [{ item: id, ...attestation }] : []),
        waivers: [
            ...verdict.waivers.inForce.map(({ lapsesSoon: _, ...waiver }) => ({ ...waiver, inForce: true })),
            ...verdict.waivers.notInForce.map(({ item, reason, because }) => ({
                item,
                reason,
                inForce: false,
                error: errorRecord(because, about),
            })),
        ],
        blockers: verdict.blockers.map(blocker => (blocker.kind === 'problem' ? blocker.problem.code : blocker.id)),
        startedAt: readings?.startedAt ?? verdict.at,
        finishedAt: verdict.at,
    };
}
function itemRecord(item, verdict, about) {
    const { error, items, startedAt, attestation: _, tail: __, notApplicable, waiver, remarks, needs, ...told } = item;
    return {
        ...told,
        summary: summary(item, verdict, about, 5).map(report_blocks/* wordsOnly */.Yd).join('; '),
        expect: item.expect.map(({ text, from, held }) => ({ text, from, held })),
        ...(startedAt !== undefined && { startedAt }),
        ...(remarks.length > 0 && { remarks }),
        ...(needs.length > 0 && { needs }),
        ...(error && { error: errorRecord(error, about) }),
        ...(waiver && { waiver: { reason: waiver.reason, by: waiver.by, ...(waiver.until && { until: waiver.until }) } }),
        ...(notApplicable && { notApplicable }),
        ...(items.length > 0 && { items: items.map(each => itemRecord(each, verdict, about)) }),
    };
}
const errorRecord = (problem, about) => ({
    code: problem.code,
    message: (0,language/* sentenceOf */.$N)(problem, wordsFor(about)).message,
});

;// CONCATENATED MODULE: ./build/src/report/statement.js
/**
 * The verdict as an in-toto statement (SLSA verification summary, source profile), ready to be signed; only of a release that
 * may go. It claims no SLSA level: those it did not evaluate.
 */
function statement(verdict, about) {
    if (verdict.decision !== 'go' || !verdict.signOffsAsked || about.supposed)
        return undefined;
    const { release, checklist } = about;
    const { owner, name } = release.repository;
    const resourceUri = `git+${about.repositoryUrl ?? `https://github.com/${owner}/${name}`}`;
    const [engine = '', version = ''] = about.engine.split(' ');
    const ref = release.tag === undefined ? release.branch && `refs/heads/${release.branch}` : `refs/tags/${release.tag}`;
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
            {
                name: resourceUri,
                digest: { gitCommit: verdict.sha },
                ...(ref && { annotations: { sourceRefs: [ref] } }),
            },
        ],
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: { id: `pkg:npm/${engine}`, version: { [engine]: version } },
            timeVerified: verdict.at,
            resourceUri,
            policy: {
                uri: `${resourceUri}${about.checklistRef ? `@${about.checklistRef}` : ''}#${checklist.path}`,
                digest: { sha256: checklist.sha256 },
            },
            verificationResult: 'PASSED',
            verifiedLevels: [
                'SLSA_SOURCE_LEVEL_UNEVALUATED',
                // Whoever relies on the signatures of all roles must not take an emergency for one.
                verdict.emergency ? 'ORG_SOURCE_EMERGENCY_RELEASE' : 'ORG_SOURCE_RELEASE_READY',
                ...verdict.signOffs
                    .filter(({ approvals, missing, required, problem }) => required > 0 && missing === 0 && approvals.length >= required && !problem)
                    .map(({ role }) => `ORG_SOURCE_APPROVED_${role.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`),
            ],
            slsaVersion: '1.2',
        },
    };
}

;// CONCATENATED MODULE: ./build/src/report/status.js




const LONGEST = 140;
/** The description of the commit status, at most 140 characters: "no-go: pylint, resources failed; npm-audit unknown; 2 people to sign". */
function status_status(verdict, about) {
    // Fewer names until it fits; the counts stay.
    for (let names = 10; names > 0; names--) {
        const text = (0,sanitise/* plain */.pj)(statusNaming(names, verdict, about));
        if (text.length <= LONGEST)
            return text;
    }
    return (0,sanitise/* cut */.Jj)((0,sanitise/* plain */.pj)(statusNaming(0, verdict, about)), LONGEST);
}
function statusNaming(names, verdict, about) {
    const { status: word } = pageWords(about);
    const { word: decided, because } = decision(verdict, about);
    const start = decided.toLowerCase();
    if (verdict.decision === 'go' && verdict.emergency)
        return `${start}, ${word.unsigned(someOf(verdict.emergency.unsigned, names, about))}`;
    const parts = verdict.decision === 'go' ? [] : status_whatBlocks(names, verdict, about);
    return `${start}: ${parts.length > 0 ? parts.join('; ') : because}`;
}
function status_whatBlocks(names, verdict, about) {
    const words = pageWords(about);
    const { status: word } = words;
    const items = (why) => verdict.blockers.flatMap(blocker => (blocker.kind === 'item' && blocker.because === why ? [blocker.id] : []));
    const some = (of, say) => of.length === 0 ? [] : [say(someOf(of, names, about))];
    const { people } = verdict.counts;
    return [
        ...briefProblems(verdict, about),
        ...some(items('failed'), of => `${of} ${word.failed}`),
        ...some(items('errored'), of => `${of} ${word.unknown}`),
        ...some(objectors(verdict), word.changesBy),
        ...some(uncountedRoles(verdict), word.uncounted),
        ...(gatesHaveNotReported(about)
            ? [words.notReported(verdict.sha)]
            : some(items('waiting'), of => `${of} ${word.waiting}`)),
        ...(people > 0 ? [word.toSign(people)] : []),
    ];
}
function someOf(all, names, about) {
    const shown = all.slice(0, names).join(', ');
    return all.length <= names ? shown : pageWords(about).status.more(shown, all.length - Math.min(names, all.length));
}
/** The status of a head that is no longer one. */
const superseded = (head, language) => wordsOf(language).page.status.superseded(head);
/** The status of a head that no release stands on any more. */
const withdrawn = (why, language) => wordsOf(language).page.status[why];

// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
;// CONCATENATED MODULE: ./build/src/report/render.js










const SUMMARY_BYTES = 1_000_000;
const COMMENT_CHARACTERS = 65_000;
function render(verdict, about) {
    const wholeAt = (depth) => inOrder(page(verdict, about, depth));
    return {
        checkRun: bytesLeft => checkRun(verdict, about, bytesLeft),
        annotations: () => annotations(verdict, about),
        logMessages: () => logMessages(verdict, about),
        title: () => check_run_title(verdict, about),
        status: () => status_status(verdict, about),
        summary: () => within(bytes(SUMMARY_BYTES), about, wholeAt),
        comment: () => within(characters(COMMENT_CHARACTERS), about, wholeAt),
        terminal: (columns, colour) => (0,terminal/* terminal */.F)(wholeAt('brief'), columns, colour),
        html: () => html_html(page(verdict, about, 'all'), check_run_title(verdict, about), about.checklist.language),
        record: () => `${(0,sanitise/* printableJson */.et)(record(verdict, about))}\n`,
        statement: () => {
            const made = statement(verdict, about);
            return made && `${(0,sanitise/* printableJson */.et)(made)}\n`;
        },
    };
}
const inOrder = ({ top, folded, footer }) => [...top, ...folded, ...footer];

// EXTERNAL MODULE: ./build/src/run/engine.js
var engine = __webpack_require__(7681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/run/keep.js




const RECORD = 'record.json';
const names = [RECORD, 'inputs.json', 'report.md', 'report.html', 'statement.json'];
/** Makes the folder that a report will be written to, before anything is asked. A report of ours may stand there; another file of one of its names is `report-in-the-way`. */
function prepareReport(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        const { code = '' } = error;
        (0,problem/* fail */.fJ)('bad-input', {
            input: '--report',
            value: folder,
            expected: `a folder that can be made or written to (${code})`,
        });
    }
    const taken = names.find(name => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false }));
    if (taken !== undefined && !isOurs((0,external_node_path_.join)(folder, RECORD)))
        (0,problem/* fail */.fJ)('report-in-the-way', { path: (0,external_node_path_.join)(folder, taken) });
}
function isOurs(path) {
    try {
        const record = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return (0,json/* isObject */.Gv)(record) && String(record.engine).startsWith('release-checklist ');
    }
    catch {
        return false;
    }
}
/** Writes the report as files into a folder that was prepared. */
function keepReport(folder, report, inputs) {
    const statement = report.statement();
    // What an earlier report stated must not stand beside another decision.
    if (statement === undefined)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, 'statement.json'), { force: true });
    const contents = {
        'record.json': report.record(),
        'inputs.json': `${JSON.stringify(inputs)}\n`,
        'report.md': report.summary(),
        'report.html': report.html(),
        ...(statement !== undefined && { 'statement.json': statement }),
    };
    for (const [name, content] of Object.entries(contents))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), content);
}

// EXTERNAL MODULE: ./build/src/run/local.js + 24 modules
var local = __webpack_require__(1568);
// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var checklist = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/src/run/text-file.js
var text_file = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/src/run/replay.js






const LIMIT = 64 * 1024 * 1024;
// Tells a file of ours from any other; what it holds besides is decided upon as it is.
const ours = (0,json/* object */.Ik)({
    now: json/* text */.Qq,
    release: (0,json/* object */.Ik)({ purpose: json/* text */.Qq, stage: json/* text */.Qq, sha: json/* text */.Qq, tree: json/* text */.Qq }),
    checklist: (0,json/* object */.Ik)({
        path: json/* text */.Qq,
        name: json/* text */.Qq,
        phases: (0,json/* array */.YO)((0,json/* object */.Ik)({ id: json/* text */.Qq, name: json/* text */.Qq, items: (0,json/* array */.YO)((0,json/* object */.Ik)({ id: json/* text */.Qq })) })),
        signOffs: (0,json/* object */.Ik)({ required: (0,json/* array */.YO)(json/* text */.Qq) }),
        roles: (0,json/* entries */.jO)((0,json/* object */.Ik)({ name: json/* text */.Qq })),
    }),
    keys: (0,json/* entries */.jO)(json/* text */.Qq),
});
/** What was decided once, and the forms of its gates. Throws `unreadable-file`, or `bad-inputs` for a file that no run has kept. */
async function readInputs(path) {
    const inputs = parse(path);
    const questions = inputs.checklist.phases
        .flatMap(({ items }) => [...(0,model_checklist/* everyItem */.l)(items)])
        .map(({ question }) => question);
    const ids = questions.flatMap(question => (question.kind === 'gate' ? [question.gate] : []));
    return { inputs, catalogue: await (0,checklist/* loadGates */.V)(ids) };
}
function parse(path) {
    const json = (0,text_file/* readTextFile */.G)(path, LIMIT);
    try {
        const inputs = JSON.parse(json); // looked at in the next lines
        ours.read(inputs, '$');
        (0,decide/* decide */.L)(inputs);
        return inputs;
    }
    catch (thrown) {
        return (0,problem/* fail */.fJ)('bad-inputs', { path, reason: reasonOf(thrown) });
    }
}
function reasonOf(thrown) {
    if (thrown instanceof SyntaxError)
        return 'it is not JSON, or is cut short';
    const { code, details } = (0,problem/* problemOf */.Zw)(thrown);
    return code === 'unreadable-report' ? `expected ${details.expected}, but ${details.reason}` : 'it is not whole';
}

// EXTERNAL MODULE: ./build/src/commands/screen.js
var screen = __webpack_require__(3514);
// EXTERNAL MODULE: ./build/src/report/words/en/command-pages.js
var command_pages = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/src/run/policy.js + 2 modules
var policy = __webpack_require__(8362);
;// CONCATENATED MODULE: ./build/src/commands/check/dry-run.js




/** Prints what a stage would ask, and runs nothing. */
function showSteps(ready, stage) {
    const { steps, gates } = (0,policy/* planStage */.cJ)(ready, undefined, { stage, now: new Date().toISOString(), items: [] });
    const rows = steps.map(step => rowOf(step, gates[step.gate]));
    (0,screen/* show */.WU)(rows.length > 0 ? (0,report_blocks/* table */.tp)(['', ''], rows) : (0,report_blocks/* paragraph */.FY)(command_pages/* commandWords */.B.nothingRuns(stage)));
    return 0;
}
const rowOf = (step, gate) => [
    [(0,report_blocks/* code */.aY)(step.item)],
    [...whatRuns(step, gate), command_pages/* commandWords */.B.asks(step.gate, step.after)],
];
/** The item's own script, else the tool of its gate, else what the gate reads. */
function whatRuns({ run, report, with: given }, gate) {
    if (run !== undefined)
        return run.trimEnd().split('\n').map(report_blocks/* code */.aY);
    if (report !== undefined)
        return [(0,report_blocks/* prose */.CS)(command_pages/* commandWords */.B.reads(report))];
    const requests = Object.values(gate?.evidence(given) ?? {});
    const argv = requests.find(request => request.kind === 'tool')?.argv;
    if (argv?.length)
        return [(0,report_blocks/* code */.aY)(argv.join(' '))];
    return [(0,report_blocks/* prose */.CS)(command_pages/* commandWords */.B.reads(requests.flatMap(request => (request.kind === 'files' ? request.paths : [])).join(' ')))];
}

;// CONCATENATED MODULE: ./build/src/commands/check/check.js













/**
 * Judges the working tree by its own checklist, or decides again from an `inputs.json`; prints the report.
 * 0 where every gate of the working tree holds, or what is decided again is `go`; else 1.
 */
async function check(options, signal) {
    const slots = jobsOf(options.jobs);
    if (options.dryRun)
        return showSteps(await readyOf(options), options.stage);
    if (options.report !== undefined)
        prepareReport(options.report);
    const { inputs, catalogue, asked } = options.inputs === undefined
        ? await ask(options, slots, signal)
        : { ...(await readInputs(options.inputs)), asked: undefined };
    const given = options.approve ? (0,local/* approvedBy */.vU)(inputs, options.approve) : inputs;
    const { release, checklist, readings } = given;
    const verdict = (0,decide/* decide */.L)(given);
    const about = {
        ...{ release, checklist, ...(readings && { readings }), engine: engine/* ENGINE */.T, catalogue },
        ...(options.approve && { supposed: options.approve }),
        ...(asked && { asked }),
    };
    const report = render(verdict, about);
    if (options.report !== undefined)
        keepReport(options.report, report, given);
    const code = exitCode(release.purpose === 'local' ? 'local' : 'release', verdict);
    if (options.json)
        (0,screen/* print */.yy)(report.record());
    else {
        const { columns, colour } = (0,screen/* screen */.nj)();
        (0,screen/* print */.yy)(`${report.terminal(columns, colour)}\n`);
        // What stands at the top has scrolled away.
        const isHeld = gatesHoldHere(verdict, about);
        (0,screen/* show */.WU)(isHeld ? (0,report_blocks/* note */.N4)('go', report.title()) : (0,report_blocks/* note */.N4)(verdict.decision, report.status()));
    }
    return code;
}
/** The checklist of the working tree, or what was named of it. */
async function readyOf({ checklist: path, item: ids, stage, }) {
    const ready = await (0,local/* readChecklistFile */.DP)(process.cwd(), path);
    if (!ids)
        return ready;
    const checklist = (0,local/* onlyItems */.rN)(ready.checklist, ids, stage);
    return { ...ready, checklist, asked: { some: countOf(checklist, stage), of: countOf(ready.checklist, stage) } };
}
async function ask(options, slots, signal) {
    const { stage } = options;
    const { asked, ...ready } = await readyOf(options);
    const inputs = await (0,local/* askHere */.oT)(ready, { folder: process.cwd(), stage, signal, slots });
    return { inputs, catalogue: ready.gates, asked };
}
/** How many items answer a question at this stage. */
const countOf = ({ phases }, stage) => phases.flatMap(({ items }) => [...(0,model_checklist/* everyItem */.l)(items)].filter(({ question, when }) => question.kind !== 'parent' && when.includes(stage))).length;
function jobsOf(text) {
    if (text === undefined)
        return undefined;
    const jobs = Number(text);
    return Number.isSafeInteger(jobs) && jobs > 0
        ? jobs
        : (0,problem/* fail */.fJ)('bad-input', { input: '--jobs', value: text, expected: 'a whole number above 0' });
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
