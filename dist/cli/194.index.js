export const id = 194;
export const ids = [194];
export const modules = {

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);

/** The first characters from the first that is not blank; fewer where there are no more. One of them tells JSON, XML and text apart. */
function opening(chunks, length = 1) {
    let text = '';
    for (const piece of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(chunks)) {
        text = (text + piece).trimStart();
        if (text.length >= length)
            break;
    }
    return text.slice(0, length);
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ complaintIn),
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   jx: () => (/* binding */ refuseFailure)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);


/** The first `most` lines that are not blank, at most 300 characters of each. */
function firstLines(chunks, most) {
    const lines = [];
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(chunks)) {
        if (lines.length === most)
            break;
        if (line.trim() !== '')
            lines.push(line.trim().slice(0, 300));
    }
    return lines;
}
/** What a tool complains of: the first two lines that begin with "error", else its last line, at most 300 characters. */
function complaintIn(chunks) {
    const errors = [];
    let last = '';
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(chunks)) {
        if (line.trim() !== '')
            last = line.trim();
        if (/^(?:npm )?err(?:or)?\b/i.test(line))
            errors.push(last);
        if (errors.length === 2)
            break;
    }
    return (errors.join(' ') || last || 'it does not say why').slice(0, 300);
}
const FAILURE = /not found$|No such file|^Traceback |^usage: |^There are no |^(?:npm )?err(?:or)?\b|: (?:fatal|error): |^(?:[\w.]*(?:Error|Exception)|fatal): |Segmentation fault|Killed|out of memory/i;
/** For a tool that prints nothing when it is content: `tool-failed` where it, its interpreter or the shell says on stderr that it failed although the exit code is 0. */
function refuseFailure(tool, { stderr, exitCode }) {
    if (exitCode !== 0)
        return;
    for (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(stderr))
        if (FAILURE.test(line))
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('tool-failed', { tool, reason: complaintIn(stderr) });
}


/***/ }),

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ untold)
/* harmony export */ });
/** As many findings as a tool counts and does not tell, because its output was cut or filtered. */
function untold(counted, told, ruleId) {
    const count = Math.min(Math.max(0, counted - told), 100_000);
    const message = 'the tool counts it and does not say where it is';
    return Array.from({ length: count }, () => ({ level: 'error', ruleId, message }));
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6769);



const DEEPEST = 256;
const LONGEST_NAME = 1024;
const LONGEST_VALUE = 1024 * 1024;
const LONGEST_TEXT = 64 * 1024;
const LONGEST_TOKEN_MIB = 32;
/**
 * Walks an XML document in constant memory and tells `reader` what stands in it. A document type is passed over, never fetched, its entities are unknown.
 * Throws `unreadable-report`, with `expected` in it, where the bytes are not UTF-8 or not one whole well-formed document, or hold what no tool writes.
 */
