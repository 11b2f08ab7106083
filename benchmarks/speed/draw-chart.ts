import { readFileSync, writeFileSync } from 'node:fs'
import type { SpeedResults } from './speed-results'

const [from = 'benchmarks/results/speed.json', to = 'docs/speed.svg'] = process.argv.slice(2)
const { rows, date, machine } = JSON.parse(readFileSync(from, 'utf8')) as SpeedResults

const left = 260
const width = 760
const bar = 12
const height = 46
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const most = Math.max(...rows.flatMap((row) => [row.highlights, row.floorText]))
const scale = (ms: number): number => Math.round((ms / most) * (width - left - 80))

function drawBar(y: number, ms: number, kind: string): string {
  return `<rect class="${kind}" x="${left}" y="${y}" width="${scale(ms)}" height="${bar}"/><text class="ms" x="${left + scale(ms) + 6}" y="${y + 10}">${ms}</text>`
}

const body = rows.map((row, index) => {
  const y = 56 + index * height
  return `<text x="${left - 10}" y="${y + 18}" text-anchor="end">${escape(row.name)}</text>${drawBar(y, row.floorText, 'floor')}${drawBar(y + bar, row.text, 'text')}${drawBar(y + 2 * bar, row.highlights, 'marks')}`
})
writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${80 + rows.length * height}" role="img" aria-label="Milliseconds from the click to the text and to the highlights">
<style>text{font:12px system-ui,sans-serif;fill:#444}.ms{fill:#666}.floor{fill:#b9b9b9}.text{fill:#2f6f62}.marks{fill:#d9a441}@media(prefers-color-scheme:dark){text{fill:#ddd}.ms{fill:#aaa}.floor{fill:#666}}</style>
<text x="10" y="20">Milliseconds from the click, medians (${date}, ${escape(machine.split(',')[0] ?? '')})</text>
<rect class="floor" x="10" y="30" width="10" height="10"/><text x="24" y="39">a minimal extension: text</text><rect class="text" x="190" y="30" width="10" height="10"/><text x="204" y="39">Lede: text</text><rect class="marks" x="290" y="30" width="10" height="10"/><text x="304" y="39">Lede: all highlights</text>
${body.join('\n')}
</svg>
`,
)
