/** The groups of choices, by the name they have in the address of the page: `?cost=free`. */
export const groupNames = ['for', 'cost', 'ask', 'by', 'when', 'how', 'with', 'has', 'travel', 'pay', 'language', 'welcome'] as const
export type GroupName = (typeof groupNames)[number]
