const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Abbreviations that keep their full stop, in lower case and without it. */
export const abbreviations = words(`
  mr mrs ms messrs dr prof rev hon st ste mt ft gen col lt sgt capt cmdr maj adm brig gov lt-gov sen rep reps sens pres
  supt det insp jr sr inc corp co ltd bros plc llc cos assn dept univ jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo vs etc al no vol pp
`)

/** First halves of hyphenated words that stand for themselves before a name: "pro-Kremlin", "mid-May". */
export const splittingPrefixes = words(`
  pro anti ex non mid post pre pan neo ultra trans inter cross former then all un sub semi late early half self co
  counter intra multi near far west east north south central southern northern eastern western
`)
