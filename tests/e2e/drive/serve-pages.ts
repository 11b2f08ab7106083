import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** A page by its HTML, or any other answer. */
export type ServedPage =
  | string
  | { body: string | Uint8Array; type?: string; status?: number; neverEnds?: boolean }

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  address: string
  close: () => Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
}

/** The smallest document that a PDF viewer opens. */
export const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`

/** Serves the files of a folder, and pages given by their path, to this computer only. A page that `neverEnds` keeps the browser loading. */
export async function servePages(source: {
  folder?: string
  pages?: Record<string, ServedPage>
}): Promise<PageServer> {
  const { folder, pages = {} } = source
  const server = createServer((request, response) => {
    const path = readPath(request.url)
    const page = pages[path]
    if (page !== undefined) answer(response, page, path)
    else if (folder) void answerFromFolder(response, folder, path)
    else answer(response, notFound, path)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page may ask for what is no address at all. */
function readPath(asked: string | undefined): string {
  try {
    return decodeURIComponent(new URL(asked ?? '/', 'http://localhost').pathname)
  } catch {
    return asked ?? '/'
  }
}

const notFound = { body: 'not found', type: 'text/plain', status: 404 }

function answer(response: ServerResponse, page: ServedPage, path: string): void {
  const { body, type, status = 200, neverEnds } = typeof page === 'string' ? { body: page } : page
  const known = types[extname(path).toLowerCase()] ?? types['.html']
  response.writeHead(status, { 'content-type': type ?? known })
  if (neverEnds) response.write(body)
  else response.end(body)
}

async function answerFromFolder(response: ServerResponse, folder: string, path: string): Promise<void> {
  // `normalize` of an absolute path cannot climb out of the folder.
  const file = join(folder, normalize(`/${path}`))
  const body = await readFile(file).catch(() => undefined)
  answer(response, body ? { body } : notFound, path)
}
