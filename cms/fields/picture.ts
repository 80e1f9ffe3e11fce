import type { UploadField } from 'payload'

interface PictureOptions {
  name: string
  help: string
  required?: boolean
}

/** A choice from the picture library. */
export function pictureField({ name, help, required }: PictureOptions): UploadField {
  return { name, type: 'upload', relationTo: 'pictures', ...(required ? { required } : {}), admin: { description: help } }
}
