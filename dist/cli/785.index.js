export const id = 785;
export const ids = [785];
export const modules = {

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/src/decide/calendar.js
const DAY = 24 * 60 * 60 * 1000;
/** How long what the gates read is good for, in ms. */
const GOOD_FOR = 7 * DAY;
/** How far a clock may be ahead of another, in ms. */
const AHEAD = 5 * 60 * 1000;
/** The later of our clock and GitHub's, in ms. NaN where one cannot be read: then nothing that is dated counts. */
const clockOf = ({ now, facts }) => Math.max(Date.parse(now), Date.parse(facts?.now ?? now));
/** The end of a day `YYYY-MM-DD`, UTC, which is its last moment; in ms, NaN where that is no day. */
const endOf = (day) => /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) + DAY : Number.NaN;
/** Whether the time lies within the day or before it. */
const isWithin = (now, day) => now < endOf(day);
/** ISO; the epoch, which is long past, where the time is not known. */
const isoOf = (time) => new Date(Number.isFinite(time) ? time : 0).toISOString();

;// CONCATENATED MODULE: ./build/src/decide/counts.js
/** The measures that the engine counts for every gate. A gate's own measure of such a name is not read. */
const engineMeasures = new Set([
    ...['examined', 'findings', 'errors', 'warnings', 'notes', 'suppressed'],
    ...['critical', 'high', 'medium', 'low'],
]);
/**
 * What the engine counts: exact, however many findings are kept. What cannot be counted has no key: everything that
 * comes from tallies which are not whole numbers, and the severities where a finding that is more than a note has none.
 */
function count({ examined, suppressed, tallies }, waived) {
    const counted = tallies.filter(tally => !waived(tally));
    const sum = (which) => counted.filter(which).reduce((total, each) => total + each.count, 0);
    const ofLevel = (level) => sum(tally => tally.level === level);
    const ofSeverity = (severity) => sum(tally => tally.severity === severity);
    const exact = tallies.every(tally => isCount(tally.count));
    const graded = counted.every(tally => tally.severity !== undefined || tally.level === 'note');
    return {
        ...(isCount(examined) && { examined }),
        ...(isCount(suppressed) && { suppressed }),
        ...(exact && {
            findings: sum(() => true),
            errors: ofLevel('error'),
            warnings: ofLevel('warning'),
            notes: ofLevel('note'),
        }),
        ...(exact &&
            graded && {
            critical: ofSeverity('critical'),
            high: ofSeverity('high'),
            medium: ofSeverity('medium'),
            low: ofSeverity('low'),
        }),
    };
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

// EXTERNAL MODULE: ./build/src/decide/truth.js
var truth = __webpack_require__(3067);
;// CONCATENATED MODULE: ./build/src/decide/expect.js



const KEPT = 100;
/** Asks every expectation of every subject. Without a subject, or without an expectation, nothing holds. */
function ask(expectations, subjects, counts) {
    const asked = expectations.map(expectation => askEach(expectation, subjects, counts));
    const expect = asked.map(({ result }) => result);
    const error = asked.length === 0 ? (0,problem/* problem */.CC)('nothing-expected', {}) : asked.find(({ error }) => error)?.error;
    if (asked.some(({ fails }) => fails))
        return { expect, outcome: 'failure' };
    if (error)
        return { expect, outcome: 'error', error };
    return { expect, outcome: subjects.length > 0 ? 'success' : 'failure' };
}
function askEach({ text, from, expression }, subjects, counts) {
    const names = [...(0,truth/* namesIn */.wX)(expression)];
    const failing = [];
    let fails = false;
    let error;
    for (const subject of subjects) {
        const value = (name) => own(engineMeasures.has(name) ? counts : subject.measures, name);
        // What reads nothing says nothing: `1 < 2` is no expectation.
        const held = names.length > 0 ? (0,truth/* truth */.Im)(expression, { value }) : undefined;
        if (held === true)
            continue;
        // That a subject lacks a measure is an answer: "no limit is set".
        const lacks = names.some(name => !engineMeasures.has(name) && value(name) === undefined);
        if (held === false || lacks)
            fails = true;
        else
            error ??= cannotTell(names, value, subject);
        failing.push({
            subject: subject.name,
            ...(subject.location && { location: subject.location }),
            unknown: held === undefined,
            found: Object.fromEntries(names.map(name => [name, (0,truth/* known */.eO)(value(name)) ?? null])),
        });
    }
    const held = subjects.length > 0 && failing.length === 0;
    const all = failing.length > KEPT && { failed: failing.length };
    return { result: { text, from, held, failing: failing.slice(0, KEPT), ...all }, fails, error };
}
function cannotTell(names, value, { name: subject }) {
    const measure = names.find(name => (0,truth/* known */.eO)(value(name)) === undefined) ?? names[0];
    return measure === undefined ? (0,problem/* problem */.CC)('nothing-expected', {}) : (0,problem/* problem */.CC)('no-measure', { measure, subject });
}
// A measure may have the name of something that every object has.
const own = (values, name) => Object.hasOwn(values, name) ? values[name] : undefined;

;// CONCATENATED MODULE: ./build/src/decide/login.js
/** A login as it is compared, lower case; undefined where it is not ASCII: `K` (U+212A) would become `k`. */
const fold = (login) => /^[\w-]+(?:\[bot\])?$/.test(login) ? login.toLowerCase() : undefined;

;// CONCATENATED MODULE: ./build/src/decide/roster.js


const ranks = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };
/** Reads a role's users, teams and permission from the facts. */
function rosterOf(role, { teams, permissions }) {
    const members = new Map();
    const add = (logins) => {
        for (const login of logins) {
            const folded = fold(login);
            if (folded !== undefined)
                members.set(folded, members.get(folded) ?? login);
        }
    };
    add(role.users);
    let unreadable;
    for (const team of role.teams) {
        const found = Object.hasOwn(teams, team.toLowerCase()) ? teams[team.toLowerCase()] : undefined;
        if (found && !('problem' in found))
            add(found);
        else
            unreadable ??= found?.problem ?? (0,problem/* problem */.CC)('role-unreadable', { role: role.id, team, reason: 'it was not read' });
    }
    const { permission } = role;
    if (permission)
        add(Object.keys(permissions).filter(login => atLeast(permissionOf(login, permissions), permission)));
    return { role, members, open: permission !== undefined, ...(unreadable && { problem: unreadable }) };
}
/** Why a person does not speak for the role; undefined for a member to whom GitHub grants access now. */
function objection(login, { members, open }, { permissions }, isPrivate) {
    if (login === undefined)
        return { why: 'not-a-member' };
    const found = permissionOf(login, permissions);
    if (!members.has(login) && (!open || typeof found === 'string'))
        return { why: 'not-a-member' };
    if (typeof found !== 'string')
        return { why: 'permission-unknown', problem: found.problem };
    return atLeast(found, isPrivate ? 'read' : 'triage') ? undefined : { why: 'no-access' };
}
/** Why it is not known whether a person holds a role that goes by permission; undefined where it is known. */
function unknownOf(login, { open }, { permissions }) {
    const found = permissionOf(login, permissions);
    return open && typeof found !== 'string' ? found.problem : undefined;
}
const atLeast = (found, least) => typeof found === 'string' && ranks[found] >= ranks[least];
function permissionOf(login, permissions) {
    const found = Object.hasOwn(permissions, login) ? permissions[login] : undefined;
    return found ?? { problem: (0,problem/* problem */.CC)('permission-unreadable', { user: login, reason: 'it was not read' }) };
}

