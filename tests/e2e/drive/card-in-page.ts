import { pressShortcut } from './press-shortcut'
import { setTimeout as wait } from 'node:timers/promises'
import {
  TargetType,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import type { Chromium } from './open-chromium'

/** The card of a page, behind its closed shadow root, where only the browser's own tools see it. */
export interface CardInPage {
  /** Runs a function on the card's dialog and gives back its value, as JSON. */
  evaluate: <Value, Args extends unknown[]>(
    run: (dialog: HTMLDialogElement, ...args: Args) => Value,
    ...args: Args
  ) => Promise<Awaited<Value>>
  /** Runs an expression that has the dialog as `dialog`. */
  read: (expression: string) => Promise<unknown>
  texts: (selector: string) => Promise<string[]>
  /** Clicks in the middle of the first element that a selector finds, as a reader would. */
  click: (selector: string) => Promise<void>
  /** The accessible name, or the text, of what has the focus in the card. */
  focused: () => Promise<string>
}

/**
 * The background of Lede, awake: a key that comes while the browser still installs it is heard by nobody. `gone` are
 * targets that the browser still lists although their extension was loaded anew.
 */
export async function waitForBackground({ browser }: Chromium, gone: Target[] = []): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && !gone.includes(one),
  )
  const worker = await target.worker()
  if (!worker) throw new Error('the background has no worker')
  for (let tries = 0; tries < 100; tries += 1) {
    const isListening = await worker.evaluate(
      `globalThis.chrome?.commands?.getAll().then((all) =>
        chrome.commands.onCommand.hasListeners() && all.some(({ shortcut }) => shortcut.endsWith('Q')))`,
    )
    if (isListening) return worker
    await wait(50)
  }
  throw new Error('the background does not listen to its key')
}

/** The card that is open in a page; undefined where there is none. */
export async function findCard(page: Page): Promise<CardInPage | undefined> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const dialog = findDialog(root)
  if (!dialog) {
    await session.detach()
    return undefined
  }
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: dialog.backendNodeId })
  return driveCard(page, session, object.objectId ?? '')
}

/** Waits for a card with a message, or with a gist and its names. */
export async function waitForCard(page: Page): Promise<CardInPage> {
  for (let tries = 0; tries < 200; tries += 1) {
    const card = await findCard(page)
    if (card && (await page.$('[data-lede-whole], [data-lede="message"]'))) return card
    await wait(50)
  }
  throw new Error('no card came')
}

/** Waits until the page has no card. */
export async function waitForNoCard(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (!(await findCard(page))) return
    await wait(50)
  }
  throw new Error('the card is still open')
}

function findDialog(node: Protocol.DOM.Node, isInside = false): Protocol.DOM.Node | undefined {
  if (isInside && node.nodeName === 'DIALOG') return node
  for (const root of node.shadowRoots ?? []) {
    const found = findDialog(root, node.attributes?.includes('data-lede'))
    if (found) return found
  }
  for (const child of node.children ?? []) {
    const found = findDialog(child, isInside)
    if (found) return found
  }
  return undefined
}

function driveCard(page: Page, session: CDPSession, objectId: string): CardInPage {
  const call = async (body: string, args: unknown[] = []): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { const dialog = this; return ${body} }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const evaluate: CardInPage['evaluate'] = async (run, ...args) =>
    (await call(`(${String(run)})(dialog, ...args)`, args)) as never
  return {
    evaluate,
    read: (expression) => call(expression),
    texts: (selector) =>
      evaluate(
        (dialog, wanted) => [...dialog.querySelectorAll(wanted)].map((element) => element.textContent.trim()),
        selector,
      ),
    click: async (selector) => {
      const { x, y } = await evaluate((dialog, wanted) => {
        const element = dialog.querySelector(wanted)
        element?.scrollIntoView({ block: 'nearest' })
        const box = element?.getBoundingClientRect()
        return box
          ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
          : { x: Number.NaN, y: Number.NaN }
      }, selector)
      await page.mouse.click(x, y)
    },
    focused: () =>
      evaluate((dialog) => {
        const root = dialog.getRootNode() as ShadowRoot
        const element = root.activeElement
        return element?.ariaLabel ?? (element === dialog ? 'dialog' : (element?.textContent?.trim() ?? ''))
      }),
  }
}

/** Presses the key of the summary over a page: the card comes, or goes. */
export const pressCardKey = (page: Page): Promise<void> =>
  pressShortcut(page, { letter: 'Q', alt: true, shift: true })
