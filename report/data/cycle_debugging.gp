# Made by lab report.  Draws cycle_debugging.svg into the current directory.
set encoding utf8
set terminal svg size 900,330 noenhanced font "sans,12" background "#ffffff"
set output "cycle_debugging.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [330:0]
set label "garbage: three in a cycle, one hangs from it" at 40.00,20.00 left font ",13" textcolor rgb "#000000" front
set label "no garbage: who holds the page" at 500.00,20.00 left font ",13" textcolor rgb "#000000" front
set arrow from 470.00,10.00 to 470.00,320.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 153.00,120.00 to 267.00,120.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 283.78,154.08 to 236.22,215.92 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 183.78,215.92 to 136.22,154.08 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 253.00,250.00 to 347.00,250.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 603.00,180.00 to 647.00,180.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 733.00,180.00 to 777.00,180.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 560.00,90.00 to 560.00,137.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 110.00,120.00 size 42.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "root" at 110.00,120.00 center font ",12" textcolor rgb "#000000" front
set object circle at 310.00,120.00 size 42.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "children" at 310.00,120.00 center font ",12" textcolor rgb "#000000" front
set object circle at 210.00,250.00 size 42.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "leaf" at 210.00,250.00 center font ",12" textcolor rgb "#000000" front
set object circle at 390.00,250.00 size 42.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "data" at 390.00,250.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 501.00,50.00 to 619.00,90.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "name: site" at 560.00,70.00 center font ",12" textcolor rgb "#000000" front
set object circle at 560.00,180.00 size 42.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "site" at 560.00,180.00 center font ",12" textcolor rgb "#000000" front
set object circle at 690.00,180.00 size 42.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "pages" at 690.00,180.00 center font ",12" textcolor rgb "#000000" front
set object circle at 820.00,180.00 size 42.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "the page" at 820.00,180.00 center font ",12" textcolor rgb "#000000" front
set label "get_referrers goes from right to left" at 690.00,250.00 center font ",12" textcolor rgb "#000000" front
set arrow from 820.00,268.00 to 560.00,268.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
plot NaN notitle