// EXTERNAL MODULE: ./build/src/model/checklist.js
var model_checklist = __webpack_require__(2055);
;// CONCATENATED MODULE: ./build/src/decide/waivers.js



/**
 * The waivers that count now, and those that do not. A waiver of the default branch's checklist counts once its role has
 * signed the judged commit, and so does one of the pull request's own copy. Where nobody's signature is asked (an ordinary
 * pull request, a laptop) those of the checklist that decides count unsigned: such a verdict releases nothing.
 */
function waiversOf(inputs, people, now) {
    const { checklist, facts } = inputs;
    const items = new Map(checklist.phases.flatMap(phase => [...(0,model_checklist/* everyItem */.l)(phase.items)]).map(item => [item.id, item]));
    const written = [...checklist.waivers, ...(people.asked ? (facts?.proposed?.waivers ?? []) : [])];
    const waivers = written.filter((waiver, index) => written.findIndex(other => isSame(other, waiver)) === index);
    const inForce = [];
    const notInForce = [];
    for (const waiver of waivers) {
        const item = items.get(waiver.item);
        // The pull request's copy may waive an item of its own; such items block nothing.
        if (item === undefined)
            continue;
        const { only, reason, by, until } = waiver;
        const users = (Object.hasOwn(people.signers, by) && people.signers[by]) || [];
        const because = whyNot(waiver, item, people.asked && users.length === 0, now);
        if (because)
            notInForce.push({ item: item.id, reason, because });
        else
            inForce.push({ item: item.id, only, reason, by, until, users, lapsesSoon: endOf(until) - now <= 14 * DAY });
    }
    return { inForce, notInForce };
}
function whyNot({ by, until }, { waivableBy }, unsigned, now) {
    if (!isWithin(now, until))
        return (0,problem/* problem */.CC)('waiver-lapsed', { until });
    if (!waivableBy.includes(by))
        return (0,problem/* problem */.CC)('waiver-not-allowed', { role: by, allowed: waivableBy });
    return unsigned ? (0,problem/* problem */.CC)('waiver-unsigned', { role: by }) : undefined;
}
/** Whether the waiver takes away the findings of a rule. */
const isWaived = ({ only }, { ruleId, aliases }) => [ruleId, ...aliases].some(name => only.includes(name));
function isSame(one, other) {
    const textOf = ({ item, only, reason, by, until }) => JSON.stringify([item, only, reason, by, until]);
    return textOf(one) === textOf(other);
}

;// CONCATENATED MODULE: ./build/src/decide/answers.js







/**
 * The reading that answers the item: of the judged commit, at this stage, of the question as it is asked now, and not yet
 * too old; or why there is none. Judging again makes old readings no younger.
 */
