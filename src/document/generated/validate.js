// Generated from src/document/schema.ts by `npm run generate`. Change it there.
import { formats } from '../formats.ts';

export const validateSource = validate10;
const schema11 = {"$id":"source","type":"object","required":["id","publisher"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S"},"publisher":{"type":"string","pattern":"\\S"},"headline":{"type":"string","pattern":"\\S"},"author":{"type":"string"},"url":{"type":"string","format":"link"},"published":{"type":"string","format":"edtf"},"updated":{"type":"string","format":"edtf"},"accessed":{"type":"string","format":"edtf"},"archivedAt":{"type":"string","format":"link"},"archivedOn":{"type":"string","format":"edtf"},"language":{"type":"string","format":"language-tag"},"kind":{"enum":["article","statement","document","dataset","video","audio","image","social","book","other"]},"credit":{"type":"string","pattern":"\\S"},"gone":{"type":"boolean"},"note":{"type":"string"}}};
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
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.publisher === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "publisher"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.publisher !== undefined){
let data1 = data.publisher;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/publisher",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/publisher",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.headline !== undefined){
let data2 = data.headline;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/headline",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/headline",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err9 = {instancePath:instancePath+"/author",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/url",keyword:"format",params:{format: "link"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.published !== undefined){
let data5 = data.published;
if(typeof data5 === "string"){
if(!(formats2(data5))){
const err12 = {instancePath:instancePath+"/published",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/published",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.updated !== undefined){
let data6 = data.updated;
if(typeof data6 === "string"){
if(!(formats2(data6))){
const err14 = {instancePath:instancePath+"/updated",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/updated",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.accessed !== undefined){
let data7 = data.accessed;
if(typeof data7 === "string"){
if(!(formats2(data7))){
const err16 = {instancePath:instancePath+"/accessed",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/accessed",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.archivedAt !== undefined){
let data8 = data.archivedAt;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err18 = {instancePath:instancePath+"/archivedAt",keyword:"format",params:{format: "link"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/archivedAt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.archivedOn !== undefined){
let data9 = data.archivedOn;
if(typeof data9 === "string"){
if(!(formats2(data9))){
const err20 = {instancePath:instancePath+"/archivedOn",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/archivedOn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.language !== undefined){
let data10 = data.language;
if(typeof data10 === "string"){
if(!(formats12(data10))){
const err22 = {instancePath:instancePath+"/language",keyword:"format",params:{format: "language-tag"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
let data11 = data.kind;
if(!((((((((((data11 === "article") || (data11 === "statement")) || (data11 === "document")) || (data11 === "dataset")) || (data11 === "video")) || (data11 === "audio")) || (data11 === "image")) || (data11 === "social")) || (data11 === "book")) || (data11 === "other"))){
const err24 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.credit !== undefined){
let data12 = data.credit;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err25 = {instancePath:instancePath+"/credit",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/credit",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.gone !== undefined){
if(typeof data.gone !== "boolean"){
const err27 = {instancePath:instancePath+"/gone",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err28 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateLane = validate11;
const schema12 = {"$id":"lane","type":"object","required":["id","title"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string","pattern":"\\S"},"color":{"type":"string","pattern":"^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([-\\w\\s.,%/]+\\))$"}}};
const pattern8 = new RegExp("^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([-\\w\\s.,%/]+\\))$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "color")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.color !== undefined){
let data2 = data.color;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err7 = {instancePath:instancePath+"/color",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([-\\w\\s.,%/]+\\))$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateEvent = validate12;
const schema13 = {"$id":"event","type":"object","required":["id","title","date"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string","pattern":"\\S"},"date":{"type":"string","format":"edtf"},"shortTitle":{"type":"string","pattern":"\\S"},"summary":{"type":"string"},"lane":{"type":"string","pattern":"\\S"},"tags":{"type":"array","items":{"type":"string","pattern":"\\S"}},"place":{"type":"string","pattern":"\\S"},"importance":{"type":"number","minimum":0,"maximum":1},"media":{"type":"object","required":["url"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"url":{"type":"string","format":"link"},"alt":{"type":"string"},"credit":{"type":"string"},"caption":{"type":"string"}}},"status":{"enum":["confirmed","reported","alleged","disputed","retracted"]},"citations":{"type":"array","items":{"type":"object","required":["source"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"source":{"type":"string","pattern":"\\S"},"quote":{"type":"object","required":["exact"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"exact":{"type":"string","pattern":"\\S"},"prefix":{"type":"string"},"suffix":{"type":"string"}}},"speaker":{"type":"string","pattern":"\\S"},"spokenOn":{"type":"string","format":"edtf"},"stance":{"enum":["supports","disputes","context"]},"topic":{"type":"string","pattern":"\\S"},"note":{"type":"string"},"date":{"type":"string","format":"edtf"}}}},"related":{"type":"array","items":{"type":"object","required":["event"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"event":{"type":"string","pattern":"\\S"},"kind":{"enum":["cause","follow-up","reply","part","correction","other"]}}}},"lang":{"type":"string","format":"language-tag"},"dir":{"enum":["ltr","rtl","auto"]}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema13.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats2(data2))){
const err8 = {instancePath:instancePath+"/date",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.shortTitle !== undefined){
let data3 = data.shortTitle;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/shortTitle",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/shortTitle",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err12 = {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lane !== undefined){
let data5 = data.lane;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/lane",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/lane",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
const err15 = {instancePath:instancePath+"/tags/" + i0,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.place !== undefined){
let data8 = data.place;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err18 = {instancePath:instancePath+"/place",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.importance !== undefined){
let data9 = data.importance;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/importance",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/importance",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/importance",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.media !== undefined){
let data10 = data.media;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.url === undefined){
const err23 = {instancePath:instancePath+"/media",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data10){
if(!(((((key1 === "url") || (key1 === "alt")) || (key1 === "credit")) || (key1 === "caption")) || (pattern0.test(key1)))){
const err24 = {instancePath:instancePath+"/media",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.url !== undefined){
let data11 = data10.url;
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err25 = {instancePath:instancePath+"/media/url",keyword:"format",params:{format: "link"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/media/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.alt !== undefined){
if(typeof data10.alt !== "string"){
const err27 = {instancePath:instancePath+"/media/alt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.credit !== undefined){
if(typeof data10.credit !== "string"){
const err28 = {instancePath:instancePath+"/media/credit",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.caption !== undefined){
if(typeof data10.caption !== "string"){
const err29 = {instancePath:instancePath+"/media/caption",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/media",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(!(((((data15 === "confirmed") || (data15 === "reported")) || (data15 === "alleged")) || (data15 === "disputed")) || (data15 === "retracted"))){
const err31 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema13.properties.status.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
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
const err32 = {instancePath:instancePath+"/citations/" + i1,keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data17){
if(!(((((((((key2 === "source") || (key2 === "quote")) || (key2 === "speaker")) || (key2 === "spokenOn")) || (key2 === "stance")) || (key2 === "topic")) || (key2 === "note")) || (key2 === "date")) || (pattern0.test(key2)))){
const err33 = {instancePath:instancePath+"/citations/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.source !== undefined){
let data18 = data17.source;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err34 = {instancePath:instancePath+"/citations/" + i1+"/source",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/citations/" + i1+"/source",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.quote !== undefined){
let data19 = data17.quote;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.exact === undefined){
const err36 = {instancePath:instancePath+"/citations/" + i1+"/quote",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data19){
if(!((((key3 === "exact") || (key3 === "prefix")) || (key3 === "suffix")) || (pattern0.test(key3)))){
const err37 = {instancePath:instancePath+"/citations/" + i1+"/quote",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.exact !== undefined){
let data20 = data19.exact;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err38 = {instancePath:instancePath+"/citations/" + i1+"/quote/exact",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/citations/" + i1+"/quote/exact",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.prefix !== undefined){
if(typeof data19.prefix !== "string"){
const err40 = {instancePath:instancePath+"/citations/" + i1+"/quote/prefix",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.suffix !== undefined){
if(typeof data19.suffix !== "string"){
const err41 = {instancePath:instancePath+"/citations/" + i1+"/quote/suffix",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/citations/" + i1+"/quote",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.speaker !== undefined){
let data23 = data17.speaker;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
const err43 = {instancePath:instancePath+"/citations/" + i1+"/speaker",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/citations/" + i1+"/speaker",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.spokenOn !== undefined){
let data24 = data17.spokenOn;
if(typeof data24 === "string"){
if(!(formats2(data24))){
const err45 = {instancePath:instancePath+"/citations/" + i1+"/spokenOn",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/citations/" + i1+"/spokenOn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.stance !== undefined){
let data25 = data17.stance;
if(!(((data25 === "supports") || (data25 === "disputes")) || (data25 === "context"))){
const err47 = {instancePath:instancePath+"/citations/" + i1+"/stance",keyword:"enum",params:{allowedValues: schema13.properties.citations.items.properties.stance.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.topic !== undefined){
let data26 = data17.topic;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err48 = {instancePath:instancePath+"/citations/" + i1+"/topic",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/citations/" + i1+"/topic",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.note !== undefined){
if(typeof data17.note !== "string"){
const err50 = {instancePath:instancePath+"/citations/" + i1+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.date !== undefined){
let data28 = data17.date;
if(typeof data28 === "string"){
if(!(formats2(data28))){
const err51 = {instancePath:instancePath+"/citations/" + i1+"/date",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/citations/" + i1+"/date",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/citations/" + i1,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/citations",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
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
const err55 = {instancePath:instancePath+"/related/" + i2,keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key4 in data30){
if(!(((key4 === "event") || (key4 === "kind")) || (pattern0.test(key4)))){
const err56 = {instancePath:instancePath+"/related/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data30.event !== undefined){
let data31 = data30.event;
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
const err57 = {instancePath:instancePath+"/related/" + i2+"/event",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/related/" + i2+"/event",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.kind !== undefined){
let data32 = data30.kind;
if(!((((((data32 === "cause") || (data32 === "follow-up")) || (data32 === "reply")) || (data32 === "part")) || (data32 === "correction")) || (data32 === "other"))){
const err59 = {instancePath:instancePath+"/related/" + i2+"/kind",keyword:"enum",params:{allowedValues: schema13.properties.related.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/related/" + i2,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/related",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.lang !== undefined){
let data33 = data.lang;
if(typeof data33 === "string"){
if(!(formats12(data33))){
const err62 = {instancePath:instancePath+"/lang",keyword:"format",params:{format: "language-tag"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/lang",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.dir !== undefined){
let data34 = data.dir;
if(!(((data34 === "ltr") || (data34 === "rtl")) || (data34 === "auto"))){
const err64 = {instancePath:instancePath+"/dir",keyword:"enum",params:{allowedValues: schema13.properties.dir.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateCorrection = validate13;
const schema14 = {"$id":"correction","type":"object","required":["date","change"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"date":{"type":"string","format":"edtf"},"event":{"type":"string","pattern":"\\S"},"change":{"type":"string","pattern":"\\S"},"before":{"type":"string"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.change === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "change"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "date") || (key0 === "event")) || (key0 === "change")) || (key0 === "before")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err3 = {instancePath:instancePath+"/date",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/event",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.change !== undefined){
let data2 = data.change;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/change",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/change",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.before !== undefined){
if(typeof data.before !== "string"){
const err9 = {instancePath:instancePath+"/before",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateShell = validate14;
const schema15 = {"type":"object","required":["events"],"patternProperties":{"^x-":{}},"additionalProperties":false,"properties":{"$schema":{"type":"string"},"title":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"language":{"type":"string","format":"language-tag"},"timeZone":{"type":"string","format":"time-zone"},"view":{"type":"string","format":"edtf-interval"},"sources":{"type":"array"},"lanes":{"type":"array"},"events":{"type":"array"},"corrections":{"type":"array"}},"$id":"shell"};
const formats28 = formats["time-zone"];
const formats30 = formats["edtf-interval"];

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema15.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 === "string"){
if(!(formats12(data3))){
const err6 = {instancePath:instancePath+"/language",keyword:"format",params:{format: "language-tag"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data4 = data.timeZone;
if(typeof data4 === "string"){
if(!(formats28(data4))){
const err8 = {instancePath:instancePath+"/timeZone",keyword:"format",params:{format: "time-zone"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.view !== undefined){
let data5 = data.view;
if(typeof data5 === "string"){
if(!(formats30(data5))){
const err10 = {instancePath:instancePath+"/view",keyword:"format",params:{format: "edtf-interval"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/view",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sources !== undefined){
if(!(Array.isArray(data.sources))){
const err12 = {instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lanes !== undefined){
if(!(Array.isArray(data.lanes))){
const err13 = {instancePath:instancePath+"/lanes",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.events !== undefined){
if(!(Array.isArray(data.events))){
const err14 = {instancePath:instancePath+"/events",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.corrections !== undefined){
if(!(Array.isArray(data.corrections))){
const err15 = {instancePath:instancePath+"/corrections",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const shapes = {
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
