import type { Article } from '../../../../lib/model/article'

const u = 'https://www.coast.example/harbour'
const m = 'www.coast.example/harbour'
const seen = `Available at: ${u} (Accessed: 24 November 2026).`
const apa = `Coast Daily. ${u}`
const mla = `*Coast Daily*, 5 Mar. 2026, ${m}.`
const chicago = `*Coast Daily*, March 5, 2026. ${u}.`
const harvard = `*Coast Daily*, 5 March. ${seen}`
const note = `*Coast Daily*, March 5, 2026, ${u}.`

const letters = 'abcdefghijklmnopqrstu'
const people = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Ana R${letters[index]}`).join(', ')

interface CitationCase {
  name: string
  told: Partial<Article>
  /** APA, MLA, Chicago's bibliography, Harvard, Chicago's note; italics between asterisks. */
  expected: [string, string, string, string, string]
}

/**
 * Worked out by hand from the guides: APA 7 (9.7 to 9.33, 10.16), MLA 9 (2.73 to 2.93, 5.1 to 5.99), Chicago 17 (8.158,
 * 14.76, 14.191 to 14.210), Cite Them Right's Harvard. The article is "Harbour to close" in the Coast Daily of 5 March
 * 2026 unless a case tells otherwise.
 */
export const citationCases: CitationCase[] = [
  {
    name: 'one author',
    told: { byline: 'Ana Ruiz' },
    expected: [
      `Ruiz, A. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ruiz, Ana. “Harbour to Close.” ${mla}`,
      `Ruiz, Ana. “Harbour to Close.” ${chicago}`,
      `Ruiz, A. (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ruiz, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'two authors',
    told: { byline: 'Ana Ruiz, Bo Li' },
    expected: [
      `Ruiz, A., & Li, B. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ruiz, Ana, and Bo Li. “Harbour to Close.” ${mla}`,
      `Ruiz, Ana, and Bo Li. “Harbour to Close.” ${chicago}`,
      `Ruiz, A. and Li, B. (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ruiz and Bo Li, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'three authors',
    told: { byline: 'Ana Ruiz, Bo Li, Cem Kaya' },
    expected: [
      `Ruiz, A., Li, B., & Kaya, C. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ruiz, Ana, et al. “Harbour to Close.” ${mla}`,
      `Ruiz, Ana, Bo Li, and Cem Kaya. “Harbour to Close.” ${chicago}`,
      `Ruiz, A., Li, B. and Kaya, C. (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ruiz, Bo Li, and Cem Kaya, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'four authors',
    told: { byline: 'Ana Ruiz, Bo Li, Cem Kaya, Dee Fox' },
    expected: [
      `Ruiz, A., Li, B., Kaya, C., & Fox, D. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ruiz, Ana, et al. “Harbour to Close.” ${mla}`,
      `Ruiz, Ana, Bo Li, Cem Kaya, and Dee Fox. “Harbour to Close.” ${chicago}`,
      `Ruiz, A. *et al.* (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ruiz et al., “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'ten authors: Chicago lists them all',
    told: { byline: people(10) },
    expected: [
      `Ra, A., Rb, A., Rc, A., Rd, A., Re, A., Rf, A., Rg, A., Rh, A., Ri, A., & Rj, A. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ra, Ana, et al. “Harbour to Close.” ${mla}`,
      `Ra, Ana, Ana Rb, Ana Rc, Ana Rd, Ana Re, Ana Rf, Ana Rg, Ana Rh, Ana Ri, and Ana Rj. “Harbour to Close.” ${chicago}`,
      `Ra, A. *et al.* (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ra et al., “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'twenty-one authors: nineteen and the last in APA, seven in Chicago',
    told: { byline: people(21) },
    expected: [
      `Ra, A., Rb, A., Rc, A., Rd, A., Re, A., Rf, A., Rg, A., Rh, A., Ri, A., Rj, A., Rk, A., Rl, A., Rm, A., Rn, A., Ro, A., Rp, A., Rq, A., Rr, A., Rs, A., . . . Ru, A. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ra, Ana, et al. “Harbour to Close.” ${mla}`,
      `Ra, Ana, Ana Rb, Ana Rc, Ana Rd, Ana Re, Ana Rf, Ana Rg, et al. “Harbour to Close.” ${chicago}`,
      `Ra, A. *et al.* (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ra et al., “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'no author',
    told: {},
    expected: [
      `*Harbour to close*. (2026, March 5). ${apa}`,
      `“Harbour to Close.” ${mla}`,
      `*Coast Daily*. “Harbour to Close.” March 5, 2026. ${u}.`,
      `*Coast Daily* (2026) ‘Harbour to close’, 5 March. ${seen}`,
      `“Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'an agency',
    told: { byline: 'Associated Press' },
    expected: [
      `Associated Press. (2026, March 5). *Harbour to close*. ${apa}`,
      `Associated Press. “Harbour to Close.” ${mla}`,
      `Associated Press. “Harbour to Close.” ${chicago}`,
      `Associated Press (2026) ‘Harbour to close’, ${harvard}`,
      `Associated Press, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'a body and its own site',
    told: { byline: 'World Health Organization', siteName: 'WHO News' },
    expected: [
      `World Health Organization. (2026, March 5). *Harbour to close*. WHO News. ${u}`,
      `World Health Organization. “Harbour to Close.” *WHO News*, 5 Mar. 2026, ${m}.`,
      `World Health Organization. “Harbour to Close.” *WHO News*, March 5, 2026. ${u}.`,
      `World Health Organization (2026) ‘Harbour to close’, *WHO News*, 5 March. ${seen}`,
      `World Health Organization, “Harbour to Close,” *WHO News*, March 5, 2026, ${u}.`,
    ],
  },
  {
    name: 'a person and an agency',
    told: { byline: 'Ana Ruiz, Reuters' },
    expected: [
      `Ruiz, A., & Reuters. (2026, March 5). *Harbour to close*. ${apa}`,
      `Ruiz, Ana, and Reuters. “Harbour to Close.” ${mla}`,
      `Ruiz, Ana, and Reuters. “Harbour to Close.” ${chicago}`,
      `Ruiz, A. and Reuters (2026) ‘Harbour to close’, ${harvard}`,
      `Ana Ruiz and Reuters, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'the site itself',
    told: { byline: 'Coast Daily' },
    expected: [
      `Coast Daily. (2026, March 5). *Harbour to close*. ${u}`,
      `“Harbour to Close.” ${mla}`,
      `Coast Daily. “Harbour to Close.” ${chicago}`,
      `Coast Daily (2026) ‘Harbour to close’, ${harvard}`,
      `Coast Daily, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'no date',
    told: { byline: 'Ana Ruiz', publishedTime: undefined },
    expected: [
      `Ruiz, A. (n.d.). *Harbour to close*. ${apa}`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*, ${m}. Accessed 24 Nov. 2026.`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*. Accessed November 24, 2026. ${u}.`,
      `Ruiz, A. (no date) ‘Harbour to close’, *Coast Daily*. ${seen}`,
      `Ana Ruiz, “Harbour to Close,” *Coast Daily*, accessed November 24, 2026, ${u}.`,
    ],
  },
  {
    name: 'neither author nor date',
    told: { publishedTime: undefined },
    expected: [
      `*Harbour to close*. (n.d.). ${apa}`,
      `“Harbour to Close.” *Coast Daily*, ${m}. Accessed 24 Nov. 2026.`,
      `*Coast Daily*. “Harbour to Close.” Accessed November 24, 2026. ${u}.`,
      `*Coast Daily* (no date) ‘Harbour to close’. ${seen}`,
      `“Harbour to Close,” *Coast Daily*, accessed November 24, 2026, ${u}.`,
    ],
  },
  {
    name: 'only the day of its last change',
    told: { byline: 'Ana Ruiz', publishedTime: undefined, modifiedTime: '2026-03-07T09:00:00Z' },
    expected: [
      `Ruiz, A. (2026, March 7). *Harbour to close*. ${apa}`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*, 7 Mar. 2026, ${m}.`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*. Last modified March 7, 2026. ${u}.`,
      `Ruiz, A. (2026) ‘Harbour to close’, *Coast Daily*, 7 March. ${seen}`,
      `Ana Ruiz, “Harbour to Close,” *Coast Daily*, last modified March 7, 2026, ${u}.`,
    ],
  },
  {
    name: 'a year alone',
    told: { byline: 'Ana Ruiz', publishedTime: '2026' },
    expected: [
      `Ruiz, A. (2026). *Harbour to close*. ${apa}`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*, 2026, ${m}.`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*, 2026. ${u}.`,
      `Ruiz, A. (2026) ‘Harbour to close’, *Coast Daily*. ${seen}`,
      `Ana Ruiz, “Harbour to Close,” *Coast Daily*, 2026, ${u}.`,
    ],
  },
  {
    name: 'a month that MLA cuts to four letters, late in the evening of another zone',
    told: { byline: 'Ana Ruiz', publishedTime: '2025-09-30T23:30:00-07:00' },
    expected: [
      `Ruiz, A. (2025, September 30). *Harbour to close*. ${apa}`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*, 30 Sept. 2025, ${m}.`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Daily*, September 30, 2025. ${u}.`,
      `Ruiz, A. (2025) ‘Harbour to close’, *Coast Daily*, 30 September. ${seen}`,
      `Ana Ruiz, “Harbour to Close,” *Coast Daily*, September 30, 2025, ${u}.`,
    ],
  },
  {
    name: 'a title that begins with a quotation',
    told: { byline: 'Ana Ruiz', title: '"We are ready", says mayor' },
    expected: [
      `Ruiz, A. (2026, March 5). *“We are ready”, says mayor*. ${apa}`,
      `Ruiz, Ana. “‘We Are Ready’, Says Mayor.” ${mla}`,
      `Ruiz, Ana. “‘We Are Ready’, Says Mayor.” ${chicago}`,
      `Ruiz, A. (2026) ‘“We are ready”, says mayor’, ${harvard}`,
      `Ana Ruiz, “‘We Are Ready’, Says Mayor,” ${note}`,
    ],
  },
  {
    name: 'a title that ends with a quotation: the stop goes inside both',
    told: { byline: 'Ana Ruiz', title: 'Mayor says “we are ready”' },
    expected: [
      `Ruiz, A. (2026, March 5). *Mayor says “we are ready.”* ${apa}`,
      `Ruiz, Ana. “Mayor Says ‘We Are Ready.’” ${mla}`,
      `Ruiz, Ana. “Mayor Says ‘We Are Ready.’” ${chicago}`,
      `Ruiz, A. (2026) ‘Mayor says “we are ready”’, ${harvard}`,
      `Ana Ruiz, “Mayor Says ‘We Are Ready,’” ${note}`,
    ],
  },
  {
    name: 'a title with an apostrophe and a British quotation',
    told: { byline: 'Ana Ruiz', title: "Mayor's ‘last word’ on port" },
    expected: [
      `Ruiz, A. (2026, March 5). *Mayor’s ‘last word’ on port*. ${apa}`,
      `Ruiz, Ana. “Mayor’s ‘Last Word’ on Port.” ${mla}`,
      `Ruiz, Ana. “Mayor’s ‘Last Word’ on Port.” ${chicago}`,
      `Ruiz, A. (2026) ‘Mayor’s “last word” on port’, ${harvard}`,
      `Ana Ruiz, “Mayor’s ‘Last Word’ on Port,” ${note}`,
    ],
  },
  {
    name: 'a title that asks',
    told: { byline: 'Ana Ruiz', title: 'Who pays?' },
    expected: [
      `Ruiz, A. (2026, March 5). *Who pays?* ${apa}`,
      `Ruiz, Ana. “Who Pays?” ${mla}`,
      `Ruiz, Ana. “Who Pays?” ${chicago}`,
      `Ruiz, A. (2026) ‘Who pays?’, ${harvard}`,
      `Ana Ruiz, “Who Pays?,” ${note}`,
    ],
  },
  {
    name: 'a title that exclaims, and no author',
    told: { title: 'Save our port!' },
    expected: [
      `*Save our port!* (2026, March 5). ${apa}`,
      `“Save Our Port!” ${mla}`,
      `*Coast Daily*. “Save Our Port!” March 5, 2026. ${u}.`,
      `*Coast Daily* (2026) ‘Save our port!’, 5 March. ${seen}`,
      `“Save Our Port!,” ${note}`,
    ],
  },
  {
    name: 'a title with a colon: what follows begins anew',
    told: { byline: 'Ana Ruiz', title: 'Harbour plan: a town divided over its tide' },
    expected: [
      `Ruiz, A. (2026, March 5). *Harbour plan: A town divided over its tide*. ${apa}`,
      `Ruiz, Ana. “Harbour Plan: A Town Divided over Its Tide.” ${mla}`,
      `Ruiz, Ana. “Harbour Plan: A Town Divided over Its Tide.” ${chicago}`,
      `Ruiz, A. (2026) ‘Harbour plan: a town divided over its tide’, ${harvard}`,
      `Ana Ruiz, “Harbour Plan: A Town Divided over Its Tide,” ${note}`,
    ],
  },
  {
    name: 'hyphens, a figure and a name with its own capital',
    told: { byline: 'Ana Ruiz', title: 'Self-made iPhone thief gets 5-year term in anti-theft drive' },
    expected: [
      `Ruiz, A. (2026, March 5). *Self-made iPhone thief gets 5-year term in anti-theft drive*. ${apa}`,
      `Ruiz, Ana. “Self-Made iPhone Thief Gets 5-Year Term in Anti-theft Drive.” ${mla}`,
      `Ruiz, Ana. “Self-Made iPhone Thief Gets 5-Year Term in Anti-theft Drive.” ${chicago}`,
      `Ruiz, A. (2026) ‘Self-made iPhone thief gets 5-year term in anti-theft drive’, ${harvard}`,
      `Ana Ruiz, “Self-Made iPhone Thief Gets 5-Year Term in Anti-theft Drive,” ${note}`,
    ],
  },
  {
    name: 'a very long title stays whole in the list',
    told: {
      byline: 'Ana Ruiz',
      title:
        'After nine winters of storms, a harbour town with one ferry, two pubs and a lighthouse that nobody wants to pay for must decide by Friday whether it is worth saving',
    },
    expected: [
      `Ruiz, A. (2026, March 5). *After nine winters of storms, a harbour town with one ferry, two pubs and a lighthouse that nobody wants to pay for must decide by Friday whether it is worth saving*. ${apa}`,
      `Ruiz, Ana. “After Nine Winters of Storms, a Harbour Town with One Ferry, Two Pubs and a Lighthouse That Nobody Wants to Pay for Must Decide by Friday Whether It Is Worth Saving.” ${mla}`,
      `Ruiz, Ana. “After Nine Winters of Storms, a Harbour Town with One Ferry, Two Pubs and a Lighthouse That Nobody Wants to Pay for Must Decide by Friday Whether It Is Worth Saving.” ${chicago}`,
      `Ruiz, A. (2026) ‘After nine winters of storms, a harbour town with one ferry, two pubs and a lighthouse that nobody wants to pay for must decide by Friday whether it is worth saving’, ${harvard}`,
      `Ana Ruiz, “After Nine Winters of Storms, a Harbour Town with One Ferry, Two Pubs and a Lighthouse That Nobody Wants to Pay for Must Decide by Friday Whether It Is Worth Saving,” ${note}`,
    ],
  },
  {
    name: 'a newspaper whose name begins with an article, which Chicago leaves out',
    told: { byline: 'Ana Ruiz', siteName: 'The Coast Times' },
    expected: [
      `Ruiz, A. (2026, March 5). *Harbour to close*. The Coast Times. ${u}`,
      `Ruiz, Ana. “Harbour to Close.” *The Coast Times*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana. “Harbour to Close.” *Coast Times*, March 5, 2026. ${u}.`,
      `Ruiz, A. (2026) ‘Harbour to close’, *The Coast Times*, 5 March. ${seen}`,
      `Ana Ruiz, “Harbour to Close,” *Coast Times*, March 5, 2026, ${u}.`,
    ],
  },
  {
    name: 'particles, hyphens and a suffix',
    told: { byline: 'Jean-Paul van der Berg, Tom Hill, Jr.' },
    expected: [
      `van der Berg, J.-P., & Hill, T., Jr. (2026, March 5). *Harbour to close*. ${apa}`,
      `van der Berg, Jean-Paul, and Tom Hill Jr. “Harbour to Close.” ${mla}`,
      `van der Berg, Jean-Paul, and Tom Hill Jr. “Harbour to Close.” ${chicago}`,
      `van der Berg, J.-P. and Hill, T., Jr. (2026) ‘Harbour to close’, ${harvard}`,
      `Jean-Paul van der Berg and Tom Hill Jr., “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'a third of his name, without a comma',
    told: { byline: 'Tom Hill III' },
    expected: [
      `Hill, T., III. (2026, March 5). *Harbour to close*. ${apa}`,
      `Hill, Tom, III. “Harbour to Close.” ${mla}`,
      `Hill, Tom, III. “Harbour to Close.” ${chicago}`,
      `Hill, T., III (2026) ‘Harbour to close’, ${harvard}`,
      `Tom Hill III, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'initials: apart, but together in Harvard',
    told: { byline: 'J.R. Hill' },
    expected: [
      `Hill, J. R. (2026, March 5). *Harbour to close*. ${apa}`,
      `Hill, J. R. “Harbour to Close.” ${mla}`,
      `Hill, J. R. “Harbour to Close.” ${chicago}`,
      `Hill, J.R. (2026) ‘Harbour to close’, ${harvard}`,
      `J. R. Hill, “Harbour to Close,” ${note}`,
    ],
  },
  {
    name: 'Spanish: no capitals of a headline',
    told: { byline: 'Ana María Ruiz', title: 'El puerto cierra', lang: 'es' },
    expected: [
      `Ruiz, A. M. (2026, March 5). *El puerto cierra*. ${apa}`,
      `Ruiz, Ana María. “El puerto cierra.” ${mla}`,
      `Ruiz, Ana María. “El puerto cierra.” ${chicago}`,
      `Ruiz, A.M. (2026) ‘El puerto cierra’, ${harvard}`,
      `Ana María Ruiz, “El puerto cierra,” ${note}`,
    ],
  },
  {
    name: 'Chinese: a script without capitals',
    told: { byline: '王小明', title: '港口关闭', siteName: '海岸日报', lang: 'zh' },
    expected: [
      `王小明. (2026, March 5). *港口关闭*. 海岸日报. ${u}`,
      `王小明. “港口关闭.” *海岸日报*, 5 Mar. 2026, ${m}.`,
      `王小明. “港口关闭.” *海岸日报*, March 5, 2026. ${u}.`,
      `王小明 (2026) ‘港口关闭’, *海岸日报*, 5 March. ${seen}`,
      `王小明, “港口关闭,” *海岸日报*, March 5, 2026, ${u}.`,
    ],
  },
  {
    name: 'Arabic: a script without capitals, of two words',
    told: { byline: 'أحمد علي', title: 'إغلاق الميناء', lang: 'ar' },
    expected: [
      `أحمد علي. (2026, March 5). *إغلاق الميناء*. ${apa}`,
      `أحمد علي. “إغلاق الميناء.” ${mla}`,
      `أحمد علي. “إغلاق الميناء.” ${chicago}`,
      `أحمد علي (2026) ‘إغلاق الميناء’, ${harvard}`,
      `أحمد علي, “إغلاق الميناء,” ${note}`,
    ],
  },
  {
    name: 'Cyrillic, a month and no name of the site',
    told: {
      byline: 'Анна Петрова',
      title: 'Порт',
      siteName: undefined,
      publishedTime: '2026-03',
      lang: 'ru',
    },
    expected: [
      `Петрова, А. (2026, March). *Порт*. coast.example. ${u}`,
      `Петрова, Анна. “Порт.” *coast.example*, Mar. 2026, ${m}.`,
      `Петрова, Анна. “Порт.” *coast.example*, March 2026. ${u}.`,
      `Петрова, А. (2026) ‘Порт’, *coast.example*, March. ${seen}`,
      `Анна Петрова, “Порт,” *coast.example*, March 2026, ${u}.`,
    ],
  },
]
