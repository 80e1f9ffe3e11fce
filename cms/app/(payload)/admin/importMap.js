import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FactLabel as FactLabel_5d80894ecccebbfb1450991f6e42e1dd } from '../../../blocks/fact/label.tsx'
import { PhoneLabel as PhoneLabel_19a76b3850d1e2f11aa2607b825961c9 } from '../../../blocks/phone/label.tsx'
import { TermLabel as TermLabel_8612af851f98d28354887b803f296858 } from '../../../blocks/term/label.tsx'
import { ForeignLabel as ForeignLabel_8f984d2c5a07645cd1f509156a795732 } from '../../../blocks/foreign/label.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_54b8c86edfab9b34796bcd525adf3677 } from '../../../components/row-title.tsx'
import { InterfaceWordsField as InterfaceWordsField_6fe3b3d4f1bd32888a8f547525afeae4 } from '../../../components/interface-words.tsx'
import { FollowedNote as FollowedNote_91461174ce008d437c89bb03e8cddc51 } from '../../../feeds/followed-note.tsx'
import { DuplicatesPanel as DuplicatesPanel_9bdcb0ee80320f51683580f1aa6948e6 } from '../../../duplicates/duplicates-panel.tsx'
import { AskField as AskField_db94a4247e5a4c5f306d4d08b91a7a65 } from '../../../check-links/ask-field.tsx'
import { AskTicked as AskTicked_ee41b5713d3160ef0bbfb6e22027a1cf } from '../../../check-links/ask-ticked.tsx'
import { ReadNowField as ReadNowField_57bb9d688c4212148d483e3f6745dca8 } from '../../../feeds/read-now-field.tsx'
import { HandOverField as HandOverField_3bab52d88ec72ff5e9a3f9fd58b1ce13 } from '../../../feeds/hand-over-field.tsx'
import { TwinsField as TwinsField_475db92fbc657aa387836d5339390704 } from '../../../feeds/twins-field.tsx'
import { LeftOutField as LeftOutField_1f83175087e60f9088749b326616158d } from '../../../feeds/left-out-field.tsx'
import { Review as Review_f88b78a9ccb7b0e29fbb8e40833f1768 } from '../../../update-requests/review.tsx'
import { Icon as Icon_78e9f786c9ba95795d26edc45e1fa448 } from '../../../components/brand.tsx'
import { Logo as Logo_78e9f786c9ba95795d26edc45e1fa448 } from '../../../components/brand.tsx'
import { Welcome as Welcome_fdb76bbe9b877c5df6e5d34c9b5ea157 } from '../../../components/welcome.tsx'
import { PublishingState as PublishingState_1da1ec48fc886c3dc6f46848f2f05942 } from '../../../components/publishing-state.tsx'
import { DirectoryState as DirectoryState_429805e99c74ccd298444d6ee66bdb35 } from '../../../components/directory-state.tsx'
import { FeedsState as FeedsState_acf43ae5a65a4d8d7f4a633f0cd65936 } from '../../../components/feeds-state.tsx'
import { MailState as MailState_40c0d5395e478462e42a9cdb9ad5fca8 } from '../../../components/mail-state.tsx'
import { NamedControls as NamedControls_3af8601ed5a3e3d5cc3c7de7339bc51b } from '../../../components/names/named-controls.tsx'
import { ImportView as ImportView_cf1ab07ff64a227c55b5b8b4fa339b50 } from '../../../import-screen/import-view.tsx'
import { MergeView as MergeView_828df2f46c52420a669508a883ada7c1 } from '../../../merge/merge-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/blocks/fact/label.tsx#FactLabel": FactLabel_5d80894ecccebbfb1450991f6e42e1dd,
  "/blocks/phone/label.tsx#PhoneLabel": PhoneLabel_19a76b3850d1e2f11aa2607b825961c9,
  "/blocks/term/label.tsx#TermLabel": TermLabel_8612af851f98d28354887b803f296858,
  "/blocks/foreign/label.tsx#ForeignLabel": ForeignLabel_8f984d2c5a07645cd1f509156a795732,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/row-title.tsx#RowTitle": RowTitle_54b8c86edfab9b34796bcd525adf3677,
  "/components/interface-words.tsx#InterfaceWordsField": InterfaceWordsField_6fe3b3d4f1bd32888a8f547525afeae4,
  "/feeds/followed-note.tsx#FollowedNote": FollowedNote_91461174ce008d437c89bb03e8cddc51,
  "/duplicates/duplicates-panel.tsx#DuplicatesPanel": DuplicatesPanel_9bdcb0ee80320f51683580f1aa6948e6,
  "/check-links/ask-field.tsx#AskField": AskField_db94a4247e5a4c5f306d4d08b91a7a65,
  "/check-links/ask-ticked.tsx#AskTicked": AskTicked_ee41b5713d3160ef0bbfb6e22027a1cf,
  "/feeds/read-now-field.tsx#ReadNowField": ReadNowField_57bb9d688c4212148d483e3f6745dca8,
  "/feeds/hand-over-field.tsx#HandOverField": HandOverField_3bab52d88ec72ff5e9a3f9fd58b1ce13,
  "/feeds/twins-field.tsx#TwinsField": TwinsField_475db92fbc657aa387836d5339390704,
  "/feeds/left-out-field.tsx#LeftOutField": LeftOutField_1f83175087e60f9088749b326616158d,
  "/update-requests/review.tsx#Review": Review_f88b78a9ccb7b0e29fbb8e40833f1768,
  "/components/brand.tsx#Icon": Icon_78e9f786c9ba95795d26edc45e1fa448,
  "/components/brand.tsx#Logo": Logo_78e9f786c9ba95795d26edc45e1fa448,
  "/components/welcome.tsx#Welcome": Welcome_fdb76bbe9b877c5df6e5d34c9b5ea157,
  "/components/publishing-state.tsx#PublishingState": PublishingState_1da1ec48fc886c3dc6f46848f2f05942,
  "/components/directory-state.tsx#DirectoryState": DirectoryState_429805e99c74ccd298444d6ee66bdb35,
  "/components/feeds-state.tsx#FeedsState": FeedsState_acf43ae5a65a4d8d7f4a633f0cd65936,
  "/components/mail-state.tsx#MailState": MailState_40c0d5395e478462e42a9cdb9ad5fca8,
  "/components/names/named-controls.tsx#NamedControls": NamedControls_3af8601ed5a3e3d5cc3c7de7339bc51b,
  "/import-screen/import-view.tsx#ImportView": ImportView_cf1ab07ff64a227c55b5b8b4fa339b50,
  "/merge/merge-view.tsx#MergeView": MergeView_828df2f46c52420a669508a883ada7c1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
