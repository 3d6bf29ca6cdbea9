import { BarChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { convert, printNumber, type Quantity } from "../kernel/quantity.js";
import { FONT_FAMILY } from "./font.js";

use([BarChart, GridComponent, LegacyGridContainLabel, TitleComponent, SVGRenderer]);

/** A named amount. */
export interface Bar {
  readonly label: string;
  readonly value: Quantity;
}

/** A drawing with its size in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 640;
const ROW = 34;
const AROUND = 76;
const INK = "#1f2d3d";
const BAR = "#3b6ea5";

/**
 * Amounts as lying bars from a common zero, in the order given. Labels are the exact decimals; only
 * the lengths are geometry. All bars are in the unit of the first.
 */
export function drawBars({
  title,
  bars,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
}): Drawing {
  const height = AROUND + ROW * bars.length;
  const unit = bars[0]?.value.unit ?? null;
  const values = bars.map(({ value }) => convert(value, unit));
  const text = { fontFamily: FONT_FAMILY, color: INK };
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    textStyle: text,
    title: {
      text: unit === null ? title : `${title} (${unit})`,
      left: "center",
      top: 12,
      textStyle: {
        ...text,
        fontSize: 16,
        fontWeight: "normal",
        width: WIDTH - 32,
        overflow: "truncate",
      },
    },
    grid: {
      left: 16,
      right: 96,
      top: 52,
      bottom: 16,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: { ...text, fontSize: 13, lineHeight: 16, width: 240, overflow: "break" },
    },
    series: [
      {
        type: "bar",
        data: values.map(({ value }) => value.toNumber()),
        barMaxWidth: 20,
        itemStyle: { color: BAR },
        label: {
          ...text,
          show: true,
          position: "right",
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const value = values[dataIndex];
            return value ? printNumber(value) : "";
          },
        },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, width: WIDTH, height };
}
