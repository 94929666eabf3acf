// Generated from src/document/schema.ts by `npm run generate`. Change it there.

import type { Schema } from '../validate.ts';

export const source: Schema = {
  type: 'object',
  required: ['id', 'publisher'],
  properties: {
    id: { type: 'string', pattern: /\S/u },
    publisher: { type: 'string', pattern: /\S/u },
    headline: { type: 'string', pattern: /\S/u },
    author: { type: 'string' },
    url: { type: 'string', format: 'link' },
    published: { type: 'string', format: 'edtf' },
    updated: { type: 'string', format: 'edtf' },
    accessed: { type: 'string', format: 'edtf' },
    archivedAt: { type: 'string', format: 'link' },
    archivedOn: { type: 'string', format: 'edtf' },
    language: { type: 'string', format: 'language-tag' },
    kind: {
      enum: ['article', 'statement', 'document', 'dataset', 'video', 'audio', 'image', 'social', 'book', 'other'],
    },
    credit: { type: 'string', pattern: /\S/u },
    gone: { type: 'boolean' },
    note: { type: 'string' },
  },
};

export const lane: Schema = {
  type: 'object',
  required: ['id', 'title'],
  properties: {
    id: { type: 'string', pattern: /\S/u },
    title: { type: 'string', pattern: /\S/u },
    color: {
      type: 'string',
      pattern: /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([-\w\s.,%/]+\))$/u,
    },
  },
};

export const event: Schema = {
  type: 'object',
  required: ['id', 'title', 'date'],
  properties: {
    id: { type: 'string', pattern: /\S/u },
    title: { type: 'string', pattern: /\S/u },
    date: { type: 'string', format: 'edtf' },
    shortTitle: { type: 'string', pattern: /\S/u },
    summary: { type: 'string' },
    lane: { type: 'string', pattern: /\S/u },
    tags: { type: 'array', items: { type: 'string', pattern: /\S/u } },
    place: { type: 'string', pattern: /\S/u },
    importance: { type: 'number', minimum: 0, maximum: 1 },
    media: {
      type: 'object',
      required: ['url'],
      properties: {
        url: { type: 'string', format: 'link' },
        alt: { type: 'string' },
        credit: { type: 'string' },
        caption: { type: 'string' },
      },
    },
    status: { enum: ['confirmed', 'reported', 'alleged', 'disputed', 'retracted'] },
    citations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['source'],
        properties: {
          source: { type: 'string', pattern: /\S/u },
          quote: {
            type: 'object',
            required: ['exact'],
            properties: {
              exact: { type: 'string', pattern: /\S/u },
              prefix: { type: 'string' },
              suffix: { type: 'string' },
            },
          },
          speaker: { type: 'string', pattern: /\S/u },
          spokenOn: { type: 'string', format: 'edtf' },
          stance: { enum: ['supports', 'disputes', 'context'] },
          topic: { type: 'string', pattern: /\S/u },
          note: { type: 'string' },
          date: { type: 'string', format: 'edtf' },
        },
      },
    },
    related: {
      type: 'array',
      items: {
        type: 'object',
        required: ['event'],
        properties: {
          event: { type: 'string', pattern: /\S/u },
          kind: { enum: ['cause', 'follow-up', 'reply', 'part', 'correction', 'other'] },
        },
      },
    },
    lang: { type: 'string', format: 'language-tag' },
    dir: { enum: ['ltr', 'rtl', 'auto'] },
  },
};

export const correction: Schema = {
  type: 'object',
  required: ['date', 'change'],
  properties: {
    date: { type: 'string', format: 'edtf' },
    event: { type: 'string', pattern: /\S/u },
    change: { type: 'string', pattern: /\S/u },
    before: { type: 'string' },
  },
};

export const shell: Schema = {
  type: 'object',
  required: [],
  properties: {
    $schema: { type: 'string' },
    title: { type: 'string', pattern: /\S/u },
    description: { type: 'string' },
    language: { type: 'string', format: 'language-tag' },
    timeZone: { type: 'string', format: 'time-zone' },
    view: { type: 'string', format: 'edtf-interval' },
    sources: { type: 'array' },
    lanes: { type: 'array' },
    events: { type: 'array' },
    story: { type: 'array', items: { type: 'string', pattern: /\S/u } },
    corrections: { type: 'array' },
  },
};
