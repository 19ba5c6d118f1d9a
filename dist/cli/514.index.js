export const id = 514;
export const ids = [514];
export const modules = {

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   rX: () => (/* binding */ tracked),
/* harmony export */   ri: () => (/* binding */ REPORT),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/** In a tool's argv: the path of the report file, in a fresh folder. */
const REPORT = '{report}';
const tool = (argv, answered) => ({
    kind: 'tool',
    argv,
    answered,
});
/** What the item's `run:` or `with: {report}` brings; for gates that read a standard format, whoever wrote it. */
const given = (answered) => ({ kind: 'tool', argv: [], answered });
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
const table = (columns, rows) => ({ kind: 'table', columns, rows });
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
    off: { emoji: '⚪', sign: '-', colour: 'dim' },
    warning: { emoji: '⚠️', sign: '!', colour: 'yellow' },
};


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ markdownLinkText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jf: () => (/* binding */ htmlLines),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qP: () => (/* binding */ webUrl),
/* harmony export */   y1: () => (/* binding */ plainLines),
/* harmony export */   zd: () => (/* binding */ htmlTextOnGitHub)
/* harmony export */ });
// CSI, OSC, DCS and their kin, with ESC or as one C1 character; a string that is not ended takes the rest of its line.
const ESCAPE_SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// White space as .NET sees it, which the runner trims before it looks for a command: with U+0085 and without U+FEFF.
const WHITE_SPACE = /(?:[^\S\ufeff]|\u0085)+/g;
// Bidi, zero-width and other characters that are there and cannot be seen, and all controls.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const LONGEST = 500;
/**
 * One line of text from a tool or a person, fit to show anywhere: no escape sequence, no invisible character, no command, at
 * most 500 characters. The runner takes `::x::` for a command after any white space and `##[x]` anywhere in a line; both get
 * a visible space, because it compares text as .NET does, which passes over zero-width characters.
 */
const plain = (data) => withoutCommands(cut(visible(data
    .slice(0, 10 * LONGEST)
    .replace(ESCAPE_SEQUENCES, '')
    .replace(WHITE_SPACE, ' ')), LONGEST));
