export const id = 387;
export const ids = [387];
export const modules = {

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   e3: () => (/* binding */ sayInto),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);

const MOST_PROBLEMS = 500;
/** Adds what is said to the problems, each once and at most 500. */
function sayInto(problems, source) {
    const told = new Set(problems.map(known => JSON.stringify(known)));
    return (code, details, span) => {
        if (problems.length > MOST_PROBLEMS)
            return undefined;
        const found = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, typeof details === 'function' ? details() : details, placeOf(source, span));
        const key = JSON.stringify(found);
        if (told.has(key))
            return undefined;
        told.add(key);
        problems.push(problems.length < MOST_PROBLEMS ? found : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('more-problems', {}));
        return undefined;
    };
}
const LONGEST_LINE = 1000;
/** Where a span begins; columns count characters. A line of more than 1000 is not quoted. */
function placeOf({ path, text, lines }, { start, end }) {
    const line = lineOf({ lines }, start);
    const from = lines[line - 1] ?? 0;
    const whole = text.slice(from, lines[line]).replace(/[\r\n]+$/, '');
    const marked = whole.slice(start - from, Math.max(start + 1, end) - from);
    const column = characters(whole.slice(0, start - from)) + 1;
    const source = whole.length > LONGEST_LINE ? '' : whole;
    return { path, line, column, source, length: Math.max(1, characters(marked)) };
}
/** Where a span begins, as the model keeps it. */
function positionOf(source, span) {
    const { path, line, column } = placeOf(source, span);
    return { path, line, column };
}
const characters = (text) => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
/** The number of the line in which an offset stands, from 1. */
function lineOf({ lines }, offset) {
    let low = 0;
    let high = lines.length;
    while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
const sourceOf = (path, text) => ({
    path,
    text,
    lines: [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)],
});
/** A piece of the file as a problem quotes it: one line of at most 80 characters. */
function excerpt(text) {
    const line = [...text.slice(0, 400).trim().replace(/\s+/g, ' ')];
    return line.length > 80 || text.length > 400 ? `${line.slice(0, 79).join('')}…` : line.join('');
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ assignIds),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   wQ: () => (/* binding */ freeId)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(497);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);


/** Gives every item its id: the one written, else one made of its name. Two of a kind, and names that give none, are told of with a proposal. */
function assignIds(root, source, say) {
    const of = new Map();
    const nodes = new Map();
    const items = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, 'phases')).flatMap(phase => everyItemNode((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(phase, 'items')));
    const proposed = new Set();
    const propose = (word) => {
        const id = freeId(word, id => nodes.has(id) || proposed.has(id));
        proposed.add(id);
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(id);
    };
    const take = (id, item, shown) => {
        const earlier = nodes.get(id);
        if (earlier) {
            const line = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(source, ((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(earlier, 'id') ?? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(earlier, 'name') ?? earlier).start);
            say('duplicate-id', () => ({ id: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(id), line, proposal: propose(id) }), shown);
        }
        else {
            nodes.set(id, item);
            of.set(item, id);
        }
    };
    for (const item of items) {
        const id = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'id');
        const text = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(id);
        if (id && text !== undefined)
            take(text, item, id);
    }
    for (const item of items) {
        const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'name');
        const text = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name);
        if (item.entries.has('id') || name === undefined || text === undefined)
            continue;
        const slug = slugOf(text);
        if (slug !== undefined)
            take(slug, item, name);
        else {
            const asked = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'gate')) ?? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'attest')) ?? '';
            say('missing-id', () => ({ name: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text), proposal: propose(slugOf(asked) ?? 'item') }), name);
        }
    }
    return { of, nodes };
}
function everyItemNode(list) {
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .manyOf */ .J5)(list).flatMap(item => item.kind === 'map' ? [item, ...everyItemNode(item.entries.get('items')?.value)] : []);
}
/** What people type for a name: ASCII small letters, digits and dashes. Nothing where fewer than three letters are left. */
function slugOf(name) {
    const slug = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}|['’]/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return slug.replace(/[^a-z]/g, '').length >= 3 ? slug : undefined;
}
/** The word itself, else the first of `word-2`, `word-3` ... that is free. */
function freeId(word, taken) {
    let id = word;
    for (let number = 2; taken(id); number += 1)
        id = `${word}-${number}`;
    return id;
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** Beyond these nothing is proposed: the search would cost more than it helps. */
const LONGEST = 60;
const MOST = 1000;
/** Of the known words the one that was most likely meant: at most a third of its letters are other, missing, spare or swapped; or it is the first part of a longer one. */
function nearest(word, known) {
    const meant = word.toLowerCase();
    if (meant.length > LONGEST || known.length > MOST)
        return undefined;
    let best;
    let least = Math.floor(meant.length / 3) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - meant.length) >= least)
            continue;
        const found = distance(meant, candidate.toLowerCase());
        if (found < least)
            [best, least] = [candidate, found];
    }
    return best ?? known.find(candidate => meant.length >= 4 && candidate.startsWith(`${meant}-`));
}
/** How many letters must be changed, added, removed or swapped with their neighbour (optimal string alignment). */
function distance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        beforeLast = last;
        last = row;
    }
    return last[to.length] ?? 0;
}
/** `{ nearest }` where there is one: the form in which problems carry it. */
function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === undefined ? {} : { nearest: found };
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ checkNeeds),
/* harmony export */   R$: () => (/* binding */ itemsById)
/* harmony export */ });
/* unused harmony export cycles */
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2055);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(497);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);




/** Tells of `needs` that name no item, and of items that wait for each other. A parent waits for its children. */
function checkNeeds({ root, say }, phases, ids) {
    const known = [...ids.nodes.keys()];
    for (const node of ids.nodes.values())
        for (const { text, node: word } of (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'needs')))
            if (!ids.nodes.has(text))
                say('unknown-item', () => ({ item: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text), ...(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, known) }), word);
    const waitsFor = new Map();
    for (const phase of phases)
        for (const item of (0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_3__/* .everyItem */ .l)(phase.items))
            waitsFor.set(item.id, [...item.needs, ...item.items.map(({ id }) => id)]);
    for (const items of cycles(waitsFor)) {
        const node = ids.nodes.get(items.find(id => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.at)(ids.nodes.get(id), 'needs') !== undefined) ?? '');
        say('needs-cycle', { items }, node ? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyAt */ .f5)(node, 'needs') : root);
    }
}
const MOST_CYCLES = 10;
/** Each group of names that wait for each other, as one round trip; at most 10. */
function cycles(waitsFor) {
    const left = new Map([...waitsFor].map(([id, others]) => [id, others.filter(other => waitsFor.has(other))]));
    const found = [];
    for (;;) {
        settle(left);
        const [start] = left.keys();
        if (start === undefined || found.length === MOST_CYCLES)
            return found;
        // Everything that is left waits for something that is left: following it must come back.
        const trip = new Set();
        let next = start;
        while (!trip.has(next)) {
            trip.add(next);
            next = left.get(next)?.find(other => left.has(other)) ?? next;
        }
        const cycle = [...trip].slice([...trip].indexOf(next));
        found.push(cycle);
        for (const id of cycle)
            left.delete(id);
        for (const [id, others] of left)
            left.set(id, others.filter(other => left.has(other)));
    }
}
/** Takes out what waits for nothing, then what waited for that, until nothing changes. */
function settle(left) {
    const waiters = new Map();
    const open = new Map([...left].map(([id, others]) => [id, new Set(others).size]));
    for (const [id, others] of left)
        for (const other of new Set(others)) {
            const known = waiters.get(other);
            if (known)
                known.push(id);
            else
                waiters.set(other, [id]);
        }
    const ready = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
        left.delete(id);
        for (const waiter of waiters.get(id) ?? []) {
            const count = (open.get(waiter) ?? 0) - 1;
            open.set(waiter, count);
            if (count === 0)
                ready.push(waiter);
        }
    }
}
/** The items below a phase list by id. */
const itemsById = (phases) => new Map(phases.flatMap(phase => [...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_3__/* .everyItem */ .l)(phase.items)]).map(item => [item.id, item]));


/***/ }),

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GP: () => (/* binding */ yesNoOf),
/* harmony export */   J5: () => (/* binding */ manyOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   VI: () => (/* binding */ beginningOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** The value under a key; none where there is no such key or the node has no keys. */
const at = (node, key) => node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
const has = (node, key) => node?.kind === 'map' && node.entries.has(key);
/** The key itself, for problems that are the key's and not the value's; else the node. */
const keyAt = (node, key) => (node.kind === 'map' ? node.entries.get(key)?.key : undefined) ?? beginningOf(node);
const entriesOf = (node) => node?.kind === 'map' ? [...node.entries].map(([name, { key, value }]) => [name, value, key]) : [];
/** Where a problem of a whole node is shown: at its first key. */
function beginningOf(node) {
    const first = node.kind === 'map' ? node.entries.values().next().value?.key : undefined;
    return first ?? { start: node.start, end: node.kind === 'scalar' ? node.end : node.start + 1 };
}
/** The text, where it is one and says something. */
const textOf = (node) => node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : undefined;
const numberOf = (node) => node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
const yesNoOf = (node) => node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
/** The entries of a list, or the one value that stands in its place. */
const manyOf = (node) => node === undefined ? [] : node.kind === 'list' ? node.items : [node];
/** The texts of a list, or the one text in its place; what is no text is passed over, the schema has told of it. */
const wordsOf = (node) => manyOf(node).flatMap(each => {
    const text = textOf(each);
    return text === undefined ? [] : [{ text, node: each }];
});
const textsOf = (node) => wordsOf(node).map(({ text }) => text);
/** The plain value: what a schema is asked of. Broken nodes are `undefined`. */
function plain(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(plain);
        case 'map':
            return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
        case 'broken':
            return undefined;
    }
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   nj: () => (/* binding */ screen),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4834);

/** How wide stdout is, and whether it takes colours; 80 columns where it is no terminal. */
const screen = () => ({
    columns: process.stdout.columns ?? 80,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
/** Prints to stdout. */
const print = (text) => void process.stdout.write(text);
/** Prints blocks as the terminal takes them. */
function show(...blocks) {
    const { columns, colour } = screen();
    print((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(blocks, columns, colour));
}


/***/ }),

/***/ 2478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gates)
/* harmony export */ });
/** Every gate by its id, imported when it is asked for. */
const gates = {
    alembic: () => __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 4498)),
    bandit: () => Promise.all(/* import() */[__webpack_require__.e(731), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 9098)),
    black: () => __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 8371)),
    coverage: () => Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(377), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 6131)),
    files: () => Promise.all(/* import() */[__webpack_require__.e(825), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 3157)),
    flake8: () => __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 7245)),
    gitleaks: () => Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(731), __webpack_require__.e(226)]).then(__webpack_require__.bind(__webpack_require__, 2226)),
    k6: () => __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 9119)),
    licenses: () => __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 3622)),
    mypy: () => __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 4504)),
    'npm-audit': () => __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 6469)),
    openapi: () => Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(731), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 9194)),
    'pip-audit': () => __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 4480)),
    pylint: () => __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 8219)),
    run: () => __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 9399)),
    sarif: () => Promise.all(/* import() */[__webpack_require__.e(731), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 7918)),
    tests: () => Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 1281)),
    trufflehog: () => __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 8476)),
    tsc: () => Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 9342)),
};


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   NF: () => (/* binding */ ifGiven),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   rX: () => (/* binding */ tracked),
/* harmony export */   ri: () => (/* binding */ REPORT),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/** In a tool's argv: the path of the report file, in a fresh folder. */
const REPORT = '{report}';
/** In a tool's argv: a fresh folder, for what it writes beside its report. */
const FOLDER = '{folder}';
const tool = (argv, answered) => ({
    kind: 'tool',
    argv,
    answered,
});
/** What the item's `run:` or `with: {report}` brings; for gates that read a standard format, whoever wrote it. */
const given = (answered) => ({ kind: 'tool', argv: [], answered });
/** The same for gates that read something of their own too, and can do without. */
const ifGiven = (answered) => ({ ...given(answered), optional: true });
const files = (paths) => ({ kind: 'files', paths });
const tracked = (paths, extensions) => ({
    kind: 'tracked',
    paths,
    extensions,
});
const history = { kind: 'history' };


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Yd: () => (/* binding */ wordsOnly),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const code = (text) => ({ kind: 'code', code: text });
const strong = (of) => ({ kind: 'strong', of });
const link = (of, url) => ({ kind: 'link', of, url });
const mark = (sign, of) => ({ kind: 'mark', mark: sign, of });
const heading = (of) => ({ kind: 'heading', of });
const paragraph = (...of) => ({ kind: 'paragraph', of });
const note = (sign, ...of) => ({ kind: 'note', mark: sign, of });
const list = (items) => ({ kind: 'list', items });
/** A table without the columns in which nothing stands. */
function table(columns, rows) {
    const isKept = (column) => column === 0 || rows.some(row => (row[column] ?? []).length > 0);
    return {
        kind: 'table',
        columns: columns.filter((_, column) => isKept(column)),
        rows: rows.map(row => row.filter((_, column) => isKept(column))),
    };
}
const details = (summary, blocks) => ({ kind: 'details', summary, blocks });
/** A sentence of the catalogue: what stands between backticks is code. */
const prose = (sentence) => sentence.split('`').map((part, index) => (index % 2 === 0 ? part : code(part)));
/** The texts with a separator between them. */
const joined = (texts, separator) => texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text]));
/** What is read, without signs and links. */
function wordsOnly(text) {
    if (typeof text === 'string')
        return text;
    if (!('kind' in text))
        return text.map(wordsOnly).join('');
    return text.kind === 'code' ? text.code : wordsOnly(text.of);
}


/***/ }),

/***/ 2858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ icons)
/* harmony export */ });
/** How each mark looks where there are pictures and where there are not; a word always stands beside it. */
const icons = {
    go: { emoji: '✅', sign: '✓', colour: 'green' },
    'no-go': { emoji: '⛔', sign: '✗', colour: 'red' },
    waiting: { emoji: '⏳', sign: '○', colour: 'yellow' },
    passed: { emoji: '✅', sign: '✓', colour: 'green' },
    failed: { emoji: '❌', sign: '✗', colour: 'red' },
    unknown: { emoji: '🟣', sign: '?', colour: 'magenta' },
    waived: { emoji: '🟡', sign: '~', colour: 'yellow' },
    advisory: { emoji: '🔵', sign: 'i', colour: 'cyan' },
    read: { emoji: '▫️', sign: '·', colour: 'dim' },
    off: { emoji: '⚪', sign: '-', colour: 'dim' },
    warning: { emoji: '⚠️', sign: '!', colour: 'yellow' },
};


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4292);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2858);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);



const escapes = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    magenta: '35',
    cyan: '36',
    code: '36',
};
/** The text as runs, safe for a log. */
function runsOf(text, styles = []) {
    if (typeof text === 'string')
        return [{ text: (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), styles }];
    if (!('kind' in text))
        return text.flatMap(part => runsOf(part, styles));
    switch (text.kind) {
        case 'code':
            return [{ text: (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text.code).trim(), styles: [...styles, 'code'] }];
        case 'strong':
            return runsOf(text.of, [...styles, 'bold']);
        case 'link':
            return runsOf(text.of, styles);
        case 'mark': {
            const { sign, colour } = _icons_js__WEBPACK_IMPORTED_MODULE_0__/* .icons */ .P[text.mark];
            return [{ text: `${sign} `, styles: [...styles, colour] }, ...runsOf(text.of, [...styles, colour])];
        }
    }
}
/** Columns that the line takes: East Asian and emoji two, marks none. */
const widthOf = (line) => (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(line.map(({ text }) => text).join(''));
/** The line in as many as it takes to stay within `width`, broken between words, or inside one that is longer. */
function wrap(line, width) {
    const lines = [];
    let current = [];
    let used = 0;
    const flush = () => {
        lines.push(current);
        current = [];
        used = 0;
    };
    for (const word of wordsOf(line)) {
        const space = current.length > 0 && word.spaced ? 1 : 0;
        if (used > 0 && used + space + widthOf(word.runs) > width)
            flush();
        else if (space > 0) {
            current.push({ text: ' ', styles: [] });
            used += 1;
        }
        for (const { text, styles } of word.runs)
            for (const piece of pieces(text, width)) {
                const columns = (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(piece);
                if (used > 0 && used + columns > width)
                    flush();
                current.push({ text: piece, styles });
                used += columns;
            }
    }
    if (current.length > 0 || lines.length === 0)
        flush();
    return lines;
}
// Runs that meet without a space are one word.
function wordsOf(line) {
    const words = [];
    let spaced = false;
    let open;
    for (const { text, styles } of line)
        for (const part of text.split(/( )/)) {
            if (part === '')
                continue;
            if (part === ' ') {
                spaced = words.length > 0;
                open = undefined;
            }
            else if (open)
                open.runs.push({ text: part, styles });
            else {
                open = { runs: [{ text: part, styles }], spaced };
                words.push(open);
                spaced = false;
            }
        }
    return words;
}
const graphemes = new Intl.Segmenter();
// A word that is wider than a line is cut where it must be.
function pieces(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text) <= width)
        return [text];
    const cut = [];
    let piece = '';
    for (const { segment } of graphemes.segment(text)) {
        if (piece !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(piece) + (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(segment) > width) {
            cut.push(piece);
            piece = '';
        }
        piece += segment;
    }
    return [...cut, piece];
}
/** The line cut to `width` columns, with an ellipsis. */
function clipped(line, width) {
    if (widthOf(line) <= width)
        return line;
    const kept = [];
    let left = width - 1;
    for (const { text, styles } of line)
        for (const { segment } of graphemes.segment(text)) {
            left -= (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(segment);
            if (left < 0)
                return [...kept, { text: '…', styles: [] }];
            kept.push({ text: segment, styles });
        }
    return kept;
}
/** The line as it is printed. */
const printed = (line, colour) => (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line
    .map(({ text, styles }) => colour && styles.length > 0 ? `\u001b[${styles.map(style => escapes[style]).join(';')}m${text}\u001b[0m` : text)
    .join('')
    .trimEnd());
/** The line with spaces to its right, `width` columns in all. */
const padded = (line, width) => [
    ...line,
    { text: ' '.repeat(Math.max(0, width - widthOf(line))), styles: [] },
];


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2858);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7756);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2760);



