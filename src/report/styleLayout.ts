/** Shapes and places; the colours are variables. */
export const LAYOUT: string = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;scroll-padding-top:5.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.65 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;background:var(--panel);padding:.5rem 1rem;z-index:9}
.skip:focus{left:0}
.top,.filter,main{max-width:1320px;margin:0 auto;padding-left:1.25rem;padding-right:1.25rem}
.top{display:flex;justify-content:space-between;align-items:flex-start;gap:1.5rem;padding-top:1.75rem;padding-bottom:1rem}
.eyebrow{color:var(--accent);font-weight:600;font-size:.85rem;letter-spacing:.04em}
h1{font-size:1.65rem;line-height:1.35;text-wrap:balance}
.subtitle,.hint{color:var(--soft)}
.tools{display:flex;gap:.5rem;flex:none}
button,select,input[type=search]{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.3rem .7rem;min-height:2.25rem}
button{cursor:pointer}
button:hover{border-color:var(--accent)}
.panel{background:var(--panel);border:1px solid var(--line);border-radius:14px;padding:1.1rem 1.25rem;margin-bottom:1rem}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem 2.25rem;margin-bottom:1rem}
.tile{color:var(--soft);font-size:.85rem}
.tile b{display:block;font-size:1.75rem;line-height:1.2;color:var(--ink);font-variant-numeric:tabular-nums}
.tile.zero b{color:var(--soft);font-weight:400}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.35rem 2rem;border-top:1px solid var(--line);padding-top:.85rem}
.facts>div{display:flex;gap:.75rem}
.facts dt{flex:0 0 5.5em;color:var(--soft)}
html[lang=en] .facts dt{flex-basis:9em}
.facts dd{min-width:0}
.letter{margin-top:.85rem;color:var(--soft)}
.remarks{margin-top:.85rem}
.filter{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.1rem;padding-top:.6rem;padding-bottom:.6rem;background:var(--page);border-bottom:1px solid var(--line);margin-bottom:1rem}
.filter label{display:inline-flex;align-items:center;gap:.45rem;color:var(--soft)}
.filter select{max-width:17rem;color:var(--ink)}
.filter input[type=search]{width:12rem;color:var(--ink)}
fieldset{border:0;margin:0;padding:0;display:flex;align-items:center;gap:.4rem}
legend{float:left;padding:0;margin-right:.45rem;color:var(--soft)}
.toggle input{position:absolute;opacity:0;width:1px;height:1px}
.toggle>span{display:inline-block;border:1px solid var(--role);color:var(--role);border-radius:99px;padding:.1rem .8rem;cursor:pointer}
.toggle input:checked+span{background:var(--role);color:var(--panel)}
.toggle input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.filter output{color:var(--soft);font-variant-numeric:tabular-nums}
.filter output b{color:var(--ink);font-size:1.1rem}
.filter button{margin-left:auto}
.figures{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:1rem;align-items:stretch}
.figures>:only-child{grid-column:1/-1}
.figure h2,.figure h3,.timeline h2,.timeline h3{font-size:1.05rem}
.figure .hint{font-size:.85rem;margin-bottom:.5rem}
.bar-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;margin-bottom:.6rem}
.legend{display:flex;gap:.9rem;font-size:.85rem;color:var(--soft)}
.dot{display:inline-block;width:.7rem;height:.7rem;border-radius:3px;background:var(--role);margin-right:.35rem}
.scroll{overflow:auto;max-height:31rem;padding-right:.35rem}
.bars li{display:grid;grid-template-columns:minmax(5rem,13em) 1fr 2.2em;align-items:center;gap:0 .6rem;padding:.1rem .3rem;border-radius:6px}
.bars svg{display:block;width:100%;height:.8rem;border-radius:3px}
.bars rect{fill:var(--role)}
.bars .count{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}
.unit{color:inherit;text-decoration:none}
.unit:hover{text-decoration:underline;color:var(--link)}
.places{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:0 .55rem;font-size:.85rem;padding-bottom:.25rem}
.js .places{display:none}
.js .on>.places{display:flex}
.picked .bars li:not(.on) a,.picked .bars li:not(.on) .count{color:var(--soft);font-weight:400}
.picked .bars li:not(.on) rect{opacity:.45}
li.on,tr.on>th{background:var(--pick)}
.bars li.on .unit,tr.on .unit{font-weight:600}
table{border-collapse:separate;border-spacing:0}
.matrix table{width:100%;font-size:.85rem;border-spacing:2px}
.matrix thead th{position:sticky;top:0;background:var(--panel);font-weight:600;padding:.2rem .35rem;white-space:nowrap;z-index:1}
.matrix thead th a{display:block;max-width:8em;overflow:hidden;text-overflow:ellipsis;text-decoration:none}
.matrix tbody th{text-align:left;font-weight:400;padding:.05rem .5rem .05rem .25rem;min-width:8.5em}
.matrix thead th:first-child{text-align:left}
.matrix td{text-align:center;min-width:2.6rem;height:1.75rem;border-radius:4px;background:var(--page);font-variant-numeric:tabular-nums}
.js .matrix td[class]{cursor:pointer}
.matrix tr.on td:not([class]){background:var(--pick)}
.axis{display:block;width:100%;height:auto;margin:.5rem 0}
.axis .line,.axis .tick{stroke:var(--soft);stroke-width:1}
.axis text{fill:var(--soft);font-size:12px;text-anchor:middle}
.axis circle{fill:var(--due);stroke:var(--panel);stroke-width:1.5}
.axis a:hover circle{fill:var(--accent)}
a.off{opacity:.2}
li.off{display:none}
.days{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1.25rem}
.days dt{font-weight:600;font-variant-numeric:tabular-nums}
.days ul{columns:24rem 3;column-gap:1.5rem}
.days li{break-inside:avoid}
.days li a{color:inherit;text-decoration:none}
.days li a:hover{text-decoration:underline}
.printed{color:var(--due);font-size:.85rem;margin-left:.4rem}
.plan>h2,.plan>h3{font-size:1.25rem;margin:1.5rem 0 .5rem}
.plan .part>h3,.plan .part>h4,.plan .part>h5,.plan .part>h6{margin:1.5rem 0 .6rem;line-height:1.4}
.plan .part>h3{font-size:1.15rem}
.plan .part>h4{font-size:1.05rem}
.plan .part>h5,.plan .part>h6{font-size:1rem}
.plan .part .part .part{padding-left:1rem;border-left:2px solid var(--line)}
.plan .part>.part:first-of-type{margin-top:0}
.preamble{max-width:62em;margin:.5rem 0}
.item{background:var(--panel);border:1px solid var(--line);border-radius:12px;padding:.85rem 1.1rem;margin:.6rem 0}
.item:target{border-color:var(--accent);box-shadow:0 0 0 3px var(--pick)}
.item h3,.item h4,.item h5,.item h6{font-size:1rem;line-height:1.5}
.item>p{color:var(--soft);margin-top:.35rem;max-width:64em}
.label{color:var(--accent);margin-right:.35em;font-variant-numeric:tabular-nums}
.item table{margin:.5rem 0;border:1px solid var(--line);border-radius:6px}
.item th,.item td{border:1px solid var(--line);padding:.15rem .5rem;text-align:left}
.who{display:flex;flex-wrap:wrap;gap:.35rem 1rem;margin:.55rem 0 .1rem}
.group{display:inline-flex;flex-wrap:wrap;align-items:center;gap:.3rem}
.role{color:var(--role);font-size:.82rem}
.chip{display:inline-block;background:var(--role-bg);color:var(--role);border:1px solid transparent;border-radius:99px;padding:.02rem .65rem;font-size:.88rem;text-decoration:none}
a.chip:hover{border-color:var(--role)}
a.chip.on{background:var(--role);color:var(--panel)}
.inherited .chip{background:none;border:1px dashed var(--role)}
.from,.open,.fact{color:var(--soft);font-size:.85rem}
.standing{margin:.6rem 0}
.source{margin-top:.5rem;font-size:.85rem;color:var(--soft)}
.source summary{cursor:pointer;width:max-content;max-width:100%}
.source pre{white-space:pre-wrap;margin:.4rem 0 0;padding:.7rem .9rem;background:var(--page);border-radius:8px;color:var(--ink);font:.85rem/1.6 ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono CJK SC",monospace;border-left:3px solid var(--accent)}
.source pre i{color:var(--soft);font-style:normal}
.at{font-variant-numeric:tabular-nums}
::highlight(found){background:var(--mark);color:var(--ink)}
.notice{border-top:3px solid var(--accent);margin-top:2.5rem;padding-top:1rem}
.notice>h2{font-size:1.35rem;line-height:1.4}
.notice>.subtitle{margin-bottom:.75rem}
.wide{overflow-x:auto}
.notices{width:100%}
.notices th,.notices td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
.notices thead th{color:var(--soft);font-weight:400;font-size:.85rem;white-space:nowrap}
.notices tbody th{min-width:16em}
.number{text-align:right!important;font-variant-numeric:tabular-nums}
.date{white-space:nowrap}
@media (max-width:1150px){.figures{grid-template-columns:minmax(0,1fr)}}
@media (max-width:900px){.filter{position:static}.top{flex-direction:column}html{scroll-padding-top:1rem}}
@media print{
@page{margin:14mm}
body{background:#fff;font-size:10.5pt}
.tools,.filter,.skip,details.source,.nothing{display:none!important}
.top,main{max-width:none;padding-left:0;padding-right:0}
.panel,.item{border-color:#bbb;break-inside:avoid;padding:.5rem .75rem}
.panel.figure,.panel.timeline{break-inside:auto}
.figures{display:block}
.scroll{max-height:none;overflow:visible}
.bars ol{columns:2;column-gap:2rem}
.bars li,.matrix tr{break-inside:avoid}
.places{display:none!important}
.matrix thead th{position:static}
h2,h3,h4,h5,h6{break-after:avoid}
.chip,.dot,.bars rect,.matrix td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
.chip{color:var(--role)}
}
`