function readXml(chunks, expected, reader) {
    const refuse = (reason) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('unreadable-report', { expected, reason });
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    let depth = 0;
    let ended = false;
    let textDepth = 0;
    let text = '';
    /** Where the last tag ended. */
    let told = 0;
    // The parser's own messages quote names from the report.
    parser.on('error', () => {
        refuse(ended
            ? depth > 0
                ? 'it is cut short'
                : 'it is empty or cut short'
            : `it is not well-formed XML at line ${parser.line}`);
    });
    parser.on('xmldecl', ({ encoding }) => {
        if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding))
            refuse('it declares an encoding that is not UTF-8');
    });
    const checkAttributes = (attributes) => {
        for (const [name, value] of Object.entries(attributes))
            if (name.length > LONGEST_NAME || value.length > LONGEST_VALUE)
                refuse(`it holds an attribute that is too long, at line ${parser.line}`);
    };
    const hear = (piece) => {
        if (text.length < LONGEST_TEXT)
            text += piece.slice(0, LONGEST_TEXT - text.length);
    };
    parser.on('opentag', ({ name, attributes }) => {
        // Looked at only where something in the tag can be too long: tags come by the million.
        if (parser.position - told > LONGEST_NAME)
            checkAttributes(attributes);
        told = parser.position;
        depth += 1;
        if (depth > DEEPEST || name.length > LONGEST_NAME)
            refuse(`it is nested too deeply or has too long a name, at line ${parser.line}`);
        if (reader.open(name, attributes, depth) && textDepth === 0) {
            textDepth = depth;
            parser.on('text', hear);
            parser.on('cdata', hear);
        }
    });
    parser.on('closetag', ({ name }) => {
        told = parser.position;
        if (depth === textDepth) {
            // Without a listener the parser does not even gather the text.
            parser.off('text');
            parser.off('cdata');
            textDepth = 0;
        }
        reader.close?.(name, depth, text);
        if (textDepth === 0)
            text = '';
        depth -= 1;
    });
    for (const piece of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(chunks, () => refuse('it holds bytes that are not UTF-8'))) {
        parser.write(piece);
        if (parser.position - told > LONGEST_TOKEN_MIB * 1024 * 1024)
            refuse(`one tag or text in it is longer than ${LONGEST_TOKEN_MIB} MiB, at line ${parser.line}`);
    }
    ended = true;
    parser.close();
}


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ openapi)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/model/problem.js
var problem = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/src/formats/bytes.js
var bytes = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/src/formats/json.js
var json = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/formats/openapi-lines.js
const KEY = /^\s*(["']?)(.+?)\1\s*:(?:\s|$)/;
const REFERENCE = /\$ref["']?\s*:\s*(["']?)([^"'\s,}]+)/g;
const LONGEST = 500;
const FARTHEST = 2000;
function linesIn(text) {
    const keys = [];
    const first = new Map();
    const references = new Map();
    for (const whole of text.split('\n')) {
        const line = whole.slice(0, LONGEST);
        const key = KEY.exec(line)?.[2] ?? '';
        keys.push(key);
        if (!first.has(key))
            first.set(key, keys.length);
        for (const [, , ref = ''] of line.matchAll(REFERENCE))
            if (!references.has(ref))
                references.set(ref, keys.length);
    }
    return {
        key(key, within) {
            if (within === undefined)
                return first.get(key);
            const outer = first.get(within);
            if (outer === undefined)
                return undefined;
            const inner = keys.slice(outer, outer + FARTHEST).indexOf(key);
            return inner < 0 ? outer : outer + inner + 1;
        },
        reference: ref => references.get(ref),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/openapi.js





/** `unreadable-report` where it is not OpenAPI 3 or Swagger 2.0 in JSON or YAML, `too-large` above 16 MiB. */
function readDescription(path, content) {
    const wrong = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { path, expected: 'an OpenAPI description 2.0, 3.0, 3.1 or 3.2', reason });
    const text = (0,bytes/* textOf */.b6)(content, 16);
    const document = parse(text, () => wrong('it is neither JSON nor YAML'));
    if (!(0,json/* isObject */.Gv)(document))
        return wrong('it holds no mapping');
    const { openapi, swagger } = document;
    if (!/^3\.[012](\.|$)/.test(String(openapi)) && String(swagger) !== '2.0' && swagger !== 2)
        wrong('it does not say `openapi: 3.…` or `swagger: 2.0`');
    return { path, document, lines: linesIn(text) };
}
/** A file that the description refers to, whatever it holds; `too-large` above 16 MiB. */
function readReferred(path, content) {
    const text = (0,bytes/* textOf */.b6)(content, 16);
    return { path, document: parse(text, () => text), lines: linesIn(text) };
}
function parse(text, otherwise) {
    try {
        return /^\s*\{/.test(text) ? JSON.parse(text) : (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* CORE_SCHEMA */.OU });
    }
    catch {
        return otherwise();
    }
}
const objectOf = (value) => ((0,json/* isObject */.Gv)(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./build/src/formats/openapi-examples.js


/** Whether there is an example of a body: its own, that of its schema, or of each of its properties. */
const hasExample = (body, resolve) => hasOwn(body) || schemaHas(body.schema, resolve, new Map());
/** `known` keeps a schema that holds itself from being asked for ever. */
function schemaHas(told, resolve, known) {
    const schema = resolve(told);
    if (!(0,json/* isObject */.Gv)(schema))
        return false;
    const before = known.get(schema);
    if (before !== undefined)
        return before;
    known.set(schema, false);
    const has = (each) => schemaHas(each, resolve, known);
    const properties = Object.values(objectOf(schema.properties));
    const answer = hasOwn(schema) ||
        'default' in schema ||
        'const' in schema ||
        (schema.items !== undefined && has(schema.items)) ||
        (properties.length > 0 && properties.every(has)) ||
        [schema.allOf, schema.oneOf, schema.anyOf].some(parts => listOf(parts).some(has));
    known.set(schema, answer);
    return answer;
}
function hasOwn({ example, examples }) {
    return example !== undefined || Object.keys(examples ?? {}).length > 0;
}

;// CONCATENATED MODULE: ./build/src/formats/openapi-operations.js



const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
function operationsOf(document, resolve) {
    const told = [...Object.entries(objectOf(document.paths)), ...Object.entries(objectOf(document.webhooks))];
    return told.flatMap(([path, value]) => {
        const item = objectOf(resolve(value));
        const parametersOf = ({ parameters }) => listOf(parameters).map(each => objectOf(resolve(each)));
        const shared = parametersOf(item);
        return METHODS.filter(method => (0,json/* isObject */.Gv)(item[method])).map((method, index) => {
            const operation = objectOf(item[method]);
            const own = parametersOf(operation);
            const { operationId } = operation;
            const fault = (ruleId, message, level) => ({
                ...{ ruleId, message: `${method.toUpperCase()} ${path}: ${message}`, key: method, within: path },
                ...(level && { level }),
            });
            return {
                ...{ name: `${method.toUpperCase()} ${path}`, path, method },
                ...(typeof operationId === 'string' && { operationId }),
                faults: [
                    // What all operations of a path share is told once.
                    ...(index > 0 ? [] : parameterFaults(path, shared)).map(message => fault('parameter', message)),
                    ...parameterFaults(path, own).map(message => fault('parameter', message)),
                    ...undescribed(path, [...shared, ...own]).map(message => fault('parameter', message)),
                    ...responseFaults(operation, document, resolve).map(([message, level]) => fault('response', message, level)),
                    ...undeclared(operation.security, document, resolve).map(name => fault('security', `the security scheme ${name} is not declared`)),
                ],
                lacksExample: bodiesOf(operation, [...shared, ...own], resolve).some(body => !hasExample(body, resolve)),
            };
        });
    });
}
/** Names of security schemes that are asked for and not declared; since 3.2 an address may stand for one. */
function undeclared(security, { components, ...document }, resolve) {
    const schemes = resolve(objectOf(components).securitySchemes ?? document.securityDefinitions);
    return listOf(security)
        .flatMap(each => Object.keys(objectOf(each)))
        .filter(name => !Object.hasOwn(objectOf(schemes), name) && !/[/#]/.test(name));
}
/** What a path says in braces and what is said of it must agree. */
function parameterFaults(path, parameters) {
    const inPath = parameters.filter(({ in: place }) => place === 'path');
    const names = parameters.filter(each => 'name' in each).map(({ name, in: place }) => `${place} parameter ${name}`);
    return [
        ...inPath
            .filter(({ name }) => !namesIn(path).includes(String(name)))
            .map(({ name }) => `the path has no {${name}}, which is described`),
        ...inPath.filter(each => each.required !== true).map(({ name }) => `{${name}} must say \`required: true\``),
        ...[...new Set(names.filter((name, index) => names.indexOf(name) < index))].map(name => `the ${name} is described twice`),
    ];
}
const undescribed = (path, parameters) => namesIn(path)
    .filter(each => !parameters.some(({ name, in: place }) => place === 'path' && name === each))
    .map(name => `the path parameter {${name}} is not described`);
const namesIn = (path) => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
function responseFaults({ responses }, { openapi }, resolve) {
    const told = Object.entries(objectOf(resolve(responses))).filter(([status]) => !status.startsWith('x-'));
    const isNewer = /^3\.[12]/.test(String(openapi));
    // Since 3.1 an operation need not say what it answers.
    if (told.length === 0)
        return [['it has no responses', isNewer ? 'warning' : 'error']];
    return told.flatMap(([status, response]) => {
        const found = resolve(response);
        if (!/^(?:default|[1-5](?:\d\d|XX))$/.test(status))
            return [[`${status.slice(0, 20)} is no status of a response`]];
        // A reference that leads nowhere is told as such.
        if (found === undefined || String(openapi).startsWith('3.2'))
            return [];
        return typeof objectOf(found).description === 'string' ? [] : [[`the response ${status} has no description`]];
    });
}
/** What it takes and what it answers with where all is well: a body with nothing in it is none. */
function bodiesOf({ requestBody, responses }, parameters, resolve) {
    const taken = objectOf(resolve(requestBody)).content;
    const answers = Object.entries(objectOf(resolve(responses)))
        .filter(([status]) => /^2(?:\d\d|XX)$/i.test(status) && status !== '204')
        .map(([, response]) => objectOf(resolve(response)));
    return [
        ...[taken, ...answers.map(({ content }) => content)].flatMap(content => Object.values(objectOf(content)).map(objectOf)),
        // Swagger 2.0
        ...parameters.filter(({ in: place }) => place === 'body'),
        ...answers.filter(({ schema }) => schema !== undefined),
    ];
}

;// CONCATENATED MODULE: ./build/src/formats/openapi-faults.js


/** All that is wrong with a description, with the lines where it stands; an operation without an example is a note. */
function faultsOf(main, tree, operations) {
    const { document } = main;
    const faults = [
        ...missingInfo(document),
        ...pathFaults(Object.keys(objectOf(document.paths))),
        ...undeclared(document.security, document, tree.resolve).map(name => ({
            ...{ ruleId: 'security', message: `the security scheme ${name} is not declared`, key: 'security' },
        })),
        ...operations.flatMap(({ faults }) => faults),
        ...sameIds(operations),
        ...operations.filter(({ lacksExample }) => lacksExample).map(withoutExample),
    ];
    return [
        ...tree.lost.map(({ file, ref }) => lost(file, ref)),
        ...faults.map(({ level = 'error', ruleId, message, key, within }) => ({
            ...{ level, ruleId, message },
            location: placeOf(main, key, within),
        })),
    ];
}
function missingInfo({ info }) {
    return ['title', 'version']
        .filter(name => typeof objectOf(info)[name] !== 'string')
        .map(name => ({ ruleId: 'info', message: `info.${name} is missing`, key: 'info' }));
}
function pathFaults(paths) {
    const told = paths.filter(path => !path.startsWith('x-'));
    const alike = (path) => path.replace(/\{[^{}]*\}/g, '{}');
    return [
        ...told
            .filter(path => !path.startsWith('/'))
            .map(path => ({ ruleId: 'path', message: `the path ${path} does not begin with /`, key: path })),
        ...told
            .filter((path, index) => namesIn(path).length > 0 && told.findIndex(each => alike(each) === alike(path)) < index)
            .map(path => ({
            ruleId: 'path',
            message: `the path ${path} is one that stands above, by other names`,
            key: path,
        })),
    ];
}
function sameIds(operations) {
    const first = new Map();
    return operations.flatMap(operation => {
        const { operationId, name, path, method } = operation;
        const before = operationId === undefined ? undefined : first.get(operationId);
        if (operationId !== undefined && !before)
            first.set(operationId, operation);
        if (!before)
            return [];
        const message = `${name}: the operationId ${operationId} is that of ${before.name}`;
        return [{ ruleId: 'operation-id', message, key: method, within: path }];
    });
}
const withoutExample = ({ name, method, path }) => ({
    ...{ level: 'note', ruleId: 'example', message: `${name} has no example`, key: method, within: path },
});
const lost = ({ path, lines }, ref) => {
    const line = lines.reference(ref);
    return {
        ...{ level: 'error', ruleId: 'reference', message: `nothing stands at ${ref}` },
        location: { path, ...(line && { line }) },
    };
};
function placeOf({ path, lines }, key, within) {
    const line = lines.key(key, within);
    return { path, ...(line && { line }) };
}

// EXTERNAL MODULE: ./build/src/formats/sarif.js + 2 modules
var sarif = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/src/formats/untold.js
var untold = __webpack_require__(3550);
// EXTERNAL MODULE: ./build/src/formats/xml.js
var xml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/formats/openapi-lint.js






/** What redocly prints with `--format=json` or `checkstyle`, spectral with `-f json` or `sarif`; `tool-failed` where a file was none that spectral knows. */
function readLint(report) {
    const linted = read(report, (0,bytes/* textOf */.b6)(report).trim());
    const unknown = linted.findings.find(({ ruleId }) => ruleId === 'unrecognized-format');
    if (unknown)
        (0,problem/* fail */.fJ)('tool-failed', {
            tool: 'spectral',
            reason: `${unknown.location?.path ?? 'a file'} is no API description that its rules are for`,
        });
    return linted;
}
function read(report, whole) {
    if (whole.startsWith('<'))
        return readCheckstyle(report);
    // Without `--quiet` spectral ends its list with a sentence.
    const [told] = /^\[[\s\S]*\](?=\s*No results with a severity of [^\n]*$)/.exec(whole) ?? [whole];
    const document = (0,json/* jsonIn */.Yf)(told, json/* anything */.D8);
    if ((0,json/* isObject */.Gv)(document) && 'runs' in document) {
        const runs = (0,sarif/* readSarif */.qT)(report);
        return { tool: runs[0]?.tool ?? { name: 'spectral' }, findings: runs.flatMap(({ findings }) => findings) };
    }
    const found = (0,json/* either */.gP)(Array.isArray, spectral, redocly).read(document, '$');
    return Array.isArray(found) ? ofSpectral(found) : ofRedocly(found);
}
const position = (0,json/* object */.Ik)({ line: json/* integer */.nd, character: json/* integer */.nd });
const spectral = (0,json/* array */.YO)((0,json/* object */.Ik)({
    code: json/* text */.Qq,
    message: json/* text */.Qq,
    severity: json/* integer */.nd,
    source: (0,json/* optional */.lq)(json/* text */.Qq),
    range: (0,json/* optional */.lq)((0,json/* object */.Ik)({ start: position, end: position })),
}));
const ofSpectral = (results) => ({
    tool: { name: 'spectral' },
    findings: results.map(({ code, message, severity, source, range }) => ({
        level: ['error', 'warning'][severity] ?? (severity > 1 ? 'note' : 'error'),
        ruleId: code,
        message: firstLine(message),
        ...(source && {
            location: {
                path: source,
                ...(range && {
                    line: range.start.line + 1,
                    column: range.start.character + 1,
                    endLine: range.end.line + 1,
                }),
            },
        }),
    })),
});
const redocly = (0,json/* object */.Ik)({
    totals: (0,json/* object */.Ik)({ errors: json/* integer */.nd, warnings: json/* integer */.nd, ignored: json/* integer */.nd }),
    version: (0,json/* optional */.lq)(json/* text */.Qq),
    problems: (0,json/* array */.YO)((0,json/* object */.Ik)({
        ruleId: json/* text */.Qq,
        severity: json/* text */.Qq,
        message: json/* text */.Qq,
        reference: (0,json/* optional */.lq)(json/* text */.Qq),
        location: (0,json/* optional */.lq)((0,json/* array */.YO)((0,json/* object */.Ik)({
            source: (0,json/* object */.Ik)({ ref: json/* text */.Qq }),
            start: (0,json/* optional */.lq)((0,json/* object */.Ik)({ line: json/* integer */.nd, col: json/* integer */.nd })),
        }))),
    })),
});
function ofRedocly({ totals, version, problems }) {
    const findings = problems.map(({ ruleId, severity, message, reference, location }) => {
        const [{ source, start } = {}] = location ?? [];
        return {
            level: severity === 'warn' ? 'warning' : 'error',
            ruleId,
            message: firstLine(message),
            ...(source && { location: { path: source.ref, ...(start && { line: start.line, column: start.col }) } }),
            ...(reference && { helpUri: reference }),
        };
    });
    // It lists 100 problems unless it is told otherwise, and counts them all.
    const more = (counted, level) => (0,untold/* untold */.r)(counted, findings.filter(each => each.level === level).length, 'unlisted').map(each => ({ ...each, level }));
    return {
        tool: { name: 'redocly', ...(version && { version }) },
        findings: [
            ...findings,
            ...more(totals.errors, 'error'),
            ...more(totals.warnings, 'warning'),
            ...more(totals.ignored, 'note').map(each => ({ ...each, suppressed: true })),
        ],
    };
}
const checkstyle = { error: 'error', warning: 'warning', info: 'note' };
function readCheckstyle(report) {
    const expected = 'a checkstyle report of redocly';
    const findings = [];
    let path = '';
    (0,xml/* readXml */.k)(report, expected, {
        open(name, attributes, depth) {
            if (depth === 1 && name !== 'checkstyle')
                (0,problem/* fail */.fJ)('unreadable-report', { expected, reason: 'it is another document' });
            if (name === 'file')
                path = attributes.name ?? '';
            if (name === 'error')
                findings.push({
                    level: checkstyle[attributes.severity ?? ''] ?? 'error',
                    ruleId: attributes.source || 'unnamed',
                    message: firstLine(attributes.message ?? ''),
                    ...(path && { location: { path, line: Number(attributes.line), column: Number(attributes.column) } }),
                });
            return undefined;
        },
    });
    return { tool: { name: 'redocly' }, findings };
}
const firstLine = (told) => told.trim().split('\n', 1)[0]?.slice(0, 500) || 'no message';

;// CONCATENATED MODULE: ./build/src/formats/openapi-tree.js

function readTree(main, open) {
    const files = new Map([[pathFrom('', main.path), main]]);
    const homes = new WeakMap();
    const references = new Map();
    const target = ({ file, ref }) => {
        const [path = '', fragment = ''] = ref.split('#');
        const document = path === '' ? file.document : files.get(pathFrom(file.path, path))?.document;
        return document === undefined ? undefined : at(document, fragment);
    };
    const resolve = (value) => {
        let found = value;
        for (let steps = 0; (0,json/* isObject */.Gv)(found) && typeof found.$ref === 'string'; steps++) {
            if (steps > 20)
                return undefined;
            found = target({ file: homes.get(found) ?? main, ref: found.$ref });
        }
        return found;
    };
    // `files` grows while it is walked.
    for (const file of files.values())
        for (const node of nodesOf(file?.document)) {
            if (!file)
                continue;
            homes.set(node, file);
            if (typeof node.$ref !== 'string')
                continue;
            references.set(`${file.path} ${node.$ref}`, { file, ref: node.$ref });
            const path = isRemote(node.$ref) ? '' : fileOf(node.$ref);
            const opened = pathFrom(file.path, path);
            if (path !== '' && !files.has(opened))
                files.set(opened, open(opened));
        }
    const all = [...references.values()];
    return {
        resolve,
        lost: all.filter(each => !isRemote(each.ref) && resolve(target(each)) === undefined),
        remote: all.filter(({ ref }) => isRemote(ref)).length,
    };
}
/** The files that the description itself refers to, and globs of those that these may refer to. */
function filesReferred({ path, document }) {
    const named = [...nodesOf(document)]
        .flatMap(({ $ref }) => (typeof $ref === 'string' && !isRemote($ref) ? fileOf($ref) : []))
        .filter(Boolean)
        .map(each => pathFrom(path, each));
    const folders = [...new Set([path, ...named].map(folderOf))];
    return named.length === 0 ? [] : [...new Set(named), ...folders.map(folder => `${folder}**/*.{yaml,yml,json}`)];
}
const isRemote = (ref) => /^(?:[a-z][a-z+.-]*:|\/)/i.test(ref);
const fileOf = (ref) => ref.split('#')[0] ?? '';
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** A path that is told from a file, as the checklist would tell it. */
function pathFrom(file, path) {
    const parts = [];
    for (const part of `${folderOf(file)}${unescaped(path)}`.split('/'))
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    return parts.join('/');
}
/** What a fragment means: a JSON pointer, or an anchor of a schema. */
function at(root, fragment) {
    if (fragment !== '' && !fragment.startsWith('/')) {
        for (const node of nodesOf(root))
            if (node.$anchor === fragment)
                return node;
        return undefined;
    }
    return fragment
        .split('/')
        .slice(1)
        .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce((node, part) => childOf(node, part) ?? childOf(node, unescaped(part)), root);
}
const childOf = (node, key) => ((0,json/* isObject */.Gv)(node) || Array.isArray(node)) && Object.hasOwn(node, key) ? node[key] : undefined;
function unescaped(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
// What stands under these is the user's own data, in which `$ref` is a word like any other.
const DATA = ['example', 'default', 'enum', 'const', 'value'];
// Under these stand names, so that one of them may be `example`.
const NAMED = /^(?:(?:patternP|p)roperties|\$defs|definitions|(?:dependentS|s)chemas|securitySchemes|headers|parameters|responses|examples|requestBodies|callbacks|links|webhooks|pathItems)$/;
/** Every mapping of a document that may hold a reference, each once. */
function* nodesOf(document) {
    const seen = new Set();
    const rest = [{ node: document, names: false }];
    for (let next = rest.pop(); next; next = rest.pop()) {
        const { node, names } = next;
        if (typeof node !== 'object' || node === null || seen.has(node))
            continue;
        seen.add(node);
        if ((0,json/* isObject */.Gv)(node))
            yield node;
        for (const [key, value] of Object.entries(node)) {
            const isData = !names && (DATA.includes(key) || (key === 'examples' && Array.isArray(value)));
            if (!isData)
                rest.push({ node: value, names: !names && NAMED.test(key) && (0,json/* isObject */.Gv)(value) });
        }
    }
}

// EXTERNAL MODULE: ./build/src/formats/opening.js
var opening = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/src/formats/said.js
var said = __webpack_require__(5705);
// EXTERNAL MODULE: ./build/src/model/evidence.js
var evidence = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/model/gate.js
var gate = __webpack_require__(1572);
;// CONCATENATED MODULE: ./build/src/gates/openapi.js










/* harmony default export */ const openapi = ((0,gate/* defineGate */.pu)({
    id: 'openapi',
    title: 'API description',
    docs: {
        subject: 'the file',
        examined: 'operations',
        url: 'https://spec.openapis.org/oas/latest.html',
        traps: [
            'A file without operations has nothing wrong with it: an error.',
            'Linters pass a file that is no API description, with exit code 0: it must say `openapi: 3.…` or `swagger: 2.0`.',
            'An example counts in the media type, the schema, or in each of its properties; references are followed through all files of the repository, not to the net.',
            'It reads what everything else needs: references, parameters, responses, operation ids, security schemes. For rules of style give it `run: redocly lint --format=json` or `run: spectral lint -f json`: what they find counts too.',
            'redocly ends with 1 and prints nothing where it cannot read the file, and lists 100 problems however many there are: no report is an error, and its totals count. It tells its makers of each run unless `REDOCLY_TELEMETRY` is `off`.',
            'A list of spectral that is empty does not tell what was looked at: as `with: {report}` alone it is an error.',
        ],
    },
    params: { file: (0,gate/* textOr */.ph)('openapi.yaml', 'The description: YAML or JSON, OpenAPI 3 or Swagger 2.0.') },
    measures: {
        operations: (0,gate/* number */.ai)('Operations: a method of a path or of a webhook.'),
        'without-example': (0,gate/* number */.ai)('Operations that take or answer with a body of which there is no example.'),
    },
    expect: ['errors == 0'],
    evidence: ({ file }) => ({
        // First, because what runs may write the description.
        lint: (0,evidence/* ifGiven */.NF)(exitCode => exitCode === 0 || exitCode === 1),
        description: (0,evidence/* files */.aq)([file]),
    }),
    follow: ({ description }, { file }) => ({ others: (0,evidence/* files */.aq)(filesReferred(openapi_read(description, file))) }),
    measure({ description, others, lint }, { file }) {
        const main = openapi_read(description, file);
        const tree = readTree(main, path => {
            const other = others.find(each => each.path === path);
            return other?.present ? readReferred(path, other.content) : undefined;
        });
        const linted = lint && lintOf(lint, file);
        const operations = operationsOf(main.document, tree.resolve);
        return {
            examined: operations.length,
            measures: {
                operations: operations.length,
                'without-example': operations.filter(({ lacksExample }) => lacksExample).length,
            },
            findings: [...(linted?.findings ?? []), ...faultsOf(main, tree, operations)],
            remarks: tree.remote > 0 ? [`${tree.remote} references to the net were not followed`] : [],
            ...(linted && { tool: linted.tool }),
        };
    },
}));
const openapi_read = ([description], path) => description?.present ? readDescription(path, description.content) : (0,problem/* fail */.fJ)('not-a-file', { path });
function lintOf({ report, stderr, exitCode }, file) {
    if ((0,opening/* opening */.z)(report) === '')
        (0,problem/* fail */.fJ)('tool-failed', { tool: 'the linter', reason: (0,said/* complaintIn */.JI)(stderr) });
    const linted = readLint(report);
    if (linted.findings.length === 0 && exitCode)
        (0,problem/* fail */.fJ)('tool-failed', { tool: linted.tool.name, reason: `exit code ${exitCode}, and it tells no problem` });
    const isIt = (path = '') => path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`);
    if (exitCode === undefined && !linted.findings.some(({ location }) => location && isIt(location.path)))
        (0,problem/* fail */.fJ)('nothing-examined', {
            ...{ examined: 0, minimum: 1, unit: 'operations' },
            hint: `the report does not tell that ${file} was looked at: say \`run:\``,
        });
    return linted;
}


/***/ })

};