const GAP = 2;
const NARROWEST = 20;
const space = (columns) => [{ text: ' '.repeat(columns), styles: [] }];
/** The blocks for a terminal or a log, at most `columns` wide. Nothing is folded. */
function terminal(blocks, columns, colour) {
    const lines = stacked(blocks, Math.max(NARROWEST, columns));
    return `${lines.map(line => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printed */ .zd)(line, colour)).join('\n')}\n`;
}
/** Blocks under each other with an empty line between; what belongs to a heading follows it at once. */
function stacked(blocks, width) {
    const lines = [];
    let before;
    for (const block of blocks) {
        if (block.kind === 'timeline')
            continue;
        if (before && before.kind !== 'heading' && before.kind !== 'banner')
            lines.push([]);
        lines.push(...blockLines(block, width));
        before = block;
    }
    return lines;
}
function blockLines(block, width) {
    switch (block.kind) {
        case 'banner': {
            const { sign, colour } = _icons_js__WEBPACK_IMPORTED_MODULE_0__/* .icons */ .P[block.mark];
            const word = { text: `${sign} ${block.word}: `, styles: ['bold', colour] };
            return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)([word, ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(block.of, ['bold'])], width);
        }
        case 'heading':
            return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(block.of, ['bold']), width);
        case 'paragraph':
            return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(block.of), width);
        case 'note': {
            const { sign, colour } = _icons_js__WEBPACK_IMPORTED_MODULE_0__/* .icons */ .P[block.mark];
            return hanging([{ text: `${sign} `, styles: [colour] }], (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(block.of), width);
        }
        case 'list':
            return block.items.flatMap(item => hanging([{ text: '- ', styles: [] }], (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(item), width));
        case 'code':
            return (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(block.code).map(line => [...space(GAP), { text: line, styles: ['code'] }]);
        case 'table':
            return tableLines(block, width);
        case 'timeline':
            return [];
        case 'details':
            return [
                ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(block.summary, ['bold']), width),
                ...stacked(block.blocks, width - GAP).map(line => (line.length > 0 ? [...space(GAP), ...line] : line)),
            ];
    }
}
/** Text after something that stands before its first line only. */
function hanging(first, text, width) {
    const indent = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(first);
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, width - indent).map((line, index) => [...(index === 0 ? first : space(indent)), ...line]);
}
/** Side by side where that fits, with the last column wrapped where there are two; else each row under its first cell. */
function tableLines(table, width) {
    const cells = table.rows.map(row => row.map(cell => cell.map(line => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(line))));
    const widths = table.columns.map((column, index) => Math.max(table.columns.length > 2 ? (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(column)) : 0, ...cells.flatMap(row => (row[index] ?? []).map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz))));
    const [first = 0, ...others] = widths;
    const all = widths.reduce((sum, each) => sum + each + GAP, 0);
    if (all <= width)
        return grid(table, cells, widths);
    const left = width - first - 2 * GAP;
    if (others.length === 1 && left >= NARROWEST)
        return grid(table, cells, [first, left]);
    return records(table, width);
}
function grid(table, cells, widths) {
    const head = table.columns.map(column => [(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(column, ['dim'])]);
    const rows = table.columns.length > 2 ? [head, ...cells] : cells;
    return rows.flatMap(row => {
        const columns = widths.map((width, index) => (row[index] ?? []).flatMap(line => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(line, width)));
        const height = Math.max(...columns.map(lines => lines.length));
        return Array.from({ length: height }, (_, line) => [
            ...space(GAP),
            ...widths.flatMap((width, index) => {
                const text = columns[index]?.[line] ?? [];
                return index === widths.length - 1 ? text : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(text, width + GAP);
            }),
        ]);
    });
}
function records({ columns, rows }, width) {
    const [, ...names] = columns;
    const label = Math.max(...names.map(name => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(name)))) + GAP;
    return rows.flatMap(([first = [], ...others], index) => [
        ...(index > 0 ? [[]] : []),
        ...title(first, width),
        ...others.flatMap((cell, column) => {
            const dim = ['dim'];
            const name = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)([...space(2 * GAP), ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(names[column] ?? '', dim)], 2 * GAP + label);
            const lines = cell.flatMap(line => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(line), width - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(name)));
            return lines.map((line, number) => [...(number === 0 ? name : space((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(name))), ...line]);
        }),
    ]);
}
/** The first cell on one line: the id, and the name after it. */
function title([id = '', ...names], width) {
    const text = [...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(id, ['bold']), ...names.flatMap(name => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)([' · ', name]))];
    return hanging(space(GAP), text, width);
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadGates),
  z: () => (/* binding */ readChecklist)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/checklist/nodes.js
var checklist_nodes = __webpack_require__(2911);
;// CONCATENATED MODULE: ./build/src/checklist/gates-used.js

/** The ids of the gates that a document names, each once, also those of gates that do not exist. */
function gatesUsed({ root }) {
    const used = new Set();
    const walk = (items) => {
        for (const item of items) {
            const gate = (0,checklist_nodes/* has */.zy)(item, 'gate') ? (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(item, 'gate')) : (0,checklist_nodes/* has */.zy)(item, 'run') ? 'run' : undefined;
            if (gate !== undefined)
                used.add(gate);
            walk((0,checklist_nodes/* manyOf */.J5)((0,checklist_nodes.at)(item, 'items')));
        }
    };
    for (const phase of (0,checklist_nodes/* manyOf */.J5)((0,checklist_nodes.at)(root, 'phases')))
        walk((0,checklist_nodes/* manyOf */.J5)((0,checklist_nodes.at)(phase, 'items')));
    for (const [gate] of (0,checklist_nodes/* entriesOf */.Mc)((0,checklist_nodes.at)(root, 'defaults')))
        used.add(gate);
    return [...used];
}

// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/checklist/document.js
var checklist_document = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/checklist/ids.js
var checklist_ids = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/src/checklist/nearest.js
var nearest = __webpack_require__(9860);
// EXTERNAL MODULE: ./build/src/checklist/needs.js
var needs = __webpack_require__(675);
// EXTERNAL MODULE: ./build/src/model/checklist.js
var checklist = __webpack_require__(2055);
;// CONCATENATED MODULE: ./build/src/checklist/patterns.js
/** Patterns of texts, as the schema and the parser share them. */
const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const NOT_BLANK = '\\S';

;// CONCATENATED MODULE: ./build/src/checklist/days.js



/** Tells of `2026-02-30`: of the form of a day, but none. Other forms are the schema's to tell. */
function checkDay(node, key, say) {
    const text = (0,checklist_nodes/* textOf */.b6)(node);
    if (node === undefined || text === undefined || !new RegExp(DAY).test(text))
        return;
    const date = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
        say('bad-date', { ...key, text: (0,checklist_document/* excerpt */.Kb)(text) }, node);
}

;// CONCATENATED MODULE: ./build/src/checklist/environment.js


const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** `env` as keys with values, or as a list of names; added to what stands above, variable by variable. */
function readEnvironment(node, above, of, say) {
    const set = (0,checklist_nodes/* entriesOf */.Mc)(node);
    const named = node?.kind === 'list' ? (0,checklist_nodes/* wordsOf */.Z9)(node) : [];
    for (const [name, , key] of set)
        if (!NAME.test(name))
            say('bad-variable-name', { text: (0,checklist_document/* excerpt */.Kb)(name), of }, key);
    for (const { text, node } of named) {
        if (text.startsWith('secrets.'))
            say('workflow-secret', { name: (0,checklist_document/* excerpt */.Kb)(text) }, node);
        else if (!NAME.test(text))
            say('bad-variable-name', { text: (0,checklist_document/* excerpt */.Kb)(text), of }, node);
    }
    return overlay(above, {
        env: Object.fromEntries(set.map(([name, value]) => [name, value.kind === 'scalar' && value.value !== null ? value.text : ''])),
        passOn: named.map(({ text }) => text),
    });
}
/** Both, variable by variable; where both speak of one, the stronger decides. */
const overlay = (weaker, stronger) => ({
    env: {
        ...Object.fromEntries(Object.entries(weaker.env).filter(([name]) => !stronger.passOn.includes(name))),
        ...stronger.env,
    },
    passOn: [...new Set([...weaker.passOn, ...stronger.passOn])].filter(name => !Object.hasOwn(stronger.env, name)),
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/errors.js
var errors = __webpack_require__(2830);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/parser.js + 10 modules
var parser = __webpack_require__(7085);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
;// CONCATENATED MODULE: ./build/src/checklist/expression-text.js


/** The text of a node and where it begins. */
function spanOf(node, { text, at }) {
    const tokens = tokensOf(node);
    const offset = Math.min(...tokens.map(at));
    const end = Math.max(...tokens.map(token => at(token) + token.lexeme.length));
    return { text: (0,checklist_document/* excerpt */.Kb)(text.slice(offset, end)), offset, length: end - offset };
}
function tokensOf(node) {
    if (node instanceof ast/* Literal */.uS)
        return [node.token];
    if (node instanceof ast/* ContextAccess */.QC)
        return [node.name];
    if (node instanceof ast/* Grouping */.aU)
        return tokensOf(node.group);
    if (node instanceof ast/* Unary */._c)
        return [node.operator, ...tokensOf(node.expr)];
    if (node instanceof ast/* Binary */.yI)
        return [...tokensOf(node.left), node.operator, ...tokensOf(node.right)];
    if (node instanceof ast/* Logical */.oD)
        return [node.operator, ...node.args.flatMap(tokensOf)];
    if (node instanceof ast/* FunctionCall */.R6)
        return [node.functionName, ...node.args.flatMap(tokensOf)];
    if (node instanceof ast/* IndexAccess */.p_)
        return [...tokensOf(node.expr), ...(node.index instanceof ast/* Star */.FE ? [] : tokensOf(node.index))];
    return [];
}

;// CONCATENATED MODULE: ./build/src/checklist/expression-types.js





/** The expression in our own terms, if it is a condition whose every part fits; else nothing, and what is wrong was said. */
function checkCondition(node, scope, text) {
    const typed = check(node, scope, text);
    if (typed === undefined)
        return undefined;
    const { expression, type } = typed;
    if (expression.kind !== 'literal' && (type === 'yes-no' || type === 'any'))
        return expression;
    const span = spanOf(node, text);
    return expression.kind === 'literal'
        ? text.say('expression-constant', { text: span.text }, span.offset, span.length)
        : text.say('expression-not-a-condition', { text: span.text, type }, span.offset, span.length);
}
function check(node, scope, text) {
    if (node instanceof ast/* Grouping */.aU)
        return check(node.group, scope, text);
    if (node instanceof ast/* Literal */.uS)
        return literal(node, text);
    if (node instanceof ast/* ContextAccess */.QC || node instanceof ast/* IndexAccess */.p_)
        return expression_types_name(node, scope, text);
    if (node instanceof ast/* FunctionCall */.R6)
        return call(node, scope, text);
    if (node instanceof ast/* Binary */.yI)
        return comparison(node, scope, text);
    if (node instanceof ast/* Unary */._c) {
        const of = checkCondition(node.expr, scope, text);
        return of && { expression: { kind: 'not', of }, type: 'yes-no' };
    }
    if (node instanceof ast/* Logical */.oD) {
        const parts = node.args.map(each => checkCondition(each, scope, text));
        const of = parts.filter(each => each !== undefined);
        const kind = node.operator.type === lexer/* TokenType */.ks.AND ? 'and' : 'or';
        return of.length === parts.length ? { expression: { kind, of }, type: 'yes-no' } : undefined;
    }
    throw new Error('an expression of a kind that GitHub does not have yet');
}
function literal({ literal, token }, { at, say }) {
    const offset = at(token);
    const value = token.type === lexer/* TokenType */.ks.STRING ? unquoted(token.lexeme) : 'value' in literal ? literal.value : null;
    if (typeof value === 'number' && Number.isFinite(value))
        return { expression: { kind: 'literal', value }, type: 'number' };
    if (typeof value === 'string')
        return { expression: { kind: 'literal', value }, type: 'word' };
    if (typeof value === 'boolean')
        return { expression: { kind: 'literal', value }, type: 'yes-no' };
    return say('expression-null', { text: (0,checklist_document/* excerpt */.Kb)(token.lexeme) }, offset, token.lexeme.length);
}
// GitHub's lexer mends only the first of several doubled quotes.
const unquoted = (lexeme) => lexeme.slice(1, -1).replaceAll("''", "'");
function expression_types_name(node, scope, text) {
    const span = spanOf(node, text);
    const dotted = dottedName(node);
    if (dotted === undefined) {
        const whole = /^[\w-]+(?:\.[\w*-]+|\[[^\]]*\])*/.exec(text.text.slice(span.offset))?.[0] ?? '';
        return text.say('expression-index', { text: (0,checklist_document/* excerpt */.Kb)(whole) }, span.offset, whole.length);
    }
    if (scope.gate === undefined)
        return text.say('name-in-if', { name: (0,checklist_document/* excerpt */.Kb)(dotted) }, span.offset, span.length);
    const type = typeOf(dotted, scope);
    if (type !== undefined)
        return { expression: { kind: 'name', name: dotted }, type };
    const { gate, measures } = scope;
    return text.say('unknown-measure', () => {
        const expected = Object.keys(measures);
        return { measure: (0,checklist_document/* excerpt */.Kb)(dotted), gate, expected: expected.slice(0, 30), ...(0,nearest/* didYouMean */.a)(dotted, expected) };
    }, span.offset, span.length);
}
/** `headers.x-y`; nothing for `[...]` and `.*`. */
function dottedName(node) {
    const parts = [];
    for (let each = node;; each = each.expr) {
        if (each instanceof ast/* ContextAccess */.QC)
            return [each.name.lexeme, ...parts].join('.');
        if (!(each instanceof ast/* IndexAccess */.p_ && each.index instanceof ast/* Literal */.uS))
            return undefined;
        if (each.index.token.type !== lexer/* TokenType */.ks.IDENTIFIER)
            return undefined;
        parts.unshift(each.index.token.lexeme);
    }
}
function typeOf(name, { measures }) {
    const family = `${name.split('.', 1)[0]}.*`;
    if (Object.hasOwn(measures, name))
        return measures[name];
    return name.includes('.') && Object.hasOwn(measures, family) ? measures[family] : undefined;
}
const functions = ['contains', 'startsWith', 'endsWith'];
function call({ functionName, args }, scope, text) {
    const { lexeme } = functionName;
    const offset = text.at(functionName);
    const known = scope.gate === undefined ? ['changed', ...functions] : functions;
    const found = known.find(each => each.toLowerCase() === lexeme.toLowerCase());
    if (found === undefined) {
        const expected = [...known];
        return text.say('unknown-function', { function: (0,checklist_document/* excerpt */.Kb)(lexeme), expected, ...(0,nearest/* didYouMean */.a)(lexeme, expected) }, offset, lexeme.length);
    }
    const parts = args.map(each => check(each, scope, text));
    const typed = parts.filter(each => each !== undefined);
    if (typed.length < parts.length)
        return undefined;
    const wrong = typed.find(({ type }) => type !== 'word' && type !== 'any');
    if (wrong)
        return text.say('expression-argument', { function: found, type: wrong.type }, offset, lexeme.length);
    const of = typed.map(({ expression }) => expression);
    const [first, second] = of;
    if (found === 'changed' && !(first && of.every(({ kind }) => kind === 'literal')))
        return text.say('expression-syntax', { text: found, why: 'not-a-literal' }, offset, lexeme.length);
    if (found !== 'changed' && first && second && isSame(first, second))
        return text.say('expression-constant', { text: (0,checklist_document/* excerpt */.Kb)(text.text) }, offset, lexeme.length);
    return { expression: { kind: 'call', function: found, of }, type: 'yes-no' };
}
const operators = ['==', '!=', '<', '<=', '>', '>='];
function comparison(node, scope, text) {
    const { say } = text;
    // `1 < x < 5` is true of every x at GitHub: it compares true with 5.
    if (node.left instanceof ast/* Binary */.yI || node.right instanceof ast/* Binary */.yI)
        return say('expression-chain', { text: (0,checklist_document/* excerpt */.Kb)(text.text) }, 0, text.text.length);
    const left = check(node.left, scope, text);
    const right = check(node.right, scope, text);
    const operator = operators.find(each => each === node.operator.lexeme);
    if (left === undefined || right === undefined || operator === undefined)
        return undefined;
    const ordered = operator !== '==' && operator !== '!=';
    const alike = left.type === right.type || left.type === 'any' || right.type === 'any';
    const orderable = [left.type, right.type].every(type => type === 'number' || type === 'any');
    if (!alike || (ordered && !orderable))
        return say('expression-types', { operator, left: left.type, right: right.type }, text.at(node.operator), operator.length);
    const whole = spanOf(node, text);
    if (isSame(left.expression, right.expression))
        return say('expression-constant', { text: whole.text }, whole.offset, whole.length);
    const percent = fractionOfPercent(left.expression, operator, right.expression, scope);
    if (percent)
        return say('expression-fraction', { text: whole.text, ...percent }, whole.offset, whole.length);
    return { expression: { kind: 'compare', operator, left: left.expression, right: right.expression }, type: 'yes-no' };
}
/** Two values, or one measure twice: true or false before anything is measured. */
const isSame = (left, right) => (left.kind === 'literal' && right.kind === 'literal') ||
    (left.kind === 'name' && right.kind === 'name' && left.name === right.name);
/** `lines > 0.8`, where 80 was meant: nobody asks for more than less than one percent. */
function fractionOfPercent(left, operator, right, scope) {
    const [measure, limit, atLeast] = left.kind === 'name' ? [left, right, operator.startsWith('>')] : [right, left, operator.startsWith('<')];
    if (measure.kind !== 'name' || limit.kind !== 'literal' || typeof limit.value !== 'number' || !atLeast)
        return undefined;
    if (!scope.percentages.includes(measure.name) || limit.value <= 0 || limit.value >= 1)
        return undefined;
    return { measure: measure.name, percent: Number((limit.value * 100).toPrecision(12)) };
}

;// CONCATENATED MODULE: ./build/src/checklist/expression.js





/**
 * What an expectation or an `if` means: GitHub's grammar, our types (design 6). Nothing where it is wrong; then `say` was
 * told of everything that is.
 */
function parseExpression(text, scope, say) {
    if (text.trim() === '')
        return say('expression-syntax', { text, why: 'empty' }, 0, 1);
    let tokens;
    try {
        tokens = new lexer/* Lexer */.JG(text).lex().tokens;
    }
    catch (error) {
        return sayLexerError(text, String(error), say);
    }
    const offsets = offsetsOf(tokens, text);
    const at = (token) => offsets.get(token) ?? 0;
    try {
        // Which names and functions there are is ours to check: here every one is known.
        const names = tokens.filter(({ type }) => type === lexer/* TokenType */.ks.IDENTIFIER).map(({ lexeme }) => lexeme);
        const functions = names.map(name => ({ name, minArgs: 0, maxArgs: Number.POSITIVE_INFINITY }));
        const parsed = new parser/* Parser */.i(tokens, names, functions).parse();
        return checkCondition(parsed, scope, { text, at, say });
    }
    catch (error) {
        if (!(error instanceof errors/* ExpressionError */.tj))
            throw error;
        const { pos, message } = error;
        const token = tokens.find(({ range: { start } }) => start.line === pos.line && start.column === pos.column);
        return sayParserError(text, message, token, token ? at(token) : 0, say);
    }
}
/** Where each token begins: only white space stands between them. */
function offsetsOf(tokens, text) {
    const offsets = new Map();
    let end = 0;
    for (const token of tokens) {
        const start = text.indexOf(token.lexeme, end);
        offsets.set(token, start);
        end = start + token.lexeme.length;
    }
    return offsets;
}
function sayLexerError(text, message, say) {
    const position = /Located at position (\d+) within expression: /.exec(message)?.[1];
    if (position === undefined)
        return say('expression-syntax', { text: '', why: 'too-long' }, 0, text.length);
    const offset = Number(position) - 1;
    const rest = text.slice(offset);
    if (rest.startsWith("'"))
        return say('expression-syntax', { text: (0,checklist_document/* excerpt */.Kb)(rest), why: 'open-quote' }, offset, rest.length);
    return sayWord(/^(?:"[^"]*"?|\S+)/.exec(rest)?.[0] ?? rest, offset, say);
}
function sayParserError(text, message, token, offset, say) {
    const lexeme = token?.lexeme ?? '';
    if (message.startsWith('Exceeded max expression depth'))
        return say('expression-syntax', { text: '', why: 'too-deep' }, 0, text.length);
    if (/^(?:Too|Even)/.test(message))
        return say('expression-syntax', { text: (0,checklist_document/* excerpt */.Kb)(lexeme), why: 'arguments' }, offset, lexeme.length);
    if (token === undefined || token.type === lexer/* TokenType */.ks.EOF || message.startsWith('Unexpected end'))
        return say('expression-syntax', { text: (0,checklist_document/* excerpt */.Kb)(text), why: 'ends-early' }, 0, text.length);
    const not = /\bnot\s+$/i.exec(text.slice(0, offset));
    return not ? sayWord(not[0].trim(), not.index, say) : sayWord(lexeme, offset, say);
}
/** A word that cannot stand where it stands: in what way it was most likely meant. */
function sayWord(word, offset, say) {
    const number = /^([+-]?\d+(?:\.\d+)?)(?:%|[a-zA-Z]+)$/.exec(word)?.[1];
    if (number !== undefined)
        return say('expression-unit', { text: (0,checklist_document/* excerpt */.Kb)(word), number }, offset, word.length);
    if (/^[+\-*/%]|^\w+[+*/%]/.test(word))
        return say('expression-arithmetic', { text: (0,checklist_document/* excerpt */.Kb)(word) }, offset, word.length);
    return say('expression-syntax', { text: (0,checklist_document/* excerpt */.Kb)(word), why: faultOf(word) }, offset, word.length);
}
function faultOf(word) {
    if (word.startsWith('"'))
        return 'double-quotes';
    if (/^(?:and|or|not|is|in)$/i.test(word))
        return 'word-operator';
    if (/^=/.test(word))
        return 'single-equals';
    if (/^[≤≥≠≈&|~^]|^<>$/.test(word))
        return 'foreign-operator';
    return 'unexpected';
}

;// CONCATENATED MODULE: ./build/src/checklist/expectations.js


/** Counted by the engine from the findings of every gate. */
const engineMeasures = [
    'examined',
    'findings',
    'errors',
    'warnings',
    'notes',
    'suppressed',
    'critical',
    'high',
    'medium',
    'low',
];
/** The item's expectations, and the gate's own for every measure that the item's do not mention. */
function readExpectations(node, form, given, context) {
    const scope = scopeOf(form, given.values);
    const own = (0,checklist_nodes/* wordsOf */.Z9)(node).flatMap(({ text, node }) => {
        const expression = text.includes('${{') ? undefined : parseExpression(text, scope, sayIn(node, text, context));
        return expression ? [{ text, from: 'item', expression }] : [];
    });
    const mentioned = new Set(own.flatMap(({ expression }) => namesIn(expression)));
    return [
        ...own,
        ...ownOf(form, given).filter(({ expression }) => !namesIn(expression).every(name => mentioned.has(name))),
    ];
}
/** The gate's own expectations; one that is wrong is the gate's mistake, not the checklist's. */
function ownOf(form, given = {}) {
    const more = Object.entries(form.expectWith ?? {}).flatMap(([param, texts]) => (given[param] === true ? texts : []));
    return [...form.expect, ...more].map(text => {
        const expression = parseExpression(text, scopeOf(form, undefined), () => undefined);
        if (expression === undefined)
            throw new Error(`gate ${form.id} expects what it cannot: ${text}`);
        return { text, from: 'gate', expression };
    });
}
/** An `if`, which asks git and knows no measures. */
function readIf(node, context) {
    const text = (0,checklist_nodes/* textOf */.b6)(node);
    if (node === undefined || text === undefined || text.includes('${{'))
        return undefined;
    const expression = parseExpression(text, { measures: {}, percentages: [] }, sayIn(node, text, context));
    return expression && { text, expression };
}
/** The names that an item may compare: the gate's measures, the engine's, and those of the user's own naming under `values`. */
function scopeOf({ id, measures }, values) {
    const named = Array.isArray(values)
        ? values.map(String)
        : typeof values === 'object' && values !== null
            ? Object.keys(values)
            : [];
    return {
        gate: id,
        measures: Object.fromEntries([
            ...Object.entries(measures).map(([name, { type }]) => [name, type]),
            ...named.map((name) => [name, 'any']),
            ...engineMeasures.map((name) => [name, 'number']),
        ]),
        percentages: Object.entries(measures).flatMap(([name, { percent }]) => (percent ? [name] : [])),
    };
}
function namesIn(expression) {
    switch (expression.kind) {
        case 'literal':
            return [];
        case 'name':
            return [expression.name];
        case 'not':
            return namesIn(expression.of);
        case 'compare':
            return [...namesIn(expression.left), ...namesIn(expression.right)];
        default:
            return expression.of.flatMap(namesIn);
    }
}
/** Places a problem of an expression in the file: at its word where the text stands there as it is, else at the value. */
function sayIn(node, text, { source, say }) {
    const found = source.text.slice(node.start, node.end).indexOf(text);
    const start = node.start + found;
    return (code, details, offset, length) => say(code, details, found < 0 ? node : { start: start + offset, end: start + offset + length });
}

;// CONCATENATED MODULE: ./build/src/checklist/owners.js


/** Whose key stands at a path of keys and indices, and the keys below that owner. */
function ownerOf(root, path) {
    const [section, entry, ...rest] = path;
    if (entry !== undefined && section === 'roles')
        return { of: { kind: 'role', name: entry }, keys: rest };
    if (entry !== undefined && section === 'defaults')
        return { of: { kind: 'defaults', name: entry }, keys: rest };
    if (entry !== undefined && section === 'waivers')
        return { of: waiverOwner(stepTo((0,checklist_nodes.at)(root, section), entry)), keys: rest };
    if (entry === undefined || section !== 'phases')
        return { of: { kind: 'checklist' }, keys: path };
    let node = stepTo((0,checklist_nodes.at)(root, section), entry);
    let of = phaseOwner(node);
    let keys = rest;
    while (keys[0] === 'items' && keys[1] !== undefined) {
        node = stepTo((0,checklist_nodes.at)(node, 'items'), keys[1]);
        of = itemOwner(node);
        keys = keys.slice(2);
    }
    return { of, keys };
}
/** Keys as a problem names them, `with.paths`: which entry of a list it is the place shows. */
const dotted = (keys) => keys.filter(key => !/^\d+$/.test(key)).join('.');
/** The node one key or index below. */
const stepTo = (node, key) => node?.kind === 'list' ? node.items[Number(key)] : (0,checklist_nodes.at)(node, key);
const phaseOwner = (node) => named('phase', (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'id')) ?? (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'name')));
const itemOwner = (node) => named('item', (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'id')) ?? (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'name')));
const waiverOwner = (node) => named('waiver', (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'item')));
const named = (kind, name) => name === undefined ? { kind } : { kind, name: (0,checklist_document/* excerpt */.Kb)(name) };