function readingOf({ id }, { readings, release }, keys, now) {
    const { sha, tree, stage } = release;
    const notRun = (0,problem/* problem */.CC)('not-run', { sha });
    if (readings?.format !== 1 || readings.sha !== sha || readings.tree !== tree || readings.stage !== stage)
        return notRun;
    const [found, ...others] = readings.readings.filter(({ item, key }) => item === id && key === keys[id]);
    if (!found || others.length > 0 || !Object.hasOwn(keys, id))
        return notRun;
    const { finishedAt } = readings;
    // What has not ended yet would never expire.
    if (Date.parse(finishedAt) > now + AHEAD)
        return notRun;
    return now < Date.parse(finishedAt) + GOOD_FOR ? found : (0,problem/* problem */.CC)('readings-expired', { at: finishedAt });
}
/** What a gate's reading comes to under the item's expectations. `waivers` are those in force for this item. */
function answerOf(item, question, reading, { readings, release }, waivers) {
    if ('code' in reading)
        return release.purpose === 're-judge' && readings === undefined
            ? { outcome: 'pending', unasked: true }
            : { outcome: 'error', error: reading, unasked: true };
    const { startedAt, durationMs } = reading;
    const when = { startedAt, durationMs };
    if ('error' in reading) {
        const unasked = neverAsked.has(reading.error.code) && { unasked: true };
        return { outcome: 'error', error: reading.error, ...unasked, ...when };
    }
    if (!('skipped' in reading))
        return { ...measured(reading, question, waivers), ...when };
    if (reading.skipped === 'condition' ? item.if : release.untrusted)
        return { outcome: 'skipped' };
    return reading.skipped === 'condition'
        ? { outcome: 'error', error: (0,problem/* problem */.CC)('not-run', { sha: release.sha }), unasked: true }
        : { outcome: 'error', error: (0,problem/* problem */.CC)('variable-not-set', { names: reading.names }) };
}
/** Errors that say nothing about the item: it was not asked on the judged commit, or not to the end. */
const neverAsked = new Set(['not-run', 'other-commit', 'dirty-workspace', 'cancelled']);
function measured(answer, { expect }, waivers) {
    const { examined, subjects, tallies, findings, remarks, tool, tail } = answer;
    const shown = { subjects, tallies, findings, remarks, ...(tool && { tool }), ...(tail && { tail }) };
    if (!(examined >= 1) || subjects.length === 0) {
        const details = { examined: subjects.length && (examined || 0), minimum: 1, unit: 'subjects' };
        return { ...shown, outcome: 'error', error: (0,problem/* problem */.CC)('nothing-examined', details) };
    }
    const applied = waivers.filter(waiver => tallies.some(tally => isWaived(waiver, tally)));
    const measures = count(answer, tally => applied.some(waiver => isWaived(waiver, tally)));
    const bare = ask(expect, subjects, count(answer, () => false));
    const after = bare.outcome === 'success' ? bare : ask(expect, subjects, measures);
    const [waiver] = after.outcome === 'success' && bare.outcome !== 'success' ? soonest(applied) : [];
    return {
        ...{ ...shown, examined, measures, expect: after.expect, outcome: bare.outcome },
        ...(bare.outcome === 'error' && { error: bare.error }),
        ...(waiver && { waiver }),
    };
}
/** The waivers, the one that lapses first at the head. */
const soonest = (waivers) => [...waivers].sort((one, other) => endOf(one.until ?? '') - endOf(other.until ?? ''));
/** Whether a person has stated it: in the checklist, for as long as it says there; otherwise it is waited for. */
function statementOf({ by, evidence, attested }, { checklist, facts }, now) {
    const role = Object.hasOwn(checklist.roles, by) ? checklist.roles[by] : undefined;
    const stands = attested &&
        endOf(attested.on) - DAY <= now &&
        isWithin(now, attested.until) &&
        (evidence === 'optional' || (attested.evidence ?? '').trim() !== '');
    const holder = stands && role && isHolder(attested.by, role, facts);
    if (typeof holder === 'object')
        return { outcome: 'error', error: holder, attestation: { by, evidence } };
    if (!stands || !holder)
        return { outcome: 'pending', attestation: { by, evidence } };
    const { by: user, on: at, until, evidence: link } = attested;
    return {
        outcome: 'success',
        attestation: { by, evidence, stated: { user, at, until, ...(link && { evidence: link }) } },
    };
}
/** Whether a person holds the role; a problem where that cannot be read. Where people are not asked about, only those whom the checklist lists do. */
function isHolder(user, role, facts) {
    const login = fold(user);
    if (login === undefined)
        return false;
    if (role.users.some(listed => fold(listed) === login))
        return true;
    if (!facts)
        return false;
    const roster = rosterOf(role, facts);
    return roster.members.has(login) || (roster.problem ?? unknownOf(login, roster, facts) ?? false);
}

;// CONCATENATED MODULE: ./build/src/decide/blockers.js
/** Problems that no signature mends. */
const stops = new Set([
    'nothing-asked',
    'rival-pull-requests',
    'people-unread',
    'stage-before',
    'superseded',
    'pull-request-left',
    'committers-unknown',
    'tag-misnamed',
    'tag-without-status',
]);
/** What keeps a release from `go`, machines before people: they take longer to mend. */
function blockersOf(items, problems, { signOffs }) {
    const open = new Set(items.filter(({ holds }) => !holds).map(({ id }) => id));
    const asking = items.filter(item => asksItself(item) || !isSaidOfOthers(item, open));
    const because = (why) => asking.filter(item => item.because === why).map(({ id }) => ({ kind: 'item', id, because: why }));
    const roles = signOffs.flatMap(signOff => whyBlocking(signOff) ?? []);
    const ofRoles = (why) => roles.filter(role => role.because === why);
    const ofProblems = (isStop) => problems.filter(({ code }) => stops.has(code) === isStop).map(problem => ({ kind: 'problem', problem }));
    return [
        ...because('failed'),
        ...because('errored'),
        ...ofProblems(true),
        ...ofRoles('errored'),
        ...ofRoles('changes-requested'),
        ...because('waiting'),
        ...ofProblems(false),
        ...ofRoles('missing'),
    ];
}
/** `no-go` where something is wrong, `waiting` where only somebody's word is missing. */
function decisionOf(blockers) {
    if (blockers.some(isWrong))
        return 'no-go';
    return blockers.length > 0 ? 'waiting' : 'go';
}
const isWrong = (blocker) => blocker.kind === 'problem'
    ? stops.has(blocker.problem.code)
    : blocker.because !== 'waiting' && blocker.because !== 'missing';
/** What blocks, counted; `people` are those who have not signed. */
function countsOf(blockers, { signOffs }) {
    const items = (why) => blockers.filter(blocker => blocker.kind === 'item' && blocker.because === why).length;
    return {
        failed: items('failed'),
        errored: items('errored'),
        waiting: items('waiting'),
        people: signOffs
            .filter(signOff => !signOff.deferred && whyBlocking(signOff)?.because !== 'errored')
            .reduce((sum, { missing }) => sum + missing, 0),
    };
}
function whyBlocking({ role: id, deferred, problem, changesRequested, missing, }) {
    const blocker = (because) => ({ kind: 'role', id, because });
    if (problem && problem.code !== 'quorum-unreachable' && !deferred)
        return blocker('errored');
    if (changesRequested.length > 0)
        return blocker('changes-requested');
    return missing > 0 && !deferred ? blocker('missing') : undefined;
}
/** Whether what keeps it from holding is among those that are asked now: then it blocks there. */
const isSaidOfOthers = ({ needs, items }, open) => needs.some(id => open.has(id)) || items.some(({ id }) => open.has(id));
/** Whether an item has an answer of its own, beside those of the items below it or of those it needs. */
const asksItself = ({ gate, attestation, error }) => gate !== undefined || attestation !== undefined || error !== undefined;

