import type { Target } from 'puppeteer-core'

/** Something in the console that should not be there. */
export interface ConsoleError {
  text: string
  /** The address of the script or page it comes from; empty where the browser does not say. */
  url: string
}

/** What Chromium itself says where it was built without a language model and is asked whether it has one. */
const ofTheBrowser = 'Unable to create a text session because the service is not running.'

/**
 * Collects what a page or a worker throws, logs as an error or warning, or is refused. The list also gets what happened
 * before the call: a protocol session of its own makes the browser tell everything again.
 */
export async function collectErrors(target: Target): Promise<ConsoleError[]> {
  const errors: ConsoleError[] = []
  const session = await target.createCDPSession()
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text
    errors.push({ text, url: details.url ?? details.stackTrace?.callFrames[0]?.url ?? '' })
  })
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'warning' && type !== 'assert') return
    const text = args.map((arg) => String(arg.value ?? arg.description)).join(' ')
    errors.push({ text, url: stackTrace?.callFrames[0]?.url ?? '' })
  })
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.text === ofTheBrowser) return
    if (entry.level === 'error' || entry.level === 'warning')
      errors.push({ text: entry.text, url: entry.url ?? '' })
  })
  await session.send('Runtime.enable')
  await session.send('Log.enable')
  return errors
}
