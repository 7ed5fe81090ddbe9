import remarkGfm from 'remark-gfm';

/** `sideEffects` of the package speaks of dist/ alone; here the define files are taken from the sources. */
const keepDefine = {
  name: 'keep-define',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.includes('define/') && !importer?.includes('/src/define/')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, moduleSideEffects: true };
  },
};

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Tables in the guides are written as on GitHub.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  docs: { defaultName: 'Reference' },
  viteFinal: (config) => ({
    ...config,
    plugins: [...config.plugins, keepDefine],
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
};
