console.time("r"); const { RENDERED } = await import("./test/documents/rendered.js"); console.timeEnd("r");
const { xlsx } = await import("./src/documents/xlsx.js"); const { xls } = await import("./src/documents/xls.js");
console.time("x"); const c = xlsx.read(RENDERED.xlsx,"x"); console.timeEnd("x"); console.log(c.contents, c.blocks.length);
console.time("x"); xls.read(RENDERED.xls,"x"); console.timeEnd("x");
for (const f of [0.9,0.6,0.3]) { console.time("cut"+f); try { console.log(xls.recognises(RENDERED.xls.slice(0,RENDERED.xls.length*f|0)));} catch(e) {console.log(String(e))} console.timeEnd("cut"+f);}
