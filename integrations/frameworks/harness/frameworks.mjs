import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Each framework: its package, its app, and what Vite needs to build it. */
export const frameworks = [
  { name: 'react', host: 'React, components', package: 'react', jsx: 'react' },
  { name: 'react-tag', host: 'React, the tag', package: 'react', jsx: 'react' },
  { name: 'preact', host: 'Preact', package: 'preact', jsx: 'preact' },
  {
    name: 'vue',
    host: 'Vue',
    package: 'vue',
    plugins: async () => {
      const { default: vue } = await import('@vitejs/plugin-vue');
      return [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('exercise-') } } })];
    },
  },
  {
    name: 'svelte',
    host: 'Svelte',
    package: 'svelte',
    plugins: async () => {
      const { svelte } = await import('@sveltejs/vite-plugin-svelte');
      return [svelte({ configFile: false })];
    },
  },
  {
    name: 'solid',
    host: 'Solid',
    package: 'solid-js',
    plugins: async () => {
      const { default: solid } = await import('vite-plugin-solid');
      return [solid({ ssr: true, hot: false })];
    },
  },
];

/** The version of an installed package. */
export const versionOf = (name) => require(`${name}/package.json`).version;
