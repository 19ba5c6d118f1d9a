export const id = 853;
export const ids = [853];
export const modules = {

/***/ 2853:
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
;// CONCATENATED MODULE: ./build/src/formats/openapi.js




/** The document, JSON or YAML, with its text; `unreadable-report` where it is neither, `too-large` above 16 MiB. */
function readDescription(content) {
    const text = (0,bytes/* textOf */.b6)(content, 16);
    const document = parse(text);
    if (!(0,json/* isObject */.Gv)(document))
        return wrong('it holds no mapping');
    return { document, text };
}
/** Fails unless it says that it is OpenAPI 3.0 or 3.1, or Swagger 2.0. */
function checkVersion({ openapi, swagger }) {
    if (!/^3\.[012](\.|$)/.test(String(openapi)) && String(swagger) !== '2.0' && swagger !== 2)
        wrong('it does not say `openapi: 3.…` or `swagger: 2.0`');
}
const wrong = (reason) => (0,problem/* fail */.fJ)('unreadable-report', { expected: 'an OpenAPI description 2.0, 3.0 or 3.1', reason });
function parse(text) {
    try {
        return /^\s*\{/.test(text) ? JSON.parse(text) : (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* CORE_SCHEMA */.OU });
    }
    catch {
        return wrong('it is neither JSON nor YAML');
    }
}
/** References within the file, and to `others` by the path that the file calls them. */
function resolver(document, others) {
    const at = (root, fragment) => fragment
        .split('/')
        .slice(1)
        .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce((node, part) => childOf(node, part) ?? childOf(node, unescaped(part)), root);
    return value => {
        let found = value;
        for (let steps = 0; (0,json/* isObject */.Gv)(found) && typeof found.$ref === 'string'; steps++) {
            if (steps > 20)
                return undefined;
            const [path = '', fragment = ''] = found.$ref.split('#');
            found = at(path === '' ? document : others.get(path), fragment);
        }
        return found;
    };
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
/** Every `$ref` of a document, each once. */
function referencesIn(document) {
    const seen = new Set();
    const found = new Set();
    const rest = [document];
    while (rest.length > 0) {
        const node = rest.pop();
        if (typeof node !== 'object' || node === null || seen.has(node))
            continue;
        seen.add(node);
        for (const [key, value] of Object.entries(node)) {
            if (key === '$ref' && typeof value === 'string')
                found.add(value);
            else
                rest.push(value);
        }
    }
    return [...found];
}
/** The other files that it refers to, as it calls them; addresses on the net are left out. */
const filesReferred = (document) => [
    ...new Set(referencesIn(document)
        .map(ref => ref.split('#')[0] ?? '')
        .filter(path => path !== '' && !/^[a-z][a-z+.-]*:|^\//i.test(path))),
];

;// CONCATENATED MODULE: ./build/src/formats/openapi-operations.js

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
function operationsOf(document, resolve) {
    return Object.entries(objectOf(document.paths)).flatMap(([path, told]) => {
        const item = objectOf(resolve(told));
        return METHODS.filter(method => (0,json/* isObject */.Gv)(item[method])).map(method => {
            const operation = objectOf(item[method]);
            const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)].map(each => objectOf(resolve(each)));
            return {
                path,
                method,
                errors: errorsOf(path, operation, parameters),
                lacksExample: bodiesOf(operation, parameters, resolve).some(body => !hasExample(body, resolve)),
            };
        });
    });
}
function errorsOf(path, { responses }, parameters) {
    const declared = parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name);
    const named = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
    return [
        ...(Object.keys(objectOf(responses)).length === 0 ? ['it has no responses'] : []),
        ...named.filter(name => !declared.includes(name)).map(name => `the path parameter {${name}} is not described`),
    ];
}
/** What it takes and what it answers with where all is well: a body with nothing in it is none. */
function bodiesOf({ requestBody, responses }, parameters, resolve) {
    const taken = objectOf(resolve(requestBody)).content;
    const answers = Object.entries(objectOf(responses))
        .filter(([status]) => /^2(?:\d\d|XX)$/i.test(status) && status !== '204')
        .map(([, response]) => objectOf(resolve(response)));
    return [
        ...[taken, ...answers.map(({ content }) => content)].flatMap(content => Object.values(objectOf(content)).map(objectOf)),
        // Swagger 2.0
        ...parameters.filter(({ in: place }) => place === 'body'),
        ...answers.filter(({ schema }) => schema !== undefined),
    ];
}
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
const objectOf = (value) => ((0,json/* isObject */.Gv)(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);

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
            'An example counts in the media type, the schema, or in each of its properties; references are followed in the file and into the files that it names, not to the net.',
            'It reads the structure that everything else needs, not style: for the rules of a linter run that beside it with `run:` or `sarif`.',
        ],
    },
    params: { file: (0,gate/* textOr */.ph)('openapi.yaml', 'The description: YAML or JSON, OpenAPI 3 or Swagger 2.0.') },
    measures: {
        operations: (0,gate/* number */.ai)('Operations: a path and a method.'),
        'without-example': (0,gate/* number */.ai)('Operations that take or answer with a body of which there is no example.'),
    },
    expect: ['errors == 0'],
    evidence: ({ file }) => ({ description: (0,evidence/* files */.aq)([file]) }),
    follow: ({ description }, { file }) => ({
        others: (0,evidence/* files */.aq)(filesReferred(read(description[0], file).document).map(path => beside(file, path))),
    }),
    measure({ description, others }, { file }) {
        const { document, text } = read(description[0], file);
        checkVersion(document);
        const named = filesReferred(document);
        const found = new Map();
        for (const name of named) {
            const other = others.find(({ path }) => path === beside(file, name));
            if (other?.present)
                found.set(name, readDescription(other.content).document);
        }
        const resolve = resolver(document, found);
        const operations = operationsOf(document, resolve);
        const references = referencesIn(document);
        const lost = references.filter(ref => !isRemote(ref) && resolve({ $ref: ref }) === undefined);
        const remote = references.filter(isRemote).length;
        const finding = (ruleId, message, mark, level = 'error') => ({
            level,
            ruleId,
            message,
            location: { path: file, ...lineOf(text, mark) },
        });
        return {
            examined: operations.length,
            measures: {
                operations: operations.length,
                'without-example': operations.filter(each => each.lacksExample).length,
            },
            findings: [
                ...missingInfo(document).map(name => finding('info', `info.${name} is missing`, 'info')),
                ...lost.map(ref => finding('reference', `nothing stands at ${ref}`, ref)),
                ...operations.flatMap(({ path, method, errors, lacksExample }) => [
                    ...errors.map(error => finding('operation', `${method.toUpperCase()} ${path}: ${error}`, path)),
                    ...(lacksExample ? [finding('example', `${method.toUpperCase()} ${path} has no example`, path, 'note')] : []),
                ]),
            ],
            remarks: remote > 0 ? [`${remote} references to the net were not followed`] : [],
        };
    },
}));
const read = (file, path) => file?.present ? readDescription(file.content) : (0,problem/* fail */.fJ)('not-a-file', { path });
const beside = (file, path) => `${file.slice(0, file.lastIndexOf('/') + 1)}${path.replace(/^(?:\.\/)+/, '')}`;
const isRemote = (ref) => /^(?:[a-z][a-z+.-]*:|\/)/i.test(ref);
function missingInfo({ info }) {
    return ['title', 'version'].filter(name => typeof info?.[name] !== 'string');
}
/** The first line that holds the words; none where the file writes them otherwise. */
function lineOf(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? {} : { line: text.slice(0, at).split('\n').length };
}


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Re: () => (/* binding */ orAbsent),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   mp: () => (/* binding */ integers),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   pu: () => (/* binding */ defineGate),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* unused harmony export word */
/** Types a gate's form by what it declares, and lets the engine see every gate alike. */
function defineGate(gate) {
    return gate; // the one cast: the engine sees every gate alike
}
const list = (fallback, description) => ({
    schema: { type: 'array', items: { type: 'string' } },
    description,
    ...(fallback && { fallback }),
});
const integers = (fallback, description) => ({
    schema: { type: 'array', items: { type: 'integer' } },
    description,
    fallback,
});
const text = (description) => ({ schema: { type: 'string' }, description });
const textOr = (fallback, description) => ({
    schema: { type: 'string' },
    description,
    fallback,
});
/** A parameter without which the gate cannot ask. */
const required = ({ schema, description }) => ({
    schema,
    description,
    required: true,
});
const flag = (fallback, description) => ({
    schema: { type: 'boolean' },
    description,
    fallback,
});
const choice = (values, fallback, description) => ({
    schema: { enum: values },
    description,
    fallback,
});
/** Any of the values. */
const choices = (values, fallback, description) => ({ schema: { type: 'array', items: { enum: values } }, description, fallback });
const number = (description) => ({ type: 'number', description });
/** A number from 0 to 100. */
const percent = (description) => ({ type: 'number', description, percent: true });
const word = (description) => ({ type: 'word', description });
const yesNo = (description) => ({ type: 'yes-no', description });
const orAbsent = (measure, absent) => ({ ...measure, absent });


/***/ })

};
