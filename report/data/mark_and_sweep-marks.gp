# Made by lab report.  Draws mark_and_sweep-marks.svg into the current directory.
set encoding utf8
set terminal svg size 880,230 noenhanced font "sans,12" background "#ffffff"
set output "mark_and_sweep-marks.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:880]
set yrange [230:0]
set object rectangle from 40.00,52.00 to 160.00,88.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "names" at 100.00,70.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 40.00,132.00 to 160.00,168.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "globals" at 100.00,150.00 center font ",12" textcolor rgb "#000000" front
set label "roots" at 100.00,30.00 center font ",12" textcolor rgb "#000000" front
set arrow from 160.00,70.00 to 271.00,70.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 160.00,150.00 to 321.00,150.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 310.00,70.00 to 370.00,70.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 379.40,86.96 to 350.60,133.04 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 329.40,133.04 to 300.60,86.96 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 360.00,150.00 to 430.00,150.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 640.00,70.00 to 700.00,70.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 709.40,86.96 to 680.60,133.04 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 659.40,133.04 to 630.60,86.96 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 650.00,150.00 to 470.00,150.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 734.14,84.14 to 785.86,135.86 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 290.00,70.00 size 19.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "a" at 290.00,70.00 center font ",12" textcolor rgb "#000000" front
set object circle at 390.00,70.00 size 19.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "b" at 390.00,70.00 center font ",12" textcolor rgb "#000000" front
set object circle at 340.00,150.00 size 19.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "c" at 340.00,150.00 center font ",12" textcolor rgb "#000000" front
set object circle at 450.00,150.00 size 19.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "" at 450.00,150.00 center font ",12" textcolor rgb "#000000" front
set object circle at 620.00,70.00 size 19.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "" at 620.00,70.00 center font ",12" textcolor rgb "#000000" front
set object circle at 720.00,70.00 size 19.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "" at 720.00,70.00 center font ",12" textcolor rgb "#000000" front
set object circle at 670.00,150.00 size 19.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "" at 670.00,150.00 center font ",12" textcolor rgb "#000000" front
set object circle at 800.00,150.00 size 19.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "" at 800.00,150.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 40.00,208.00 to 62.00,221.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "marked: it can be reached from a root" at 68.00,215.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 336.20,208.00 to 358.20,221.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "not marked: garbage, whatever it refers to" at 364.20,215.00 left font ",12" textcolor rgb "#000000" front
plot NaN notitle