;// CONCATENATED MODULE: ./build/src/decide/items.js




/** The items that this stage asks, judged, in file order. */
function judge(items, bench) {
    const { inputs, now } = bench;
    const byId = new Map([...(0,model_checklist/* everyItem */.l)(bench.known)].map(item => [item.id, item]));
    const parents = new Map([...(0,model_checklist/* everyItem */.l)(bench.known)].flatMap(item => item.items.map(child => [child.id, item.id])));
    const answered = new Map(bench.earlier.map(verdict => [verdict.id, verdict]));
    const done = new Map();
    const begun = new Set();
    const isAsked = ({ question, items, when }) => question.kind === 'parent' ? items.some(isAsked) : when.includes(inputs.release.stage);
    /** Undefined for an item that this stage does not ask, and within a circle of needs. */
    function verdictOn(item) {
        if (!item || !isAsked(item))
            return undefined;
        if (!begun.has(item.id)) {
            begun.add(item.id);
            const children = item.items.flatMap(child => verdictOn(child) ?? []);
            done.set(item.id, write(item, children, find(item, children), waiversOn(item)));
        }
        return done.get(item.id);
    }
    function find(item, children) {
        if (isOut(item, now))
            return { outcome: 'skipped', because: 'not-applicable' };
        const answer = answerTo(item);
        if (answer?.outcome === 'skipped')
            return answer;
        const needs = item.needs.map(id => ({ id, verdict: verdictOn(byId.get(id)) ?? answered.get(id) }));
        const unasked = needs.find(({ verdict }) => verdict === undefined);
        if (unasked) {
            const error = (0,problem/* problem */.CC)('not-run', { sha: inputs.release.sha, item: unasked.id });
            return { outcome: 'error', error, unasked: true };
        }
        const verdicts = needs.flatMap(({ verdict }) => verdict ?? []);
        if (item.question.kind === 'needs')
            return together(verdicts);
        const errored = verdicts.find(hasError);
        if (errored)
            return { outcome: 'error', error: (0,problem/* problem */.CC)('needs-errored', { item: errored.id }) };
        return answer ?? together(children);
    }
    function answerTo(item) {
        const { question } = item;
        if (question.kind === 'attest') {
            const stated = statementOf(question, inputs, now);
            // People speak on release pull requests only: an ordinary one does not wait for them.
            const isAsked = stated.outcome === 'success' || inputs.release.purpose !== 'pull-request';
            return isAsked ? stated : { outcome: 'skipped' };
        }
        if (question.kind !== 'gate')
            return undefined;
        return answerOf(item, question, readingOf(item, inputs, bench.keys, now), inputs, waiversOn(item));
    }
    /** A waiver of a parent is one of everything below it. */
    function waiversOn({ id, waivableBy }) {
        const ids = new Set();
        for (let above = id; above !== undefined && !ids.has(above); above = parents.get(above))
            ids.add(above);
        return bench.waivers.filter(({ item, by }) => ids.has(item) && waivableBy.includes(by));
    }
    return items.flatMap(item => verdictOn(item) ?? []);
}
const isOut = ({ notApplicable }, now) => notApplicable !== undefined && (notApplicable.until === undefined || isWithin(now, notApplicable.until));
const hasError = ({ outcome, items }) => outcome === 'error' || items.some(hasError);
/** What several items come to that must all hold. */
function together(parts) {
    const outcome = worstFirst.find(each => parts.some(part => part.outcome === each)) ?? 'skipped';
    const because = heaviestFirst.find(each => parts.some(part => part.because === each)) ?? 'not-asked';
    return { outcome, because };
}
const worstFirst = ['failure', 'error', 'pending', 'success'];
const heaviestFirst = [
    'failed',
    'errored',
    'waiting',
    'waived',
    'advisory',
    'passed',
    'not-applicable',
    'not-asked',
];
const items_open = ['failed', 'errored', 'waiting'];
function write(item, children, found, waivers) {
    const { id, name, level, question, notApplicable, needs } = item;
    const { unasked, waiver: lifting, because: told, ...answer } = found;
    const lifted = lifting ?? (unasked || told ? undefined : soonest(waivers.filter(({ only }) => only.length === 0))[0]);
    // What has not reported yet may be waited for; that it is advisory does not say that nobody asks.
    const isDue = unasked === true && found.outcome === 'pending';
    const because = told ?? becauseOf(found.outcome, isDue ? 'required' : level, lifted);
    return {
        id,
        name,
        ...(question.kind === 'gate' && { gate: question.gate }),
        level,
        measures: {},
        subjects: [],
        expect: [],
        findings: [],
        tallies: [],
        remarks: [],
        ...answer,
        holds: !items_open.includes(because),
        because,
        ...(because === 'waived' && lifted && { waiver: lifted }),
        ...(notApplicable && { notApplicable }),
        needs,
        items: children,
    };
}
function becauseOf(outcome, level, waiver) {
    if (outcome === 'skipped')
        return 'not-asked';
    if (outcome === 'success')
        return 'passed';
    if (waiver)
        return 'waived';
    if (level === 'advisory')
        return 'advisory';
    return outcome === 'failure' ? 'failed' : outcome === 'error' ? 'errored' : 'waiting';
}

;// CONCATENATED MODULE: ./build/src/decide/review-lines.js
/** What the lines `/<command> …` of a review say, in order: the rest of each. Lines in code blocks and quotations say nothing. */
function linesOf(body, command) {
    const said = [];
    let fence;
    for (const line of body.split(/\r\n|\r|\n/)) {
        const [, mark, info] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        const [, word, rest] = /^\/([a-z-]+)(?:\s+(.*))?$/.exec(line) ?? [];
        if (fence === undefined && mark !== undefined)
            fence = mark;
        else if (fence !== undefined && mark?.startsWith(fence) && info?.trim() === '')
            fence = undefined;
        else if (fence === undefined && word === command)
            said.push((rest ?? '').trim());
    }
    return said;
}

