export const id = 8;
export const ids = [8];
export const modules = {

/***/ 1008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/src/decide/blockers.js
/** Problems that no signature mends. */
const stops = new Set([
    'nothing-asked',
    'rival-pull-requests',
    'people-unread',
    'tag-misnamed',
    'tag-without-status',
]);
/** What keeps a release from `go`, machines before people: they take longer to mend. */
function blockersOf(items, problems, { signOffs }) {
    const asking = items.filter(asksItself);
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
/** Whether an item has an answer of its own, beside those of the items below it or of those it needs. */
const asksItself = ({ gate, attestation, error }) => gate !== undefined || attestation !== undefined || error !== undefined;

;// CONCATENATED MODULE: ./build/src/decide/calendar.js
const DAY = 24 * 60 * 60 * 1000;
/** How long what the gates read is good for, in ms. */
const GOOD_FOR = 7 * DAY;
/** The later of our clock and GitHub's, in ms. NaN where one cannot be read: then nothing that is dated counts. */
const clockOf = ({ now, facts }) => Math.max(Date.parse(now), Date.parse(facts?.now ?? now));
/** The end of a day `YYYY-MM-DD`, UTC, which is its last moment; in ms, NaN where that is no day. */
const endOf = (day) => /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) + DAY : Number.NaN;
/** Whether the time lies within the day or before it. */
const isWithin = (now, day) => now < endOf(day);
/** ISO; the epoch, which is long past, where the time is not known. */
const isoOf = (time) => new Date(Number.isFinite(time) ? time : 0).toISOString();

// EXTERNAL MODULE: ./build/src/model/checklist.js
var model_checklist = __webpack_require__(2055);
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

;// CONCATENATED MODULE: ./build/src/decide/truth.js
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
            return truth_all(expression.of.map(part => truth(part, scope)));
        case 'or':
            return negate(truth_all(expression.of.map(part => negate(truth(part, scope)))));
        case 'compare':
            return compare(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
        case 'call':
            return call(expression.function, expression.of.map(part => evaluate(part, scope)), scope);
    }
}
const negate = (truth) => (truth === undefined ? undefined : !truth);
/** Kleene's `and`: one false decides, else one unknown does; of nothing it is unknown. */
function truth_all(parts) {
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
    const names = [...namesIn(expression)];
    const failing = [];
    let fails = false;
    let error;
    for (const subject of subjects) {
        const value = (name) => own(engineMeasures.has(name) ? counts : subject.measures, name);
        // What reads nothing says nothing: `1 < 2` is no expectation.
        const held = names.length > 0 ? truth(expression, { value }) : undefined;
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
            found: Object.fromEntries(names.map(name => [name, known(value(name)) ?? null])),
        });
    }
    const held = subjects.length > 0 && failing.length === 0;
    const all = failing.length > KEPT && { failed: failing.length };
    return { result: { text, from, held, failing: failing.slice(0, KEPT), ...all }, fails, error };
}
function cannotTell(names, value, { name: subject }) {
    const measure = names.find(name => known(value(name)) === undefined) ?? names[0];
    return measure === undefined ? (0,problem/* problem */.CC)('nothing-expected', {}) : (0,problem/* problem */.CC)('no-measure', { measure, subject });
}
// A measure may have the name of something that every object has.
const own = (values, name) => Object.hasOwn(values, name) ? values[name] : undefined;

;// CONCATENATED MODULE: ./build/src/decide/login.js
/** A login as it is compared, lower case; undefined where it is not ASCII: `K` (U+212A) would become `k`. */
const login_fold = (login) => /^[\w-]+(?:\[bot\])?$/.test(login) ? login.toLowerCase() : undefined;

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
    const { examined, subjects, tallies, findings, remarks, tool } = answer;
    const shown = { subjects, tallies, findings, remarks, ...(tool && { tool }) };
    if (!(examined >= 1) || subjects.length === 0) {
        const error = (0,problem/* problem */.CC)('nothing-examined', {
            examined: subjects.length && (examined || 0),
            minimum: 1,
            unit: 'subjects',
        });
        return { ...shown, outcome: 'error', error };
    }
    const applied = waivers.filter(waiver => tallies.some(tally => isWaived(waiver, tally)));
    const measures = count(answer, tally => applied.some(waiver => isWaived(waiver, tally)));
    const bare = ask(expect, subjects, count(answer, () => false));
    const after = applied.length > 0 && bare.outcome !== 'success' ? ask(expect, subjects, measures) : bare;
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
function statementOf({ by, evidence, attested }, { roles }, now) {
    const role = Object.hasOwn(roles, by) ? roles[by] : undefined;
    const isListed = (user) => role?.users.some(listed => login_fold(listed) !== undefined && login_fold(listed) === login_fold(user));
    const mayState = (user) => role && (role.teams.length > 0 || role.permission || isListed(user));
    const counts = attested &&
        endOf(attested.on) - DAY <= now &&
        isWithin(now, attested.until) &&
        mayState(attested.by) &&
        (evidence === 'optional' || (attested.evidence ?? '').trim() !== '');
    if (!counts)
        return { outcome: 'pending', attestation: { by, evidence } };
    const { by: user, on: at, until, evidence: link } = attested;
    return {
        outcome: 'success',
        attestation: { by, evidence, stated: { user, at, until, ...(link && { evidence: link }) } },
    };
}

;// CONCATENATED MODULE: ./build/src/decide/items.js




