/** The style of the page: light and dark, for the screen and for paper. Nothing is loaded. */
export const style = `
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
`
