import { describe, expect, it } from 'vitest'
import { binaryKind, jsonKind, textKind } from '../../../src/domain/open/foreignKind.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('the kind of a file that is no dataset', () => {
  it.each([
    ['%PDF-1.7 …', 'pdf'],
    ['\u0089PNG\r\n', 'png'],
    ['\u00FF\u00D8\u00FF\u00E0', 'picture'],
    ['PK\u0003\u0004 word/document.xml', 'docx'],
    ['PK\u0003\u0004 xl/workbook.xml', 'xlsx'],
    ['PK\u0003\u0004 notes.txt', 'zip'],
    ['\u001F\u008B\u0008', 'gzip'],
    ['{"format":"sanad/1"}', null],
    ['', null],
  ])('%j is %s by its bytes', (head, kind) => {
    expect(binaryKind(bytes(head))).toBe(kind)
  })

  it.each([
    ['<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">', 'graphml'],
    ['<?xml version="1.0"?><gexf version="1.3">', 'gexf'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    ['<svg:svg xmlns:svg="http://www.w3.org/2000/svg">', 'svg'],
    ['<rss>', 'xml'],
    ['Creator "me"\ngraph [\n  node [ id 1 ]\n]', 'gml'],
    ['source,target\nmali,russia\nchina,mali\n', 'csv'],
    ['المصدر؛الهدف\nsource;target\na;b\n'.replace('؛', ';'), 'csv'],
    ['source\ttarget\nmali\trussia\n', 'tsv'],
    ['1,2\n3,4\n', 'csv'],
    ['"mali, west","russia"\n"a","b"\n', 'csv'],
    ['باماكو، السبت. قال مسؤول إن الطائرة وصلت.\nثم غادرت.', 'text'],
    ['Bamako, Saturday. An official said, again, that it came.\nThen it left.', 'text'],
    ['{"format":"sanad/1"', null],
    ['\uFEFF  [1, 2', null],
    ['', null],
  ])('%j is %s by its text', (text, kind) => {
    expect(textKind(text)).toBe(kind)
  })

  it.each([
    [{ format: 'sanad/2' }, null],
    [{ documents: [], entities: [] }, null],
    [{ format: 'sanad-flags/1', flags: [] }, 'flags'],
    [{ format: 'sanad-views/1', views: [] }, 'views'],
    [{ elements: { nodes: [], edges: [] } }, 'cytoscape'],
    [{ nodes: [], links: [] }, 'd3'],
    [[{ CXVersion: '2.0' }, { nodes: [] }], 'cx2'],
    [{ '@context': 'https://schema.org', '@graph': [] }, 'json-ld'],
    [{ name: 'package' }, 'json'],
    [[1, 2, 3], 'json'],
    [null, 'json'],
  ])('%j is %s by its keys', (value, kind) => {
    expect(jsonKind(value)).toBe(kind)
  })
})
