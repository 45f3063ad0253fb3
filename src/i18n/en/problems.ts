import type { ProblemCode } from '../../domain/dataset/problem.ts'

/** What is wrong and how to mend it; `{name}` is filled in from the problem. */
export const problems: Readonly<Record<ProblemCode, string>> = {
  'unknown-format':
    'The format is “{found}”, and this reads “sanad/1”. Save the file in that format, or open it with a version that reads its own.',
  'unknown-key': 'There is no key “{key}” here. Remove it, or write the one meant[[: “{nearest}”]].',
  'missing-key': 'The key “{key}” is missing. Add it.',
  'not-text': 'This should be a text, and is {received}. Write one, between quotation marks.',
  'not-number': 'This should be a number, and is {received}. Write digits, without quotation marks.',
  'not-list': 'This should be a list, and is {received}. Write it between square brackets.',
  'not-object': 'This should have keys and values, and is {received}. Write them between braces.',
  'not-true': 'This can only be true, and is {received}. Write true, or leave the key out.',
  'unknown-value': '“{value}” is not one of: {known}.[[ The nearest is “{nearest}”.]]',
  'empty-text': 'This text is empty. Write it, or leave its key out.',
  'too-long': 'This has {length} characters (“{value}…”), and at most {max} are possible here. Shorten it.',
  'empty-localised': 'This text is in no language. Give it in at least one, such as “en” or “ar”.',
  'bad-id': '“{value}” is not an id. Use lower-case Latin letters, digits and single hyphens, such as “burkina-faso”.',
  'bad-offset': '“{value}” is not an offset. Use a whole number from 0 up, in UTF-16 code units.',
  'bad-number': '“{value}” is not a number that can be kept. Use a finite one.',
  'bad-hash': '“{value}” is not a SHA-256. Write its 64 hexadecimal digits in lower case.',
  'bad-url': '“{value}” is not the address of a web page. Write it in full, beginning with https:// or http://.',
  'bad-date': '“{value}” is not a date in EDTF. Write it like 2023-03-18, 2024-11, 2024~ or 2023-01/2023-08.',
  'bad-language': '“{value}” is not a language tag (BCP 47). Write it like “ar”, “en” or “pt-BR”.',
  'bad-country-code': '“{value}” is not a country code. Use the two capital letters of ISO 3166-1, such as “ML”.',
  'bad-wikidata':
    '“{value}” is not the address of a Wikidata item. Write it like http://www.wikidata.org/entity/Q912 (in annotations: Q912).',
  'bad-location': '{value} is not a place on Earth. Write longitude (−180 to 180) and then latitude (−90 to 90).',
  'bad-question-count': 'There are more questions than anyone reads in a first minute. Keep at most six.',
  'id-twice': 'The id “{id}” is taken already, at {first}. Give one of the two another id.',
  'source-length':
    'The text has {length} code units, and its source range {range}. Make the range cover the text exactly.',
  'range-outside':
    'The range {start}–{end} does not lie in its text, which has {length} code units. Correct the offsets.',
  'range-splits':
    'Offset {offset} cuts a character apart (near “{words}”). Move it before or after the whole letter with its marks.',
  'sentences-overlap':
    'The sentence “{id}” begins at {start}, before the one in front of it ends at {end}. Order the sentences and let none overlap.',
  'text-uncovered': 'No sentence covers “{words}”. Let the sentences cover everything but white space.',
  'duplicate-differs':
    'The sentence “{id}” is said to repeat “{first}”, and its words differ. Correct the reference, or remove it.',
  'duplicate-order':
    'The sentence “{id}” repeats “{first}”, which is not the first one with these words. Point to the first.',
  'mention-not-alias':
    '“{words}” is not an alias of “{id}”[[ (the nearest is “{nearest}”)]]. Add it to its aliases, or mark the mention as implied.',
  'mention-twice': 'This mention of “{id}” (“{words}”) is there twice. Remove one.',
  'mention-uncovered': 'The mention “{words}” of “{id}” does not lie in one sentence. Correct its range.',
  'entity-unmentioned': 'No document mentions “{id}”. Add a mention, or remove the entity.',
  'relation-unproven': 'The relation “{id}” has no evidence. Add the sentence that says it, or remove the relation.',
  'relation-twice': 'The relation “{id}” repeats “{first}”: same ends, same type. Join their evidence in one.',
  'relation-mirrored':
    'The relation “{id}” is the mirror image of “{first}”, and its type has no direction. Join them in one.',
  'relation-self': 'The relation “{id}” joins “{entity}” to itself. Correct one of its ends.',
  'relation-ends':
    '“{type}” cannot have “{entity}” ({kind}) at this end. It takes: {allowed}. Choose another type, or let the vocabulary allow it.',
  'evidence-not-sentences':
    'The evidence {start}–{end} does not cover whole sentences. The nearest range that does is {nearest}.',
  'attribution-missing':
    'This is somebody’s claim, and it doesn’t say whose. Name the entity (in annotations: “by”), or choose another stance.',
  'mark-outside': 'The {mark} (“{words}”) lies outside the evidence {start}–{end}. Mark words of the evidence.',
  'translation-missing':
    'Words are marked in “{language}”, and a sentence of this evidence has no translation into it. Translate it, or remove the marks.',
  'translation-mark-outside':
    'The {mark} {start}–{end} lies outside the translation ({language}), which has {length} code units. Correct the offsets.',
  'translation-mark-splits':
    'The {mark} in the translation ({language}) cuts a character apart at {offset}. Move it to the letter’s edge.',
  'figure-absent':
    'The words of the figure, “{words}”, are not in the evidence.[[ The nearest there are “{nearest}”.]]',
  'unknown-unit':
    'The vocabulary has no unit “{id}”. [[The nearest is “{nearest}”. ]]Correct it, or add the unit with its words.',
  'former-id-kept': 'The former id “{id}” is still in use. Remove it from the former ids, or rename what has it.',
  'former-id-lost':
    'The former id “{former}” leads to “{id}”, which does not exist. [[The nearest is “{nearest}”. ]]Write a current id, or null if it is gone.',
  'grammar-missing':
    'The grammar of “{id}” is missing for “{language}”, so that verbs cannot agree with it. Add its gender and number.',
  'number-missing':
    'The grammar of “{id}” for “{language}” does not say whether the name is singular, dual or plural. Add its number.',
  'unknown-agent': 'No program “{id}” is among the agents.[[ The nearest is “{nearest}”.]]',
  'unknown-person': 'No person “{id}” is among the agents.[[ The nearest is “{nearest}”.]]',
  'unknown-entity': 'There is no entity “{id}”.[[ The nearest is “{nearest}”.]]',
  'unknown-entity-type': 'The vocabulary has no entity type “{id}”.[[ The nearest is “{nearest}”.]]',
  'unknown-relation-type': 'The vocabulary has no relation type “{id}”.[[ The nearest is “{nearest}”.]]',
  'unknown-category': 'The vocabulary has no category “{id}”.[[ The nearest is “{nearest}”.]]',
  'unknown-document': 'There is no document “{id}”.[[ The nearest is “{nearest}”.]]',
  'unknown-sentence': 'This document has no sentence “{id}”.[[ The nearest is “{nearest}”.]]',
  'unknown-source': 'The sources don’t list the file “{id}”.[[ The nearest is “{nearest}”.]]',
  'question-lost':
    'The view of this question names “{value}”, which is not in the dataset. Copy the link of a view that is there.',
  'question-unanswered':
    'The view of this question, “{value}”, shows no sentence that could answer it. Copy the link of one that does.',
  'file-too-large': 'The file has {size} bytes, and the limit is {max}. Split it, or leave documents out.',
  'file-too-full': 'The file has more than {max} values, so it is not opened. Split it, or leave documents out.',
  'file-empty': 'The file is empty. Choose another, or save it again.',
  'json-stops':
    'The file stops in the middle, at line {line}, column {column} (byte {byte}). Load or save it again as a whole.',
  'json-broken': 'This is not JSON from line {line}, column {column} on (byte {byte}), at “{words}”. Correct it there.',
  'file-missing': 'The file {file} is not there. Write it, or remove it from the list.',
  'file-not-utf8':
    'The file {file} is neither UTF-8 nor UTF-16 with its byte-order mark, from byte {byte} on. Save it as UTF-8.',
  'file-unread':
    '“{file}” is not read: annotations are files whose names end in .yaml or .yml. Rename it, or move it elsewhere.',
  'file-unexpected':
    'The dataset doesn’t list a document “{document}”. Add it to dataset.yaml, or name the file after the one meant[[: “{nearest}”]].',
  'yaml-broken': 'This is not YAML: {reason}. Correct it (quote a text that holds a colon, comma or bracket).',
  'not-boolean': 'This should be true or false, and is {received}. Write one of the two.',
  'key-twice': 'The key “{key}” is here twice. Join the two, or rename one.',
  'document-elsewhere': 'The file is named after “{expected}”, and holds the document “{id}”. Make them agree.',
  'begins-absent': 'No line after the document before begins with “{words}”. The nearest words are “{nearest}”.',
  'text-before': 'The text has “{words}” before the first document begins. Let the first document begin there.',
  'sentence-differs':
    'This differs from the text at its character {at}. Written: “{written}”; in the text: “{found}”. Copy it from the text.',
  'sentence-missing': 'The sentence “{words}” is missing. Add it with its role[[, after “{after}”]].',
  'sentence-extra':
    'The text has no such sentence here: “{words}”. Nearest to it: “{nearest}”. Correct its words or its place, or remove it.',
  'quote-absent': 'The words “{quote}” are not there. The nearest are “{nearest}”.',
  'quote-ambiguous': 'The words “{quote}” are there more than once. Say which: {shown}.',
  'quote-number': 'The words “{quote}” are there, but have no number {number}. Use one from 1 to {count}.',
  'mark-not-alias':
    'The {mark} “{words}” is no alias of “{id}”[[ (the nearest is “{nearest}”)]]. Mark the words that name it, or say “implied: [{mark}]”.',
  'relation-form':
    'A relation is written as source, type, target; “{text}” is not. Write it like “russia supplies-arms mali”.',
  'through-range':
    '“through: {through}” does not fit. Use a whole number from 1 to {left}, which is how many sentences are left, this one included.',
  'repeat-unmarked':
    'This repeats the sentence {first} word for word. Add “duplicate: true” and leave out what the first one says.',
  'repeat-absent':
    'This is marked as a duplicate, and no earlier sentence of the document has its words. Remove the mark.',
  'repeat-annotated': 'This repeats {first} and has mentions or relations of its own. Move them there.',
  'relations-absent':
    'This sentence has neither relations nor “none”. Write the relations that it states, or “none: …” with the reason why it states none.',
  'none-with-relations': 'This says why there is no relation, and there is one. Remove “none” or the relations.',
  'published-id-lost':
    'The published dataset has the {kind} “{id}”, and this one has not. Links and flags name it: say in former-ids.yaml what it is called now, or null if it is gone.',
  'example-absent': 'The example “{words}” is not in the text. Copy it from there.',
}
