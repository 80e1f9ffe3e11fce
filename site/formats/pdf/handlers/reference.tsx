import type { ReactElement } from 'react'
import type { Handlers } from '../../../../content/document/render.ts'
import { EasyReadStep } from '../components/easy-read-step.tsx'
import { Glossary } from '../components/glossary.tsx'
import { inOrder } from '../components/in-order.ts'
import { PageLinks } from '../components/page-links.tsx'
import { CaptionedPicture } from '../components/picture.tsx'
import { OwnContact, Service } from '../components/service.tsx'
import { Sources } from '../components/sources.tsx'
import { Paragraph } from '../components/text.tsx'
import { Video } from '../components/video.tsx'
import type { PdfContext } from '../context.ts'
import { drawLines } from './prose.tsx'

type ReferenceKind = 'contact' | 'serviceList' | 'video' | 'picture' | 'easyReadStep' | 'definitions' | 'pageLinks' | 'sources'

export const referenceHandlers: Pick<Handlers<ReactElement, PdfContext>, ReferenceKind> = {
  contact: ({ service, why }, _draw, { theme, frame, site, address }) =>
    service.address === address ? (
      <OwnContact theme={theme} frame={frame} site={site} service={service} />
    ) : (
      <Service theme={theme} frame={frame} site={site} service={service} why={why} />
    ),
  serviceList: ({ title, services }, _draw, { theme, frame, site }) => (
    <>
      {title && (
        <Paragraph theme={theme} isStrong introduces>
          {title}
        </Paragraph>
      )}
      {inOrder(services.map((service) => <Service theme={theme} frame={frame} site={site} service={service} isListed />))}
    </>
  ),
  video: (video, draw, { theme, frame, site }) => (
    <Video theme={theme} frame={frame} site={site} video={video}>
      {inOrder(draw.all(video.transcript))}
    </Video>
  ),
  picture: ({ picture, caption }, _draw, { theme, pictures }) => <CaptionedPicture theme={theme} picture={picture} pictures={pictures} caption={caption} />,
  easyReadStep: ({ picture, statements }, draw, { theme, pictures }) => (
    <EasyReadStep theme={theme} picture={picture} pictures={pictures} statements={drawLines(statements, draw)} />
  ),
  definitions: ({ items }, draw, { theme }) => (
    <Glossary theme={theme} items={items.map(({ id, name, body }) => ({ id, name, lines: drawLines(body, draw) }))} />
  ),
  pageLinks: ({ links }, _draw, { theme, site }) => <PageLinks theme={theme} site={site} links={links} />,
  sources: ({ sources }, _draw, { theme, frame, site }) => <Sources theme={theme} frame={frame} site={site} sources={sources} />,
}
