const explanations: [RegExp, string][] = [
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST|dnsNotFound/iu, 'there is no such site, or no network'],
  [/INTERNET_DISCONNECTED|netOffline/iu, 'there is no network'],
  [/UNSAFE_PORT|deniedPortAccess/iu, 'the browser refuses that port'],
  [/CERT|SSL/iu, 'its certificate is not valid'],
  [/CONNECTION|NET_TIMEOUT|NET_RESET|NET_INTERRUPT|PROXY/iu, 'the site does not answer'],
]

/** Says in plain words why Chromium or Firefox could not open an address; the first line of the browser's own words where none fit. */
export function explainNetworkError(error: string): string {
  const known = explanations.find(([pattern]) => pattern.test(error))
  return known ? known[1] : (error.split('\n')[0] ?? error)
}
