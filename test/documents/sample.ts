/** One invented budget in every format; the suites of all formats read the same facts from it. */

/** Lines of the text form; "\t" stands between the fields of a table's row. */
export const LINES: readonly string[] = [
  "",
  "青禾县清源湖管理局",
  "2031 年度部门预算",
  "",
  "2031 年 3 月",
  "",
  "目 录",
  "",
  "第一部分 青禾县清源湖管理局概况",
  "",
  "一、主要职责",
  "",
  "第二部分 2031 年部门预算情况说明",
  "",
  "附件：2031 年青禾县清源湖管理局部门预算表",
  "",
  "一、部门收支总表",
  "",
  "二、项目支出表",
  "",
  "第一部分",
  "",
  "青禾县清源湖管理局概况",
  "",
  "一、主要职责",
  "",
  "（一）看护湖面与堤岸，清理水草；",
  "",
  "第二部分",
  "",
  "2031 年部门预算情况说明",
  "",
  "一、收支总体情况",
  "",
  "县清源湖管理局 2031 年收入总计 88.20 万元，支出总计 88.20 万元，其中人员经费支出",
  "",
  "61.05万元，占 69.22%。",
  "",
  "（一）用车情况。",
  "",
  "青禾县清源湖管理局（以下简称“清源湖局”）有巡湖船 2 艘。",
  "",
  "附件：2031 年青禾县清源湖管理局部门预算表",
  "",
  "2031年部门收支总表",
  "",
  "部门名称：青禾县清源湖管理局",
  "",
  "单位：万元",
  "",
  "收 入\t\t支出\t",
  "项目\t金额\t项目\t金额",
  "一、财政拨款\t88.20\t一、基本支出\t61.05",
  "二、其他收入\t\t二、项目支出\t27.15",
  "合计\t88.20\t合计\t88.20",
  "",
  "注：本表不含往来款。",
];

const head = `<!doctype html><html><head><meta charset="utf-8"><title>x</title>
<style>p { color: red }</style><script>document.write("9999.99")</script></head>`;

/** The same as a page: headings marked, merged cells kept, contents in a `<nav>`. */
export const PAGE = `${head}<body>
<h1>青禾县清源湖管理局2031年度部门预算</h1>
<p>2031年3月</p>
<nav><p>目录</p><ul><li>第一部分 青禾县清源湖管理局概况</li><li>一、主要职责</li>
<li>第二部分 2031年部门预算情况说明</li><li>附件：2031年青禾县清源湖管理局部门预算表</li>
<li>一、部门收支总表</li><li>二、项目支出表</li></ul></nav>
<h2>第一部分 青禾县清源湖管理局概况</h2>
<h3>一、主要职责</h3>
<p data-wording="restated">（一）看护湖面与堤岸，清理水草；</p>
<h2>第二部分 2031年部门预算情况说明</h2>
<h3>一、收支总体情况</h3>
<p>县清源湖管理局2031年收入总计88.20万元，支出总计88.20万元，其中人员经费支出61.05万元，占69.22%。</p>
<h4>（一）用车情况。</h4>
<p>青禾县清源湖管理局（以下简称“清源湖局”）有巡湖船2艘。</p>
<h2>附件：2031年青禾县清源湖管理局部门预算表</h2>
<section id="t1"><h3>2031年部门收支总表</h3>
<p>部门名称：青禾县清源湖管理局</p><p>单位：万元</p>
<table><thead><tr><th colspan="2">收入</th><th colspan="2">支出</th></tr>
<tr><th>项目</th><th>金额</th><th>项目</th><th>金额</th></tr></thead>
<tbody><tr><td>一、财政拨款</td><td>88.20</td><td>一、基本支出</td><td>61.05</td></tr>
<tr id="t1-other"><td>二、其他收入</td><td></td><td>二、项目支出</td><td>27.15</td></tr>
<tr><td>合计</td><td>88.20</td><td>合计</td><td>88.20</td></tr></tbody></table>
<p>注：本表不含往来款。</p></section>
</body></html>`;

/** The text form as a file. */
export const TEXT = LINES.join("\n");

/** A string as UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
