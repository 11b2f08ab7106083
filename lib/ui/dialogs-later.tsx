import { later } from './later'

/** Their code is no part of a page until somebody asks for it. */
export const CiteDialogLater = later(async () => (await import('./cite/cite-dialog')).CiteDialog)
export const ExportDialogLater = later(async () => (await import('./export/export-dialog')).ExportDialog)
