import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readXml } from '../../src/formats/xml.js'
import type { Chunks } from '../../src/model/evidence.js'
import { bytes, cutAt, refusal } from './chunks.js'

/** Everything that is told of a document; the text of `text` elements is asked for. */
function told(chunks: Chunks): string[] {
  const events: string[] = []
  readXml(chunks, 'XML', {
    open(name, attributes, depth) {
      events.push(`${depth}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}=[${value}]`)}`)
      return name === 'text'
    },
    close: (name, depth, text) => void events.push(`${depth}>${name} ${text}`.trimEnd()),
  })
  return events
}
const refused = (chunks: Chunks) => refusal(() => told(chunks))
const because = (reason: string) => ({ expected: 'XML', reason })

test('elements, attributes and the text that is asked for', () => {
  const document = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE a SYSTEM "http://example.com/never-fetched.dtd">
<a one="1 &amp; &#x31;" xmlns="urn:x"><?pi?><!-- no -->
  <text>b&lt;c <![CDATA[<d> &amp;]]><e>f</e> g</text>h<text/>
</a>`
  expect(told(bytes(document))).toEqual([
    '1<a one=[1 & 1], xmlns=[urn:x]',
    '2<text',
    '3<e',
    '3>e b<c <d> &amp;f',
    '2>text b<c <d> &amp;f g',
    '2<text',
    '2>text',
    '1>a',
  ])
})

test('a text that is asked for within one that is asked for', () => {
  expect(told(bytes('<a><text>b<text>c</text>d</text>e</a>'))).toEqual([
    '1<a',
    '2<text',
    '3<text',
    '3>text bc',
    '2>text bcd',
    '1>a',
  ])
})

test('of a long text the first 64 Ki characters are told', () => {
  const [, , text] = told(
    [bytes('<a><text>'), ...Array.from({ length: 9 }, () => bytes('x'.repeat(10_000))), bytes('</text></a>')].flatMap(
      each => [...each],
    ),
  )
  expect(text).toBe(`2>text ${'x'.repeat(65_536)}`)
})

test('any split of the bytes tells the same', () => {
  const document = Buffer.from(
    '<?xml version="1.0" encoding="utf-8"?>\r\n<a é="юникод &#10;&quot;">\r\n<text>x&amp;y]] <![CDATA[]]]]><![CDATA[>]]>😀</text><!-- - --></a>\r\n',
  )
  const whole = told([document])
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), places => expect(told(cutAt(document, places))).toEqual(whole)),
  )
})

const SECRET = 'hunter2'
const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
test.each<[string, string | Buffer, string]>([
  ['T08 nothing', '', 'it is empty or cut short'],
  ['blanks', ' \n ', 'it is empty or cut short'],
  ['cut in a tag', `<a><b ${SECRET}="`, 'it is cut short'],
  ['cut in a text', `<a>${SECRET}`, 'it is cut short'],
  ['cut before the last end tag', `<a><b>${SECRET}</b>`, 'it is cut short'],
  ['cut in the first tag', `<${SECRET}`, 'it is empty or cut short'],
  ['no XML', SECRET, 'it is not well-formed XML at line 1'],
  ['another end tag', `<a>\n</${SECRET}>`, 'it is not well-formed XML at line 2'],
  ['two roots', `<a/>\n<${SECRET}/>`, 'it is not well-formed XML at line 2'],
  ['text behind the root', `<a/>${SECRET}`, 'it is not well-formed XML at line 1'],
  ['an attribute twice', `<a b="" b="${SECRET}"/>`, 'it is not well-formed XML at line 1'],
  ['a character that XML forbids', '<a>\u0001</a>', 'it is not well-formed XML at line 1'],
  ['T33 an entity that nobody defined', `<a>&${SECRET};</a>`, 'it is not well-formed XML at line 1'],
  [
    'T33 billion laughs',
    '<!DOCTYPE a [<!ENTITY b "laugh"><!ENTITY c "&b;&b;&b;">]>\n<a>&c;</a>',
    'it is not well-formed XML at line 2',
  ],
  [
    'T33 a file as an entity',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<a>&b;</a>',
    'it is not well-formed XML at line 2',
  ],
  [
    'T33 an entity in an attribute',
    '<!DOCTYPE a [<!ENTITY b "c">]>\n<a b="&b;"/>',
    'it is not well-formed XML at line 2',
  ],
  ['T33 a character that there is not', `<a>&#x110000;${SECRET}</a>`, 'it is not well-formed XML at line 1'],
  ['T31 nested too deeply', nested(257), 'it is nested too deeply or has too long a name, at line 1'],
  ['T31 too long a name', `<${'a'.repeat(1025)}/>`, 'it is nested too deeply or has too long a name, at line 1'],
  [
    'T31 too long an attribute',
    `<a b="${'x'.repeat(1024 * 1024 + 1)}"/>`,
    'it holds an attribute that is too long, at line 1',
  ],
  [
    'T31 too long the name of an attribute',
    `<a ${'b'.repeat(1025)}=""/>`,
    'it holds an attribute that is too long, at line 1',
  ],
  [
    'another encoding',
    `<?xml version="1.0" encoding="ISO-8859-1"?><a>${SECRET}</a>`,
    'it declares an encoding that is not UTF-8',
  ],
  ['UTF-16', Buffer.from('\uFEFF<a/>', 'utf16le'), 'it holds bytes that are not UTF-8'],
  ['T34 bytes that are no text', Buffer.from([0x3c, 0x61, 0x3e, 0xff]), 'it holds bytes that are not UTF-8'],
  ['cut in a character', Buffer.from('<a>é').subarray(0, 4), 'it holds bytes that are not UTF-8'],
])('T28 refused without quoting it: %s', (_name, document, reason) => {
  expect(refused([Buffer.from(document)])).toEqual(because(reason))
})

test('what is as deep, and as long, as may be is read', () => {
  expect(told(bytes(nested(256)))).toHaveLength(512)
  expect(told(bytes(`<a b="${'x'.repeat(1024 * 1024)}"/>`))).toHaveLength(2)
  expect(told(bytes('<?xml version="1.0" encoding="us-ascii"?><a/>'))).toEqual(['1<a', '1>a'])
})

test('T33 a document type whose entities are not used is passed over', () => {
  expect(told(bytes('<!DOCTYPE a PUBLIC "-//X//EN" "x.dtd" [<!ENTITY b "c">]><a/>'))).toEqual(['1<a', '1>a'])
  expect(told(bytes('<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.com/x.dtd"> %b;]><a/>'))).toEqual(['1<a', '1>a'])
})

test('T34 a token that does not end is refused before it fills the memory', () => {
  let pieces = 0
  const endless: Chunks = {
    *[Symbol.iterator]() {
      yield Buffer.from('<a><!--')
      for (const piece = Buffer.alloc(64 * 1024, 'x'); ; pieces++) yield piece
    },
  }
  expect(refused(endless)).toEqual(because('one tag or text in it is longer than 32 MiB, at line 1'))
  expect(pieces).toBeLessThanOrEqual(512)
})
