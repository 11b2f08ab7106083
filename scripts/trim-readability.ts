import { transform } from 'esbuild'
import type { Plugin } from 'vite'

/** Methods of Readability that only its `parse` asks, which `ContentFinder` does not, and those that it has in its own way. */
const unused = (
  '_getArticleTitle _unescapeHtmlEntities _getJSONLD _getArticleMetadata _isUrl parse ' +
  '_isValidByline _isElementWithoutContent _isProbablyVisible _cleanStyles ' +
  '_postProcessContent _fixRelativeUris _simplifyNestedElements _cleanClasses'
).split(' ')

/** Names of its properties and patterns, and of our own, that mean nothing to anybody else. */
const ownNames =
  /^(?:_[a-z]|REGEXPS$|FLAG_|DEFAULT_|[A-Z_]+_ELEMS$|ALTER_|DEPRECATED_|PRESENTATIONAL_|CLASSES_|UNLIKELY_|(?:unlikelyCandidates|okMaybeItsACandidate|shareElements|b64DataUrl|adWords|loadingWords|contentScore|isProse|isHeading|isCaption|linkShare|likeness|isCut|isPaid|isOrganization|removals|parted)$)/

/**
 * Makes the script that is injected into pages smaller: Readability without the methods that Lede has in its own way, and
 * with short names for those that begin with an underscore, which no minifier dares to touch by itself.
 */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    apply: 'build',
    transform(code, id) {
      if (id.endsWith('/Readability-readerable.js')) return 'module.exports = undefined'
      if (!id.endsWith('/Readability.js')) return undefined
      return withoutPatterns(withoutMessages(unused.reduce(withoutMethod, code)))
        .replaceAll(/\bif \(this\._(?:debug|docJSDOMParser)\b/gu, 'if (false')
        .replaceAll(
          /^ {2}(?:PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS): \[[^\]]*\],\n/gmu,
          '',
        )
        .replace(/^ {2}HTML_ESCAPE_MAP: \{[^}]*\},\n/mu, '')
    },
    async generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.moduleIds.some((id) => id.endsWith('/Readability.js')))
          continue
        const { code } = await transform(output.code, {
          minify: true,
          target: 'es2022',
          charset: 'utf8',
          // Without the flag `u`, which esbuild's own regular expressions do not know.
          mangleProps: ownNames,
          // Readability writes these onto elements, which have properties of their own.
          reserveProps: /^_readability/,
        })
        output.code = code
      }
    },
  }
}

/** Takes out what is only said where Readability is debugged; that there is something to say still counts. */
const withoutMessages = (code: string): string =>
  code
    .replaceAll(/errs\.push\(\s*`[^`]*`\s*\)/gu, 'errs.push(0)')
    .replaceAll(/\bthis\.log\((?:"[^"]*"|[^";])*?\);/gu, ';')

/** Takes out the patterns that nothing asks any more; `ContentFinder` asks for the byline's. */
const withoutPatterns = (code: string): string =>
  code.replaceAll(/^ {4}(\w+):\s+\/.*\/[a-z]*,\n/gmu, (entry, name: string) =>
    name === 'byline' || code.includes(`REGEXPS.${name}`) ? entry : '',
  )

function withoutMethod(code: string, name: string): string {
  const start = code.search(new RegExp(`\\n  ${name}\\([^\\n]*\\) \\{\\n`, 'u'))
  const end = code.indexOf('\n  },\n', start)
  if (start < 0 || end < 0) throw new Error(`Readability has no method ${name}: is it another version?`)
  return code.slice(0, start) + code.slice(end + '\n  },'.length)
}