;// CONCATENATED MODULE: ./build/src/decide/voices.js

/** The people behind the reviews, whatever order these come in. Reviews of deleted accounts are of one person each. */
function voicesOf(reviews) {
    const people = new Map();
    for (const review of [...reviews].sort(byTime)) {
        if (review.state === 'PENDING')
            continue;
        const person = review.user === undefined ? `#${review.id}` : (fold(review.user) ?? review.user);
        people.set(person, [...(people.get(person) ?? []), review]);
    }
    return [...people.values()].map(voiceOf);
}
function voiceOf(reviews) {
    const user = reviews.find(({ user }) => user !== undefined)?.user;
    return {
        login: user === undefined ? undefined : fold(user),
        user: user ?? 'ghost',
        deleted: user === undefined,
        bot: reviews.some(({ bot }) => bot),
        opinion: reviews.findLast(({ state }) => state !== 'COMMENTED'),
        reviews,
    };
}
/** Whether the first was submitted before the second. Of two at one time, or without a time, the one that withholds comes last. */
const isBefore = (one, other) => byTime(one, other) < 0;
function byTime(one, other) {
    const [first, second] = [timeOf(one), timeOf(other)];
    if (first !== second)
        return first < second ? -1 : 1;
    return weights[one.state] - weights[other.state] || one.id - other.id;
}
const weights = {
    PENDING: 0,
    COMMENTED: 0,
    APPROVED: 1,
    DISMISSED: 2,
    CHANGES_REQUESTED: 3,
};
function timeOf({ at, state }) {
    const time = Date.parse(at);
    if (!Number.isNaN(time))
        return time;
    return weights[state] > weights.APPROVED ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/src/decide/consent.js



/**
 * How the judged commit comes from the head that is signed. `same`: it is that head, or its merge with an equal tree;
 * `brought-in`: it is its merge, but more came in; `unrelated`: neither, or the head is not known.
 */
function descentOf({ release, checklist, facts }) {
    const { sha, tree, pullRequest } = release;
    const { head } = facts;
    if (!head)
        return 'unrelated';
    if (head.sha === sha)
        return 'same';
    if (!pullRequest?.merged || pullRequest.mergeCommit !== sha || pullRequest.headSha !== head.sha)
        return 'unrelated';
    const equal = (tree !== '' && head.tree === tree) || checklist.paths.length > 0;
    return equal && facts.broughtIn.length === 0 ? 'same' : 'brought-in';
}
/** Whether approvals count: on a release pull request, and on a laptop that plays one through. */
const carriesRelease = ({ isRelease, purpose }) => isRelease || purpose === 'local';
/** Whether a person has signed the judged commit, for whatever role; undefined where nothing was said that could sign. */
function consentOf(voice, asked) {
    const { login, user, opinion } = voice;
    const statements = voice.reviews.flatMap(review => statementsIn(review, opinion)).reverse();
    const latest = statements[0]?.review ?? opinion;
    if (latest === undefined || opinion?.state === 'CHANGES_REQUESTED')
        return undefined;
    const because = (reason) => ({ user, url: latest.url, reason });
    if (voice.deleted)
        return because({ why: 'deleted-account' });
    if (voice.bot)
        return because({ why: 'bot' });
    if (login === undefined)
        return because({ why: 'not-a-member' });
    const barred = whyBarred(login, asked);
    if (barred)
        return because(barred);
    const heard = statements.map(statement => ({ statement, doubt: doubtOf(statement, login, asked) }));
    const counts = heard.find(({ doubt }) => doubt === undefined)?.statement;
    if (!counts)
        return because(heard[0]?.doubt ?? { why: 'dismissed' });
    const commit = (counts.line === undefined && asked.facts.head?.sha) || asked.release.sha;
    return { login, user, at: counts.review.at, commit, url: counts.review.url };
}
function statementsIn(review, opinion) {
    if (review.state === 'DISMISSED')
        return [];
    // What was said before a dismissal does not come back with it.
    if (opinion?.state === 'DISMISSED' && isBefore(review, opinion))
        return [];
    const approval = review === opinion && review.state === 'APPROVED' ? [{ review }] : [];
    return [...approval, ...linesOf(review.body, 'sign-off').map(line => ({ review, line }))];
}
/** Why nothing that this person says signs. */
function whyBarred(login, { release, checklist, facts }) {
    const { exclude } = checklist.signOffs;
    if (exclude.includes('author') && isAuthor(login, release))
        return { why: 'author' };
    if (exclude.includes('committers') && facts.committers.some(name => fold(name) === login))
        return { why: 'committer' };
    return undefined;
}
const isAuthor = (login, { pullRequest }) => pullRequest?.author !== undefined && fold(pullRequest.author) === login;
/** Why a statement does not sign the judged commit; undefined where it does. */
function doubtOf({ review, line }, login, asked) {
    const { release, facts } = asked;
    if (!carriesRelease(release) && (line === undefined || !release.pullRequest?.merged))
        return { why: 'ordinary-pull-request' };
    const other = line === undefined ? doubtOfApproval(review, asked) : doubtOfLine(line, review, asked);
    if (other)
        return other;
    if (line === undefined && isAuthor(login, release))
        return { why: 'author' };
    const at = Date.parse(review.at);
    if (facts.headSeenAt === undefined)
        return { why: 'head-not-seen' };
    if (!(at > Date.parse(facts.headSeenAt)))
        return { why: 'before-head' };
    if (facts.forcePushedAt !== undefined && !(at > Date.parse(facts.forcePushedAt)))
        return { why: 'before-force-push' };
    // Who approved a pull request like any other has released nothing; a line names the commit all the same.
    if (line === undefined && facts.madeReleaseAt !== undefined && !(at > Date.parse(facts.madeReleaseAt)))
        return { why: 'before-release' };
    return undefined;
}
function doubtOfApproval({ commit }, asked) {
    const { head } = asked.facts;
    if (head === undefined)
        return { why: 'head-not-seen' };
    return commit === head.sha && descentOf(asked) === 'same' ? undefined : { why: 'other-commit', commit };
}
function doubtOfLine(line, { commit, edited }, { release, facts }) {
    const { sha, pullRequest } = release;
    if (!/^[0-9a-f]{12,64}$/i.test(line))
        return { why: 'no-sha', written: line.slice(0, 80) };
    if (!sha.startsWith(line.toLowerCase()))
        return { why: 'other-commit', commit: line.toLowerCase() };
    // Another commit can be made to begin alike: the whole hash, or the commit that the review is of.
    if (line.length < 40 && pullRequest?.state === 'open' && sha === facts.head?.sha && commit !== sha)
        return { why: 'other-commit', commit };
    return edited ? { why: 'edited' } : undefined;
}

;// CONCATENATED MODULE: ./build/src/decide/hearing.js



/** Hears everybody who reviewed, for each of the roles. */
function hear(roles, asked) {
    const { facts, release } = asked;
    const rosters = roles.map(role => rosterOf(role, facts));
    const said = voicesOf(facts.reviews).map(voice => ({ voice, said: consentOf(voice, asked) }));
    const doubt = (login, roster) => objection(login, roster, facts, release.repository.private);
    const holdsNone = ({ login }) => rosters.every(roster => doubt(login, roster)?.why === 'not-a-member');
    return rosters.map(roster => {
        const consents = [];
        const disregarded = [];
        for (const { voice, said: what } of said) {
            const reason = what && hearing_whyNot(what, doubt(voice.login, roster));
            if (what === undefined || (reason?.why === 'not-a-member' && !holdsNone(voice)))
                continue;
            if (reason)
                disregarded.push({ user: voice.user, url: what.url, reason: asFarAsKnown(reason, roster) });
            else if ('login' in what)
                consents.push(what);
        }
        const cannot = (login) => consents.some(consent => consent.login === login) ||
            said.some(({ voice }) => voice.login === login && voice.bot) ||
            whyBarred(login, asked) !== undefined ||
            doubt(login, roster)?.why === 'no-access';
        return {
            ...roster,
            consents: consents.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
            possible: new Map([...roster.members].filter(([login]) => !cannot(login)).sort()),
            disregarded,
            objectors: said
                .map(({ voice }) => voice)
                .filter(({ opinion }) => opinion?.state === 'CHANGES_REQUESTED')
                .filter(voice => mayHold(voice, roster, doubt(voice.login, roster))),
        };
    });
}
// Whether a team that cannot be read has this member is not known.
const asFarAsKnown = (reason, { problem }) => reason.why === 'not-a-member' && problem ? { why: 'permission-unknown', problem } : reason;
/** Why what was said is no sign-off of a role. Where it is none of any role, it matters little that a permission is not known. */
function hearing_whyNot(said, doubt) {
    const own = 'reason' in said ? said.reason : undefined;
    const isAboutPerson = own?.why === 'bot' || own?.why === 'deleted-account';
    return own && (isAboutPerson || doubt?.why === 'permission-unknown') ? own : (doubt ?? own);
}
// Who cannot be told not to hold the role blocks: an objection is dismissed by a person, never by what we do not know.
const mayHold = ({ deleted }, { problem }, doubt) => deleted ||
    doubt === undefined ||
    doubt.why === 'permission-unknown' ||
    (doubt.why === 'not-a-member' && problem !== undefined);

;// CONCATENATED MODULE: ./build/src/decide/assign.js
/**
 * Gives each place a person who may take it, nobody twice, so that as many places are filled as can be (maximum bipartite
 * matching by augmenting paths). Each round has its own candidates for each place; a place that was filled in a round stays
 * so, and who has got one keeps one, though another if need be. Earlier places are filled first. One entry for each place.
 */
function assign_assign(rounds) {
    const placeOf = new Map();
    for (const candidates of rounds) {
        candidates.forEach((_, place) => {
            if (![...placeOf.values()].includes(place))
                fill(place, candidates, placeOf, new Set());
        });
    }
    return (rounds[0] ?? []).map((_, place) => [...placeOf].find(([, taken]) => taken === place)?.[0]);
}
function fill(place, candidates, placeOf, tried) {
    const people = candidates[place] ?? [];
    // Nobody is moved while somebody is free.
    for (const person of [...people.filter(each => !placeOf.has(each)), ...people.filter(each => placeOf.has(each))]) {
        if (tried.has(person))
            continue;
        tried.add(person);
        const other = placeOf.get(person);
        if (other !== undefined && !fill(other, candidates, placeOf, tried))
            continue;
        placeOf.set(person, place);
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/decide/seats.js


/** How many must sign. */
const needed = ({ count }) => (count >= 1 ? count : 1);
/** Who asks for changes, and where. */
const objectionOf = ({ user, opinion }) => ({
    user,
    url: opinion?.url ?? '',
});
/**
 * Gives people their places in these roles, nobody two: as many as can be filled with those who signed, and of the ways
 * to do so one that those who may still sign can complete. What they cannot complete is an unreachable quorum.
 * The roles that sign `later`, in an emergency, take nobody from the others.
 */
function seat(now, later = []) {
    const places = [...now, ...later].flatMap(placesOf);
    const nobody = () => [];
    const signed = ({ consents }) => consents.map(({ login }) => login);
    const anybody = (hearing, place) => [
        ...signed(hearing, place),
        ...hearing.possible.keys(),
        ...(hearing.open ? [`somebody else, for place ${place}`] : []),
    ];
    const round = (first, second) => places.map((hearing, place) => (now.includes(hearing) ? first : second)(hearing, place));
    const rounds = [round(signed, nobody), round(signed, signed), round(anybody, nobody), round(nobody, anybody)];
    const people = assign_assign(rounds);
    return [...now, ...later].map(hearing => {
        const own = people.filter((_, place) => places[place] === hearing);
        const roleOf = (login) => places[people.indexOf(login)]?.role.id;
        return verdictOf(hearing, own, roleOf);
    });
}
const placesOf = (hearing) => hearing.problem ? [] : Array(needed(hearing.role)).fill(hearing);
function verdictOf(hearing, own, roleOf) {
    const { role, consents, possible } = hearing;
    const approvals = consents.filter(({ login }) => own.includes(login));
    const missing = needed(role) - approvals.length;
    const wrong = problemOf(hearing, own, roleOf, missing);
    return {
        role: role.id,
        name: role.name,
        required: needed(role),
        approvals: approvals.map(({ user, at, commit, url }) => ({ user, at, commit, url })),
        missing,
        eligible: missing > 0 ? [...possible.values()] : [],
        disregarded: [
            ...hearing.disregarded.map(({ user, url, reason }) => ({ user, url, ...reason })),
            ...consents
                .filter(consent => !approvals.includes(consent))
                .map(({ user, url, login }) => ({ user, url, ...whyUnused(hearing, roleOf(login)) })),
        ],
        changesRequested: hearing.objectors.map(objectionOf),
        ...(wrong && { problem: wrong }),
    };
}
function whyUnused({ problem }, other) {
    if (problem)
        return { why: 'permission-unknown', problem };
    return other === undefined ? { why: 'not-needed' } : { why: 'other-role', role: other };
}
function problemOf({ role, problem: unreadable, consents, possible, disregarded }, own, roleOf, missing) {
    if (unreadable)
        return unreadable;
    const unknown = disregarded.map(({ reason }) => reason).find(reason => reason.why === 'permission-unknown');
    if (missing > 0 && unknown)
        return unknown.problem;
    if (own.every(person => person !== undefined))
        return undefined;
    const members = new Map([...consents.map(({ login, user }) => [login, user]), ...possible]);
    const left = [...members].filter(([login]) => (roleOf(login) ?? role.id) === role.id).map(([, user]) => user);
    return (0,problem/* problem */.CC)('quorum-unreachable', { role: role.id, needed: needed(role), possible: left });
}

;// CONCATENATED MODULE: ./build/src/decide/sign-offs.js




/** Counts the sign-offs of every role: on release pull requests and releases, and on a laptop that plays one through. */
function signOffs(inputs) {
    if (!areAsked(inputs))
        return { asked: false, signOffs: [], problems: [], signers: {} };
    const asked = { ...inputs, facts: inputs.facts ?? nobodySpoke(inputs.now) };
    const { required, deferred, emergency } = rolesAsked(inputs);
    const counting = [...required, ...deferred];
    const others = Object.keys(inputs.checklist.roles).filter(id => !counting.includes(id));
    const hearings = hear([...counting, ...others.sort()].map(id => roleOf(id, inputs)), asked);
    const counted = hearings.slice(0, counting.length);
    const rest = hearings.slice(counting.length);
    const seated = inputs.checklist.signOffs.distinctPeople
        ? seat(counted.slice(0, required.length), counted.slice(required.length))
        : counted.flatMap(each => seat([each]));
    const verdicts = seated.map(each => (deferred.includes(each.role) ? { ...each, deferred: true } : each));
    const unsigned = verdicts.filter(verdict => verdict.deferred && !hasSigned(verdict)).map(({ role }) => role);
    return {
        asked: true,
        signOffs: [...verdicts, ...rest.flatMap(hearing => objectionsOnly(hearing, counted))],
        ...(emergency !== undefined && unsigned.length > 0 && { emergency: { label: emergency, unsigned } }),
        problems: problemsOf(verdicts, inputs, asked),
        signers: Object.fromEntries([
            ...verdicts.map(verdict => [verdict.role, signersFor(verdict, verdicts)]),
            ...rest.map(hearing => [hearing.role.id, signersOf(hearing)]),
        ]),
    };
}
function areAsked({ release, facts }) {
    const { purpose, isRelease, pullRequest } = release;
    if (purpose === 'pull-request')
        return false;
    if (purpose === 'local')
        return facts !== undefined;
    return purpose !== 're-judge' || isRelease || pullRequest === undefined || pullRequest.merged;
}
const nobodySpoke = (now) => ({
    now,
    broughtIn: [],
    reviews: [],
    committers: [],
    permissions: {},
    teams: {},
    rivals: [],
    protection: { level: 'unknown', missing: [] },
});
/** Who must sign now, and who may do so later: with the emergency's label on the release pull request, all but the emergency's roles. */
function rolesAsked({ checklist, release }) {
    const { required, emergency } = checklist.signOffs;
    const labels = release.isRelease ? (release.pullRequest?.labels ?? []) : [];
    if (!emergency || emergency.required.length === 0 || !labels.includes(emergency.label))
        return { required, deferred: [] };
    const deferred = required.filter(id => !emergency.required.includes(id));
    return { required: emergency.required, deferred, emergency: emergency.label };
}
// A role that does not exist is one that nobody holds.
const roleOf = (id, { checklist: { roles } }) => (Object.hasOwn(roles, id) ? roles[id] : undefined) ?? { id, name: id, users: [], teams: [], count: 1 };
const hasSigned = ({ missing, problem, changesRequested }) => missing === 0 && problem === undefined && changesRequested.length === 0;
/** Who signed as a role that is counted. One that signs later may owe its people to another that cannot be read. */
function signersFor(verdict, all) {
    const isSure = !verdict.deferred || all.every(({ problem }) => !problem || problem.code === 'quorum-unreachable');
    return isSure && hasSigned(verdict) ? verdict.approvals.map(({ user }) => user) : [];
}
/** Who signed as a role that is not required: it takes nobody from the others. */
const signersOf = ({ role, consents, objectors, problem }) => consents.length >= needed(role) && objectors.length === 0 && !problem ? consents.map(({ user }) => user) : [];
/** A role that need not sign blocks as well when a member asks for changes, unless that is said of another role already. */
function objectionsOnly({ role, objectors }, counted) {
    const said = counted.flatMap(hearing => hearing.objectors);
    const changesRequested = objectors.filter(voice => !said.includes(voice)).map(objectionOf);
    if (changesRequested.length === 0)
        return [];
    const { id, name } = role;
    return [{ role: id, name, required: 0, approvals: [], missing: 0, eligible: [], disregarded: [], changesRequested }];
}
/** What is wrong with the whole of it rather than with one role. */
function problemsOf(verdicts, inputs, asked) {
    const { sha, pullRequest } = inputs.release;
    const { rivals, unknownCommitters = [] } = asked.facts;
    const areUnknown = unknownCommitters.length > 0 && inputs.checklist.signOffs.exclude.includes('committers');
    const numbers = [...(pullRequest ? [pullRequest.number] : []), ...rivals].sort((one, other) => one - other);
    return [
        ...(pullRequest && !inputs.facts ? [(0,problem/* problem */.CC)('people-unread', { sha })] : []),
        ...(areUnknown ? [(0,problem/* problem */.CC)('committers-unknown', { commits: unknownCommitters.slice(0, 5) })] : []),
        ...(rivals.length > 0 ? [(0,problem/* problem */.CC)('rival-pull-requests', { numbers })] : []),
        ...(verdicts.every(verdict => verdict.deferred || hasSigned(verdict)) ? [] : whyApprovalsDoNotCount(asked)),
    ];
}
function whyApprovalsDoNotCount(asked) {
    const { release, facts } = asked;
    const { sha: commit, pullRequest } = release;
    if (!carriesRelease(release))
        return pullRequest?.merged ? [] : [(0,problem/* problem */.CC)('no-release-pull-request', { sha: commit })];
    const descent = descentOf(asked);
    if (descent === 'same' || !facts.head)
        return [];
    const head = facts.head.sha;
    return descent === 'brought-in'
        ? [(0,problem/* problem */.CC)('brought-in', { head, commit, files: facts.broughtIn })]
        : [(0,problem/* problem */.CC)('not-the-head', { head, commit })];
}

;// CONCATENATED MODULE: ./build/src/decide/decide.js







/** The whole judgement, a function of its inputs and of nothing else: facts, sign-offs, waivers in force, items, verdict. */
function decide(inputs) {
    const { release, checklist, facts, proposed } = inputs;
    const now = clockOf(inputs);
    const people = signOffs(inputs);
    const waivers = waiversOf(inputs, people, now);
    const known = checklist.phases.flatMap(({ items }) => items);
    const before = verdictBefore(inputs);
    const earlier = before?.phases.flatMap(phase => everyVerdict(phase.items)) ?? [];
    const bench = { inputs, now, keys: inputs.keys, waivers: waivers.inForce, known, earlier };
    const phases = checklist.phases.map(({ id, name, items }) => ({ id, name, items: judge(items, bench) }));
    const items = phases.flatMap(phase => everyVerdict(phase.items));
    const nothing = items.every(item => item.holds && !wasAsked(item)) && release.purpose !== 'pull-request';
    const blockers = blockersOf(items, [
        ...(nothing ? [(0,problem/* problem */.CC)('nothing-asked', {})] : []),
        ...notYet(inputs, before),
        ...(inputs.problems ?? []),
        ...people.problems,
    ], people);
    const decision = decisionOf(blockers);
    const since = Math.min(now, Date.parse(inputs.readings?.finishedAt ?? inputs.now));
    return {
        // Sign-offs are asked on the release pull request: the gates alone release nothing.
        decision: decision === 'go' && release.purpose === 'local' ? 'waiting' : decision,
        ...(people.emergency && { emergency: people.emergency }),
        stage: release.stage,
        sha: release.sha,
        tree: release.tree,
        signOffsAsked: people.asked,
        phases,
        signOffs: people.signOffs,
        waivers,
        proposed: proposed
            ? judge(proposed.items, {
                ...bench,
                keys: { ...inputs.keys, ...proposed.keys },
                waivers: [],
                known: [...known, ...proposed.items],
            })
            : [],
        blockers,
        counts: countsOf(blockers, people),
        protection: facts?.protection ?? { level: 'unknown', missing: [] },
        validUntil: isoOf(Math.min(since + GOOD_FOR, ...lastDays(items, waivers).map(endOf))),
        at: isoOf(now),
    };
}
/** The stages that follow the tag. A rollback is for what should not have gone so far. */
const later = ['staging', 'before-production', 'production', 'watch'];
/** What stage `tag` comes to on this commit, made again from what its gates said. */
function verdictBefore({ before, proposed: _, problems: __, readings: ___, ...inputs }) {
    return before && decide({ ...inputs, ...before, release: { ...inputs.release, stage: 'tag' } });
}
function notYet({ release }, before) {
    if (release.purpose !== 'release' || !later.includes(release.stage) || before?.decision === 'go')
        return [];
    return [(0,problem/* problem */.CC)('stage-before', { sha: release.sha, decision: before?.decision ?? 'unknown' })];
}
/** Whether it was put to anybody on this commit: items that never block hold also where no gate was run. */
const wasAsked = ({ outcome, error }) => outcome !== 'skipped' && !(error && neverAsked.has(error.code));
const everyVerdict = (items) => items.flatMap(item => [item, ...everyVerdict(item.items)]);
/** The last days of all that counts for a time only. */
const lastDays = (items, { inForce }) => [
    ...inForce.map(({ until }) => until),
    ...items.map(({ attestation }) => attestation?.stated?.until),
    ...items.map(({ because, notApplicable }) => (because === 'not-applicable' ? notApplicable?.until : undefined)),
].filter(until => until !== undefined);


/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);


const reasons = {
    ENOENT: 'it is not there',
    ENOTDIR: 'it is not there',
    EISDIR: 'it is a folder',
    EACCES: 'permission denied',
};
/** The text of a file that the user names; `unreadable-file` where it cannot be read, is not UTF-8 or larger than `limit` bytes. */
function readTextFile(path, limit) {
    const unreadable = (reason) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('unreadable-file', { path, reason });
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const { code = '' } = error;
        return unreadable(reasons[code] ?? code);
    }
    if (bytes.length > limit)
        return unreadable(`it has ${bytes.length} bytes, and at most ${limit} are read`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return unreadable('it is not UTF-8');
    }
}


/***/ })

};
