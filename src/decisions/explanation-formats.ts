/** How explanations of recorded decisions are rendered. */
export const EXPLANATION_FORMATS = ['text', 'markdown', 'html', 'json', 'disclosure'] as const
