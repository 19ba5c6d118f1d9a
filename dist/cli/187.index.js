export const id = 187;
export const ids = [187];
export const modules = {

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2055);
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1512);
/* harmony import */ var _report_words_en_command_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6148);
/* harmony import */ var _run_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1568);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3514);





/** Reads the checklist; says how much is in it. Throws everything that is wrong with it. */
async function validate({ checklist: given }) {
    const { checklist } = await (0,_run_local_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecklistFile */ .DP)(process.cwd(), given);
    const { path, phases, signOffs } = checklist;
    const items = phases
        .flatMap(phase => [...(0,_model_checklist_js__WEBPACK_IMPORTED_MODULE_3__/* .everyItem */ .l)(phase.items)])
        .filter(({ question }) => question.kind !== 'parent');
    (0,_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)((0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N4)('passed', (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(_report_words_en_command_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWords */ .B.isRight(path, phases.length, items.length, signOffs.required.length))));
    return 0;
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
