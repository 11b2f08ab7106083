import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { trimReadability } from './scripts/trim-readability'

const popupCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // The model file, which ships in the package; nothing else is ever fetched.
  "connect-src 'self'",
  // Pictures come as data from the page; https only when the reader asks for them.
  "img-src 'self' data: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  hooks: {
    // The licences of what is in the package ask to go with it.
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: join(wxt.config.root, 'NOTICE'), relativeDest: 'NOTICE.txt' })
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [trimReadability()],
    esbuild: undefined,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Without a limit of the browser's own, and never cleared because some other page needs room.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Nothing of it is granted until the reader asks for one site.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: popupCsp },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandOpen__',
      },
      'quick-summary': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_commandGist__',
      },
      'mark-selection': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandMark__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
