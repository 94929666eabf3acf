// @ts-nocheck Generated from src/document/schema.ts by `npm run generate`. Change it there.
import { formats } from '../formats.ts';

/** One thing wrong with a value, as ajv reports it. */
export interface SchemaFault {
  /** JSON pointer from the value that was validated. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** Whether the value is as the schema wants it; if not, `errors` says why until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors: readonly SchemaFault[] | null;
}
/** One object of the format. */
export interface Shape {
  readonly required: readonly string[];
  readonly fields: readonly string[];
}


export const validateSource: Validate = validate10;
const schema11 = {"properties":{"id":{},"publisher":{},"headline":{},"author":{},"url":{},"published":{},"updated":{},"accessed":{},"archivedAt":{},"archivedOn":{},"language":{},"kind":{"enum":["article","statement","document","dataset","video","audio","image","social","book","other"]},"credit":{},"gone":{},"note":{}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("\\S", "u");
const formats0 = formats.link;
const formats2 = formats.edtf;
const formats12 = formats["language-tag"];

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});errors++;
}
if(data.publisher === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "publisher"}});errors++;
}
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.publisher !== undefined){
let data1 = data.publisher;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/publisher",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publisher",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.headline !== undefined){
let data2 = data.headline;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/headline",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headline",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"format",params:{format: "link"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.published !== undefined){
let data5 = data.published;
if(typeof data5 === "string"){
if(!(formats2(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/published",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/published",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.updated !== undefined){
let data6 = data.updated;
if(typeof data6 === "string"){
if(!(formats2(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/updated",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.accessed !== undefined){
let data7 = data.accessed;
if(typeof data7 === "string"){
if(!(formats2(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/accessed",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accessed",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.archivedAt !== undefined){
let data8 = data.archivedAt;
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/archivedAt",keyword:"format",params:{format: "link"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/archivedAt",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.archivedOn !== undefined){
let data9 = data.archivedOn;
if(typeof data9 === "string"){
if(!(formats2(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/archivedOn",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/archivedOn",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.language !== undefined){
let data10 = data.language;
if(typeof data10 === "string"){
if(!(formats12(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"format",params:{format: "language-tag"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.kind !== undefined){
let data11 = data.kind;
if(!((((((((((data11 === "article") || (data11 === "statement")) || (data11 === "document")) || (data11 === "dataset")) || (data11 === "video")) || (data11 === "audio")) || (data11 === "image")) || (data11 === "social")) || (data11 === "book")) || (data11 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum}});errors++;
}
}
if(data.credit !== undefined){
let data12 = data.credit;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/credit",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credit",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.gone !== undefined){
if(typeof data.gone !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/gone",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateLane: Validate = validate11;
const schema12 = {"properties":{"id":{},"title":{},"color":{}}};
const pattern8 = new RegExp("^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([-\\w\\s.,%/]+\\))$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "color")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.color !== undefined){
let data2 = data.color;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([-\\w\\s.,%/]+\\))$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateEvent: Validate = validate12;
const schema13 = {"properties":{"id":{},"title":{},"date":{},"shortTitle":{},"summary":{},"lane":{},"tags":{"items":{}},"place":{},"importance":{},"media":{"properties":{"url":{},"alt":{},"credit":{},"caption":{}}},"status":{"enum":["confirmed","reported","alleged","disputed","retracted"]},"citations":{"items":{"properties":{"source":{},"quote":{"properties":{"exact":{},"prefix":{},"suffix":{}}},"speaker":{},"spokenOn":{},"stance":{"enum":["supports","disputes","context"]},"topic":{},"note":{},"date":{}}}},"related":{"items":{"properties":{"event":{},"kind":{"enum":["cause","follow-up","reply","part","correction","other"]}}}},"lang":{},"dir":{"enum":["ltr","rtl","auto"]}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});errors++;
}
if(data.date === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "date"}});errors++;
}
for(const key0 in data){
if(!((func2.call(schema13.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats2(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.shortTitle !== undefined){
let data3 = data.shortTitle;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/shortTitle",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shortTitle",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.lane !== undefined){
let data5 = data.lane;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.place !== undefined){
let data8 = data.place;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/place",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.importance !== undefined){
let data9 = data.importance;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/importance",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/importance",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/importance",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.media !== undefined){
let data10 = data.media;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/media",keyword:"required",params:{missingProperty: "url"}});errors++;
}
for(const key1 in data10){
if(!(((((key1 === "url") || (key1 === "alt")) || (key1 === "credit")) || (key1 === "caption")) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/media",keyword:"additionalProperties",params:{additionalProperty: key1}});errors++;
}
}
if(data10.url !== undefined){
let data11 = data10.url;
if(typeof data11 === "string"){
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/media/url",keyword:"format",params:{format: "link"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/media/url",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data10.alt !== undefined){
if(typeof data10.alt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/media/alt",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data10.credit !== undefined){
if(typeof data10.credit !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/media/credit",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data10.caption !== undefined){
if(typeof data10.caption !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/media/caption",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/media",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(!(((((data15 === "confirmed") || (data15 === "reported")) || (data15 === "alleged")) || (data15 === "disputed")) || (data15 === "retracted"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema13.properties.status.enum}});errors++;
}
}
if(data.citations !== undefined){
let data16 = data.citations;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1,keyword:"required",params:{missingProperty: "source"}});errors++;
}
for(const key2 in data17){
if(!(((((((((key2 === "source") || (key2 === "quote")) || (key2 === "speaker")) || (key2 === "spokenOn")) || (key2 === "stance")) || (key2 === "topic")) || (key2 === "note")) || (key2 === "date")) || (pattern0.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}});errors++;
}
}
if(data17.source !== undefined){
let data18 = data17.source;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/source",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/source",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data17.quote !== undefined){
let data19 = data17.quote;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.exact === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote",keyword:"required",params:{missingProperty: "exact"}});errors++;
}
for(const key3 in data19){
if(!((((key3 === "exact") || (key3 === "prefix")) || (key3 === "suffix")) || (pattern0.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote",keyword:"additionalProperties",params:{additionalProperty: key3}});errors++;
}
}
if(data19.exact !== undefined){
let data20 = data19.exact;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote/exact",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote/exact",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data19.prefix !== undefined){
if(typeof data19.prefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote/prefix",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data19.suffix !== undefined){
if(typeof data19.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote/suffix",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/quote",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data17.speaker !== undefined){
let data23 = data17.speaker;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/speaker",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/speaker",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data17.spokenOn !== undefined){
let data24 = data17.spokenOn;
if(typeof data24 === "string"){
if(!(formats2(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/spokenOn",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/spokenOn",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data17.stance !== undefined){
let data25 = data17.stance;
if(!(((data25 === "supports") || (data25 === "disputes")) || (data25 === "context"))){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/stance",keyword:"enum",params:{allowedValues: schema13.properties.citations.items.properties.stance.enum}});errors++;
}
}
if(data17.topic !== undefined){
let data26 = data17.topic;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/topic",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/topic",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data17.note !== undefined){
if(typeof data17.note !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/note",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data17.date !== undefined){
let data28 = data17.date;
if(typeof data28 === "string"){
if(!(formats2(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/date",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1+"/date",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations/" + i1,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citations",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.related !== undefined){
let data29 = data.related;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.event === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/related/" + i2,keyword:"required",params:{missingProperty: "event"}});errors++;
}
for(const key4 in data30){
if(!(((key4 === "event") || (key4 === "kind")) || (pattern0.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/related/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4}});errors++;
}
}
if(data30.event !== undefined){
let data31 = data30.event;
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/related/" + i2+"/event",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/related/" + i2+"/event",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data30.kind !== undefined){
let data32 = data30.kind;
if(!((((((data32 === "cause") || (data32 === "follow-up")) || (data32 === "reply")) || (data32 === "part")) || (data32 === "correction")) || (data32 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/related/" + i2+"/kind",keyword:"enum",params:{allowedValues: schema13.properties.related.items.properties.kind.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/related/" + i2,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/related",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.lang !== undefined){
let data33 = data.lang;
if(typeof data33 === "string"){
if(!(formats12(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/lang",keyword:"format",params:{format: "language-tag"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lang",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.dir !== undefined){
let data34 = data.dir;
if(!(((data34 === "ltr") || (data34 === "rtl")) || (data34 === "auto"))){
(vErrors ??= []).push({instancePath:instancePath+"/dir",keyword:"enum",params:{allowedValues: schema13.properties.dir.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateCorrection: Validate = validate13;
const schema14 = {"properties":{"date":{},"event":{},"change":{},"before":{}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "date"}});errors++;
}
if(data.change === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "change"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "date") || (key0 === "event")) || (key0 === "change")) || (key0 === "before")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!(formats2(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"format",params:{format: "edtf"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.change !== undefined){
let data2 = data.change;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/change",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/change",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.before !== undefined){
if(typeof data.before !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/before",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateShell: Validate = validate14;
const schema15 = {"properties":{"$schema":{},"title":{},"description":{},"language":{},"timeZone":{},"view":{},"sources":{},"lanes":{},"events":{},"corrections":{}}};
const formats28 = formats["time-zone"];
const formats30 = formats["edtf-interval"];

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"}});errors++;
}
for(const key0 in data){
if(!((func2.call(schema15.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 === "string"){
if(!(formats12(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"format",params:{format: "language-tag"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.timeZone !== undefined){
let data4 = data.timeZone;
if(typeof data4 === "string"){
if(!(formats28(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"format",params:{format: "time-zone"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.view !== undefined){
let data5 = data.view;
if(typeof data5 === "string"){
if(!(formats30(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/view",keyword:"format",params:{format: "edtf-interval"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/view",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.sources !== undefined){
if(!(Array.isArray(data.sources))){
(vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.lanes !== undefined){
if(!(Array.isArray(data.lanes))){
(vErrors ??= []).push({instancePath:instancePath+"/lanes",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.events !== undefined){
if(!(Array.isArray(data.events))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.corrections !== undefined){
if(!(Array.isArray(data.corrections))){
(vErrors ??= []).push({instancePath:instancePath+"/corrections",keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

/** For each object of the format, by the field that holds it ('' is the document). */
export const shapes: Readonly<Record<string, Shape>> = {
 "": {
  "required": [
   "events"
  ],
  "fields": [
   "$schema",
   "title",
   "description",
   "language",
   "timeZone",
   "view",
   "sources",
   "lanes",
   "events",
   "corrections"
  ]
 },
 "sources": {
  "required": [
   "id",
   "publisher"
  ],
  "fields": [
   "id",
   "publisher",
   "headline",
   "author",
   "url",
   "published",
   "updated",
   "accessed",
   "archivedAt",
   "archivedOn",
   "language",
   "kind",
   "credit",
   "gone",
   "note"
  ]
 },
 "lanes": {
  "required": [
   "id",
   "title"
  ],
  "fields": [
   "id",
   "title",
   "color"
  ]
 },
 "events": {
  "required": [
   "id",
   "title",
   "date"
  ],
  "fields": [
   "id",
   "title",
   "date",
   "shortTitle",
   "summary",
   "lane",
   "tags",
   "place",
   "importance",
   "media",
   "status",
   "citations",
   "related",
   "lang",
   "dir"
  ]
 },
 "media": {
  "required": [
   "url"
  ],
  "fields": [
   "url",
   "alt",
   "credit",
   "caption"
  ]
 },
 "citations": {
  "required": [
   "source"
  ],
  "fields": [
   "source",
   "quote",
   "speaker",
   "spokenOn",
   "stance",
   "topic",
   "note",
   "date"
  ]
 },
 "quote": {
  "required": [
   "exact"
  ],
  "fields": [
   "exact",
   "prefix",
   "suffix"
  ]
 },
 "related": {
  "required": [
   "event"
  ],
  "fields": [
   "event",
   "kind"
  ]
 },
 "corrections": {
  "required": [
   "date",
   "change"
  ],
  "fields": [
   "date",
   "event",
   "change",
   "before"
  ]
 }
};