;// CONCATENATED MODULE: ./build/src/checklist/quorum.js
/** With more the search would take too long; no team signs by so many. */
const MOST_PLACES = 100;
/**
 * Whether one person per role is enough for these roles, as far as the file can tell: roles that a team or a permission
 * fills are left out. A role that is short by itself is told of elsewhere. Gives the smallest group that is short.
 */
function tooFew(required, roles) {
    const closed = required.flatMap(id => {
        const role = Object.hasOwn(roles, id) ? roles[id] : undefined;
        const known = role && role.teams.length === 0 && role.permission === undefined && role.users.length >= role.count;
        return known ? [role] : [];
    });
    const places = closed.flatMap(role => Array.from({ length: role.count }, () => role));
    if (places.length > MOST_PLACES)
        return undefined;
    const fills = new Map(); // login -> index of the place it fills
    /** Finds a person for a place, moving others on where needed; `tried` are the people asked on the way. */
    const fill = (place, tried) => {
        for (const user of places[place]?.users ?? []) {
            const login = user.toLowerCase();
            if (tried.has(login))
                continue;
            tried.add(login);
            const held = fills.get(login);
            if (held !== undefined && !fill(held, tried))
                continue;
            fills.set(login, place);
            return true;
        }
        return false;
    };
    for (const [index, role] of places.entries()) {
        const tried = new Set();
        if (fill(index, tried))
            continue;
        // Everybody whom this place could have is taken by a place that could have nobody else.
        const held = [...tried].flatMap(login => places[fills.get(login) ?? -1] ?? []);
        const short = [...new Set([...held, role])];
        return {
            roles: short.map(({ id }) => id),
            needed: short.reduce((sum, { count }) => sum + count, 0),
            users: short.flatMap(({ users }) => users).filter(user => tried.delete(user.toLowerCase())),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/checklist/parse-people.js






const ROLE_ID = new RegExp(SLUG);
/** ASCII only, asked before any case is folded: a look-alike letter is another person (T24). `_` comes with managed accounts. */
const LOGIN = /^[A-Za-z0-9](?:[-_]?[A-Za-z0-9])*$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
function readRoles({ root, say }) {
    const roles = (0,checklist_nodes.at)(root, 'roles');
    return Object.fromEntries((0,checklist_nodes/* entriesOf */.Mc)(roles).map(([id, node, key]) => {
        const slug = (0,checklist_ids/* slugOf */.tF)(id);
        if (!ROLE_ID.test(id))
            say('bad-slug', { key: 'roles', of: { kind: 'checklist' }, text: (0,checklist_document/* excerpt */.Kb)(id), ...(slug !== undefined && { nearest: slug }) }, key);
        const role = readRole(id, node, say);
        const sources = ['users', 'teams', 'permission'].filter(source => (0,checklist_nodes/* has */.zy)(node, source));
        if (node.kind === 'map' && sources.length === 0)
            say('role-empty', { role: (0,checklist_document/* excerpt */.Kb)(id) }, key);
        const { users, count } = role;
        if (sources.join() === 'users' && users.length > 0 && users.length < count)
            say('quorum-too-small', { roles: [id], needed: count, users: users.slice(0, 30) }, (0,checklist_nodes.at)(node, 'count') ?? key);
        return [id, role];
    }));
}
function readRole(id, node, say) {
    const permission = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'permission'));
    for (const { text, node: team } of (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(node, 'teams')))
        if (!TEAM.test(text))
            say('bad-team', { team: (0,checklist_document/* excerpt */.Kb)(text) }, team);
    return {
        id,
        name: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'name')) ?? id,
        users: readLogins(id, (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(node, 'users')), say),
        teams: (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(node, 'teams')),
        ...(permission === 'admin' || permission === 'maintain' || permission === 'write' ? { permission } : {}),
        count: (0,checklist_nodes/* numberOf */.rl)((0,checklist_nodes.at)(node, 'count')) ?? 1,
    };
}
function readLogins(role, words, say) {
    const users = new Map();
    for (const { text, node } of words) {
        checkLogin(text, node, say);
        const login = text.toLowerCase();
        if (users.has(login))
            say('repeated-name', { key: 'users', of: { kind: 'role', name: role }, name: (0,checklist_document/* excerpt */.Kb)(text) }, node);
        else
            users.set(login, text);
    }
    return [...users.values()];
}
/** Tells of what cannot be a GitHub login, and of the first letter that only looks like one. */
function checkLogin(login, node, say) {
    if (LOGIN.test(login) && login.length <= 39)
        return;
    const odd = /[^ -~]/u.exec(login)?.[0];
    const code = odd?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    say('bad-login', { login: (0,checklist_document/* excerpt */.Kb)(login), ...(odd !== undefined && { character: `${odd} (U+${code})` }) }, node);
}
function readSignOffs({ root, say }, roles) {
    const node = (0,checklist_nodes.at)(root, 'sign-offs');
    const emergency = (0,checklist_nodes.at)(node, 'emergency');
    const label = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(emergency, 'label'));
    const distinctPeople = (0,checklist_nodes/* yesNoOf */.GP)((0,checklist_nodes.at)(node, 'distinct-people')) ?? true;
    const exclude = (0,checklist_nodes/* has */.zy)(node, 'exclude') ? (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(node, 'exclude')) : ['author'];
    const readRequired = (from, key) => {
        const words = (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(from, 'required'));
        checkRoles(words, { key, of: { kind: 'checklist' } }, roles, say);
        const required = [...new Set(words.map(({ text }) => text))];
        for (const [index, { text, node }] of words.entries())
            if (words.findIndex(word => word.text === text) < index)
                say('repeated-name', { key, of: { kind: 'checklist' }, name: (0,checklist_document/* excerpt */.Kb)(text) }, node);
        const short = distinctPeople && from ? tooFew(required, roles) : undefined;
        if (short && from)
            say('quorum-too-small', short, (0,checklist_nodes/* keyAt */.f5)(from, 'required'));
        return required;
    };
    return {
        required: readRequired(node, 'sign-offs.required'),
        distinctPeople,
        exclude: exclude.filter(who => who === 'author' || who === 'committers'),
        ...(label !== undefined && {
            emergency: { label, required: readRequired(emergency, 'sign-offs.emergency.required') },
        }),
    };
}
/** Tells of every word that is not the id of a role. */
function checkRoles(words, key, roles, say) {
    const expected = Object.keys(roles);
    for (const { text, node } of words)
        if (!Object.hasOwn(roles, text))
            say('unknown-role', () => ({ ...key, role: (0,checklist_document/* excerpt */.Kb)(text), expected: expected.slice(0, 30), ...(0,nearest/* didYouMean */.a)(text, expected) }), node);
}

;// CONCATENATED MODULE: ./build/src/checklist/paths.js


/** Tells of a path that is absolute or climbs out of the repository. What a template brings is checked when it is filled. */
function checkPath(node, key, say) {
    const text = (0,checklist_nodes/* textOf */.b6)(node);
    if (node !== undefined && text !== undefined && leaves(text))
        say('path-outside', { ...key, text: (0,checklist_document/* excerpt */.Kb)(text) }, node);
}
function leaves(path) {
    let depth = 0;
    for (const part of path.split(/[/\\]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return /^(?:[/\\~]|[A-Za-z]:)/.test(path);
}

;// CONCATENATED MODULE: ./build/src/checklist/parse-question.js








const TIMEOUT_MINUTES = 15;
/** Gates that are asked over a time; `watch` is theirs. */
const series = ['promql', 'logql'];
/** What an item asks, and what `defaults` says for its gate. Where the item contradicts itself it asks nothing. */
function readQuestion(node, above, of, context, roles) {
    const { say } = context;
    const kinds = ['items', 'attest', 'gate', 'run'].filter(key => (0,checklist_nodes/* has */.zy)(node, key));
    const [first, second] = kinds;
    if (first !== undefined && second !== undefined && first !== 'gate') {
        say('two-questions', { of, keys: [first, second] }, (0,checklist_nodes/* keyAt */.f5)(node, second));
        return { question: first === 'items' ? { kind: 'parent' } : { kind: 'needs' } };
    }
    switch (first) {
        case 'items':
            refuse(node, [...gateKeys, 'attested'], 'gate', of, say);
            refuse(node, ['needs'], 'no-items', of, say);
            return { question: { kind: 'parent' } };
        case 'attest':
            refuse(node, gateKeys, 'gate', of, say);
            return { question: readAttestation(node, of, roles, say) };
        case undefined:
            if ((0,checklist_nodes/* has */.zy)(node, 'needs'))
                refuse(node, [...gateKeys, 'attested'], 'gate', of, say);
            else if (!(0,checklist_nodes/* has */.zy)(node, 'uses'))
                say('no-question', { of }, (0,checklist_nodes/* beginningOf */.VI)(node));
            return { question: { kind: 'needs' } };
        default:
            refuse(node, ['attested'], 'attest', of, say);
            return readGate(node, above, of, context);
    }
}
const gateKeys = ['with', 'expect', 'shell', 'timeout-minutes', 'parallel', 'watch'];
function refuse(node, keys, belongs, of, say) {
    for (const key of keys)
        if ((0,checklist_nodes/* has */.zy)(node, key))
            say('misplaced-key', { key, of, belongs }, (0,checklist_nodes/* keyAt */.f5)(node, key));
}
function readGate(node, above, of, context) {
    const { root, catalogue, gateIds, say } = context;
    const gate = (0,checklist_nodes/* has */.zy)(node, 'gate') ? (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'gate')) : 'run';
    const shown = (0,checklist_nodes.at)(node, 'gate') ?? (0,checklist_nodes/* keyAt */.f5)(node, 'run');
    if (gate === undefined)
        return { question: { kind: 'needs' } };
    if (!gateIds.includes(gate)) {
        say('unknown-gate', () => ({ gate: (0,checklist_document/* excerpt */.Kb)(gate), of, ...(0,nearest/* didYouMean */.a)(gate, gateIds) }), shown);
        return { question: { kind: 'needs' } };
    }
    const form = Object.hasOwn(catalogue, gate) ? catalogue[gate] : undefined;
    if (form === undefined)
        throw new Error(`the form of gate ${gate} was not loaded`);
    const defaults = (0,checklist_nodes.at)((0,checklist_nodes.at)(root, 'defaults'), gate);
    checkNaming(form, [defaults, node], say);
    const question = gateQuestion(node, defaults, form, above, of, context);
    const says = (key) => (0,checklist_nodes/* has */.zy)(node, key) || (0,checklist_nodes/* has */.zy)(defaults, key);
    const gives = (param) => Object.hasOwn(question.with, param) || [node, defaults].some(each => (0,checklist_nodes.at)(each, 'with')?.kind === 'broken');
    if ((0,checklist_nodes/* has */.zy)(node, 'watch') && !series.includes(gate))
        refuse(node, ['watch'], 'series', of, say);
    if (!says('run'))
        refuse(node, ['shell'], 'run', of, say);
    if (gate === 'run' && !says('run'))
        say('missing-key', { key: 'run', of }, shown);
    if (question.expect.length === 0 && !says('expect'))
        say('no-expectation', { gate, of, measures: Object.keys(form.measures) }, shown);
    if (form.reads === 'report' && !says('run') && !gives('report'))
        say('no-report-given', { gate, of }, shown);
    if (form.reads === 'repository')
        refuse(node, ['run'], 'tool', of, say);
    if (form.reads === 'repository' && gives('report'))
        say('misplaced-key', { key: 'with.report', of, belongs: 'tool' }, shown);
    for (const [param, { required }] of Object.entries(form.params))
        if (required && !gives(param))
            say('missing-param', { param, gate, of }, shown);
    return { question, ...(defaults && { defaults }) };
}
/** Tells of a measure of the user's naming that is called like one that every item of the gate has. */
function checkNaming(form, nodes, say) {
    for (const values of nodes.map(node => (0,checklist_nodes.at)((0,checklist_nodes.at)(node, 'with'), 'values'))) {
        const named = [
            ...(0,checklist_nodes/* entriesOf */.Mc)(values).map(([text, , node]) => ({ text, node })),
            ...(values?.kind === 'list' ? (0,checklist_nodes/* wordsOf */.Z9)(values) : []),
        ];
        for (const { text, node } of named)
            if (engineMeasures.includes(text) || Object.hasOwn(form.measures, text))
                say('name-taken', { name: (0,checklist_document/* excerpt */.Kb)(text), gate: form.id }, node);
    }
}
/** A gate's question: what the item says, else what `defaults` says for the gate. */
function gateQuestion(node, defaults, form, above, of, context) {
    const { say } = context;
    const said = (key) => ((0,checklist_nodes/* has */.zy)(node, key) ? (0,checklist_nodes.at)(node, key) : (0,checklist_nodes.at)(defaults, key));
    const parameters = [...(0,checklist_nodes/* entriesOf */.Mc)((0,checklist_nodes.at)(defaults, 'with')), ...(0,checklist_nodes/* entriesOf */.Mc)((0,checklist_nodes.at)(node, 'with'))];
    checkPath(parameters.findLast(([name]) => name === 'report')?.[1], { key: 'with.report', of }, say);
    const given = Object.fromEntries(parameters.map(([name, value]) => [name, (0,checklist_nodes/* plain */.pj)(value)]));
    const weak = readEnvironment((0,checklist_nodes.at)(defaults, 'env'), { env: {}, passOn: [] }, { kind: 'defaults', name: form.id }, say);
    const run = (0,checklist_nodes/* textOf */.b6)(said('run'));
    const shell = (0,checklist_nodes/* textOf */.b6)(said('shell'));
    const watch = readWatch(said('watch'), of, say);
    return {
        kind: 'gate',
        gate: form.id,
        with: given,
        expect: readExpectations(said('expect'), form, given, context),
        ...(run !== undefined && { run }),
        ...(shell !== undefined && run !== undefined && { shell }),
        ...overlay(weak, above),
        workingDirectory: above.workingDirectory ?? (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(defaults, 'working-directory')) ?? '.',
        timeoutMinutes: (0,checklist_nodes/* numberOf */.rl)(said('timeout-minutes')) ?? TIMEOUT_MINUTES,
        parallel: (0,checklist_nodes/* yesNoOf */.GP)(said('parallel')) ?? false,
        ...(watch && { watch }),
    };
}
function readWatch(node, of, say) {
    if (node?.kind !== 'map')
        return undefined;
    const hours = (0,checklist_nodes/* numberOf */.rl)((0,checklist_nodes.at)(node, 'hours'));
    const minutes = (0,checklist_nodes/* numberOf */.rl)((0,checklist_nodes.at)(node, 'minutes'));
    if ((0,checklist_nodes/* has */.zy)(node, 'hours') === (0,checklist_nodes/* has */.zy)(node, 'minutes'))
        say('watch-length', { of }, (0,checklist_nodes/* beginningOf */.VI)(node));
    return {
        minutes: minutes ?? (hours ?? 0) * 60,
        everyMinutes: (0,checklist_nodes/* numberOf */.rl)((0,checklist_nodes.at)(node, 'every-minutes')) ?? 0,
        failures: (0,checklist_nodes/* numberOf */.rl)((0,checklist_nodes.at)(node, 'failures')) ?? 1,
    };
}
function readAttestation(node, of, roles, say) {
    const attest = (0,checklist_nodes.at)(node, 'attest');
    const [by] = (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(attest, 'by') ?? (attest?.kind === 'map' ? undefined : attest));
    if (by)
        checkRoles([by], { key: 'attest', of }, roles, say);
    const evidence = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(attest, 'evidence')) === 'required' ? 'required' : 'optional';
    const attested = readAttested((0,checklist_nodes.at)(node, 'attested'), by?.text ?? '', evidence, of, roles, say);
    return { kind: 'attest', by: by?.text ?? '', evidence, ...(attested && { attested }) };
}
function readAttested(node, roleId, evidence, of, roles, say) {
    if (node?.kind !== 'map')
        return undefined;
    const [by, on, until, link] = ['by', 'on', 'until', 'evidence'].map(key => (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, key)));
    for (const key of ['on', 'until'])
        checkDay((0,checklist_nodes.at)(node, key), { key: `attested.${key}`, of }, say);
    const who = (0,checklist_nodes.at)(node, 'by');
    const role = Object.hasOwn(roles, roleId) ? roles[roleId] : undefined;
    if (by !== undefined && who) {
        checkLogin(by, who, say);
        const closed = role && role.teams.length === 0 && role.permission === undefined;
        if (closed && !role.users.some(user => user.toLowerCase() === by.toLowerCase()))
            say('attested-by-stranger', { login: (0,checklist_document/* excerpt */.Kb)(by), role: roleId, users: role.users.slice(0, 30) }, who);
    }
    const last = (0,checklist_nodes.at)(node, 'until');
    if (on !== undefined && until !== undefined && last && until < on)
        say('dates-reversed', { on, until }, last);
    if (evidence === 'required' && !(0,checklist_nodes/* has */.zy)(node, 'evidence'))
        say('missing-key', { key: 'attested.evidence', of }, (0,checklist_nodes/* beginningOf */.VI)(node));
    if (by === undefined || on === undefined || until === undefined)
        return undefined;
    return { by, on, until, ...(link !== undefined && { evidence: link }) };
}

