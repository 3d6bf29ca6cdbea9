/** A project form, as web pages hold it. */
export const form = (
  name: string,
  [whole, own, before]: readonly [string, string, string],
  texts: readonly (readonly [field: string, text: string])[],
  targets: readonly (readonly string[])[],
): string => `<h3>青禾县清源湖管理局支出项目绩效目标表</h3><p>(2031年)</p><table>
<tr><td>项目名称</td><td colspan="3">${name}</td></tr>
<tr><td>单位编码</td><td>088001</td><td>资金用途</td><td>专项类</td></tr>
<tr><td>开始时间</td><td>2031-03-01</td><td>结束时间</td><td>2031-11-30</td></tr>
<tr><td>项目总金额</td><td>${whole}</td><td>项目本年度金额</td><td>${own}</td></tr>
<tr><td>上年度项目总金额</td><td>${before}</td><td>项目上年度金额</td><td>${before}</td></tr>
<tr><td colspan="4">项目详细信息</td></tr>
${texts.map(([field, text]) => `<tr><td>${field}</td><td colspan="3">${text}</td></tr>`).join("\n")}
<tr><td colspan="4">项目绩效目标</td></tr>
<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>目标值</td></tr>
${targets.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</table>`;

/** An invented budget with two project forms. */
export const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>青禾县清源湖管理局2031年度部门预算</title></head><body>
<h1>青禾县清源湖管理局2031年度部门预算</h1><p>2031年3月</p>
<h2>第二部分 2031年部门预算情况说明</h2>
<h3>一、收支总体情况</h3>
<p>青禾县清源湖管理局2031年收入总计88.20万元，支出总计88.20万元，与2030年相比，收、支总计各减少11.80万元，下降11.80%。</p>
<h2>附件：2031年青禾县清源湖管理局部门预算表</h2>
${form(
  "湖岸巡护补助经费",
  ["9.00", "6.50", "7.00"],
  [
    ["项目概况", "巡护员每人每月发补助150元。现有巡护员36人，分驻四个岸段。"],
    ["立项依据", "《青禾县湖泊看护办法》（青政办〔2029〕7号）"],
    ["项目设立的必要性", "湖岸线长，夜间无人看守，需要有人巡护。"],
    ["项目实施计划", "4月中旬组织巡护员培训，9月完成岸线检查。"],
  ],
  [
    ["产出目标", "数量", "巡护员人数", "=36人"],
    ["产出目标", "成本", "巡护补助全年支出", "≤6.40万元"],
    ["效果目标", "满意度", "沿湖居民满意度", "≥92%"],
  ],
)}
${form(
  "清源湖水质监测浮标租赁",
  ["52.00", "8.00", "8.00"],
  [
    ["项目概况", "浮标由设备公司建设，分6期付清，每期付8万元。"],
    ["立项依据", "浮标租赁合同"],
    ["备注", "合同到2035年。"],
  ],
  [
    ["产出目标", "数量", "浮标数量", "=5套"],
    ["效果目标", "满意度", "水务部门满意度", "≥85%"],
  ],
)}
</body></html>`;
