/**
 * The XMP packet: title, dates and the claim of PDF/UA-1 (ISO 14289-1, 5). pdfkit's `subset: 'PDF/UA'` is not used: it
 * also writes a CIDSet that misses the parts of composite glyphs.
 */
export function describeInXmp(info: Readonly<Record<string, string | Date>>): string {
  const day = info['CreationDate'] instanceof Date ? info['CreationDate'].toISOString().replace(/\.\d+Z$/, 'Z') : ''
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${words(info, 'Creator')}</xmp:CreatorTool></rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words(info, 'Title')}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${words(info, 'Author')}</rdf:li></rdf:Seq></dc:creator></rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${words(info, 'Producer')}</pdf:Producer></rdf:Description>`,
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

function words(info: Readonly<Record<string, string | Date>>, name: string): string {
  const value = info[name]
  return typeof value === 'string' ? value.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`) : ''
}