;// CONCATENATED MODULE: ./build/src/checklist/parse-items.js











const nothing = { env: {}, passOn: [] };
function readPhases(context, people) {
    const nodes = (0,checklist_nodes/* manyOf */.J5)((0,checklist_nodes.at)(context.root, 'phases'));
    const given = nodes.map(node => (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'id')));
    const taken = new Set(given.filter(id => id !== undefined));
    return nodes.map((node, index) => {
        const of = phaseOwner(node);
        const name = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'name')) ?? '';
        const slug = (0,checklist_ids/* slugOf */.tF)(name);
        const id = given[index] ?? (slug === undefined || taken.has(slug) ? `phase-${index + 1}` : slug);
        if (given[index] !== undefined && given.indexOf(given[index]) < index)
            sayTwice(context, nodes, given, index);
        taken.add(id);
        return { id, name, items: readItems((0,checklist_nodes.at)(node, 'items'), handDown(node, nothing, of, context), context, people) };
    });
}
function sayTwice({ source, say }, nodes, given, index) {
    const id = given[index] ?? '';
    const first = (0,checklist_nodes.at)(nodes[given.indexOf(id)], 'id');
    const second = (0,checklist_nodes.at)(nodes[index], 'id');
    if (first && second)
        say('duplicate-id', { id, line: (0,checklist_document/* positionOf */.df)(source, first).line, proposal: (0,checklist_ids/* freeId */.wQ)(id, other => given.includes(other)) }, second);
}
function readItems(list, above, context, people) {
    return (0,checklist_nodes/* manyOf */.J5)(list)
        .filter(node => node.kind === 'map')
        .map(node => readItem(node, above, context, people));
}
function readItem(node, above, context, people) {
    const of = itemOwner(node);
    const own = handDown(node, above, of, context);
    const { question, defaults } = readQuestion(node, own, of, context, people.roles);
    // What `defaults` says for the gate is weaker than what stands above the item.
    const weakest = defaults
        ? handDown(defaults, nothing, { kind: 'defaults', ...(question.kind === 'gate' && { name: question.gate }) }, context)
        : nothing;
    const condition = own.if ?? weakest.if;
    return {
        id: people.ids.of.get(node) ?? '',
        name: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'name')) ?? '',
        place: (0,checklist_document/* positionOf */.df)(context.source, (0,checklist_nodes/* beginningOf */.VI)(node)),
        question,
        when: own.when ?? weakest.when ?? ['pull-request', 'tag'],
        ...(condition && { if: condition }),
        level: own.level ?? weakest.level ?? 'required',
        needs: (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(node, 'needs')),
        ...(own.notApplicable && { notApplicable: own.notApplicable }),
        waivableBy: readWaivableBy((0,checklist_nodes/* has */.zy)(node, 'waivable-by') ? node : defaults, of, context, people),
        items: readItems((0,checklist_nodes.at)(node, 'items'), own, context, people),
    };
}
function readWaivableBy(node, of, { say }, { roles, signOffs }) {
    const words = (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(node, 'waivable-by'));
    if (!(0,checklist_nodes/* has */.zy)(node, 'waivable-by'))
        return signOffs.required;
    if (words.length === 1 && words[0]?.text === 'never')
        return [];
    checkRoles(words, { key: 'waivable-by', of }, roles, say);
    return words.map(({ text }) => text);
}
/** What holds below a phase, a parent or an item: what it says itself, else what was said above. */
function handDown(node, above, of, context) {
    const { say } = context;
    const when = (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(node, 'when')).filter(word => checklist/* stages */._.some(stage => stage === word));
    const level = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'level'));
    const condition = readIf((0,checklist_nodes.at)(node, 'if'), context);
    const workingDirectory = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'working-directory'));
    checkPath((0,checklist_nodes.at)(node, 'working-directory'), { key: 'working-directory', of }, say);
    const notApplicable = readNotApplicable((0,checklist_nodes.at)(node, 'not-applicable'), of, context);
    return {
        ...above,
        ...(when.length > 0 && { when: checklist/* stages */._.filter(stage => when.includes(stage)) }),
        ...(condition && { if: condition }),
        ...(level === 'required' || level === 'advisory' ? { level } : {}),
        ...readEnvironment((0,checklist_nodes.at)(node, 'env'), above, of, say),
        ...(workingDirectory !== undefined && { workingDirectory }),
        ...(notApplicable && { notApplicable }),
    };
}
function readNotApplicable(node, of, { say }) {
    const reason = (0,checklist_nodes/* textOf */.b6)(node) ?? (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'reason'));
    const until = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'until'));
    checkDay((0,checklist_nodes.at)(node, 'until'), { key: 'not-applicable.until', of }, say);
    return reason === undefined ? undefined : { reason, ...(until !== undefined && { until }) };
}

;// CONCATENATED MODULE: ./build/src/checklist/parse-waivers.js







function readWaivers({ root, source, say }, { roles, phases }) {
    const items = (0,needs/* itemsById */.R$)(phases);
    return (0,checklist_nodes/* manyOf */.J5)((0,checklist_nodes.at)(root, 'waivers')).map(node => {
        const of = waiverOwner(node);
        const until = (0,checklist_nodes.at)(node, 'until');
        checkDay(until, { key: 'until', of }, say);
        const item = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'item'));
        const waived = items.get(item ?? '');
        for (const word of (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(node, 'item')))
            if (!waived)
                say('unknown-item', () => ({ item: (0,checklist_document/* excerpt */.Kb)(word.text), ...(0,nearest/* didYouMean */.a)(word.text, [...items.keys()]) }), word.node);
        const by = (0,checklist_nodes/* wordsOf */.Z9)((0,checklist_nodes.at)(node, 'by'));
        checkRoles(by, { key: 'by', of }, roles, say);
        for (const { text: role, node } of by)
            if (waived && Object.hasOwn(roles, role) && !waived.waivableBy.includes(role))
                say('waiver-not-allowed', { role, allowed: waived.waivableBy.slice(0, 30) }, node);
        return {
            item: item ?? '',
            only: (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(node, 'only')),
            reason: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'reason')) ?? '',
            by: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(node, 'by')) ?? '',
            until: (0,checklist_nodes/* textOf */.b6)(until) ?? '',
            place: (0,checklist_document/* positionOf */.df)(source, (0,checklist_nodes/* beginningOf */.VI)(node)),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/checklist/schema.js


const schema_text = { type: 'string', pattern: NOT_BLANK };
const day = { type: 'string', pattern: DAY };
const slug = { type: 'string', pattern: SLUG };
const someTexts = { type: 'array', items: schema_text, minItems: 1 };
const texts = { type: 'array', items: schema_text };
const oneOrSome = { type: ['string', 'array'], pattern: NOT_BLANK, items: schema_text, minItems: 1 };
const positive = { type: 'number', exclusiveMinimum: 0 };
const count = { type: 'integer', minimum: 1 };
const keys = (properties, required = []) => ({
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
});
/** A short form, which is text, or the long one. */
const orText = (long) => ({ ...long, type: ['string', 'object'], pattern: NOT_BLANK });
/** `if` and `then`; written as entries, because an object with a `then` looks like a promise. */
const given = (condition, consequence) => Object.fromEntries([
    ['if', condition],
    ['then', consequence],
]);
const among = (values) => ({
    type: ['string', 'array'],
    items: { enum: values },
    minItems: 1,
    ...given({ type: 'string' }, { enum: values }),
});
const described = (schema, description) => ({ ...schema, description });
/** What a phase and a parent hand down to everything below. */
const inherited = {
    when: described(among(checklist/* stages */._), 'The stages at which it is asked. Default: pull-request and tag.'),
    if: described(schema_text, "Asks git whether it is asked at all: changed('src/**')."),
    level: described({ enum: ['required', 'advisory'] }, 'Whether it can block. Default: required.'),
    env: described({ type: ['array', 'object'], items: schema_text, additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } }, 'Variables to set; or, as a list, names of variables to pass on.'),
    'working-directory': described(schema_text, 'Where the gate works, below the root of the repository.'),
};
const notApplicable = {
    'not-applicable': described(orText(keys({ reason: schema_text, until: day }, ['reason'])), 'Takes it out, for this reason; every report says so.'),
};
/** What an item says to its gate, and `defaults` for all items of a gate. */
const asked = {
    run: described(schema_text, 'A script that runs the tool your way; without a gate, the script is the question.'),
    with: described({ type: 'object' }, 'The parameters of the gate.'),
    expect: described(oneOrSome, 'Conditions over the measures of the gate; all must hold.'),
    shell: described(schema_text, 'The shell of `run`. Default: bash --noprofile --norc -eo pipefail.'),
    'timeout-minutes': described({ ...positive, maximum: 1440 }, 'Default: 15.'),
    parallel: described({ type: 'boolean' }, 'Lets `run` go beside others.'),
    watch: described(keys({ hours: positive, minutes: positive, 'every-minutes': positive, failures: count }, ['every-minutes']), 'Asks over the time since the deployment.'),
    'waivable-by': described(oneOrSome, 'Roles that may waive it, or never. Default: the roles that must sign.'),
};
/** Keys by reference: what stands in several places is written, and compiled, once. */
const shared = (properties) => Object.fromEntries(Object.keys(properties).map(key => [key, { $ref: `#/definitions/${key}` }]));
/** What an item that a person answers says. */
const person = {
    attest: described(orText(keys({ by: schema_text, evidence: { enum: ['required', 'optional'] } }, ['by'])), 'The role whose statement answers the item.'),
    attested: described(keys({ by: schema_text, on: day, until: day, evidence: schema_text }, ['by', 'on', 'until']), 'The statement, where it holds for longer than one commit.'),
};
/** The JSON Schema of a checklist: of its own keys, and of the parameters of these gates. Editors and the parser share it. */
function checklistSchema(forms) {
    const ids = forms.map(({ id }) => id);
    const parameters = (id) => ({
        type: 'object',
        properties: { with: { $ref: `#/definitions/with-${id}` } },
    });
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Release checklist',
        ...keys({
            version: { const: 1 },
            name: described(schema_text, 'What is released.'),
            id: described(slug, 'Tells several releasables of one repository apart.'),
            paths: described(someTexts, 'Only these paths count for changed() and for equal trees.'),
            language: described({ enum: ['en', 'ru'] }, 'The language of the reports.'),
            release: keys({
                'pull-requests': keys({ from: texts, labels: texts }),
                branches: someTexts,
                version: { type: 'string', pattern: '^(?:branch|(?:.*/)?(?:package\\.json|pyproject\\.toml))$' },
                tag: schema_text,
            }),
            roles: {
                type: 'object',
                additionalProperties: keys({
                    name: schema_text,
                    users: someTexts,
                    teams: someTexts,
                    permission: { enum: ['admin', 'maintain', 'write'] },
                    count,
                }),
            },
            'sign-offs': keys({
                required: texts,
                'distinct-people': { type: 'boolean' },
                exclude: { type: 'array', items: { enum: ['author', 'committers'] } },
                emergency: keys({ label: schema_text, required: someTexts }, ['label', 'required']),
            }),
            defaults: {
                type: 'object',
                properties: Object.fromEntries(ids.map(id => [id, { allOf: [{ $ref: '#/definitions/defaults' }, parameters(id)] }])),
                additionalProperties: { $ref: '#/definitions/defaults' },
            },
            phases: { type: 'array', minItems: 1, items: { $ref: '#/definitions/phase' } },
            waivers: {
                type: 'array',
                items: keys({ item: schema_text, only: someTexts, reason: schema_text, by: schema_text, until: day }, [
                    'item',
                    'reason',
                    'by',
                    'until',
                ]),
            },
        }, ['version', 'phases']),
        definitions: {
            ...inherited,
            ...notApplicable,
            ...asked,
            items: { type: 'array', minItems: 1, items: { $ref: '#/definitions/item' } },
            phase: keys({ id: slug, name: schema_text, items: { $ref: '#/definitions/items' }, ...shared({ ...inherited, ...notApplicable }) }, ['name', 'items']),
            item: {
                ...keys({
                    id: described(slug, 'What people type. Default: made of the name.'),
                    name: schema_text,
                    items: { $ref: '#/definitions/items' },
                    gate: described(ids.length > 0 ? { enum: ids } : schema_text, 'The question.'),
                    ...shared({ ...asked, ...inherited, ...notApplicable }),
                    needs: described(oneOrSome, 'Items that must be answered before.'),
                    ...person,
                }, ['name']),
                allOf: ids.map(id => given(asks(id), parameters(id))),
            },
            defaults: keys(shared({ ...asked, ...inherited })),
            ...Object.fromEntries(forms.map(form => [`with-${form.id}`, withSchema(form)])),
        },
    };
}
/** Whether an item asks this gate; a bare `run` asks the gate of that name. */
const asks = (id) => {
    const named = { type: 'object', properties: { gate: { const: id } }, required: ['gate'] };
    const bare = { type: 'object', properties: { run: schema_text, gate: false }, required: ['run'] };
    return id === 'run' ? { anyOf: [named, bare] } : named;
};
const withSchema = ({ params }) => keys({
    ...Object.fromEntries(Object.entries(params).map(([name, { schema, description, fallback }]) => [
        name,
        { ...schema, description, ...(fallback !== undefined && { default: fallback }) },
    ])),
    report: described(schema_text, 'The file that `run` or an earlier step writes.'),
    'min-examined': described(count, 'With less than this examined it is an error. Default: 1.'),
});

