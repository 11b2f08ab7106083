import { browser } from 'wxt/browser'

/** What the two families of browsers call it; each has one of them. */
interface PanelBrowser {
  sidePanel?: { open: (where: { tabId: number }) => Promise<void> }
  sidebarAction?: { open: () => Promise<void> }
}

/** Opens the side panel beside a tab's page. Only within a click of the reader's; rejects otherwise. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelBrowser
  await (sidebarAction ? sidebarAction.open() : sidePanel?.open({ tabId }))
}
