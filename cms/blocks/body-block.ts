import type {
  CalloutBlock,
  ChecklistBlock,
  ComparisonBlock,
  ContactBlock,
  DoDontBlock,
  KeyFactBlock,
  LocalVariationBlock,
  PictureBlock,
  QuoteBlock,
  ServiceListBlock,
  StepsBlock,
  TableBlock,
  TextBlock,
  TimelineBlock,
  VideoBlock,
} from '../payload-types.ts'

/** Any block of a body, as Payload reads and writes it. */
export type BodyBlock =
  | TextBlock
  | KeyFactBlock
  | StepsBlock
  | CalloutBlock
  | DoDontBlock
  | ContactBlock
  | ServiceListBlock
  | ComparisonBlock
  | TableBlock
  | TimelineBlock
  | QuoteBlock
  | LocalVariationBlock
  | VideoBlock
  | ChecklistBlock
  | PictureBlock
