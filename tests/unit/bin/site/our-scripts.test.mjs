import { describe, expect, test } from "vitest";
import { isOursBy, rendererTexts } from "../../../../bin/site/our-scripts.mjs";

const THEME = `try{document.documentElement.dataset.theme="dark"}catch(e){}`;
const isOurs = isOursBy({
  frame: new Set([THEME]),
  fixed: ["$RX=function(b){b()};", "$RC=function(a,b){};"],
  calls: ['$RC("', '$RX=function(b){b()};;$RX("', '$RX("'],
});

describe("ours", () => {
  test.each([
    { name: "content as JSON", body: 'self.__next_f.push([1,"3:\\"$Sreact\\u003c\\"\\n"])' },
    { name: "a script of the frame", body: THEME },
    { name: "a fixed text", body: "$RC=function(a,b){};" },
    { name: "a call with JSON arguments", body: '$RC("B:0","S:0")' },
    { name: "a call with nested arguments", body: '$RC("B:0","S:0",[["/a.css","high"]])' },
    { name: "an opening with its function", body: '$RX=function(b){b()};;$RX("B:0","")' },
    {
      name: "fixed texts, then a call",
      body: '$RX=function(b){b()};$RC=function(a,b){};$RC("B:1","S:1")',
    },
  ])("$name", ({ body }) => expect(isOurs(body)).toBe(true));
});

describe("not ours", () => {
  test.each([
    { name: "anything else", body: "alert(1)" },
    { name: "nothing", body: "" },
    { name: "content that is no JSON", body: "self.__next_f.push([1,alert(1)])" },
    { name: "content that is no list", body: 'self.__next_f.push("x")' },
    { name: "content and then more", body: 'self.__next_f.push([1,"x"]);alert(1)' },
    { name: "content twice", body: "self.__next_f.push([1]);self.__next_f.push([2])" },
    { name: "more, and then content", body: 'alert(1);self.__next_f.push([1,"x"])' },
    { name: "content in a comment", body: 'alert(1)//self.__next_f.push([1,"x"])' },
    { name: "a template for JSON", body: "self.__next_f.push([`${alert(1)}`])" },
    { name: "a script of the frame with more", body: `${THEME}alert(1)` },
    { name: "a fixed text with more", body: "$RC=function(a,b){};alert(1)" },
    { name: "a call with code for an argument", body: '$RC("B:0",alert(1))' },
    { name: "a call and then more", body: '$RC("B:0");alert(1)' },
    { name: "a call and then more that closes alike", body: '$RC("B:0");alert("1")' },
  ])("$name", ({ body }) => expect(isOurs(body)).toBe(false));
});

test("the renderer's texts are read from its source, quotes and line ends undone", () => {
  const source = `a('$RC=function(){"x";\\n};'), b("requestAnimationFrame(function(){});"), c('$RX("'), d("$R")`;
  expect(rendererTexts(source)).toEqual([
    '$RC=function(){"x";\n};',
    "requestAnimationFrame(function(){});",
    '$RX("',
  ]);
});