/** The items that this stage asks, judged, in file order. */
function judge(items, bench) {
    const { inputs, now } = bench;
    const byId = new Map([...(0,model_checklist/* everyItem */.l)(bench.known)].map(item => [item.id, item]));
    const parents = new Map([...(0,model_checklist/* everyItem */.l)(bench.known)].flatMap(item => item.items.map(child => [child.id, item.id])));
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
        const needs = item.needs.map(id => ({ id, verdict: verdictOn(byId.get(id)) }));
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
        if (question.kind === 'attest')
            return statementOf(question, inputs.checklist, now);
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
    const open = parts.filter(({ holds }) => !holds);
    const because = (open.length > 0 ? open : parts).map(part => part.because);
    return { outcome, because: heaviestFirst.find(each => because.includes(each)) ?? 'not-asked' };
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
    const because = told ?? becauseOf(found.outcome, level, lifted);
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
        const person = review.user === undefined ? `#${review.id}` : (login_fold(review.user) ?? review.user);
        people.set(person, [...(people.get(person) ?? []), review]);
    }
    return [...people.values()].map(voiceOf);
}
function voiceOf(reviews) {
    const user = reviews.find(({ user }) => user !== undefined)?.user;
    return {
        login: user === undefined ? undefined : login_fold(user),
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
    if (exclude.includes('committers') && facts.committers.some(name => login_fold(name) === login))
        return { why: 'committer' };
    return undefined;
}
const isAuthor = (login, { pullRequest }) => pullRequest?.author !== undefined && login_fold(pullRequest.author) === login;
/** Why a statement does not sign the judged commit; undefined where it does. */
function doubtOf({ review, line }, login, asked) {
    const { release, facts } = asked;
    if (!carriesRelease(release) && (line === undefined || !release.pullRequest?.merged))
        return { why: 'ordinary-pull-request' };
    const other = line === undefined ? doubtOfApproval(review, asked) : doubtOfLine(line, review, release.sha);
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
    return undefined;
}
function doubtOfApproval({ commit }, asked) {
    const { head } = asked.facts;
    if (head === undefined)
        return { why: 'head-not-seen' };
    return commit === head.sha && descentOf(asked) === 'same' ? undefined : { why: 'other-commit', commit };
}
function doubtOfLine(line, { edited }, sha) {
    if (!/^[0-9a-f]{12,64}$/i.test(line))
        return { why: 'no-sha', written: line.slice(0, 80) };
    if (!sha.startsWith(line.toLowerCase()))
        return { why: 'other-commit', commit: line.toLowerCase() };
    return edited ? { why: 'edited' } : undefined;
}

;// CONCATENATED MODULE: ./build/src/decide/roster.js


const ranks = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };
/** Reads a role's users, teams and permission from the facts. */
function rosterOf(role, { teams, permissions }) {
    const members = new Map();
    const add = (logins) => {
        for (const login of logins) {
            const folded = login_fold(login);
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
const atLeast = (found, least) => typeof found === 'string' && ranks[found] >= ranks[least];
function permissionOf(login, permissions) {
    const found = Object.hasOwn(permissions, login) ? permissions[login] : undefined;
    return found ?? { problem: (0,problem/* problem */.CC)('permission-unreadable', { user: login, reason: 'it was not read' }) };
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
                disregarded.push({ user: voice.user, url: what.url, reason });
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
        problems: sign_offs_problemsOf(verdicts, inputs, asked),
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
function sign_offs_problemsOf(verdicts, inputs, asked) {
    const { sha, pullRequest } = inputs.release;
    const { rivals } = asked.facts;
    const numbers = [...(pullRequest ? [pullRequest.number] : []), ...rivals].sort((one, other) => one - other);
    return [
        ...(pullRequest && !inputs.facts ? [(0,problem/* problem */.CC)('people-unread', { sha })] : []),
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
    const bench = { inputs, now, keys: inputs.keys, waivers: waivers.inForce, known };
    const phases = checklist.phases.map(({ id, name, items }) => ({ id, name, items: judge(items, bench) }));
    const items = phases.flatMap(phase => everyVerdict(phase.items));
    const nothing = items.every(({ outcome }) => outcome === 'skipped') && release.purpose !== 'pull-request';
    const blockers = blockersOf(items, [...(nothing ? [(0,problem/* problem */.CC)('nothing-asked', {})] : []), ...(inputs.problems ?? []), ...people.problems], people);
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
const everyVerdict = (items) => items.flatMap(item => [item, ...everyVerdict(item.items)]);
/** The last days of all that counts for a time only. */
const lastDays = (items, { inForce }) => [
    ...inForce.map(({ until }) => until),
    ...items.map(({ attestation }) => attestation?.stated?.until),
    ...items.map(({ because, notApplicable }) => (because === 'not-applicable' ? notApplicable?.until : undefined)),
].filter(until => until !== undefined);

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

// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
// EXTERNAL MODULE: ./build/src/report/words/language.js
var words_language = __webpack_require__(8234);
;// CONCATENATED MODULE: ./build/src/report/about.js



const wordsFor = (about) => (0,words_language/* wordsOf */.Z9)(about.checklist.language);
const pageWords = (about) => wordsFor(about).page;
const withAllBelow = (items) => items.flatMap(item => [item, ...withAllBelow(item.items)]);
/** Every item that has an answer of its own, in file order: not those that only gather others. */
const leavesOf = (items) => withAllBelow(items).filter(({ gate, attestation, error }) => gate !== undefined || attestation || error);
const allLeaves = (verdict) => verdict.phases.flatMap(phase => leavesOf(phase.items));
/** `path:line`, with a link to that line in the judged commit. */
function place({ path, line }, verdict, about) {
    const text = (0,report_blocks/* code */.aY)(line === undefined ? path : `${path}:${line}`);
    // A path that climbs would lead out of the repository.
    if (!about.repositoryUrl || path.startsWith('/') || /\\|(^|\/)\.\.?(\/|$)/.test(path))
        return text;
    const file = path.split('/').map(sanitise/* encoded */.dS).join('/');
    return (0,report_blocks/* link */.nf)(text, `${about.repositoryUrl}/blob/${(0,sanitise/* encoded */.dS)(verdict.sha)}/${file}${line === undefined ? '' : `#L${line}`}`);
}
/** The pull request that carries the signatures, with its link. */
function pullRequest(about) {
    const { pullRequest } = about.release;
    return pullRequest && (0,report_blocks/* link */.nf)(pageWords(about).pullRequest(pullRequest.number), pullRequest.url);
}
/** The first digits of a commit, with a link to it. */
function commit(sha, about) {
    const text = (0,report_blocks/* code */.aY)(sha.slice(0, 7));
    return about.repositoryUrl ? (0,report_blocks/* link */.nf)(text, `${about.repositoryUrl}/commit/${(0,sanitise/* encoded */.dS)(sha)}`) : text;
}

;// CONCATENATED MODULE: ./build/src/report/figure.js
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
/** A time to the minute, in UTC: "2026-11-23 17:42 UTC"; as it stands where it is not a time. */
function moment(iso) {
    const time = new Date(iso);
    return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/src/report/found.js





const TAIL = 2;
/** What was found where it does not hold: the error, or a line for each of the first subjects. */
function found(item, verdict, about, limit) {
    const words = wordsFor(about);
    if (item.error)
        return [(0,report_blocks/* prose */.CS)((0,words_language/* sentenceOf */.$N)(item.error, words).message), ...lastLines(item.error)];
    const subjects = failingSubjects(item);
    const lines = subjects.slice(0, limit).map(subject => subjectLine(subject, item, verdict, about));
    const rest = subjectsFailing(item) - lines.length;
    return rest > 0 && lines.length > 0 ? [...lines, words.page.andMore(rest)] : lines;
}
// Where a tool crashed, its last words say why.
const lastLines = ({ details }) => 'tail' in details
    ? (0,sanitise/* plainLines */.y1)(details.tail)
        .filter(line => line.trim() !== '')
        .slice(-TAIL)
        .map(report_blocks/* code */.aY)
    : [];
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
    const present = Object.entries(subject.found).flatMap(([name, value]) => value === null ? [] : [found_measured(name, value, item, about)]);
    const parts = [...(present.length > 0 ? [present.join(', ')] : []), ...lacking(subject.found, item, about)];
    const cannotTell = subject.unknown && parts.length === 1 && present.length > 0;
    return [
        ...(isTheRun(subject.name, item, about) ? [] : [(0,report_blocks/* code */.aY)(subject.name), ': ']),
        parts.join('; '),
        ...(cannotTell ? [` (${pageWords(about).cannotTell})`] : []),
        ...(subject.location ? [', ', place(subject.location, verdict, about)] : []),
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
const found_measured = (name, value, { expect }, about) => `${name} ${figure(value, wordsFor(about), expect.flatMap(numbersOf))}`;
const numbersOf = ({ text }) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

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
const state_worstFirst = [
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
/** How much of a phase holds, with the sign of its worst item: "❌ 9 of 12 hold: 2 failed, 1 unknown". */
function phaseState({ items }, about) {
    const words = pageWords(about);
    const leaves = leavesOf(items);
    const asked = leaves.filter(({ because }) => because !== 'not-asked' && because !== 'not-applicable');
    const count = (state) => leaves.filter(({ because }) => because === state).length;
    const others = state_worstFirst.flatMap(state => count(state) > 0 ? [words.someOf(count(state), words.states[state])] : []);
    if (asked.length === 0)
        return [(0,report_blocks/* mark */.Gy)('off', words.noneAsked)];
    const worst = blocking.find(state => count(state) > 0);
    const held = words.holdOf(asked.filter(({ holds }) => holds).length, asked.length);
    return [(0,report_blocks/* mark */.Gy)(worst ? marks[worst] : 'passed', held), ...(others.length > 0 ? [`: ${others.join(', ')}`] : [])];
}

;// CONCATENATED MODULE: ./build/src/report/blockers.js






const ROWS = { all: 200, 'not-green': 50, brief: 200, counts: 10 };
const LINES = { all: 5, 'not-green': 3, brief: 5, counts: 1 };
/** What blocks, machines before people: each with what was found, what was expected and what to do. */
function blockers(verdict, about, depth) {
    const words = pageWords(about);
    const items = blockingItems(verdict);
    const rows = items.slice(0, ROWS[depth]).map(item => row(item, verdict, about, LINES[depth]));
    const problems = verdict.blockers.flatMap(blocker => (blocker.kind === 'problem' ? [blocker.problem] : []));
    if (items.length === 0 && problems.length === 0)
        return [];
    const { item, found, expected, next } = words.columns;
    return [
        (0,report_blocks/* heading */.R_)(words.blockers),
        ...problems.map(problem => {
            const { message, help } = (0,words_language/* sentenceOf */.$N)(problem, wordsFor(about));
            return (0,report_blocks/* note */.N4)('failed', (0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)(message)), '. ', (0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)(help)), '.');
        }),
        ...(rows.length > 0 ? [(0,report_blocks/* table */.tp)([item, found, expected, next], rows)] : []),
        ...(items.length > rows.length ? [(0,report_blocks/* paragraph */.FY)(words.moreBlockers(items.length - rows.length))] : []),
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
function row(item, verdict, about, lines) {
    return [
        nameCell(item),
        [stateOf(item, about), ...whatWasFound(item, verdict, about, lines)],
        whatWasExpected(item, about),
        [next(item, verdict, about)],
    ];
}
/** The id, because that is what one types, and the name under it. */
const nameCell = ({ id, name }) => (name === id ? [(0,report_blocks/* code */.aY)(id)] : [(0,report_blocks/* code */.aY)(id), name]);
function whatWasFound(item, verdict, about, lines) {
    const words = pageWords(about);
    if (item.attestation && !item.error)
        return [words.notStated];
    return found(item, verdict, about, lines);
}
function whatWasExpected(item, about) {
    const { attestation } = item;
    if (attestation)
        return [(0,report_blocks/* prose */.CS)(pageWords(about).statement(attestation.by, attestation.evidence === 'required'))];
    return expected(item);
}
/** The one thing to do next. */
function next(item, verdict, about) {
    const words = pageWords(about);
    if (item.error)
        return (0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)((0,words_language/* sentenceOf */.$N)(item.error, wordsFor(about)).help));
    const asked = itemOf(item, about);
    if (item.attestation)
        return [(0,report_blocks/* prose */.CS)(words.stateIt), ' ', asked ? place(asked.place, verdict, about) : (0,report_blocks/* code */.aY)(about.checklist.path)];
    if (item.outcome === 'pending')
        return words.waitForIt;
    const first = item.findings.find(({ location }) => location)?.location ?? failingSubjects(item)[0]?.location;
    if (first)
        return [words.startAt, ' ', place(first, verdict, about)];
    const run = asked?.question.kind === 'gate' ? asked.question.run : undefined;
    return run ? [words.runs, ' ', (0,report_blocks/* code */.aY)(run)] : words.afterFix;
}
function itemOf({ id }, { checklist }) {
    for (const phase of checklist.phases)
        for (const item of (0,model_checklist/* everyItem */.l)(phase.items))
            if (item.id === id)
                return item;
    return undefined;
}
function tryOne(items, about) {
    const first = items.find(({ gate }) => gate !== undefined);
    return first ? [(0,report_blocks/* paragraph */.FY)((0,report_blocks/* prose */.CS)(pageWords(about).tryItem(first.id)))] : [];
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js






const PER_REQUEST = 50;
const PER_ITEM = 30;
const IN_ALL = 200;
const MESSAGE = 4000;
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
            message: (0,sanitise/* cut */.Jj)((0,sanitise/* plainLines */.y1)(message.slice(0, MESSAGE + 1))
                .join('\n')
                .trim(), MESSAGE) || (0,sanitise/* plain */.pj)(title),
        },
    ];
}
/** GitHub refuses the whole request for one path that is none. */
const isInRepository = (path) => (0,sanitise/* plain */.pj)(path).trim() !== '' && !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path);
/** What blocks, for the log: one message for each item, at most ten, the last of which counts the rest. */
function logMessages(verdict, about) {
    const items = blockingItems(verdict);
    const shown = items.length > LOGGED ? items.slice(0, LOGGED - 1) : items;
    const rest = items.length - shown.length;
    return [
        ...shown.map(item => logMessage(item, verdict, about)),
        ...(rest > 0 ? [{ title: pageWords(about).blockers, message: pageWords(about).moreBlockers(rest) }] : []),
    ];
}
function logMessage(item, verdict, about) {
    const lines = found(item, verdict, about, 3).map(report_blocks/* wordsOnly */.Yd);
    const wanted = expected(item).map(report_blocks/* wordsOnly */.Yd);
    const help = item.error ? [(0,words_language/* sentence */.em)((0,words_language/* sentenceOf */.$N)(item.error, wordsFor(about)).help)] : [];
    const { expected: label } = pageWords(about).columns;
    const message = [...lines, ...(wanted.length > 0 ? [`${label}: ${wanted.join(', ')}`] : []), ...help].join('. ');
    const at = item.findings.find(({ location }) => location)?.location ?? failingSubjects(item)[0]?.location;
    return {
        title: (0,sanitise/* cut */.Jj)((0,sanitise/* plain */.pj)(`${item.id}: ${item.name}`), TITLE),
        message: (0,sanitise/* plain */.pj)(message) || (0,sanitise/* plain */.pj)(item.name),
        ...(at && isInRepository(at.path) && { file: (0,sanitise/* plain */.pj)(at.path), ...(at.line !== undefined && { line: at.line }) }),
    };
}

;// CONCATENATED MODULE: ./build/src/report/decision.js

/** The decision in one line: "NO-GO" and "2 items fail, 1 could not be checked, 2 people have not signed". */
function decision(verdict, about) {
    const { decisions } = pageWords(about);
    const word = verdict.decision === 'go' && verdict.emergency ? decisions.emergency : decisions[verdict.decision];
    const because = verdict.decision === 'go' ? whatHolds(verdict, about) : whatBlocks(verdict, about);
    return { mark: verdict.decision, word, because: because.join(', ') };
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
    const asked = held.filter(({ because }) => because !== 'not-asked' && because !== 'not-applicable').length;
    const signed = verdict.signOffs.reduce((sum, { approvals }) => sum + approvals.length, 0);
    return [
        asked === 0 ? page.nothingAsked : `${page.allHold(asked)}${waived > 0 ? ` (${page.byWaiver(waived)})` : ''}`,
        ...(verdict.signOffsAsked && signed > 0 ? [page.signed(signed)] : []),
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
    return found > 0 ? words.findingsOf(found) : failing > 0 ? words.subjectsOf(failing) : words.output;
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
function evidence_lastLines({ error }) {
    const tail = error && 'tail' in error.details ? error.details.tail : '';
    return tail.trim() === '' ? [] : [{ kind: 'code', code: tail }];
}

;// CONCATENATED MODULE: ./build/src/report/summary.js





/** What became of an item, in a line or a few: what was read, why it is not asked, who stated it. */
function summary(item, verdict, about, limit) {
    const words = pageWords(about);
    const waiver = item.waiver ? [words.waivedFor(item.waiver.reason)] : [];
    if (item.error)
        return [(0,report_blocks/* prose */.CS)((0,words_language/* sentenceOf */.$N)(item.error, wordsFor(about)).message), ...waiver];
    if (item.notApplicable)
        return [words.becauseOf(item.notApplicable.reason, item.notApplicable.until)];
    if (item.attestation)
        return attested(item.attestation, about);
    if (item.items.length > 0) {
        const leaves = leavesOf(item.items);
        return [words.holdOf(leaves.filter(({ holds }) => holds).length, leaves.length)];
    }
    if (item.gate === undefined && item.needs.length > 0)
        return [[`${words.needs} `, (0,report_blocks/* joined */.oR)(item.needs.map(report_blocks/* code */.aY), ', ')]];
    const [only, ...others] = item.subjects;
    const isOne = only !== undefined && others.length === 0 && isTheRun(only.name, item, about);
    const failing = isOne ? [] : found(item, verdict, about, limit);
    const all = whatWasRead(item, about);
    return [...failing, ...(all.length > 0 ? [(0,report_blocks/* joined */.oR)(all, ', ')] : []), ...waiver];
}
function attested({ stated }, about) {
    const words = pageWords(about);
    if (!stated)
        return [words.notStated];
    const { user, at, until, evidence } = stated;
    return [
        [words.stated(user, moment(at)), ...(until ? [`, ${words.validUntil(until)}`] : [])],
        ...(evidence ? [evidence] : []),
    ];
}
/** "score 9.1", "12 modules", "3 findings": what a gate read, where one subject has it all. */
function whatWasRead(item, about) {
    const words = pageWords(about);
    const [only, ...others] = item.subjects;
    const isOne = only !== undefined && others.length === 0;
    const measures = isOne ? Object.entries(only.measures) : [];
    const counts = Object.entries(item.measures).filter(([name, value]) => isTold(name, value, isOne && measures.length === 0));
    const unit = item.gate === undefined ? undefined : about.catalogue?.[item.gate]?.docs.examined;
    return [
        ...[...measures, ...counts].map(([name, value]) => found_measured(name, value, item, about)),
        ...(item.examined === undefined ? [] : [words.examined(item.examined, unit)]),
    ];
}
// Zeros say nothing, unless they are all there is to say; how much was examined is said with its unit.
const isTold = (name, value, isAllThereIs) => (value !== 0 && name !== 'examined') || (name === 'findings' && isAllThereIs);

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
            const { message, help } = (0,words_language/* sentenceOf */.$N)(because, words);
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
        return about.release.purpose === 'pull-request' ? [(0,report_blocks/* paragraph */.FY)(words.ordinary)] : [];
    if (verdict.signOffs.length === 0)
        return [];
    const { role, signed, next, notCounted } = words.columns;
    const withReasons = verdict.signOffs.some(({ disregarded }) => disregarded.length > 0);
    const rows = verdict.signOffs.map(signOff => [
        signOff.name === signOff.role ? [(0,report_blocks/* code */.aY)(signOff.role)] : [(0,report_blocks/* code */.aY)(signOff.role), signOff.name],
        signatures(signOff, about),
        nextStep(signOff, about),
        ...(withReasons ? [reasons(signOff, verdict, about)] : []),
    ]);
    return [
        (0,report_blocks/* heading */.R_)(words.signOffs),
        (0,report_blocks/* table */.tp)([role, signed, next, ...(withReasons ? [notCounted] : [])], rows),
        ...signOffLine(verdict, about),
    ];
}
function signatures({ approvals, missing, required, deferred, changesRequested, problem }, about) {
    const words = pageWords(about);
    const state = problem && problem.code !== 'quorum-unreachable'
        ? (0,report_blocks/* mark */.Gy)('unknown', words.unknownRole)
        : changesRequested.length > 0
            ? (0,report_blocks/* mark */.Gy)('failed', words.changes)
            : missing === 0
                ? (0,report_blocks/* mark */.Gy)('passed', words.signedBy)
                : deferred
                    ? (0,report_blocks/* mark */.Gy)('warning', words.signsLater)
                    : (0,report_blocks/* mark */.Gy)('waiting', words.toSign(missing, required));
    return [
        state,
        ...(problem ? [(0,report_blocks/* prose */.CS)((0,words_language/* sentenceOf */.$N)(problem, wordsFor(about)).message)] : []),
        ...changesRequested.map(({ user, url }) => (0,report_blocks/* link */.nf)(user, url)),
        ...approvals.map(({ user, at, url }) => [(0,report_blocks/* link */.nf)(user, url), ', ', moment(at)]),
    ];
}
function nextStep(signOff, about) {
    const words = pageWords(about);
    if (signOff.problem)
        return [(0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)((0,words_language/* sentenceOf */.$N)(signOff.problem, wordsFor(about)).help))];
    const missing = signOff.missing === 0
        ? []
        : needsLine(about) && signOff.eligible.length > 0
            ? [words.signByLine(signOff.eligible, signOff.missing)]
            : [[words.approves(signOff.eligible, signOff.missing), ' ', pullRequest(about) ?? words.thePullRequest]];
    const objectors = signOff.changesRequested.map(({ user }) => user);
    return objectors.length > 0 ? [words.mayWithdraw(objectors)] : missing;
}
function reasons({ disregarded }, verdict, about) {
    const words = wordsFor(about);
    const lines = disregarded
        .slice(0, REASONS)
        .map((review) => [
        (0,report_blocks/* link */.nf)(review.user, review.url),
        ': ',
        (0,report_blocks/* prose */.CS)(review.why === 'permission-unknown'
            ? (0,words_language/* sentenceOf */.$N)(review.problem, words).message
            : words.page.disregarded(review, verdict.sha)),
    ]);
    const rest = disregarded.length - lines.length;
    return rest > 0 ? [...lines, words.page.andMore(rest)] : lines;
}
const needsLine = ({ release: { pullRequest, purpose } }) => purpose !== 'local' && (pullRequest === undefined || pullRequest.merged);
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
        (0,report_blocks/* paragraph */.FY)(words.signOffLine, ' ', pullRequest(about) ?? words.mergedPullRequest, ':'),
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
/** How well the tag is protected, and of what and by what this was decided. */
function footer(verdict, about) {
    const words = wordsFor(about);
    const { page } = words;
    const { level, missing } = verdict.protection;
    const { path, sha256 } = about.checklist;
    const runOf = about.readings?.run ?? about.release.run;
    const parts = [
        [page.judged, ' ', commit(verdict.sha, about), ' (', page.tree, ' ', (0,report_blocks/* code */.aY)(verdict.tree.slice(0, 7)), ')'],
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
        page.decidedAt(moment(verdict.at)),
        page.holdsUntil(moment(verdict.validUntil)),
        ...(runOf
            ? [[(0,report_blocks/* link */.nf)(page.theRun, runOf.url), ...(runOf.attempt > 1 ? [`, ${page.attempt(runOf.attempt)}`] : [])]]
            : []),
    ];
    return [
        ...(verdict.signOffsAsked
            ? [
                (0,report_blocks/* paragraph */.FY)(page.protectionTitle, ': ', (0,report_blocks/* mark */.Gy)(level === 'none' || level === 'unknown' ? 'warning' : 'passed', page.protection[level])),
                ...(missing.length > 0
                    ? [
                        (0,report_blocks/* list */.p_)(missing.map(problem => {
                            const { message, help } = (0,words_language/* sentenceOf */.$N)(problem, words);
                            return [(0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)(message)), '. ', (0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)(help)), '.'];
                        })),
                    ]
                    : []),
            ]
            : []),
        (0,report_blocks/* paragraph */.FY)((0,report_blocks/* joined */.oR)(parts, ' · ')),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/page.js










/** The report of a verdict; `depth` says how much room there is for what holds. */
function page(verdict, about, depth) {
    const { mark, word, because } = decision(verdict, about);
    const reported = !gatesHaveNotReported(about);
    return {
        top: [
            { kind: 'banner', mark, word, of: because },
            ...subject(verdict, about),
            ...notices(verdict, about),
            ...(reported ? blockers(verdict, about, depth) : []),
            ...people(verdict, about),
            ...(reported ? phases(verdict, about, depth) : []),
        ],
        folded: [
            ...(depth === 'all' || depth === 'not-green' ? [(0,report_blocks/* heading */.R_)(pageWords(about).details)] : []),
            ...(reported ? evidence(verdict, about, depth) : []),
            ...exceptions(verdict, about, depth),
            ...run(verdict, about, depth),
        ],
        footer: footer(verdict, about),
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
        ...(about.proposal ? [(0,report_blocks/* note */.N4)('warning', page.proposal)] : []),
        ...(about.readings?.dirty ? [(0,report_blocks/* note */.N4)('warning', page.dirty)] : []),
        ...(about.notices ?? []).map(problem => {
            const { message, help } = (0,words_language/* sentenceOf */.$N)(problem, words);
            return (0,report_blocks/* note */.N4)('warning', (0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)(message)), '. ', (0,report_blocks/* prose */.CS)((0,words_language/* sentence */.em)(help)), '.');
        }),
    ];
}
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
code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); border-radius: 5px; padding: 2px 6px; overflow-wrap: anywhere }
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
<tbody>${block.rows.map(row => `<tr>${row.map(html_cell).join('')}</tr>`).join('\n')}</tbody></table></div>`;
        case 'timeline':
            return html_timeline(block.bars);
        case 'details':
            return `<details><summary>${html_inline(block.summary)}</summary>${block.blocks.map(htmlBlock).join('\n')}</details>`;
    }
}
// What is short is not broken into two lines: a time, an expectation.
const SHORT = 26;
const html_cell = (lines) => `<td>${lines.map(lineOf).join('')}</td>`;
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
    const { error, items, startedAt, attestation: _, notApplicable, waiver, remarks, needs, ...told } = item;
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
    message: (0,words_language/* sentenceOf */.$N)(problem, wordsFor(about)).message,
});

;// CONCATENATED MODULE: ./build/src/report/statement.js
/**
 * The verdict as an in-toto statement (SLSA verification summary, source profile), ready to be signed; only of a release that
 * may go. It claims no SLSA level: those it did not evaluate.
 */
function statement(verdict, about) {
    if (verdict.decision !== 'go' || !verdict.signOffsAsked)
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

// EXTERNAL MODULE: ./build/src/run/checklist.js + 23 modules
var checklist = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/run/engine.js
var engine = __webpack_require__(7681);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/collect/queue.js
/** The queue of a run: among the steps that may start, the one at the head of the longest way to the end. */
function queueOf(steps) {
    const order = queue_inOrder(steps);
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
const queue_weights = {
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
const weightOf = ({ gate, run, report }) => (run === undefined && report ? 1 : (queue_weights[gate] ?? 5));
/** File order, but what a step needs comes before it. */
function queue_inOrder(steps) {
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
        const reading = { item: step.item, key: schedule_keyOf(step), startedAt, durationMs, ...result };
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
const schedule_keyOf = ({ definition }) => (0,external_node_crypto_.createHash)('sha256').update(definition).digest('hex');
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

// EXTERNAL MODULE: ./build/src/collect/workspace.js
var collect_workspace = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/report/terminal-text.js + 7 modules
var terminal_text = __webpack_require__(9306);
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
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)((0,report_blocks/* mark */.Gy)(sign, word)), STATE),
        ...(0,terminal_text/* padded */.jC)((0,terminal_text/* runsOf */.ky)((0,report_blocks/* code */.aY)(item)), ITEM),
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
        return [`${time}, `, (0,report_blocks/* prose */.CS)((0,words_language/* sentenceOf */.$N)(reading.error, words).message)];
    if ('skipped' in reading)
        return reading.skipped === 'condition' ? page.progress.condition : page.progress.noSecrets(reading.names);
    const [only, ...others] = reading.subjects;
    const measures = only && others.length === 0 ? Object.entries(only.measures) : [];
    const findings = reading.tallies.reduce((sum, { count }) => sum + count, 0);
    return (0,report_blocks/* joined */.oR)([
        time,
        ...measures.map(([name, value]) => `${name} ${figure(value, words)}`),
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
function chunks_endOf(path, bytes) {
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

// EXTERNAL MODULE: ./build/src/collect/git.js
var collect_git = __webpack_require__(8060);
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

// EXTERNAL MODULE: ./build/src/model/evidence.js
var model_evidence = __webpack_require__(6062);
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
    return {
        kind: 'tool',
        at,
        seconds,
        argv,
        process: ended,
        ...(report && { report }),
        stdout: outputOf(stdoutOf(place)),
        stderr: outputOf(stderrOf(place)),
        tail: tailOf(ended, request, place, context),
    };
}
const asksForReport = ({ argv }) => argv.some(part => part.includes(model_evidence/* REPORT */.ri));
const reportIn = (place) => (0,external_node_path_.join)(place, 'report');
function toolArgv(request, place) {
    if (asksForReport(request))
        (0,external_node_fs_.mkdirSync)(place, { mode: 0o700 });
    return request.argv.map(part => part.replaceAll(model_evidence/* REPORT */.ri, reportIn(place)));
}
/** The report file that the gate asked for; undefined where there is none to look for, or the tool has printed it instead. */
function ownReport(request, { run }, place) {
    if (run !== undefined || !asksForReport(request))
        return undefined;
    return (freshReport(reportIn(place), model_evidence/* REPORT */.ri) ?? (isEmpty(stdoutOf(place)) ? { path: model_evidence/* REPORT */.ri, found: 'missing' } : undefined));
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
    const lines = redact(chunks_endOf(shown, 64 * 1024))
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

// EXTERNAL MODULE: ./build/src/collect/environment.js
var collect_environment = __webpack_require__(2937);
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

;// CONCATENATED MODULE: ./build/src/measure/cut.js
/** At most `longest` characters. Where it must be cut, the word that is cut goes too: it may be half a secret, which would not be recognised. */
const cut = (text, longest) => text.length <= longest ? text : `${text.slice(0, longest).replace(/\S{0,256}$/, '')}…`;

;// CONCATENATED MODULE: ./build/src/measure/findings.js

const findings_KEPT = 100;
const findings_RULES = 5000;
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
        findings_count(finding, tallies);
        if (kept.length < findings_KEPT)
            kept.push(trimmed(finding, place));
    }
    return { findings: worst.flat(2).slice(0, findings_KEPT), tallies: [...tallies.values()], suppressed };
}
// Beyond so many rules the rest are counted together under no name, so that no waiver for a rule takes them out.
function findings_count({ level, severity, ...finding }, tallies) {
    const named = findings_name(finding.ruleId, finding.aliases);
    const keyOf = (ruleId, aliases) => JSON.stringify([level, severity, ruleId, ...aliases]);
    const key = keyOf(named.ruleId, named.aliases);
    const isNamed = tallies.has(key) || tallies.size < findings_RULES;
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
    const { at, seconds, stdout, stderr } = run;
    return { at, seconds, report: reportOf(run, tool), stdout, stderr, ...(exitCode !== undefined && { exitCode }) };
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
            return (0,problem/* fail */.fJ)('no-report', { tool, tail, ...(path !== model_evidence/* REPORT */.ri && { path }) });
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
    if (!path || path === model_evidence/* REPORT */.ri || others.length > 0)
        return problem;
    return { ...problem, details: { ...problem.details, path } }; // a spread over a union loses which code it was
}

;// CONCATENATED MODULE: ./build/src/run/ask.js








/** Asks the gates of all steps, and gives their readings in the order of the steps, without secrets. */
async function askGates(steps, asking) {
    const { context, slots = (0,external_node_os_.availableParallelism)(), progress } = asking;
    const limits = { slots, signal: context.signal, ...(progress && { progress }) };
    const readings = await schedule(steps, step => ask_ask(step, asking), limits);
    return readings.map(reading => redactReading(reading, context.redact));
}
async function ask_ask(step, { gates, context, changed, untrusted }) {
    if (step.if && truth(step.if, { value: () => undefined, changed }) === false)
        return { skipped: 'condition' };
    const names = (0,collect_environment/* missingVariables */.uM)(step, context.environment);
    if (names.length > 0)
        return untrusted ? { skipped: 'no-secrets', names } : (0,problem/* fail */.fJ)('variable-not-set', { names });
    const gate = gates[step.gate] ?? (0,problem/* fail */.fJ)('internal', { reason: `the gate ${step.gate} is not loaded` });
    const full = (0,collect_environment/* filled */.Bq)(step, context.environment);
    const first = await collectAll(gate.evidence(full.with), full, context);
    const collected = gate.follow ? await collectAll(followUps(gate, full, first), full, context, first) : first;
    return measure(gate, full, collected, context.workspace);
}

// EXTERNAL MODULE: ./build/src/collect/redact.js
var collect_redact = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/src/run/ground.js









/** Prepares the checkout around `folder` for gates. Throws `no-repository` where there is none. */
async function prepareGround(folder, { env, tokens, steps, signal, }) {
    const environment = (0,collect_environment/* scrubbed */.fG)(env, tokens);
    const workspace = await (0,collect_workspace/* findWorkspace */.pl)((0,collect_git/* gitIn */.uM)(folder, environment), folder);
    const git = (0,collect_git/* gitIn */.uM)(workspace, environment);
    const temporary = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'release-checklist-')));
    const redact = (0,collect_redact/* redactor */.$p)((0,collect_redact/* secretsOf */.Fj)(tokens, env, steps.flatMap(collect_environment/* variablesOf */.ht)));
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
const errorsOf = (steps, error, startedAt) => steps.map(step => ({ item: step.item, key: schedule_keyOf(step), startedAt, durationMs: 0, error }));
/** What `changed()` compares with: an ordinary pull request with its base. At the tag and later everything counts as changed. */
const baseOf = ({ stage, pullRequest }) => stage === 'pull-request' && pullRequest ? `refs/remotes/origin/${pullRequest.baseRef}` : undefined;

// EXTERNAL MODULE: ./build/src/run/local.js
var local = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/src/checklist/nearest.js
var nearest = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/src/checklist/plan.js



/** The format of a step's definition; another number makes every stored reading void. */
const FORMAT = 1;
/** The gates to ask in one run, in file order; throws `UserError` where an item is named that is not there. */
function plan({ phases }, { stage, today, catalogue, items = [] }) {
    const all = phases.flatMap(phase => [...(0,model_checklist/* everyItem */.l)(phase.items)]);
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
        throw new problem/* UserError */.yo(...unknown.map(item => (0,problem/* problem */.CC)('unknown-item', { item, ...(0,nearest/* didYouMean */.a)(item, known) })));
    const chosen = new Set(all.filter(({ id }) => ids.includes(id)).flatMap(item => [...(0,model_checklist/* everyItem */.l)([item])].map(({ id }) => id)));
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
        .flatMap(phase => [...(0,model_checklist/* everyItem */.l)(phase.items)])
        .filter(item => item.question.kind !== 'parent' && said(item) !== said(known.get(item.id)));
}
/** All that an item says, but not where it stands. */
const said = (item) => (item === undefined ? '' : canonical({ ...item, place: undefined }));

// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(5127);
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
        return await readChecklist(file.bytes, file.path).then(ready => ({ blob: file.blob, ready, problems: [] }), (thrown) => ({ blob: file.blob, problems: mended(thrown) }));
    }
    catch (thrown) {
        // That it is gone changes nothing: the default branch's decides.
        return { blob: '', problems: mended(thrown) };
    }
}
// What is wrong with the file is told; that it could not be read is a failure of the run.
function mended(thrown) {
    const unread = problemsOf(thrown).some(({ code }) => code === 'api-failed' || code === 'no-permission' || code === 'internal');
    if (unread)
        throw thrown;
    return problemsOf(thrown);
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
const keysOf = (steps) => Object.fromEntries(steps.map(step => [step.item, schedule_keyOf(step)]));
/** The steps to run: a proposed one that asks the same as one of the checklist is asked once. */
function stepsToRun({ steps, keys, proposed }) {
    const known = new Set(Object.values(keys));
    return [...steps, ...(proposed?.steps ?? []).filter(step => !known.has(keyOf(step)))];
}

;// CONCATENATED MODULE: ./build/src/commands/check.js













/** Judges the working tree by its own checklist, or decides again from an `inputs.json`; prints the report. 0 where every gate holds, 1 where one does not. */
async function check(options, signal) {
    const given = options.inputs === undefined ? await check_ask(options, signal) : await replay(options.inputs);
    if (!given)
        return 0;
    const inputs = options.approve ? (0,local/* approvedBy */.vU)(given.inputs, options.approve) : given.inputs;
    const verdict = decide(inputs);
    const { release, checklist, readings } = inputs;
    const about = { release, checklist, ...(readings && { readings }), engine: engine/* ENGINE */.T, catalogue: given.catalogue };
    show(render(verdict, about), inputs, options);
    return exitCode(release.purpose, verdict);
}
/** Runs the gates here. Undefined for a dry run. */
async function check_ask(options, signal) {
    const folder = process.cwd();
    const ready = await (0,local/* readChecklistFile */.DP)(folder, options.checklist);
    const checklist = options.item ? (0,local/* onlyItems */.rN)(ready.checklist, options.item) : ready.checklist;
    const release = await (0,local/* localRelease */.tQ)(folder, options.stage);
    const now = new Date().toISOString();
    const { steps, keys, gates } = planStage({ ...ready, checklist }, undefined, { stage: options.stage, now, items: [] });
    if (options.dryRun) {
        for (const { item, gate, run } of steps)
            process.stdout.write(`${item.padEnd(24)} ${(0,sanitise/* plain */.pj)(run ?? gate).slice(0, 160)}\n`);
        return undefined;
    }
    const readings = await gatherReadings({
        world: { env: process.env, folder, signal, log: { line: toStderr, notice: toStderr, error: toStderr } },
        gates,
        steps,
        release,
        tokens: [],
        language: checklist.language,
        columns: process.stderr.columns ?? 80,
        colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
        ...(options.jobs !== undefined && { slots: jobsOf(options.jobs) }),
    });
    return { inputs: { now, release, checklist, keys, readings }, catalogue: gates };
}
/** What was decided once, decided again: the clock is that of then. */
async function replay(path) {
    const bad = () => (0,problem/* fail */.fJ)('bad-input', { input: '--inputs', value: path, expected: 'an `inputs.json` that a run has kept' });
    try {
        const inputs = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')); // decided upon as it is: a wrong one does not decide
        const questions = inputs.checklist.phases
            .flatMap(({ items }) => [...(0,model_checklist/* everyItem */.l)(items)])
            .map(({ question }) => question);
        return {
            inputs,
            catalogue: await (0,checklist/* loadGates */.V)(questions.flatMap(question => (question.kind === 'gate' ? [question.gate] : []))),
        };
    }
    catch {
        return bad();
    }
}
function show(report, inputs, { json, report: folder }) {
    if (folder !== undefined) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'record.json'), report.record());
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'inputs.json'), `${JSON.stringify(inputs)}\n`);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'report.md'), report.summary());
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'report.html'), report.html());
    }
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    process.stdout.write(json ? report.record() : report.terminal(process.stdout.columns ?? 80, colour));
}
const toStderr = (text) => void process.stderr.write(`${text}\n`);
function jobsOf(text) {
    const jobs = Number(text);
    return Number.isSafeInteger(jobs) && jobs > 0
        ? jobs
        : (0,problem/* fail */.fJ)('bad-input', { input: '--jobs', value: text, expected: 'a whole number above 0' });
}


/***/ })

};