;// CONCATENATED MODULE: ./build/src/checklist/validator.generated.js
// Generated by `npm run generate`.
const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Release checklist","type":"object","properties":{"version":{"const":1},"name":{"type":"string","pattern":"\\S"},"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"paths":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"language":{"enum":["en","ru"]},"release":{"type":"object","properties":{"pull-requests":{"type":"object","properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S"}},"labels":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"branches":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"version":{"type":"string","pattern":"^(?:branch|(?:.*/)?(?:package\\.json|pyproject\\.toml))$"},"tag":{"type":"string","pattern":"\\S"}},"additionalProperties":false},"roles":{"type":"object","additionalProperties":{"type":"object","properties":{"name":{"type":"string","pattern":"\\S"},"users":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"teams":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"permission":{"enum":["admin","maintain","write"]},"count":{"type":"integer","minimum":1}},"additionalProperties":false}},"sign-offs":{"type":"object","properties":{"required":{"type":"array","items":{"type":"string","pattern":"\\S"}},"distinct-people":{"type":"boolean"},"exclude":{"type":"array","items":{"enum":["author","committers"]}},"emergency":{"type":"object","properties":{"label":{"type":"string","pattern":"\\S"},"required":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1}},"additionalProperties":false,"required":["label","required"]}},"additionalProperties":false},"defaults":{"type":"object","properties":{"alembic":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-alembic"}}}]},"bandit":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-bandit"}}}]},"black":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-black"}}}]},"coverage":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-coverage"}}}]},"files":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-files"}}}]},"flake8":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-flake8"}}}]},"gitleaks":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-gitleaks"}}}]},"k6":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-k6"}}}]},"licenses":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-licenses"}}}]},"mypy":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-mypy"}}}]},"npm-audit":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-npm-audit"}}}]},"openapi":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-openapi"}}}]},"pip-audit":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-pip-audit"}}}]},"pylint":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-pylint"}}}]},"run":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-run"}}}]},"sarif":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-sarif"}}}]},"tests":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-tests"}}}]},"trufflehog":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-trufflehog"}}}]},"tsc":{"allOf":[{"$ref":"#/definitions/defaults"},{"type":"object","properties":{"with":{"$ref":"#/definitions/with-tsc"}}}]}},"additionalProperties":{"$ref":"#/definitions/defaults"}},"phases":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/phase"}},"waivers":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","pattern":"\\S"},"only":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"reason":{"type":"string","pattern":"\\S"},"by":{"type":"string","pattern":"\\S"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"additionalProperties":false,"required":["item","reason","by","until"]}}},"additionalProperties":false,"required":["version","phases"],"definitions":{"when":{"type":["string","array"],"items":{"enum":["pull-request","tag","staging","before-production","production","watch","rollback"]},"minItems":1,"if":{"type":"string"},"then":{"enum":["pull-request","tag","staging","before-production","production","watch","rollback"]}},"if":{"type":"string","pattern":"\\S"},"level":{"enum":["required","advisory"]},"env":{"type":["array","object"],"items":{"type":"string","pattern":"\\S"},"additionalProperties":{"type":["string","number","boolean","null"]}},"working-directory":{"type":"string","pattern":"\\S"},"not-applicable":{"type":["string","object"],"properties":{"reason":{"type":"string","pattern":"\\S"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"additionalProperties":false,"required":["reason"],"pattern":"\\S"},"run":{"type":"string","pattern":"\\S"},"with":{"type":"object"},"expect":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1},"shell":{"type":"string","pattern":"\\S"},"timeout-minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440},"parallel":{"type":"boolean"},"watch":{"type":"object","properties":{"hours":{"type":"number","exclusiveMinimum":0},"minutes":{"type":"number","exclusiveMinimum":0},"every-minutes":{"type":"number","exclusiveMinimum":0},"failures":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["every-minutes"]},"waivable-by":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1},"items":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/item"}},"phase":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"\\S"},"items":{"$ref":"#/definitions/items"},"when":{"$ref":"#/definitions/when"},"if":{"$ref":"#/definitions/if"},"level":{"$ref":"#/definitions/level"},"env":{"$ref":"#/definitions/env"},"working-directory":{"$ref":"#/definitions/working-directory"},"not-applicable":{"$ref":"#/definitions/not-applicable"}},"additionalProperties":false,"required":["name","items"]},"item":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"\\S"},"items":{"$ref":"#/definitions/items"},"gate":{"enum":["alembic","bandit","black","coverage","files","flake8","gitleaks","k6","licenses","mypy","npm-audit","openapi","pip-audit","pylint","run","sarif","tests","trufflehog","tsc"]},"run":{"$ref":"#/definitions/run"},"with":{"$ref":"#/definitions/with"},"expect":{"$ref":"#/definitions/expect"},"shell":{"$ref":"#/definitions/shell"},"timeout-minutes":{"$ref":"#/definitions/timeout-minutes"},"parallel":{"$ref":"#/definitions/parallel"},"watch":{"$ref":"#/definitions/watch"},"waivable-by":{"$ref":"#/definitions/waivable-by"},"when":{"$ref":"#/definitions/when"},"if":{"$ref":"#/definitions/if"},"level":{"$ref":"#/definitions/level"},"env":{"$ref":"#/definitions/env"},"working-directory":{"$ref":"#/definitions/working-directory"},"not-applicable":{"$ref":"#/definitions/not-applicable"},"needs":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1},"attest":{"type":["string","object"],"properties":{"by":{"type":"string","pattern":"\\S"},"evidence":{"enum":["required","optional"]}},"additionalProperties":false,"required":["by"],"pattern":"\\S"},"attested":{"type":"object","properties":{"by":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"evidence":{"type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["by","on","until"]}},"additionalProperties":false,"required":["name"],"allOf":[{"if":{"type":"object","properties":{"gate":{"const":"alembic"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-alembic"}}}},{"if":{"type":"object","properties":{"gate":{"const":"bandit"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-bandit"}}}},{"if":{"type":"object","properties":{"gate":{"const":"black"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-black"}}}},{"if":{"type":"object","properties":{"gate":{"const":"coverage"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-coverage"}}}},{"if":{"type":"object","properties":{"gate":{"const":"files"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-files"}}}},{"if":{"type":"object","properties":{"gate":{"const":"flake8"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-flake8"}}}},{"if":{"type":"object","properties":{"gate":{"const":"gitleaks"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-gitleaks"}}}},{"if":{"type":"object","properties":{"gate":{"const":"k6"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-k6"}}}},{"if":{"type":"object","properties":{"gate":{"const":"licenses"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-licenses"}}}},{"if":{"type":"object","properties":{"gate":{"const":"mypy"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-mypy"}}}},{"if":{"type":"object","properties":{"gate":{"const":"npm-audit"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-npm-audit"}}}},{"if":{"type":"object","properties":{"gate":{"const":"openapi"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-openapi"}}}},{"if":{"type":"object","properties":{"gate":{"const":"pip-audit"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-pip-audit"}}}},{"if":{"type":"object","properties":{"gate":{"const":"pylint"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-pylint"}}}},{"if":{"anyOf":[{"type":"object","properties":{"gate":{"const":"run"}},"required":["gate"]},{"type":"object","properties":{"run":{"type":"string","pattern":"\\S"},"gate":false},"required":["run"]}]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-run"}}}},{"if":{"type":"object","properties":{"gate":{"const":"sarif"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-sarif"}}}},{"if":{"type":"object","properties":{"gate":{"const":"tests"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-tests"}}}},{"if":{"type":"object","properties":{"gate":{"const":"trufflehog"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-trufflehog"}}}},{"if":{"type":"object","properties":{"gate":{"const":"tsc"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-tsc"}}}}]},"defaults":{"type":"object","properties":{"run":{"$ref":"#/definitions/run"},"with":{"$ref":"#/definitions/with"},"expect":{"$ref":"#/definitions/expect"},"shell":{"$ref":"#/definitions/shell"},"timeout-minutes":{"$ref":"#/definitions/timeout-minutes"},"parallel":{"$ref":"#/definitions/parallel"},"watch":{"$ref":"#/definitions/watch"},"waivable-by":{"$ref":"#/definitions/waivable-by"},"when":{"$ref":"#/definitions/when"},"if":{"$ref":"#/definitions/if"},"level":{"$ref":"#/definitions/level"},"env":{"$ref":"#/definitions/env"},"working-directory":{"$ref":"#/definitions/working-directory"}},"additionalProperties":false},"with-alembic":{"type":"object","properties":{"database":{"type":"boolean","default":false},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-bandit":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"tests":{"type":"array","items":{"type":"string"},"default":[]},"config":{"type":"string"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-black":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-coverage":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-files":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"}},"headings":{"type":"array","items":{"type":"string"},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-flake8":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-gitleaks":{"type":"object","properties":{"scope":{"enum":["history","directory"],"default":"history"},"config":{"type":"string"},"baseline":{"type":"string"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-k6":{"type":"object","properties":{"script":{"type":"string","default":"script.js"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-licenses":{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string"}},"except":{"type":"array","items":{"type":"string"},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-mypy":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"strict":{"type":"boolean","default":false},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-npm-audit":{"type":"object","properties":{"tool":{"enum":["npm","pnpm","yarn","yarn-berry"],"default":"npm"},"omit":{"type":"array","items":{"enum":["dev","optional","peer"]},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-openapi":{"type":"object","properties":{"file":{"type":"string","default":"openapi.yaml"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-pip-audit":{"type":"object","properties":{"requirements":{"type":"array","items":{"type":"string"},"default":["requirements.txt"]},"pinned":{"type":"boolean","default":false},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-pylint":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-run":{"type":"object","properties":{"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-sarif":{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":[]},"rules":{"type":"array","items":{"type":"string"},"default":[]},"failed-exit-codes":{"type":"array","items":{"type":"integer"},"default":[1]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-tests":{"type":"object","properties":{"failed-exit-codes":{"type":"array","items":{"type":"integer"},"default":[1]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-trufflehog":{"type":"object","properties":{"results":{"type":"array","items":{"enum":["verified","unknown","unverified"]},"default":["unverified"]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false},"with-tsc":{"type":"object","properties":{"project":{"type":"string","default":"."},"build":{"type":"boolean","default":false},"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^(?:branch|(?:.*/)?(?:package\\.json|pyproject\\.toml))$", "u");
const pattern49 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema7 = {"type":"object","properties":{"run":{"$ref":"#/definitions/run"},"with":{"$ref":"#/definitions/with"},"expect":{"$ref":"#/definitions/expect"},"shell":{"$ref":"#/definitions/shell"},"timeout-minutes":{"$ref":"#/definitions/timeout-minutes"},"parallel":{"$ref":"#/definitions/parallel"},"watch":{"$ref":"#/definitions/watch"},"waivable-by":{"$ref":"#/definitions/waivable-by"},"when":{"$ref":"#/definitions/when"},"if":{"$ref":"#/definitions/if"},"level":{"$ref":"#/definitions/level"},"env":{"$ref":"#/definitions/env"},"working-directory":{"$ref":"#/definitions/working-directory"}},"additionalProperties":false};
const schema8 = {"type":"string","pattern":"\\S"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"\\S"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"number","exclusiveMinimum":0,"maximum":1440};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1440 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"boolean"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"hours":{"type":"number","exclusiveMinimum":0},"minutes":{"type":"number","exclusiveMinimum":0},"every-minutes":{"type":"number","exclusiveMinimum":0},"failures":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["every-minutes"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["every-minutes"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "every-minutes"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "every-minutes")) || (key0 === "failures"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hours !== undefined){
let data0 = data.hours;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.minutes !== undefined){
let data1 = data.minutes;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["every-minutes"] !== undefined){
let data2 = data["every-minutes"];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/every-minutes",schemaPath:"#/properties/every-minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/every-minutes",schemaPath:"#/properties/every-minutes/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.failures !== undefined){
let data3 = data.failures;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["string","array"],"items":{"enum":["pull-request","tag","staging","before-production","production","watch","rollback"]},"minItems":1,"if":{"type":"string"},"then":{"enum":["pull-request","tag","staging","before-production","production","watch","rollback"]}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(((((((data === "pull-request") || (data === "tag")) || (data === "staging")) || (data === "before-production")) || (data === "production")) || (data === "watch")) || (data === "rollback"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema16.then.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((((((data0 === "pull-request") || (data0 === "tag")) || (data0 === "staging")) || (data0 === "before-production")) || (data0 === "production")) || (data0 === "watch")) || (data0 === "rollback"))){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema16.items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"string","pattern":"\\S"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema18 = {"enum":["required","advisory"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "required") || (data === "advisory"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":["array","object"],"items":{"type":"string","pattern":"\\S"},"additionalProperties":{"type":["string","number","boolean","null"]}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data1 = data[key0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema19.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"string","pattern":"\\S"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.run !== undefined){
if(!(validate23(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData}))){
vErrors = vErrors === null ? validate23.errors : (vErrors.push(...validate23.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate25.errors : (vErrors.push(...validate25.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate27(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate27.errors : (vErrors.push(...validate27.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.shell !== undefined){
if(!(validate29(data.shell, {instancePath:instancePath+"/shell",parentData:data,parentDataProperty:"shell",rootData}))){
vErrors = vErrors === null ? validate29.errors : (vErrors.push(...validate29.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["timeout-minutes"] !== undefined){
if(!(validate31(data["timeout-minutes"], {instancePath:instancePath+"/timeout-minutes",parentData:data,parentDataProperty:"timeout-minutes",rootData}))){
vErrors = vErrors === null ? validate31.errors : (vErrors.push(...validate31.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.parallel !== undefined){
if(!(validate33(data.parallel, {instancePath:instancePath+"/parallel",parentData:data,parentDataProperty:"parallel",rootData}))){
vErrors = vErrors === null ? validate33.errors : (vErrors.push(...validate33.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.watch !== undefined){
if(!(validate35(data.watch, {instancePath:instancePath+"/watch",parentData:data,parentDataProperty:"watch",rootData}))){
vErrors = vErrors === null ? validate35.errors : (vErrors.push(...validate35.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["waivable-by"] !== undefined){
if(!(validate37(data["waivable-by"], {instancePath:instancePath+"/waivable-by",parentData:data,parentDataProperty:"waivable-by",rootData}))){
vErrors = vErrors === null ? validate37.errors : (vErrors.push(...validate37.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate39(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate39.errors : (vErrors.push(...validate39.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(validate41(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = vErrors === null ? validate41.errors : (vErrors.push(...validate41.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate43(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate43.errors : (vErrors.push(...validate43.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate45(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate45.errors : (vErrors.push(...validate45.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["working-directory"] !== undefined){
if(!(validate47(data["working-directory"], {instancePath:instancePath+"/working-directory",parentData:data,parentDataProperty:"working-directory",rootData}))){
vErrors = vErrors === null ? validate47.errors : (vErrors.push(...validate47.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"database":{"type":"boolean","default":false},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "database") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "boolean"){
const err1 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.report !== undefined){
let data1 = data.report;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data2 = data["min-examined"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"tests":{"type":"array","items":{"type":"string"},"default":[]},"config":{"type":"string"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "paths") || (key0 === "tests")) || (key0 === "config")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tests !== undefined){
let data2 = data.tests;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.config !== undefined){
if(typeof data.config !== "string"){
const err5 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.report !== undefined){
let data5 = data.report;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err6 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data6 = data["min-examined"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "paths") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data2 = data.report;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data3 = data["min-examined"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "paths") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data2 = data.report;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data3 = data["min-examined"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"}},"headings":{"type":"array","items":{"type":"string"},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "paths") || (key0 === "headings")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.headings !== undefined){
let data2 = data.headings;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/headings/" + i1,schemaPath:"#/properties/headings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/headings",schemaPath:"#/properties/headings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.report !== undefined){
let data4 = data.report;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data5 = data["min-examined"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "paths") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data2 = data.report;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data3 = data["min-examined"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"scope":{"enum":["history","directory"],"default":"history"},"config":{"type":"string"},"baseline":{"type":"string"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "scope") || (key0 === "config")) || (key0 === "baseline")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(!((data0 === "history") || (data0 === "directory"))){
const err1 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema27.properties.scope.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.config !== undefined){
if(typeof data.config !== "string"){
const err2 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.baseline !== undefined){
if(typeof data.baseline !== "string"){
const err3 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.report !== undefined){
let data3 = data.report;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data4 = data["min-examined"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"script":{"type":"string","default":"script.js"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "script") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.script !== undefined){
if(typeof data.script !== "string"){
const err1 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.report !== undefined){
let data1 = data.report;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data2 = data["min-examined"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","properties":{"allow":{"type":"array","items":{"type":"string"}},"except":{"type":"array","items":{"type":"string"},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "allow") || (key0 === "except")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allow !== undefined){
let data0 = data.allow;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.except !== undefined){
let data2 = data.except;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/except/" + i1,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.report !== undefined){
let data4 = data.report;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data5 = data["min-examined"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"strict":{"type":"boolean","default":false},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "paths") || (key0 === "strict")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err3 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.report !== undefined){
let data3 = data.report;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data4 = data["min-examined"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"tool":{"enum":["npm","pnpm","yarn","yarn-berry"],"default":"npm"},"omit":{"type":"array","items":{"enum":["dev","optional","peer"]},"default":[]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "tool") || (key0 === "omit")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tool !== undefined){
let data0 = data.tool;
if(!((((data0 === "npm") || (data0 === "pnpm")) || (data0 === "yarn")) || (data0 === "yarn-berry"))){
const err1 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/enum",keyword:"enum",params:{allowedValues: schema31.properties.tool.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.omit !== undefined){
let data1 = data.omit;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((data2 === "dev") || (data2 === "optional")) || (data2 === "peer"))){
const err2 = {instancePath:instancePath+"/omit/" + i0,schemaPath:"#/properties/omit/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.omit.items.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.report !== undefined){
let data3 = data.report;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data4 = data["min-examined"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","properties":{"file":{"type":"string","default":"openapi.yaml"},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.report !== undefined){
let data1 = data.report;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data2 = data["min-examined"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","properties":{"requirements":{"type":"array","items":{"type":"string"},"default":["requirements.txt"]},"pinned":{"type":"boolean","default":false},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "requirements") || (key0 === "pinned")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requirements !== undefined){
let data0 = data.requirements;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pinned !== undefined){
if(typeof data.pinned !== "boolean"){
const err3 = {instancePath:instancePath+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.report !== undefined){
let data3 = data.report;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data4 = data["min-examined"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "paths") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data2 = data.report;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data3 = data["min-examined"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "report") || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.report !== undefined){
let data0 = data.report;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data1 = data["min-examined"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"default":[]},"rules":{"type":"array","items":{"type":"string"},"default":[]},"failed-exit-codes":{"type":"array","items":{"type":"integer"},"default":[1]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "paths") || (key0 === "rules")) || (key0 === "failed-exit-codes")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["failed-exit-codes"] !== undefined){
let data4 = data["failed-exit-codes"];
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/failed-exit-codes/" + i2,schemaPath:"#/properties/failed-exit-codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/failed-exit-codes",schemaPath:"#/properties/failed-exit-codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.report !== undefined){
let data6 = data.report;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err7 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data7 = data["min-examined"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"failed-exit-codes":{"type":"array","items":{"type":"integer"},"default":[1]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "failed-exit-codes") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["failed-exit-codes"] !== undefined){
let data0 = data["failed-exit-codes"];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/failed-exit-codes/" + i0,schemaPath:"#/properties/failed-exit-codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/failed-exit-codes",schemaPath:"#/properties/failed-exit-codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data2 = data.report;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data3 = data["min-examined"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"results":{"type":"array","items":{"enum":["verified","unknown","unverified"]},"default":["unverified"]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "results") || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((data1 === "verified") || (data1 === "unknown")) || (data1 === "unverified"))){
const err1 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.results.items.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data2 = data.report;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data3 = data["min-examined"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"project":{"type":"string","default":"."},"build":{"type":"boolean","default":false},"paths":{"type":"array","items":{"type":"string"},"default":["."]},"report":{"type":"string","pattern":"\\S"},"min-examined":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "project") || (key0 === "build")) || (key0 === "paths")) || (key0 === "report")) || (key0 === "min-examined"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err1 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.build !== undefined){
if(typeof data.build !== "boolean"){
const err2 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err3 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.report !== undefined){
let data4 = data.report;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["min-examined"] !== undefined){
let data5 = data["min-examined"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/min-examined",schemaPath:"#/properties/min-examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"\\S"},"items":{"$ref":"#/definitions/items"},"when":{"$ref":"#/definitions/when"},"if":{"$ref":"#/definitions/if"},"level":{"$ref":"#/definitions/level"},"env":{"$ref":"#/definitions/env"},"working-directory":{"$ref":"#/definitions/working-directory"},"not-applicable":{"$ref":"#/definitions/not-applicable"}},"additionalProperties":false,"required":["name","items"]};
const schema41 = {"type":"array","minItems":1,"items":{"$ref":"#/definitions/item"}};
const schema42 = {"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"\\S"},"items":{"$ref":"#/definitions/items"},"gate":{"enum":["alembic","bandit","black","coverage","files","flake8","gitleaks","k6","licenses","mypy","npm-audit","openapi","pip-audit","pylint","run","sarif","tests","trufflehog","tsc"]},"run":{"$ref":"#/definitions/run"},"with":{"$ref":"#/definitions/with"},"expect":{"$ref":"#/definitions/expect"},"shell":{"$ref":"#/definitions/shell"},"timeout-minutes":{"$ref":"#/definitions/timeout-minutes"},"parallel":{"$ref":"#/definitions/parallel"},"watch":{"$ref":"#/definitions/watch"},"waivable-by":{"$ref":"#/definitions/waivable-by"},"when":{"$ref":"#/definitions/when"},"if":{"$ref":"#/definitions/if"},"level":{"$ref":"#/definitions/level"},"env":{"$ref":"#/definitions/env"},"working-directory":{"$ref":"#/definitions/working-directory"},"not-applicable":{"$ref":"#/definitions/not-applicable"},"needs":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1},"attest":{"type":["string","object"],"properties":{"by":{"type":"string","pattern":"\\S"},"evidence":{"enum":["required","optional"]}},"additionalProperties":false,"required":["by"],"pattern":"\\S"},"attested":{"type":"object","properties":{"by":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"evidence":{"type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["by","on","until"]}},"additionalProperties":false,"required":["name"],"allOf":[{"if":{"type":"object","properties":{"gate":{"const":"alembic"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-alembic"}}}},{"if":{"type":"object","properties":{"gate":{"const":"bandit"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-bandit"}}}},{"if":{"type":"object","properties":{"gate":{"const":"black"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-black"}}}},{"if":{"type":"object","properties":{"gate":{"const":"coverage"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-coverage"}}}},{"if":{"type":"object","properties":{"gate":{"const":"files"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-files"}}}},{"if":{"type":"object","properties":{"gate":{"const":"flake8"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-flake8"}}}},{"if":{"type":"object","properties":{"gate":{"const":"gitleaks"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-gitleaks"}}}},{"if":{"type":"object","properties":{"gate":{"const":"k6"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-k6"}}}},{"if":{"type":"object","properties":{"gate":{"const":"licenses"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-licenses"}}}},{"if":{"type":"object","properties":{"gate":{"const":"mypy"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-mypy"}}}},{"if":{"type":"object","properties":{"gate":{"const":"npm-audit"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-npm-audit"}}}},{"if":{"type":"object","properties":{"gate":{"const":"openapi"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-openapi"}}}},{"if":{"type":"object","properties":{"gate":{"const":"pip-audit"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-pip-audit"}}}},{"if":{"type":"object","properties":{"gate":{"const":"pylint"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-pylint"}}}},{"if":{"anyOf":[{"type":"object","properties":{"gate":{"const":"run"}},"required":["gate"]},{"type":"object","properties":{"run":{"type":"string","pattern":"\\S"},"gate":false},"required":["run"]}]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-run"}}}},{"if":{"type":"object","properties":{"gate":{"const":"sarif"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-sarif"}}}},{"if":{"type":"object","properties":{"gate":{"const":"tests"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-tests"}}}},{"if":{"type":"object","properties":{"gate":{"const":"trufflehog"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-trufflehog"}}}},{"if":{"type":"object","properties":{"gate":{"const":"tsc"}},"required":["gate"]},"then":{"type":"object","properties":{"with":{"$ref":"#/definitions/with-tsc"}}}}]};
const schema43 = {"type":["string","object"],"properties":{"reason":{"type":"string","pattern":"\\S"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"additionalProperties":false,"required":["reason"],"pattern":"\\S"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "until"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(!pattern49.test(data1)){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate108};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.gate === undefined) && (missing0 = "gate")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.gate !== undefined){
if("alembic" !== data.gate){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate51(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate51.errors : (vErrors.push(...validate51.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.gate === undefined) && (missing1 = "gate")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.gate !== undefined){
if("bandit" !== data.gate){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate54(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate54.errors : (vErrors.push(...validate54.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.gate === undefined) && (missing2 = "gate")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.gate !== undefined){
if("black" !== data.gate){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate57(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate57.errors : (vErrors.push(...validate57.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
}
if(!valid7){
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.gate === undefined) && (missing3 = "gate")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.gate !== undefined){
if("coverage" !== data.gate){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate60(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate60.errors : (vErrors.push(...validate60.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid10 = _valid3;
}
if(!valid10){
const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs34 = errors;
let valid13 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.gate === undefined) && (missing4 = "gate")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.gate !== undefined){
if("files" !== data.gate){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate63(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate63.errors : (vErrors.push(...validate63.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/allOf/4/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid13 = _valid4;
}
if(!valid13){
const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs42 = errors;
let valid16 = true;
const _errs43 = errors;
if(errors === _errs43){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.gate === undefined) && (missing5 = "gate")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.gate !== undefined){
if("flake8" !== data.gate){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid5 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate66(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate66.errors : (vErrors.push(...validate66.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/allOf/5/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs46 === errors;
valid16 = _valid5;
}
if(!valid16){
const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs50 = errors;
let valid19 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.gate === undefined) && (missing6 = "gate")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data.gate !== undefined){
if("gitleaks" !== data.gate){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid6 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate69(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate69.errors : (vErrors.push(...validate69.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/allOf/6/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs54 === errors;
valid19 = _valid6;
}
if(!valid19){
const err34 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs58 = errors;
let valid22 = true;
const _errs59 = errors;
if(errors === _errs59){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.gate === undefined) && (missing7 = "gate")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.gate !== undefined){
if("k6" !== data.gate){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid7 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate72(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate72.errors : (vErrors.push(...validate72.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/allOf/7/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid7 = _errs62 === errors;
valid22 = _valid7;
}
if(!valid22){
const err39 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs66 = errors;
let valid25 = true;
const _errs67 = errors;
if(errors === _errs67){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.gate === undefined) && (missing8 = "gate")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data.gate !== undefined){
if("licenses" !== data.gate){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid8 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate75(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate75.errors : (vErrors.push(...validate75.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/allOf/8/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid8 = _errs70 === errors;
valid25 = _valid8;
}
if(!valid25){
const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs74 = errors;
let valid28 = true;
const _errs75 = errors;
if(errors === _errs75){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.gate === undefined) && (missing9 = "gate")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.gate !== undefined){
if("mypy" !== data.gate){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid9 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate78(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate78.errors : (vErrors.push(...validate78.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/allOf/9/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid9 = _errs78 === errors;
valid28 = _valid9;
}
if(!valid28){
const err49 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const _errs82 = errors;
let valid31 = true;
const _errs83 = errors;
if(errors === _errs83){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.gate === undefined) && (missing10 = "gate")){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
if(data.gate !== undefined){
if("npm-audit" !== data.gate){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid10 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate81(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate81.errors : (vErrors.push(...validate81.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/allOf/10/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid10 = _errs86 === errors;
valid31 = _valid10;
}
if(!valid31){
const err54 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const _errs90 = errors;
let valid34 = true;
const _errs91 = errors;
if(errors === _errs91){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.gate === undefined) && (missing11 = "gate")){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data.gate !== undefined){
if("openapi" !== data.gate){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid11 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs94 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate84(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate84.errors : (vErrors.push(...validate84.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/allOf/11/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid11 = _errs94 === errors;
valid34 = _valid11;
}
if(!valid34){
const err59 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs98 = errors;
let valid37 = true;
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.gate === undefined) && (missing12 = "gate")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data.gate !== undefined){
if("pip-audit" !== data.gate){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid12 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate87(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate87.errors : (vErrors.push(...validate87.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/allOf/12/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid12 = _errs102 === errors;
valid37 = _valid12;
}
if(!valid37){
const err64 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const _errs106 = errors;
let valid40 = true;
const _errs107 = errors;
if(errors === _errs107){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.gate === undefined) && (missing13 = "gate")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data.gate !== undefined){
if("pylint" !== data.gate){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid13 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate90(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate90.errors : (vErrors.push(...validate90.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/allOf/13/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid13 = _errs110 === errors;
valid40 = _valid13;
}
if(!valid40){
const err69 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const _errs114 = errors;
let valid43 = true;
const _errs115 = errors;
const _errs116 = errors;
let valid44 = false;
const _errs117 = errors;
if(errors === _errs117){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.gate === undefined) && (missing14 = "gate")){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
if(data.gate !== undefined){
if("run" !== data.gate){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid15 = _errs117 === errors;
valid44 = valid44 || _valid15;
if(!valid44){
const _errs120 = errors;
if(errors === _errs120){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.run === undefined) && (missing15 = "run")){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
if(data.run !== undefined){
let data29 = data.run;
const _errs122 = errors;
if(errors === _errs122){
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid46 = _errs122 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.gate !== undefined){
var valid46 = false;
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
var valid46 = true;
}
}
}
}
else {
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid15 = _errs120 === errors;
valid44 = valid44 || _valid15;
}
if(!valid44){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
var _valid14 = _errs115 === errors;
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs124 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate93(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate93.errors : (vErrors.push(...validate93.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/allOf/14/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid14 = _errs124 === errors;
valid43 = _valid14;
}
if(!valid43){
const err80 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const _errs128 = errors;
let valid48 = true;
const _errs129 = errors;
if(errors === _errs129){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.gate === undefined) && (missing16 = "gate")){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
if(data.gate !== undefined){
if("sarif" !== data.gate){
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
else {
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid16 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs132 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate96(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate96.errors : (vErrors.push(...validate96.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/allOf/15/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid16 = _errs132 === errors;
valid48 = _valid16;
}
if(!valid48){
const err85 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const _errs136 = errors;
let valid51 = true;
const _errs137 = errors;
if(errors === _errs137){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.gate === undefined) && (missing17 = "gate")){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data.gate !== undefined){
if("tests" !== data.gate){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid17 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate99(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate99.errors : (vErrors.push(...validate99.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/allOf/16/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid17 = _errs140 === errors;
valid51 = _valid17;
}
if(!valid51){
const err90 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const _errs144 = errors;
let valid54 = true;
const _errs145 = errors;
if(errors === _errs145){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.gate === undefined) && (missing18 = "gate")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
if(data.gate !== undefined){
if("trufflehog" !== data.gate){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
else {
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var _valid18 = _errs145 === errors;
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs148 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate102(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate102.errors : (vErrors.push(...validate102.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/allOf/17/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid18 = _errs148 === errors;
valid54 = _valid18;
}
if(!valid54){
const err95 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const _errs152 = errors;
let valid57 = true;
const _errs153 = errors;
if(errors === _errs153){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.gate === undefined) && (missing19 = "gate")){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
if(data.gate !== undefined){
if("tsc" !== data.gate){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
else {
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var _valid19 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs156 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
if(!(validate105(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate105.errors : (vErrors.push(...validate105.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/allOf/18/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid19 = _errs156 === errors;
valid57 = _valid19;
}
if(!valid57){
const err100 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err101 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
const err102 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.id !== undefined){
let data40 = data.id;
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err103 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.name !== undefined){
let data41 = data.name;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err105 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper0.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.gate !== undefined){
let data43 = data.gate;
if(!(((((((((((((((((((data43 === "alembic") || (data43 === "bandit")) || (data43 === "black")) || (data43 === "coverage")) || (data43 === "files")) || (data43 === "flake8")) || (data43 === "gitleaks")) || (data43 === "k6")) || (data43 === "licenses")) || (data43 === "mypy")) || (data43 === "npm-audit")) || (data43 === "openapi")) || (data43 === "pip-audit")) || (data43 === "pylint")) || (data43 === "run")) || (data43 === "sarif")) || (data43 === "tests")) || (data43 === "trufflehog")) || (data43 === "tsc"))){
const err107 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/enum",keyword:"enum",params:{allowedValues: schema42.properties.gate.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.run !== undefined){
if(!(validate23(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData}))){
vErrors = vErrors === null ? validate23.errors : (vErrors.push(...validate23.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate25.errors : (vErrors.push(...validate25.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate27(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate27.errors : (vErrors.push(...validate27.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.shell !== undefined){
if(!(validate29(data.shell, {instancePath:instancePath+"/shell",parentData:data,parentDataProperty:"shell",rootData}))){
vErrors = vErrors === null ? validate29.errors : (vErrors.push(...validate29.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["timeout-minutes"] !== undefined){
if(!(validate31(data["timeout-minutes"], {instancePath:instancePath+"/timeout-minutes",parentData:data,parentDataProperty:"timeout-minutes",rootData}))){
vErrors = vErrors === null ? validate31.errors : (vErrors.push(...validate31.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.parallel !== undefined){
if(!(validate33(data.parallel, {instancePath:instancePath+"/parallel",parentData:data,parentDataProperty:"parallel",rootData}))){
vErrors = vErrors === null ? validate33.errors : (vErrors.push(...validate33.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.watch !== undefined){
if(!(validate35(data.watch, {instancePath:instancePath+"/watch",parentData:data,parentDataProperty:"watch",rootData}))){
vErrors = vErrors === null ? validate35.errors : (vErrors.push(...validate35.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["waivable-by"] !== undefined){
if(!(validate37(data["waivable-by"], {instancePath:instancePath+"/waivable-by",parentData:data,parentDataProperty:"waivable-by",rootData}))){
vErrors = vErrors === null ? validate37.errors : (vErrors.push(...validate37.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate39(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate39.errors : (vErrors.push(...validate39.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(validate41(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = vErrors === null ? validate41.errors : (vErrors.push(...validate41.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate43(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate43.errors : (vErrors.push(...validate43.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate45(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate45.errors : (vErrors.push(...validate45.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["working-directory"] !== undefined){
if(!(validate47(data["working-directory"], {instancePath:instancePath+"/working-directory",parentData:data,parentDataProperty:"working-directory",rootData}))){
vErrors = vErrors === null ? validate47.errors : (vErrors.push(...validate47.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["not-applicable"] !== undefined){
if(!(validate142(data["not-applicable"], {instancePath:instancePath+"/not-applicable",parentData:data,parentDataProperty:"not-applicable",rootData}))){
vErrors = vErrors === null ? validate142.errors : (vErrors.push(...validate142.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
let data58 = data.needs;
if((typeof data58 !== "string") && (!(Array.isArray(data58)))){
const err108 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: schema42.properties.needs.type}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err109 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(Array.isArray(data58)){
if(data58.length < 1){
const err110 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len0 = data58.length;
for(let i0=0; i0<len0; i0++){
let data59 = data58[i0];
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err111 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
if(data.attest !== undefined){
let data60 = data.attest;
if((typeof data60 !== "string") && (!(data60 && typeof data60 == "object" && !Array.isArray(data60)))){
const err113 = {instancePath:instancePath+"/attest",schemaPath:"#/properties/attest/type",keyword:"type",params:{type: schema42.properties.attest.type}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err114 = {instancePath:instancePath+"/attest",schemaPath:"#/properties/attest/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.by === undefined){
const err115 = {instancePath:instancePath+"/attest",schemaPath:"#/properties/attest/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key1 in data60){
if(!((key1 === "by") || (key1 === "evidence"))){
const err116 = {instancePath:instancePath+"/attest",schemaPath:"#/properties/attest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data60.by !== undefined){
let data61 = data60.by;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err117 = {instancePath:instancePath+"/attest/by",schemaPath:"#/properties/attest/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/attest/by",schemaPath:"#/properties/attest/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data60.evidence !== undefined){
let data62 = data60.evidence;
if(!((data62 === "required") || (data62 === "optional"))){
const err119 = {instancePath:instancePath+"/attest/evidence",schemaPath:"#/properties/attest/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema42.properties.attest.properties.evidence.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(data.attested !== undefined){
let data63 = data.attested;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.by === undefined){
const err120 = {instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data63.on === undefined){
const err121 = {instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data63.until === undefined){
const err122 = {instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key2 in data63){
if(!((((key2 === "by") || (key2 === "on")) || (key2 === "until")) || (key2 === "evidence"))){
const err123 = {instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data63.by !== undefined){
let data64 = data63.by;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err124 = {instancePath:instancePath+"/attested/by",schemaPath:"#/properties/attested/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/attested/by",schemaPath:"#/properties/attested/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data63.on !== undefined){
let data65 = data63.on;
if(typeof data65 === "string"){
if(!pattern49.test(data65)){
const err126 = {instancePath:instancePath+"/attested/on",schemaPath:"#/properties/attested/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/attested/on",schemaPath:"#/properties/attested/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data63.until !== undefined){
let data66 = data63.until;
if(typeof data66 === "string"){
if(!pattern49.test(data66)){
const err128 = {instancePath:instancePath+"/attested/until",schemaPath:"#/properties/attested/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/attested/until",schemaPath:"#/properties/attested/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data63.evidence !== undefined){
let data67 = data63.evidence;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err130 = {instancePath:instancePath+"/attested/evidence",schemaPath:"#/properties/attested/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/attested/evidence",schemaPath:"#/properties/attested/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate109.errors : (vErrors.push(...validate109.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate108(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? validate108.errors : (vErrors.push(...validate108.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate39(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate39.errors : (vErrors.push(...validate39.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(validate41(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = vErrors === null ? validate41.errors : (vErrors.push(...validate41.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate43(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate43.errors : (vErrors.push(...validate43.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate45(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate45.errors : (vErrors.push(...validate45.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["working-directory"] !== undefined){
if(!(validate47(data["working-directory"], {instancePath:instancePath+"/working-directory",parentData:data,parentDataProperty:"working-directory",rootData}))){
vErrors = vErrors === null ? validate47.errors : (vErrors.push(...validate47.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
if(data["not-applicable"] !== undefined){
if(!(validate142(data["not-applicable"], {instancePath:instancePath+"/not-applicable",parentData:data,parentDataProperty:"not-applicable",rootData}))){
vErrors = vErrors === null ? validate142.errors : (vErrors.push(...validate142.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.paths !== undefined){
let data3 = data.paths;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(!((data5 === "en") || (data5 === "ru"))){
const err12 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema6.properties.language.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.release !== undefined){
let data6 = data.release;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((key1 === "pull-requests") || (key1 === "branches")) || (key1 === "version")) || (key1 === "tag"))){
const err13 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6["pull-requests"] !== undefined){
let data7 = data6["pull-requests"];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "from") || (key2 === "labels"))){
const err14 = {instancePath:instancePath+"/release/pull-requests",schemaPath:"#/properties/release/properties/pull-requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.from !== undefined){
let data8 = data7.from;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err15 = {instancePath:instancePath+"/release/pull-requests/from/" + i1,schemaPath:"#/properties/release/properties/pull-requests/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/release/pull-requests/from/" + i1,schemaPath:"#/properties/release/properties/pull-requests/properties/from/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/release/pull-requests/from",schemaPath:"#/properties/release/properties/pull-requests/properties/from/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.labels !== undefined){
let data10 = data7.labels;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err18 = {instancePath:instancePath+"/release/pull-requests/labels/" + i2,schemaPath:"#/properties/release/properties/pull-requests/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/release/pull-requests/labels/" + i2,schemaPath:"#/properties/release/properties/pull-requests/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/release/pull-requests/labels",schemaPath:"#/properties/release/properties/pull-requests/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/release/pull-requests",schemaPath:"#/properties/release/properties/pull-requests/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.branches !== undefined){
let data12 = data6.branches;
if(Array.isArray(data12)){
if(data12.length < 1){
const err22 = {instancePath:instancePath+"/release/branches",schemaPath:"#/properties/release/properties/branches/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err23 = {instancePath:instancePath+"/release/branches/" + i3,schemaPath:"#/properties/release/properties/branches/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/release/branches/" + i3,schemaPath:"#/properties/release/properties/branches/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/release/branches",schemaPath:"#/properties/release/properties/branches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.version !== undefined){
let data14 = data6.version;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err26 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/pattern",keyword:"pattern",params:{pattern: "^(?:branch|(?:.*/)?(?:package\\.json|pyproject\\.toml))$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.tag !== undefined){
let data15 = data6.tag;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err28 = {instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.roles !== undefined){
let data16 = data.roles;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
let data17 = data16[key3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(((((key4 === "name") || (key4 === "users")) || (key4 === "teams")) || (key4 === "permission")) || (key4 === "count"))){
const err31 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err32 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/roles/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/roles/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.users !== undefined){
let data19 = data17.users;
if(Array.isArray(data19)){
if(data19.length < 1){
const err34 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/users",schemaPath:"#/properties/roles/additionalProperties/properties/users/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err35 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/users/" + i4,schemaPath:"#/properties/roles/additionalProperties/properties/users/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/users/" + i4,schemaPath:"#/properties/roles/additionalProperties/properties/users/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/users",schemaPath:"#/properties/roles/additionalProperties/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.teams !== undefined){
let data21 = data17.teams;
if(Array.isArray(data21)){
if(data21.length < 1){
const err38 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/roles/additionalProperties/properties/teams/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err39 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5,schemaPath:"#/properties/roles/additionalProperties/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5,schemaPath:"#/properties/roles/additionalProperties/properties/teams/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/roles/additionalProperties/properties/teams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.permission !== undefined){
let data23 = data17.permission;
if(!(((data23 === "admin") || (data23 === "maintain")) || (data23 === "write"))){
const err42 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/permission",schemaPath:"#/properties/roles/additionalProperties/properties/permission/enum",keyword:"enum",params:{allowedValues: schema6.properties.roles.additionalProperties.properties.permission.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.count !== undefined){
let data24 = data17.count;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err43 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/roles/additionalProperties/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/roles/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["sign-offs"] !== undefined){
let data25 = data["sign-offs"];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!((((key5 === "required") || (key5 === "distinct-people")) || (key5 === "exclude")) || (key5 === "emergency"))){
const err47 = {instancePath:instancePath+"/sign-offs",schemaPath:"#/properties/sign-offs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.required !== undefined){
let data26 = data25.required;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err48 = {instancePath:instancePath+"/sign-offs/required/" + i6,schemaPath:"#/properties/sign-offs/properties/required/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/sign-offs/required/" + i6,schemaPath:"#/properties/sign-offs/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/sign-offs/required",schemaPath:"#/properties/sign-offs/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25["distinct-people"] !== undefined){
if(typeof data25["distinct-people"] !== "boolean"){
const err51 = {instancePath:instancePath+"/sign-offs/distinct-people",schemaPath:"#/properties/sign-offs/properties/distinct-people/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.exclude !== undefined){
let data29 = data25.exclude;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(!((data30 === "author") || (data30 === "committers"))){
const err52 = {instancePath:instancePath+"/sign-offs/exclude/" + i7,schemaPath:"#/properties/sign-offs/properties/exclude/items/enum",keyword:"enum",params:{allowedValues: schema6.properties["sign-offs"].properties.exclude.items.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/sign-offs/exclude",schemaPath:"#/properties/sign-offs/properties/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.emergency !== undefined){
let data31 = data25.emergency;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.label === undefined){
const err54 = {instancePath:instancePath+"/sign-offs/emergency",schemaPath:"#/properties/sign-offs/properties/emergency/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data31.required === undefined){
const err55 = {instancePath:instancePath+"/sign-offs/emergency",schemaPath:"#/properties/sign-offs/properties/emergency/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "label") || (key6 === "required"))){
const err56 = {instancePath:instancePath+"/sign-offs/emergency",schemaPath:"#/properties/sign-offs/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data31.label !== undefined){
let data32 = data31.label;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err57 = {instancePath:instancePath+"/sign-offs/emergency/label",schemaPath:"#/properties/sign-offs/properties/emergency/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/sign-offs/emergency/label",schemaPath:"#/properties/sign-offs/properties/emergency/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data31.required !== undefined){
let data33 = data31.required;
if(Array.isArray(data33)){
if(data33.length < 1){
const err59 = {instancePath:instancePath+"/sign-offs/emergency/required",schemaPath:"#/properties/sign-offs/properties/emergency/properties/required/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len8 = data33.length;
for(let i8=0; i8<len8; i8++){
let data34 = data33[i8];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err60 = {instancePath:instancePath+"/sign-offs/emergency/required/" + i8,schemaPath:"#/properties/sign-offs/properties/emergency/properties/required/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/sign-offs/emergency/required/" + i8,schemaPath:"#/properties/sign-offs/properties/emergency/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/sign-offs/emergency/required",schemaPath:"#/properties/sign-offs/properties/emergency/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/sign-offs/emergency",schemaPath:"#/properties/sign-offs/properties/emergency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/sign-offs",schemaPath:"#/properties/sign-offs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.defaults !== undefined){
let data35 = data.defaults;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!(func2.call(schema6.properties.defaults.properties, key7))){
if(!(validate22(data35[key7], {instancePath:instancePath+"/defaults/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data35,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
if(data35.alembic !== undefined){
let data37 = data35.alembic;
if(!(validate22(data37, {instancePath:instancePath+"/defaults/alembic",parentData:data35,parentDataProperty:"alembic",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.with !== undefined){
if(!(validate51(data37.with, {instancePath:instancePath+"/defaults/alembic/with",parentData:data37,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate51.errors : (vErrors.push(...validate51.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/defaults/alembic",schemaPath:"#/properties/defaults/properties/alembic/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.bandit !== undefined){
let data39 = data35.bandit;
if(!(validate22(data39, {instancePath:instancePath+"/defaults/bandit",parentData:data35,parentDataProperty:"bandit",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.with !== undefined){
if(!(validate54(data39.with, {instancePath:instancePath+"/defaults/bandit/with",parentData:data39,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate54.errors : (vErrors.push(...validate54.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/defaults/bandit",schemaPath:"#/properties/defaults/properties/bandit/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data35.black !== undefined){
let data41 = data35.black;
if(!(validate22(data41, {instancePath:instancePath+"/defaults/black",parentData:data35,parentDataProperty:"black",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.with !== undefined){
if(!(validate57(data41.with, {instancePath:instancePath+"/defaults/black/with",parentData:data41,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate57.errors : (vErrors.push(...validate57.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/defaults/black",schemaPath:"#/properties/defaults/properties/black/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.coverage !== undefined){
let data43 = data35.coverage;
if(!(validate22(data43, {instancePath:instancePath+"/defaults/coverage",parentData:data35,parentDataProperty:"coverage",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.with !== undefined){
if(!(validate60(data43.with, {instancePath:instancePath+"/defaults/coverage/with",parentData:data43,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate60.errors : (vErrors.push(...validate60.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/defaults/coverage",schemaPath:"#/properties/defaults/properties/coverage/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data35.files !== undefined){
let data45 = data35.files;
if(!(validate22(data45, {instancePath:instancePath+"/defaults/files",parentData:data35,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.with !== undefined){
if(!(validate63(data45.with, {instancePath:instancePath+"/defaults/files/with",parentData:data45,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate63.errors : (vErrors.push(...validate63.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/defaults/files",schemaPath:"#/properties/defaults/properties/files/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data35.flake8 !== undefined){
let data47 = data35.flake8;
if(!(validate22(data47, {instancePath:instancePath+"/defaults/flake8",parentData:data35,parentDataProperty:"flake8",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.with !== undefined){
if(!(validate66(data47.with, {instancePath:instancePath+"/defaults/flake8/with",parentData:data47,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate66.errors : (vErrors.push(...validate66.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/defaults/flake8",schemaPath:"#/properties/defaults/properties/flake8/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data35.gitleaks !== undefined){
let data49 = data35.gitleaks;
if(!(validate22(data49, {instancePath:instancePath+"/defaults/gitleaks",parentData:data35,parentDataProperty:"gitleaks",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.with !== undefined){
if(!(validate69(data49.with, {instancePath:instancePath+"/defaults/gitleaks/with",parentData:data49,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate69.errors : (vErrors.push(...validate69.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/defaults/gitleaks",schemaPath:"#/properties/defaults/properties/gitleaks/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.k6 !== undefined){
let data51 = data35.k6;
if(!(validate22(data51, {instancePath:instancePath+"/defaults/k6",parentData:data35,parentDataProperty:"k6",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.with !== undefined){
if(!(validate72(data51.with, {instancePath:instancePath+"/defaults/k6/with",parentData:data51,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate72.errors : (vErrors.push(...validate72.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/defaults/k6",schemaPath:"#/properties/defaults/properties/k6/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.licenses !== undefined){
let data53 = data35.licenses;
if(!(validate22(data53, {instancePath:instancePath+"/defaults/licenses",parentData:data35,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.with !== undefined){
if(!(validate75(data53.with, {instancePath:instancePath+"/defaults/licenses/with",parentData:data53,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate75.errors : (vErrors.push(...validate75.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/defaults/licenses",schemaPath:"#/properties/defaults/properties/licenses/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.mypy !== undefined){
let data55 = data35.mypy;
if(!(validate22(data55, {instancePath:instancePath+"/defaults/mypy",parentData:data35,parentDataProperty:"mypy",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.with !== undefined){
if(!(validate78(data55.with, {instancePath:instancePath+"/defaults/mypy/with",parentData:data55,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate78.errors : (vErrors.push(...validate78.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/defaults/mypy",schemaPath:"#/properties/defaults/properties/mypy/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35["npm-audit"] !== undefined){
let data57 = data35["npm-audit"];
if(!(validate22(data57, {instancePath:instancePath+"/defaults/npm-audit",parentData:data35,parentDataProperty:"npm-audit",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.with !== undefined){
if(!(validate81(data57.with, {instancePath:instancePath+"/defaults/npm-audit/with",parentData:data57,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate81.errors : (vErrors.push(...validate81.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/defaults/npm-audit",schemaPath:"#/properties/defaults/properties/npm-audit/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data35.openapi !== undefined){
let data59 = data35.openapi;
if(!(validate22(data59, {instancePath:instancePath+"/defaults/openapi",parentData:data35,parentDataProperty:"openapi",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.with !== undefined){
if(!(validate84(data59.with, {instancePath:instancePath+"/defaults/openapi/with",parentData:data59,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate84.errors : (vErrors.push(...validate84.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/defaults/openapi",schemaPath:"#/properties/defaults/properties/openapi/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35["pip-audit"] !== undefined){
let data61 = data35["pip-audit"];
if(!(validate22(data61, {instancePath:instancePath+"/defaults/pip-audit",parentData:data35,parentDataProperty:"pip-audit",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.with !== undefined){
if(!(validate87(data61.with, {instancePath:instancePath+"/defaults/pip-audit/with",parentData:data61,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate87.errors : (vErrors.push(...validate87.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/defaults/pip-audit",schemaPath:"#/properties/defaults/properties/pip-audit/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data35.pylint !== undefined){
let data63 = data35.pylint;
if(!(validate22(data63, {instancePath:instancePath+"/defaults/pylint",parentData:data35,parentDataProperty:"pylint",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.with !== undefined){
if(!(validate90(data63.with, {instancePath:instancePath+"/defaults/pylint/with",parentData:data63,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate90.errors : (vErrors.push(...validate90.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/defaults/pylint",schemaPath:"#/properties/defaults/properties/pylint/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.run !== undefined){
let data65 = data35.run;
if(!(validate22(data65, {instancePath:instancePath+"/defaults/run",parentData:data35,parentDataProperty:"run",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.with !== undefined){
if(!(validate93(data65.with, {instancePath:instancePath+"/defaults/run/with",parentData:data65,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate93.errors : (vErrors.push(...validate93.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/defaults/run",schemaPath:"#/properties/defaults/properties/run/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.sarif !== undefined){
let data67 = data35.sarif;
if(!(validate22(data67, {instancePath:instancePath+"/defaults/sarif",parentData:data35,parentDataProperty:"sarif",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.with !== undefined){
if(!(validate96(data67.with, {instancePath:instancePath+"/defaults/sarif/with",parentData:data67,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate96.errors : (vErrors.push(...validate96.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/defaults/sarif",schemaPath:"#/properties/defaults/properties/sarif/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data35.tests !== undefined){
let data69 = data35.tests;
if(!(validate22(data69, {instancePath:instancePath+"/defaults/tests",parentData:data35,parentDataProperty:"tests",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.with !== undefined){
if(!(validate99(data69.with, {instancePath:instancePath+"/defaults/tests/with",parentData:data69,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate99.errors : (vErrors.push(...validate99.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/defaults/tests",schemaPath:"#/properties/defaults/properties/tests/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data35.trufflehog !== undefined){
let data71 = data35.trufflehog;
if(!(validate22(data71, {instancePath:instancePath+"/defaults/trufflehog",parentData:data35,parentDataProperty:"trufflehog",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.with !== undefined){
if(!(validate102(data71.with, {instancePath:instancePath+"/defaults/trufflehog/with",parentData:data71,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate102.errors : (vErrors.push(...validate102.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/defaults/trufflehog",schemaPath:"#/properties/defaults/properties/trufflehog/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.tsc !== undefined){
let data73 = data35.tsc;
if(!(validate22(data73, {instancePath:instancePath+"/defaults/tsc",parentData:data35,parentDataProperty:"tsc",rootData}))){
vErrors = vErrors === null ? validate22.errors : (vErrors.push(...validate22.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.with !== undefined){
if(!(validate105(data73.with, {instancePath:instancePath+"/defaults/tsc/with",parentData:data73,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate105.errors : (vErrors.push(...validate105.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/defaults/tsc",schemaPath:"#/properties/defaults/properties/tsc/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.phases !== undefined){
let data75 = data.phases;
if(Array.isArray(data75)){
if(data75.length < 1){
const err85 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len9 = data75.length;
for(let i9=0; i9<len9; i9++){
if(!(validate107(data75[i9], {instancePath:instancePath+"/phases/" + i9,parentData:data75,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate107.errors : (vErrors.push(...validate107.errors.slice(0, 1000)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.waivers !== undefined){
let data77 = data.waivers;
if(Array.isArray(data77)){
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
let data78 = data77[i10];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.item === undefined){
const err87 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data78.reason === undefined){
const err88 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data78.by === undefined){
const err89 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data78.until === undefined){
const err90 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key8 in data78){
if(!(((((key8 === "item") || (key8 === "only")) || (key8 === "reason")) || (key8 === "by")) || (key8 === "until"))){
const err91 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data78.item !== undefined){
let data79 = data78.item;
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err92 = {instancePath:instancePath+"/waivers/" + i10+"/item",schemaPath:"#/properties/waivers/items/properties/item/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/waivers/" + i10+"/item",schemaPath:"#/properties/waivers/items/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data78.only !== undefined){
let data80 = data78.only;
if(Array.isArray(data80)){
if(data80.length < 1){
const err94 = {instancePath:instancePath+"/waivers/" + i10+"/only",schemaPath:"#/properties/waivers/items/properties/only/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len11 = data80.length;
for(let i11=0; i11<len11; i11++){
let data81 = data80[i11];
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err95 = {instancePath:instancePath+"/waivers/" + i10+"/only/" + i11,schemaPath:"#/properties/waivers/items/properties/only/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/waivers/" + i10+"/only/" + i11,schemaPath:"#/properties/waivers/items/properties/only/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/waivers/" + i10+"/only",schemaPath:"#/properties/waivers/items/properties/only/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data78.reason !== undefined){
let data82 = data78.reason;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err98 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data78.by !== undefined){
let data83 = data78.by;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err100 = {instancePath:instancePath+"/waivers/" + i10+"/by",schemaPath:"#/properties/waivers/items/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/waivers/" + i10+"/by",schemaPath:"#/properties/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data78.until !== undefined){
let data84 = data78.until;
if(typeof data84 === "string"){
if(!pattern49.test(data84)){
const err102 = {instancePath:instancePath+"/waivers/" + i10+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/waivers/" + i10+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/src/checklist/shape.js








/** More than are ever told of. */
const MOST_FAULTS = 1000;
/** Tells of everything in a document that is not of the schema: unknown and missing keys, wrong types, empty and impossible values. */
function checkShape(document, catalogue, say) {
    if (validate((0,checklist_nodes/* plain */.pj)(document.root)))
        return;
    const schema = checklistSchema(Object.values(catalogue));
    for (const fault of validate.errors?.slice(0, MOST_FAULTS) ?? [])
        tell(fault, document.root, schema, say);
}
function tell(fault, root, schema, say) {
    const path = fault.instancePath.split('/').slice(1).map(unescaped);
    const { of, keys } = ownerOf(root, path);
    const node = path.reduce(stepTo, root);
    if (node === undefined || node.kind === 'broken' || fault.keyword === 'if')
        return undefined;
    const own = { key: dotted(keys), of };
    const span = shape_spanOf(root, path, node);
    const text = node.kind === 'scalar' ? (0,checklist_document/* excerpt */.Kb)(node.text) : undefined;
    if (fault.keyword === 'additionalProperties') {
        const owner = path.slice(0, path.length - keys.length).reduce(stepTo, root);
        return sayUnknownKey(fault, node, keys, of, propertiesAt(schema, of, owner, keys), say);
    }
    if (fault.keyword === 'required') {
        const missing = String(fault.params.missingProperty);
        return (0,checklist_nodes/* has */.zy)(node, missing)
            ? undefined
            : say('missing-key', { key: dotted([...keys, missing]), of }, (0,checklist_nodes/* beginningOf */.VI)(node));
    }
    if (isEmpty(node, fault))
        return say('empty-value', own, span);
    switch (fault.keyword) {
        case 'type':
            return say('wrong-type', { ...own, expected: kindsOf(fault.params.type), found: kindOf(node), ...(text !== undefined && { text }) }, span);
        case 'enum':
        case 'const':
            // An unknown gate is told of where the gates are known.
            if (keys.length === 1 && keys[0] === 'gate' && text !== undefined)
                return undefined;
            return sayOther(own, node, fault.params.allowedValues ?? [fault.params.allowedValue], span, say);
        case 'pattern':
            return sayMismatch(fault, own, text ?? '', span, say);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return say('out-of-range', { ...own, bound: bounds[fault.keyword], limit: Number(fault.params.limit) }, span);
        default:
            return say('bad-value', { ...own, reason: fault.message ?? fault.keyword }, span);
    }
}
const unescaped = (segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~');
const bounds = {
    minimum: 'at least',
    maximum: 'at most',
    exclusiveMinimum: 'above',
    exclusiveMaximum: 'below',
};
/** A value's own span; for one that says nothing, its key's; for a list or mapping, where it begins. */
function shape_spanOf(root, path, node) {
    const parent = path.slice(0, -1).reduce(stepTo, root);
    const key = path.at(-1);
    if (node.kind === 'scalar')
        return node;
    return parent?.kind === 'map' && key !== undefined ? (0,checklist_nodes/* keyAt */.f5)(parent, key) : (0,checklist_nodes/* beginningOf */.VI)(node);
}
const isEmpty = (node, fault) => (node.kind === 'scalar' &&
    (node.value === null || (fault.keyword === 'pattern' && fault.params.pattern === NOT_BLANK))) ||
    (fault.keyword === 'minItems' && fault.params.limit === 1);
function sayUnknownKey(fault, node, keys, of, expected, say) {
    const key = String(fault.params.additionalProperty);
    const inside = dotted(keys);
    if (inside === '' && workflowKeys.has(key))
        return say('workflow-key', { key, of }, (0,checklist_nodes/* keyAt */.f5)(node, key));
    return say('unknown-key', { key: (0,checklist_document/* excerpt */.Kb)(key), of, expected, ...(0,nearest/* didYouMean */.a)(key, expected), ...(inside !== '' && { in: inside }) }, (0,checklist_nodes/* keyAt */.f5)(node, key));
}
/** Keys that a step copied from a workflow brings along. */
const workflowKeys = new Set([
    'uses',
    'continue-on-error',
    'secrets',
    'steps',
    'jobs',
    'on',
    'runs-on',
    'permissions',
    'strategy',
]);
/** The keys that may stand at a place. Ajv's own path is relative to a definition that it does not name. */
function propertiesAt(schema, of, owner, keys) {
    const gate = of.kind === 'defaults' ? of.name : ((0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(owner, 'gate')) ?? 'run');
    const path = keys[0] === 'with' ? ['definitions', `with-${gate}`] : definitions[of.kind];
    const rest = (keys[0] === 'with' ? keys.slice(1) : keys).flatMap(key => /^\d+$/.test(key) ? ['items'] : ['properties', key]);
    const step = (part, key) => {
        const next = (part[key] ?? {}); // a JSON Schema is made of schemas
        return typeof next.$ref === 'string' ? next.$ref.split('/').slice(1).reduce(step, schema) : next;
    };
    const found = [...path, ...rest].reduce(step, schema);
    return Object.keys(found.properties ?? {});
}
const definitions = {
    checklist: [],
    defaults: ['definitions', 'defaults'],
    phase: ['definitions', 'phase'],
    item: ['definitions', 'item'],
    role: ['properties', 'roles', 'additionalProperties'],
    waiver: ['properties', 'waivers', 'items'],
};
function sayMismatch(fault, own, text, span, say) {
    const { pattern } = fault.params;
    const slug = (0,checklist_ids/* slugOf */.tF)(text);
    if (pattern === SLUG)
        return say('bad-slug', { ...own, text, ...(slug !== undefined && { nearest: slug }) }, span);
    if (pattern === DAY)
        return say('bad-date', { ...own, text }, span);
    if (own.key === 'release.version')
        return say('unknown-value', { ...own, ...shape_among(text, ['package.json', 'pyproject.toml', 'branch']) }, span);
    return say('bad-value', { ...own, reason: fault.message ?? 'is not of the right form' }, span);
}
function sayOther(own, node, allowed, span, say) {
    if (node.kind === 'scalar')
        return say('unknown-value', { ...own, ...shape_among((0,checklist_document/* excerpt */.Kb)(node.text), allowed) }, span);
    const [first] = Array.isArray(allowed) ? allowed : [];
    return say('wrong-type', { ...own, expected: kindsOf(typeof first), found: kindOf(node) }, span);
}
function shape_among(text, allowed) {
    const expected = Array.isArray(allowed) ? allowed.map(String) : [];
    return { text, expected, ...(0,nearest/* didYouMean */.a)(text, expected) };
}
const kinds = {
    string: 'text',
    number: 'number',
    integer: 'whole-number',
    boolean: 'yes-no',
    array: 'list',
    object: 'keys',
    null: 'nothing',
};
const kindsOf = (type) => (Array.isArray(type) ? type : [type]).map(each => kinds[String(each)] ?? 'nothing').filter(kind => kind !== 'nothing');
function kindOf(node) {
    if (node.kind === 'list')
        return 'list';
    if (node.kind === 'map')
        return 'keys';
    return node.kind === 'scalar' ? (kinds[typeof node.value] ?? 'nothing') : 'nothing';
}

;// CONCATENATED MODULE: ./build/src/checklist/templates.js


/** Tells of every `${{ }}` that is not `${{ env.NAME }}` in `with` or `env`: nothing else is ever filled. */
function checkTemplates(context) {
    walk(context.root, [], context);
}
function walk(node, path, context) {
    if (node.kind === 'list')
        for (const [index, item] of node.items.entries())
            walk(item, [...path, String(index)], context);
    if (node.kind === 'map')
        for (const [key, { value }] of node.entries)
            walk(value, [...path, key], context);
    if (node.kind === 'scalar' && node.text.includes('${{'))
        checkScalar(node, path, context);
}
function checkScalar(node, path, { root, source, say }) {
    const { of, keys } = ownerOf(root, path);
    const key = { key: dotted(keys), of };
    const filled = of.kind !== 'checklist' && (keys[0] === 'with' || keys[0] === 'env');
    let from = node.start;
    for (const [template, inner] of node.text.matchAll(/\$\{\{((?:(?!\}\}).)*)(?:\}\}|$)/gs)) {
        const span = templates_spanOf(source.text, template, from, node);
        from = span.end;
        const name = (inner ?? '').trim();
        if (name.startsWith('secrets.'))
            say('workflow-secret', { name: (0,checklist_document/* excerpt */.Kb)(name) }, span);
        else if (!filled)
            say('template-misplaced', { ...key, text: (0,checklist_document/* excerpt */.Kb)(template) }, span);
        else if (!/^env\.[A-Za-z_][A-Za-z0-9_]*$/.test(name) || !template.endsWith('}}'))
            say('template-unknown', { ...key, text: (0,checklist_document/* excerpt */.Kb)(template) }, span);
    }
}
/** Where the template stands in the file; the whole value where it is written otherwise there. */
function templates_spanOf(source, template, from, node) {
    const start = source.indexOf(template, from);
    return start < 0 || start >= node.end ? node : { start, end: start + template.length };
}

;// CONCATENATED MODULE: ./build/src/checklist/parse.js











/** The checklist that a document means, with every inheritance applied; throws `UserError` with all that is wrong with it, in the order of the file. */
function parseChecklist(document, { catalogue, gateIds, sha256 }) {
    const { root, source } = document;
    const problems = [...document.problems];
    const say = (0,checklist_document/* sayInto */.e3)(problems, source);
    const context = { source, root, catalogue, gateIds, say };
    checkShape(document, catalogue, say);
    checkTemplates(context);
    checkDefaults(context);
    const roles = readRoles(context);
    const signOffs = readSignOffs(context, roles);
    const ids = (0,checklist_ids/* assignIds */.QC)(root, source, say);
    const phases = readPhases(context, { roles, signOffs, ids });
    (0,needs/* checkNeeds */.Q1)(context, phases, ids);
    const waivers = readWaivers(context, { roles, phases });
    const id = (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(root, 'id'));
    const checklist = {
        path: source.path,
        sha256,
        name: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(root, 'name')) ?? 'Release checklist',
        ...(id !== undefined && { id }),
        paths: (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(root, 'paths')),
        language: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(root, 'language')) === 'ru' ? 'ru' : 'en',
        release: readRelease(context),
        roles,
        signOffs,
        phases,
        waivers,
    };
    if (problems.length > 0)
        throw new problem/* UserError */.yo(...problems.toSorted(byPlace));
    return checklist;
}
const byPlace = (a, b) => (a.place?.line ?? Number.POSITIVE_INFINITY) - (b.place?.line ?? Number.POSITIVE_INFINITY) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0);
function checkDefaults({ root, gateIds, say }) {
    for (const [gate, , key] of (0,checklist_nodes/* entriesOf */.Mc)((0,checklist_nodes.at)(root, 'defaults')))
        if (!gateIds.includes(gate))
            say('unknown-gate', () => ({ gate: (0,checklist_document/* excerpt */.Kb)(gate), of: { kind: 'defaults' }, ...(0,nearest/* didYouMean */.a)(gate, gateIds) }), key);
}
function readRelease({ root, say }) {
    const release = (0,checklist_nodes.at)(root, 'release');
    const pullRequests = (0,checklist_nodes.at)(release, 'pull-requests');
    const tag = (0,checklist_nodes.at)(release, 'tag');
    const name = (0,checklist_nodes/* textOf */.b6)(tag) ?? 'v{version}';
    if (tag && !name.includes('{version}'))
        say('tag-without-version', { text: name }, tag);
    return {
        pullRequests: {
            from: (0,checklist_nodes/* has */.zy)(pullRequests, 'from')
                ? (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(pullRequests, 'from'))
                : ['release/**', 'release-please--**', 'changeset-release/**', 'hotfix/**'],
            labels: (0,checklist_nodes/* has */.zy)(pullRequests, 'labels') ? (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(pullRequests, 'labels')) : ['release'],
        },
        branches: (0,checklist_nodes/* textsOf */.CB)((0,checklist_nodes.at)(release, 'branches')),
        version: (0,checklist_nodes/* textOf */.b6)((0,checklist_nodes.at)(release, 'version')) ?? 'package.json',
        tag: name,
    };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/src/checklist/traps.js

/**
 * Tells in our words why YAML stumbled at an offset. Gives the value that was misread, so that it can be blanked out and
 * the rest be read; nothing where the fault is not one value's.
 */
function explain(source, offset, reason, say, maxDepth) {
    const lineStart = startOfLine(source, offset);
    const before = source.slice(lineStart, offset);
    const { start, flow } = beginOfValue(before);
    const text = source.slice(lineStart + start);
    const inFlow = flow || reason.startsWith('missed comma');
    const value = {
        start: lineStart + start,
        end: inFlow ? endInFlow(source, lineStart + start) : endOfLine(source, offset),
    };
    const tell = (code) => {
        say(code, { text: (0,checklist_document/* excerpt */.Kb)(source.slice(value.start, value.end)) }, value);
        return value;
    };
    const here = { start: offset, end: offset + 1 };
    if (reason.includes('maxDepth'))
        say('yaml-too-deep', { limit: maxDepth }, here);
    else if (reason.includes('tab character'))
        say('yaml-tab', {}, here);
    else if (reason.startsWith('unexpected end of the stream within'))
        sayUnclosed(source, reason, say);
    else if (/^[>|]/.test(text))
        return tell('yaml-block');
    else if (text.startsWith('!'))
        return tell('yaml-tag');
    else if (text.startsWith('*'))
        return tell('yaml-alias');
    else if (text.startsWith('&'))
        return tell('yaml-anchor');
    else if (source.startsWith('${{', offset - 1))
        return tell('yaml-template');
    else if (inFlow && opensMoreThanItCloses(before))
        return cutCall(source, lineStart, before, say);
    else if (/^['"]/.test(text) && value.end > offset)
        return tell('yaml-quote');
    else if (source[offset] === ':' && /[:,{[]\s+$/.test(before.slice(0, start)))
        return tell('yaml-colon');
    else if (/^[@`%,\]}?-]/.test(text) && /[:,[{]\s*$/.test(before) && value.end > value.start)
        return tell('yaml-reserved');
    else if (reason === 'deficient indentation' && !/[\]}]/.test(source[offset] ?? ''))
        sayUnclosed(source.slice(0, offset), reason, say);
    else if (reason.startsWith('missed comma') && /[\]}]/.test(source[offset] ?? ''))
        sayUnclosed(source.slice(0, offset), reason, say);
    else if (/indentation|document separator|multiline key/.test(reason))
        sayMisfit(source, lineStart, here, say);
    else
        say('bad-yaml', { reason }, here);
    return undefined;
}
/** Where the last value of a line begins, and whether that is between brackets. Quotes and brackets count only where a value begins. */
function beginOfValue(line) {
    let start = /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
    let depth = 0;
    let valued = false;
    const begin = (offset) => {
        start = offset + (/^\s*/.exec(line.slice(offset))?.[0].length ?? 0);
        return start;
    };
    for (let index = start; index < line.length;) {
        const character = line[index] ?? '';
        const first = index === start;
        if (first && (character === "'" || character === '"')) {
            const close = line.indexOf(character, index + 1);
            if (close < 0)
                break;
            index = close + 1;
        }
        else if (first && /[[{]/.test(character)) {
            depth += 1;
            valued = false;
            index = begin(index + 1);
        }
        else if (depth > 0 && character === ',') {
            valued = false;
            index = begin(index + 1);
        }
        else if (depth > 0 && /[\]}]/.test(character) && !/\{\{[^}]*\}?$/.test(line.slice(start, index))) {
            depth -= 1;
            index += 1;
        }
        else if (character === ':' && !valued && /^(?:\s|$)/.test(line.slice(index + 1))) {
            valued = true;
            index = begin(index + 1);
        }
        else
            index += 1;
    }
    return { start, flow: depth > 0 };
}
/** `{ expect: startsWith(a, 'b') }`: the comma ended the value in the middle of a call, as a bracket does in a quoted word. */
function cutCall(source, lineStart, before, say) {
    const start = lineStart + beginOfValue(before.slice(0, lastOpen(before) ?? before.length)).start;
    const whole = { start, end: endInFlow(source, start) };
    const read = following(source, start, /[^,[\]{}]*/y);
    say('yaml-comma', { text: (0,checklist_document/* excerpt */.Kb)(read), sign: source.charAt(start + read.length) }, whole);
    return whole;
}
function lastOpen(text) {
    let closed = 0;
    for (let index = text.length - 1; index >= 0; index -= 1) {
        if (text[index] === ')')
            closed += 1;
        else if (text[index] === '(' && closed-- === 0)
            return index;
    }
    return undefined;
}
/** Shows what was opened last: in which quotes the text ran on, or the bracket that has no partner. */
function sayUnclosed(source, reason, say) {
    const quote = reason.includes('single quoted') ? "'" : reason.includes('double quoted') ? '"' : undefined;
    const start = quote === undefined ? lastUnmatched(source) : source.lastIndexOf(quote);
    say('yaml-unclosed', { opener: source[start] ?? '' }, { start, end: start + 1 });
}
function lastUnmatched(source) {
    let closed = 0;
    for (let index = source.length - 1; index > 0; index -= 1) {
        const character = source[index] ?? '';
        if (/[\]}]/.test(character))
            closed += 1;
        else if (/[[{]/.test(character) && closed-- === 0)
            return index;
        else if (/['"]/.test(character) &&
            following(source, index, /(?<=[:,[{-]\s*)(?:'[^'\r\n]*|"[^"\r\n]*)[\r\n]/y) !== '')
            return index;
    }
    return 0;
}
/** A line that cannot stand where it stands; most often because the colon of the line before has no space after it. */
function sayMisfit(source, lineStart, here, say) {
    const previous = startOfLine(source, lineStart - 1);
    const glued = following(source, previous, /\s*(?:- )*[\w-]+:[^\s:/][^\r\n]*/y);
    const start = previous + glued.length - glued.trimStart().length;
    if (glued !== '' && lineStart > 0)
        say('yaml-space', { text: (0,checklist_document/* excerpt */.Kb)(glued) }, { start, end: previous + glued.length });
    else
        say('yaml-indentation', {}, here);
}
/** A value that ends in the middle of a call or a quoted word: what follows was meant to belong to it. */
const opensMoreThanItCloses = (text) => {
    const unquoted = text.replace(/(^|[\s(=,])(?:'[^']*'|"[^"]*")/g, '$1');
    return /(?:^|[\s(=,])['"]/.test(unquoted) || unquoted.split('(').length > unquoted.split(')').length;
};
/** Keys whose value is a sentence: ` # ` in it is more likely meant than a comment, so it must be told apart. */
const sentences = new Set(['name', 'reason', 'not-applicable']);
/** Whether a comment cut a plain value short, as far as can be told. */
function isCutByComment(source, { start, end }, key) {
    const gap = following(source, end, /[ \t]+(?=#)/y);
    return gap !== '' && ((gap.length === 1 && sentences.has(key)) || opensMoreThanItCloses(source.slice(start, end)));
}
/** What stands at an offset, by a sticky pattern; nothing where it does not match. */
function following(source, offset, pattern) {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0] ?? '';
}
const startOfLine = (source, offset) => Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
/** The end of the line's value, without a comment. */
const endOfLine = (source, offset) => offset + following(source, offset, /(?:(?![ \t]+(?:#|$))[^\r\n])*/my).length;
/** The end of a value between brackets; a template, a call and a quoted word in it are whole. */
const endInFlow = (source, start) => start +
    following(source, start, /(?:\$\{\{[^}\r\n]*\}\}|\([^()\r\n]*\)|'[^'\r\n]*'|"[^"\r\n]*"|[^,[\]{}\r\n])*/y).trimEnd()
        .length;

;// CONCATENATED MODULE: ./build/src/checklist/tree.js



/** The tree of the one document; what our format refuses of YAML becomes a problem and a broken node. */
function buildTree(source, events, blanked, say) {
    const { text } = source;
    let next = 1; // the first event begins the document
    /** `fallback` is where an absent value is shown, `keys` the keys above it, innermost first. */
    function read(fallback, keys) {
        const event = events[next++];
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return refused('yaml-alias', { start: event.anchorStart - 1, end: event.anchorEnd });
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return scalar(event, fallback, keys);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return checked(event, list(event.start, keys));
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return checked(event, mapping(event.start, keys));
            default:
                throw new Error('parseEvents gave a node that is not closed');
        }
    }
    function refused(code, span) {
        say(code, { text: (0,checklist_document/* excerpt */.Kb)(text.slice(span.start, span.end)) }, span);
        return { kind: 'broken', ...span };
    }
    /** A tag or an anchor is a value that lost its quotes. */
    function checked(event, node) {
        if (event.tagStart >= 0)
            return refused('yaml-tag', { start: event.tagStart, end: Math.max(node.end, event.tagEnd) });
        if (event.anchorStart > 0)
            return refused('yaml-anchor', { start: event.anchorStart - 1, end: event.anchorEnd });
        return node;
    }
    function scalar(event, fallback, keys) {
        const quote = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
        const style = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? 'plain' : quote ? 'quoted' : 'block';
        const span = event.valueStart < 0 ? fallback : { start: event.valueStart - quote, end: event.valueEnd + quote };
        if (blanked.some(({ start, end }) => span.start >= start && span.end <= end))
            return { kind: 'broken', ...span };
        const content = event.valueStart < 0 ? '' : (0,js_yaml/* getScalarValue */.KE)(text, event);
        const node = {
            kind: 'scalar',
            ...span,
            value: style === 'plain' ? coreValue(content) : content,
            text: content,
            style,
        };
        const key = keys[0] ?? '';
        if (style === 'plain' && content !== '' && isCutByComment(text, span, keys[1] === 'with' ? '' : key))
            return refused('yaml-comment', span);
        // `expect: >8` is an empty block whose lines are indented by 8.
        const header = style === 'block' && (key === 'expect' || key === 'if') ? /[>|]\d.*/.exec(lineBefore(source, span.start)) : null;
        if (header)
            return refused('yaml-block', {
                start: headerStart(source, span.start, header.index),
                end: headerStart(source, span.start, header.index) + header[0].length,
            });
        return checked(event, node);
    }
    function list(start, keys) {
        const items = [];
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.push(read({ start, end: start + 1 }, keys));
        next++;
        // In `[contains(a, b)]` the comma cut one value in two; what follows it cannot be told apart any more.
        const cut = items.findIndex(item => item.kind === 'scalar' &&
            item.style === 'plain' &&
            opensMoreThanItCloses(item.text) &&
            following(text, item.end, /\s*,/y) !== '');
        const first = items[cut];
        if (first?.kind === 'scalar') {
            say('yaml-comma', { text: (0,checklist_document/* excerpt */.Kb)(first.text) }, first);
            items.splice(cut, items.length, { kind: 'broken', start: first.start, end: first.end });
        }
        return { kind: 'list', start, end: Math.max(start + 1, items.at(-1)?.end ?? 0), items };
    }
    function mapping(start, keys) {
        const entries = new Map();
        let end = start + 1;
        let last;
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const key = read({ start, end: start + 1 }, []);
            const name = key.kind === 'scalar' && key.style !== 'block' ? key.text : undefined;
            const value = read(key, name === undefined ? keys : [name, ...keys]);
            end = Math.max(end, value.end);
            const before = last === undefined ? undefined : entries.get(last);
            if (name === undefined) {
                if (key.kind !== 'broken')
                    say('yaml-key', {}, { start: key.start, end: key.start + 1 });
            }
            else if (value.start === key.start &&
                before &&
                last !== undefined &&
                text[start] === '{' &&
                following(text, key.end, /["']?\s*:/y) === '') {
                // In `{ name: a, b }` the b is a key without a value: the comma cut the text before it.
                if (before.value.kind === 'scalar')
                    say('yaml-comma', { text: (0,checklist_document/* excerpt */.Kb)(before.value.text) }, before.value);
                entries.set(last, {
                    key: before.key,
                    value: { kind: 'broken', start: before.value.start, end: before.value.end },
                });
            }
            else if (entries.has(name)) {
                say('duplicate-key', { key: (0,checklist_document/* excerpt */.Kb)(name), line: (0,checklist_document/* lineOf */.cA)(source, entries.get(name)?.key.start ?? 0) }, key);
            }
            else {
                entries.set(name, { key, value });
                last = name;
            }
        }
        next++;
        return { kind: 'map', start, end, entries };
    }
    const root = read({ start: 0, end: 1 }, []);
    next++;
    if (events[next])
        say('yaml-documents', {}, secondDocument(text, events.slice(next)));
    return root;
}
/** Resolves a plain scalar by YAML's core schema. */
function coreValue(text) {
    for (const tag of [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok]) {
        const value = tag.resolve(text, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return text;
}
const headerStart = (source, contentStart, index) => (source.lines[(0,checklist_document/* lineOf */.cA)(source, contentStart) - 2] ?? 0) + index;
const lineBefore = (source, offset) => {
    const line = (0,checklist_document/* lineOf */.cA)(source, offset);
    return source.text.slice(source.lines[line - 2] ?? 0, source.lines[line - 1]).trimEnd();
};
/** The mark that begins the second document. */
function secondDocument(text, rest) {
    const starts = rest.flatMap(event => 'start' in event ? [event.start] : 'valueStart' in event && event.valueStart >= 0 ? [event.valueStart] : []);
    const start = Math.max(0, text.lastIndexOf('---', starts[0] ?? text.length));
    return { start, end: start + 3 };
}

;// CONCATENATED MODULE: ./build/src/checklist/yaml.js





const LIMIT = 256 * 1024;
/** js-yaml counts the document as a level too. */
const MAX_DEPTH = 32;
/** So many values that YAML misreads are blanked out before the rest is given up. */
const MAX_REPAIRS = 20;
/**
 * The file as YAML, by design 6: at most 256 KiB of UTF-8, one document, no aliases, tags or duplicate keys, 32 levels.
 * What can be read around is in `problems`; throws `UserError` with all that was found where the rest cannot be read.
 */
function readDocument(bytes, path) {
    if (bytes.length > LIMIT)
        (0,problem/* fail */.fJ)('checklist-too-large', { path, bytes: bytes.length, limit: LIMIT });
    const source = (0,checklist_document/* sourceOf */.vz)(path, decode(bytes, path));
    const problems = [];
    const say = (0,checklist_document/* sayInto */.e3)(problems, source);
    const { events, broken } = parse(source.text, say, problems);
    if (events.length === 0)
        (0,problem/* fail */.fJ)('checklist-empty', { path });
    return { source, root: buildTree(source, events, broken, say), problems };
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return (0,problem/* fail */.fJ)('checklist-not-utf8', { path });
    }
}
/** Parses; a value over which YAML stumbles is told of and blanked out, and the rest is read all the same. */
function parse(original, say, problems) {
    const broken = [];
    let text = original;
    for (;;) {
        try {
            return { events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH + 1 }), broken };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const offset = Math.min(error.mark?.position ?? 0, text.length);
            const span = explain(text, offset, error.reason, say, MAX_DEPTH);
            if (span === undefined || span.end <= span.start || broken.length === MAX_REPAIRS)
                throw new problem/* UserError */.yo(...problems);
            broken.push(span);
            text = text.slice(0, span.start) + blank(span.end - span.start) + text.slice(span.end);
        }
    }
}
const blank = (length) => (length === 1 ? '~' : `'${'_'.repeat(length - 2)}'`);

// EXTERNAL MODULE: ./build/src/gates/index.js
var gates = __webpack_require__(2478);
;// CONCATENATED MODULE: ./build/src/run/checklist.js





/** The checklist of a file's bytes; throws a UserError with everything that is wrong with it. Only the gates that it uses are loaded. */
async function readChecklist(bytes, path) {
    const document = readDocument(bytes, path);
    const used = await loadGates(gatesUsed(document));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const checklist = parseChecklist(document, { catalogue: used, gateIds: Object.keys(gates/* gates */.V), sha256 });
    return { checklist, gates: used };
}
/** The gates of these ids; unknown ids are passed over. */
async function loadGates(ids) {
    const loaded = [...new Set(ids)].map(async (id) => {
        const load = Object.hasOwn(gates/* gates */.V, id) ? gates/* gates */.V[id] : undefined;
        return load ? [[id, (await load()).default]] : [];
    });
    return Object.fromEntries((await Promise.all(loaded)).flat());
}


/***/ })

};
