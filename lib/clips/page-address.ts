const trackers = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ncid|ref_src|_ga)$/iu

/**
 * An address as the store tells pages apart by it: without the fragment and without what only counts visitors, so that
 * a link from a newsletter is the same page. Anything that is no address is given back as it is.
 */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const address = new URL(url)
  address.hash = ''
  const names = [...address.searchParams.keys()].filter((name) => trackers.test(name))
  for (const name of names) address.searchParams.delete(name)
  address.searchParams.sort()
  return address.href
}
