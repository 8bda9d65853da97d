/** The one style sheet of every page. No inline styles anywhere: the page's policy forbids them. */
export const STYLE = `
:root{--bg:#fff;--fg:#1f2328;--soft:#59636e;--line:#d1d9e0;--panel:#f6f8fa;--before:#0b62c4;--now:#a83c00;--good:#1a7f37;--warn:#8a5a00;--bad:#c21c26;--link:#0b62c4;--a1:#b9d3f0;--a2:#f3cfae;--a3:#c9e2c4;--a4:#dccbee;--a5:#f1e0a2;--a6:#bfe3e2;--a7:#f2c4d6;--a8:#d8e0a0;--a9:#c3c9f0;--a10:#ecd9c9;--a0:#d5dbe1;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#f0f6fc;--soft:#a2aab4;--line:#3d444d;--panel:#161b22;--before:#6cb2ff;--now:#ff9c5b;--good:#4ac26b;--warn:#e0a934;--bad:#ff7b76;--link:#6cb2ff;--a1:#2f5580;--a2:#7a4c26;--a3:#3b6239;--a4:#5a4380;--a5:#6b5d1c;--a6:#2c6463;--a7:#7d3a58;--a8:#566020;--a9:#454c8f;--a10:#6b5545;--a0:#4a535d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 20px}
header{padding-top:24px}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 8px;border-left:6px solid var(--soft);padding-left:14px}
h1.clean{border-color:var(--good)}h1.drift{border-color:var(--warn)}h1.failed{border-color:var(--bad)}
h2{font-size:1.25rem;margin:36px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:16px 0 6px;line-height:1.7}h4{font-size:.95rem;margin:12px 0 4px}
p{margin:6px 0}ul{margin:6px 0;padding-left:22px}
a{color:var(--link)}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border-radius:5px;padding:2px 5px;overflow-wrap:anywhere;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.lead{font-size:1.1rem}
.soft,footer{color:var(--soft)}.note{font-size:.92rem}
.tiles{display:flex;flex-wrap:wrap;gap:4px 28px;margin:14px 0;padding:0;list-style:none}
.tiles strong{font-size:1.35rem;font-variant-numeric:tabular-nums}
.tiles span{display:inline-block;color:var(--soft)}:lang(en) .tiles span::first-letter{text-transform:lowercase}
.tiles .error strong{color:var(--bad)}.tiles .warning strong{color:var(--warn)}.tiles .good strong{color:var(--good)}
.overview{padding:0;margin:14px 0;list-style:none;border-top:1px solid var(--line)}.overview li{display:grid;grid-template-columns:8.6rem minmax(0,1fr) auto;gap:0 12px;align-items:baseline;padding:6px 0;border-bottom:1px solid var(--line)}.overview a{color:inherit;text-decoration:none}.overview a:hover{text-decoration:underline}.overview .badge{justify-self:start}.overview strong{white-space:nowrap;font-variant-numeric:tabular-nums}
@media (max-width:600px){.overview li{grid-template-columns:1fr auto}.overview a{grid-column:1/-1;grid-row:2}}
nav{display:flex;flex-wrap:wrap;gap:2px 18px;margin:14px 0 0;font-size:.95rem}nav a{text-decoration:none;padding:2px 0}nav a:hover{text-decoration:underline}
.notice{border-left:4px solid var(--warn);background:var(--panel);padding:8px 14px;margin:10px 0}
.finding{border:1px solid var(--line);border-left:5px solid var(--soft);border-radius:8px;padding:12px 18px;margin:12px 0;break-inside:avoid;display:grid;gap:4px 32px}
.finding h3{margin-top:0}.finding>.strips,.finding>details{grid-column:1/-1;min-width:0;margin-bottom:0}.told{min-width:0}
@media (min-width:1000px){.finding{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--warn)}
.badge{display:inline-block;font-size:.8rem;font-weight:600;border:1.5px solid currentColor;border-radius:99px;padding:0 9px;line-height:1.5;color:var(--soft);vertical-align:1px}
.badge.error{color:var(--bad)}.badge.warning{color:var(--warn)}
svg{overflow:visible}
.pair{display:grid;grid-template-columns:auto minmax(9rem,1fr) auto;grid-template-rows:26px 26px 18px;column-gap:18px;align-items:center;margin-top:6px}
.pair svg{grid-column:2;grid-row:1/4;width:100%;height:70px}
.pair dl,.pair dl div{display:contents}.pair dt{grid-column:1}.pair dd{grid-column:3;margin:0;font-variant-numeric:tabular-nums}
.pair dt{font-weight:600;white-space:nowrap;min-width:6rem}@media (min-width:600px){.pair dd{min-width:10rem}}.pair dd strong{display:inline-block;min-width:4.2ch}
.pair .before>*{grid-row:1}.pair .now>*{grid-row:2}
@media (max-width:600px){.pair{grid-template-columns:auto 1fr;grid-template-rows:auto auto auto}.pair svg{grid-column:1/-1;grid-row:3;margin:6px 8px 0;width:calc(100% - 16px)}.pair dd{grid-column:2;white-space:normal}.pair{column-gap:10px}.pair dt{min-width:0}.pair dd{font-size:.95rem}}
.scale{background:linear-gradient(var(--line),var(--line)) 0% 0/1px 52px,linear-gradient(var(--line),var(--line)) 25% 0/1px 52px,linear-gradient(var(--line),var(--line)) 50% 0/1px 52px,linear-gradient(var(--line),var(--line)) 75% 0/1px 52px,linear-gradient(var(--line),var(--line)) 100% 0/1px 52px;background-repeat:no-repeat}.mini{background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat;display:block;width:calc(100% - 12px);margin:0 6px;min-width:90px}.mini .dot{stroke-width:2}@media (min-width:601px){.variants td:nth-child(2):not(.n){width:32%;padding-left:14px;padding-right:14px}}.variants td{vertical-align:middle}.ends{display:flex;justify-content:space-between;font-weight:400;color:var(--soft);font-size:.8rem}
.grid{stroke:var(--line);stroke-width:1}
.tick{fill:var(--soft);font-size:12px}
.move{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}
.range{stroke-width:5;stroke-linecap:round;opacity:.35}
.range.before{stroke:var(--before)}.range.now{stroke:var(--now)}
.dot{stroke-width:2.5}.dot.before{fill:var(--bg);stroke:var(--before)}.dot.now{fill:var(--now);stroke:var(--now)}
.key dt::before,.key h5::before{content:"";display:inline-block;width:10px;height:10px;border-radius:50%;border:2.5px solid var(--before);margin-right:6px}
.key.now dt::before,.key.now h5::before{border-color:var(--now);background:var(--now)}
@media (min-width:900px){.evidence{columns:2;column-gap:32px}.evidence li{break-inside:avoid}}
details{margin:8px 0}summary{cursor:pointer;color:var(--link)}
summary:focus-visible,a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.scroll{overflow-x:auto;margin:8px 0}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:7px 10px;border-bottom:1px solid var(--line)}
thead th{background:var(--panel);white-space:nowrap}
@media (min-width:601px){td:first-child{min-width:190px}}.thresholds thead th{white-space:normal;vertical-align:bottom}.own{font-weight:400;font-size:.85rem;color:var(--soft);white-space:nowrap}@media (max-width:600px){.thresholds th,.thresholds td{padding:6px 5px}.thresholds .n .own{display:block}}.id code{overflow-wrap:normal;background:none;padding:0;color:var(--soft)}@media (min-width:1000px){.id code{white-space:nowrap}}
@media screen and (min-width:761px) and (max-width:999px){.stack th,.stack td{padding:6px 5px}.stack td:first-child{min-width:150px}.stack thead th{white-space:normal;vertical-align:bottom}}
@media screen and (max-width:760px){.stack table,.stack tbody,.stack thead,.stack tbody tr:not([hidden]),.stack td{display:block}.stack:not(.tall) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack.tall thead{display:none}.stack tbody tr{padding:8px 0;border-bottom:1px solid var(--line)}.stack td{border:0;padding:1px 0}.stack td[data-label]{display:flex;gap:12px;justify-content:space-between}.stack td[data-label]::before{content:attr(data-label);color:var(--soft)}}
@media screen and (max-width:760px){.stack.tall tbody tr:not([hidden]){display:flex;flex-wrap:wrap;gap:0 14px}.stack.tall td:first-child{flex:0 0 100%}.stack.tall td[data-label]{gap:6px}}
@media screen and (max-width:760px){.mixed .stack tbody tr{display:flex;flex-wrap:wrap;gap:0 14px}.mixed .stack td:nth-child(2)::before{content:none}.mixed .stack td:nth-child(2){flex:1 0 auto;justify-content:flex-end}.mixed .stack td:nth-child(3){flex:1 1 50%;align-self:center}}
@media (min-width:700px){.tall{max-height:min(75vh,46rem);overflow-y:auto;background:linear-gradient(transparent,var(--bg) 75%) bottom/100% 40px no-repeat local,linear-gradient(transparent,var(--line)) bottom/100% 14px no-repeat scroll}.tall thead th{position:sticky;top:0}}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th button{all:unset;cursor:pointer;font-weight:600;text-decoration:underline dotted}
th button:focus-visible{outline:3px solid var(--link)}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.filter{display:flex;flex-wrap:wrap;gap:14px;align-items:center;margin:8px 0}.filter[hidden]{display:none}@media (min-width:761px){.order{display:none}}
input,select{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:5px 9px;max-width:100%}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;margin:8px 0;font-size:.9rem}.legend li{display:flex;align-items:center;gap:6px}.legend svg{flex:none}
.strips h4{margin:8px 0 6px}h4 .soft,h5 .soft{font-weight:400}h5 .soft{margin-left:6px}h5{font-size:.9rem;margin:0 0 4px}
.columns{display:grid;gap:12px 32px}@media (min-width:900px){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.rows{list-style:none;padding:0;margin:0;display:grid;gap:5px}.rows li{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center}.rows code{background:none;padding:0;color:var(--soft)}
.rows svg,.legend svg{max-width:100%;height:auto}
.rows rect,.legend rect{width:20px;height:20px;rx:4px}
.rows path,.legend path{fill:none;stroke:var(--bg);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.a0{fill:var(--a0)}.a1{fill:var(--a1)}.a2{fill:var(--a2)}.a3{fill:var(--a3)}.a4{fill:var(--a4)}.a5{fill:var(--a5)}.a6{fill:var(--a6)}.a7{fill:var(--a7)}.a8{fill:var(--a8)}.a9{fill:var(--a9)}.a10{fill:var(--a10)}.letter{font:600 12px system-ui,sans-serif;text-anchor:middle;fill:var(--fg);stroke:none}g.broken .letter{fill:var(--bg)}g.kept{fill:var(--good)}g.broken{fill:var(--bad)}.ghost{fill:none;stroke:var(--bad);stroke-dasharray:3 2}.rows .ghost path{stroke:var(--bad);stroke-dasharray:none}
.partner{stroke:var(--fg);stroke-width:3}.rows rect.partner,.legend .partner rect{width:17px;height:17px;rx:2.5px;transform:translate(1.5px,1.5px)}
.map{padding:26px 14px 44px 56px;margin-top:10px;position:relative}
.map svg{display:block;width:100%}
.axis{position:absolute;color:var(--soft);font-size:.85rem}.axis.x{right:14px;bottom:2px}.axis.y{left:0;top:-4px}
.threshold{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:6 4}
.crossing{fill:var(--fg);font-size:12px;font-weight:600;paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
.policy{stroke:var(--bg);stroke-width:1;fill:var(--soft);fill-opacity:.85}
.policy.association{fill:var(--before)}.policy.precondition{fill:var(--now)}.policy.prohibition{fill:var(--bad)}.policy.outcome{fill:var(--good)}.policy.sequence{fill:var(--warn)}
.hollow.hollow{fill:var(--bg);stroke:var(--soft);stroke-width:1.5}
.bars{display:block;width:100%;min-width:120px}.bar.before{fill:var(--before)}.bar.now{fill:var(--now)}
footer{margin:48px auto 32px;padding-top:14px;border-top:1px solid var(--line);font-size:.9rem}
@media (max-width:600px){header,main,footer{padding-left:14px;padding-right:14px}h1{font-size:1.4rem}.finding{padding:2px 12px 10px}.map{padding-left:44px;padding-right:6px}}
@media print{.filter,.skip,nav{display:none}html{font-size:12px}body{font-size:1rem}header,main,footer{padding:0}.scroll,.tall{overflow:visible;max-height:none}.tall thead th{position:static}a{color:inherit}h2{break-after:avoid}svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`
