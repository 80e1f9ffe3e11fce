import type { TextareaField, TextField } from 'payload'

interface TextOptions {
  name: string
  label?: string
  help: string
  required?: boolean
  maxLength?: number
}

/** One line of plain words. */
export function textField(options: TextOptions & { validate?: TextField['validate'] }): TextField {
  return { type: 'text', ...shared(options), ...(options.validate ? { validate: options.validate } : {}) } as TextField
}

/** A few lines of plain words. */
export function longTextField(options: TextOptions): TextareaField {
  return { type: 'textarea', ...shared(options) }
}

/** Any number of short texts, each its own chip. */
export function textsField({ name, label, help, minRows }: TextOptions & { minRows?: number }): TextField {
  return {
    name,
    type: 'text',
    hasMany: true,
    ...(label ? { label } : {}),
    ...(minRows === undefined ? {} : { required: true, minRows }),
    admin: { description: `${help} Press Enter after each.` },
  }
}

function shared({ name, label, help, required, maxLength }: TextOptions) {
  return { name, ...(label ? { label } : {}), ...(required ? { required } : {}), ...(maxLength ? { maxLength } : {}), admin: { description: help } }
}
