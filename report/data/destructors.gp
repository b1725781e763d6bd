# Made by lab report.  Draws destructors.svg into the current directory.
set encoding utf8
set terminal svg size 900,570 noenhanced font "sans,12" background "#ffffff"
set output "destructors.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [570:0]
set object rectangle from 250.00,8.00 to 272.00,21.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "open" at 280.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 400.00,8.00 to 422.00,21.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "closed, but __del__ has not run yet" at 430.00,15.00 left font ",12" textcolor rgb "#000000" front
set label "open" at 250.00,42.00 center font ",12" textcolor rgb "#000000" front
set arrow from 250.00,62.00 to 250.00,562.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "body" at 400.00,42.00 center font ",12" textcolor rgb "#000000" front
set arrow from 400.00,62.00 to 400.00,562.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "with ends, del" at 550.00,42.00 center font ",12" textcolor rgb "#000000" front
set arrow from 550.00,62.00 to 550.00,562.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "next line" at 700.00,42.00 center font ",12" textcolor rgb "#000000" front
set arrow from 700.00,62.00 to 700.00,562.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "later" at 850.00,42.00 center font ",12" textcolor rgb "#000000" front
set arrow from 850.00,62.00 to 850.00,562.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "gil, atomic, biased" at 16.00,76.00 left font ",13" textcolor rgb "#000000" front
set label "r = Resource()" at 234.00,106.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,98.00 to 550.00,114.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "the same, in a cycle" at 234.00,140.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,132.00 to 850.00,148.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "with Resource() as r:" at 234.00,174.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,166.00 to 550.00,182.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "the same, in a cycle" at 234.00,208.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,200.00 to 550.00,216.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 550.00,200.00 to 850.00,216.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "racy" at 16.00,240.00 left font ",13" textcolor rgb "#000000" front
set label "r = Resource()" at 234.00,270.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,262.00 to 550.00,278.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "the same, in a cycle" at 234.00,304.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,296.00 to 895.00,312.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "with Resource() as r:" at 234.00,338.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,330.00 to 550.00,346.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "the same, in a cycle" at 234.00,372.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,364.00 to 550.00,380.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 550.00,364.00 to 895.00,380.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "deferred" at 16.00,404.00 left font ",13" textcolor rgb "#000000" front
set label "r = Resource()" at 234.00,434.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,426.00 to 850.00,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "the same, in a cycle" at 234.00,468.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,460.00 to 850.00,476.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "with Resource() as r:" at 234.00,502.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,494.00 to 550.00,510.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 550.00,494.00 to 850.00,510.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "the same, in a cycle" at 234.00,536.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 250.00,528.00 to 550.00,544.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 550.00,528.00 to 850.00,544.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
plot NaN notitle