/** Several lines, with their indentation; for output of tools. */
const plainLines = (data) => data
    .replace(ESCAPE_SEQUENCES, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(line => withoutCommands(visible(line.replaceAll('\t', '  ').replace(/[^\S\ufeff]/g, ' ')).trimEnd()));
// Letters and signs of which none is removed. Most text is nothing else, and big reports are made much faster for asking.
const HARMLESS = /^[ -~¡-¬®-˿Α-ϿЀ-҂Ҋ-ԯ–—‘’“”…]*$/;
const visible = (text) => HARMLESS.test(text) ? text : text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').replace(PILED_MARKS, '$1');
/** A finished line for the log, where what was harmless apart may have met: "##" and "[". */
const printable = (line) => withoutCommands(line).replace(/##(?=\u001b\[)/g, '## ');
const withoutCommands = (line) => line
    .replace(/##(?=\[)/g, '## ')
    .replace(/(^|\s)(:{2,})/g, (_, before, colons) => before + [...colons].join(' '));
/** At most `limit` characters, cut with an ellipsis. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
// GitHub links these in the text of the rendered page, so neither a backslash nor an entity keeps it from doing so.
const withoutReferences = (text) => text
    .replace(/@/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/\b(www)(?=\.)/gi, '$1\u200b')
    .replace(/:(?=[\w+-]+:)/g, ':\u200b');
/** Text for Markdown, inside a line, a list item or a cell of a table. */
const markdownText = (data) => unmarked(withoutReferences(plain(data)));
/** Text of a link in Markdown: GitHub makes no further links in it. */
const markdownLinkText = (data) => unmarked(plain(data));
const unmarked = (text) => text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll('|', '&#124;')
    .replace(/^( ?)(?=#{1,6}(?: |$)|[-+=](?![\p{L}\p{N}]))/u, '$1\\')
    .replace(/^( ?\d+)(?=[.)](?: |$))/, '$1\\');
/** Code for Markdown, in a fence that is longer than any inside; where parsers differ (`\|` in tables), as an element. */
function markdownCode(data) {
    const code = plain(data)
        .trim()
        .replace(/<(?=!--)/g, '<\u200b')
        .replace(/--(?=>)/g, '--\u200b');
    if (code === '')
        return '';
    if (code.includes('|'))
        return `<code>${entities(withoutReferences(code))}</code>`;
    const fence = '`'.repeat(longestRun(code) + 1);
    const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${fence}${space}${code}${space}${fence}`;
}
/** Lines of code for Markdown, fenced. `language` is ours, never data. */
function markdownFence(data, language = '') {
    const lines = plainLines(data).map(line => line.replace(/<(?=!--)/g, '<\u200b').replace(/--(?=>)/g, '--\u200b'));
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [fence + language, ...lines, fence].join('\n');
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
const entities = (text) => text.replace(/[^\p{L}\p{N}\p{M} \u200b]/gu, character => `&#${character.codePointAt(0)};`);
const escaped = (text) => text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
/** Text for an element or an attribute of a page of ours. */
const htmlText = (data) => escaped(plain(data));
/** Lines of code for an element of a page of ours. */
const htmlLines = (data) => plainLines(data).map(escaped).join('\n');
/** Text for an element in HTML within Markdown, where GitHub makes links and mentions too. */
const htmlTextOnGitHub = (data) => escaped(withoutReferences(plain(data)));
/** One part of a URL's path. */
const encoded = (part) => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd'));
/** A URL of GitHub's own that may be linked, or nothing. */
const webUrl = (url) => /^https?:\/\/[\w.:-]+(\/[\w.~:/?#@!$&+,;=%-]*)?$/.test(url) ? url : undefined;
/** A name in a Mermaid diagram, whose separators and directives it cannot hold. */
const mermaidName = (data) => cut(plain(data)
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .trim(), 60);
/** JSON that can be printed to a log: parses to the same value, with everything that cannot be seen escaped. */
const printableJson = (value) => JSON.stringify(value, null, 2)
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(/[^\n -~\p{L}\p{M}\p{N}\p{P}\p{S}]|\p{Default_Ignorable_Code_Point}/gu, escapedUnits);
const escapedUnits = (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ clipped),
  jC: () => (/* binding */ padded),
  zd: () => (/* binding */ printed),
  ky: () => (/* binding */ runsOf),
  qz: () => (/* binding */ widthOf),
  LV: () => (/* binding */ wrap)
});

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}

// EXTERNAL MODULE: ./build/src/report/icons.js
var icons = __webpack_require__(2858);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
;// CONCATENATED MODULE: ./build/src/report/terminal-text.js



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
        return [{ text: (0,sanitise/* plain */.pj)(text), styles }];
    if (!('kind' in text))
        return text.flatMap(part => runsOf(part, styles));
    switch (text.kind) {
        case 'code':
            return [{ text: (0,sanitise/* plain */.pj)(text.code).trim(), styles: [...styles, 'code'] }];
        case 'strong':
            return runsOf(text.of, [...styles, 'bold']);
        case 'link':
            return runsOf(text.of, styles);
        case 'mark': {
            const { sign, colour } = icons/* icons */.P[text.mark];
            return [{ text: `${sign} `, styles: [...styles, colour] }, ...runsOf(text.of, [...styles, colour])];
        }
    }
}
/** Columns that the line takes: East Asian and emoji two, marks none. */
const widthOf = (line) => stringWidth(line.map(({ text }) => text).join(''));
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
                const columns = stringWidth(piece);
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
    if (stringWidth(text) <= width)
        return [text];
    const cut = [];
    let piece = '';
    for (const { segment } of graphemes.segment(text)) {
        if (piece !== '' && stringWidth(piece) + stringWidth(segment) > width) {
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
            left -= stringWidth(segment);
            if (left < 0)
                return [...kept, { text: '…', styles: [] }];
            kept.push({ text: segment, styles });
        }
    return kept;
}
/** The line as it is printed. */
const printed = (line, colour) => (0,sanitise/* printable */.g$)(line
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
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9306);



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


/***/ })

};
