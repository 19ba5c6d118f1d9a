export const id = 399;
export const ids = [399];
export const modules = {

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6062);
/* harmony import */ var _model_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1572);


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_model_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .defineGate */ .pu)({
    id: 'run',
    title: 'A command of your own',
    docs: {
        subject: 'the command',
        examined: 'commands',
        url: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsrun',
        example: ['run: make smoke-test'],
        traps: [
            'Exit codes 126 and 127 (not found, not executable) and those of a kill are an error: the command did not answer.',
        ],
    },
    reads: 'report',
    params: {},
    measures: { 'exit-code': (0,_model_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)('What the command exits with.'), seconds: (0,_model_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)('How long it took.') },
    expect: ['exit-code == 0'],
    evidence: () => ({ command: (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(() => true) }),
    measure: ({ command: { exitCode = Number.NaN, seconds } }) => ({
        examined: 1,
        measures: { 'exit-code': exitCode, seconds },
    }),
}));


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
/** Without a fallback it may be absent, unless `required()` marks it. */
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
