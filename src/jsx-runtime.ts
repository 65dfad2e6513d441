/** The JSX runtime for templates: satori's own, so that a template needs no React. */
export * from 'satori/jsx/jsx-runtime';
