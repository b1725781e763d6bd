# Made by lab report.  Draws generations.svg into the current directory.
set encoding utf8
set terminal svg size 900,504 noenhanced font "sans,12" background "#ffffff"
set output "generations.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [504:0]
set object rectangle from 24.00,14.00 to 46.00,27.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "unknown" at 52.00,21.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 122.20,14.00 to 144.20,27.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "reachable" at 150.20,21.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 233.60,14.00 to 255.60,27.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "unreachable" at 261.60,21.00 left font ",12" textcolor rgb "#000000" front
set label "copy every count" at 24.00,62.00 left font ",14" textcolor rgb "#000000" front
set object rectangle from 16.00,106.00 to 42.00,132.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "a" at 29.00,119.00 center font ",12" textcolor rgb "#000000" front
set arrow from 44.00,119.00 to 85.00,119.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 98.40,141.15 to 66.60,201.85 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 80.00,224.00 to 155.00,224.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 166.13,203.20 to 123.87,139.80 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 291.00,142.25 to 291.00,200.75 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 309.00,200.75 to 309.00,142.25 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 322.36,130.18 to 377.64,157.82 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 275.00,224.00 to 205.00,224.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 110.00,119.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "a 2" at 110.00,119.00 center font ",12" textcolor rgb "#000000" front
set object circle at 55.00,224.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "b 1" at 55.00,224.00 center font ",12" textcolor rgb "#000000" front
set object circle at 180.00,224.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "c 2" at 180.00,224.00 center font ",12" textcolor rgb "#000000" front
set object circle at 300.00,119.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "d 1" at 300.00,119.00 center font ",12" textcolor rgb "#000000" front
set object circle at 300.00,224.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "e 1" at 300.00,224.00 center font ",12" textcolor rgb "#000000" front
set object circle at 400.00,169.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "f 1" at 400.00,169.00 center font ",12" textcolor rgb "#000000" front
set label "1. subtract the references among them" at 474.00,62.00 left font ",14" textcolor rgb "#000000" front
set object rectangle from 466.00,106.00 to 492.00,132.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "a" at 479.00,119.00 center font ",12" textcolor rgb "#000000" front
set arrow from 494.00,119.00 to 535.00,119.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 548.40,141.15 to 516.60,201.85 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 530.00,224.00 to 605.00,224.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 616.13,203.20 to 573.87,139.80 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 741.00,142.25 to 741.00,200.75 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 759.00,200.75 to 759.00,142.25 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 772.36,130.18 to 827.64,157.82 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 725.00,224.00 to 655.00,224.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 560.00,119.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "a 1" at 560.00,119.00 center font ",12" textcolor rgb "#000000" front
set object circle at 505.00,224.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "b 0" at 505.00,224.00 center font ",12" textcolor rgb "#000000" front
set object circle at 630.00,224.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "c 0" at 630.00,224.00 center font ",12" textcolor rgb "#000000" front
set object circle at 750.00,119.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "d 0" at 750.00,119.00 center font ",12" textcolor rgb "#000000" front
set object circle at 750.00,224.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "e 0" at 750.00,224.00 center font ",12" textcolor rgb "#000000" front
set object circle at 850.00,169.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "f 0" at 850.00,169.00 center font ",12" textcolor rgb "#000000" front
set label "2. find what is reachable from outside" at 24.00,292.00 left font ",14" textcolor rgb "#000000" front
set object rectangle from 16.00,336.00 to 42.00,362.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "a" at 29.00,349.00 center font ",12" textcolor rgb "#000000" front
set arrow from 44.00,349.00 to 85.00,349.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 98.40,371.15 to 66.60,431.85 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 80.00,454.00 to 155.00,454.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 166.13,433.20 to 123.87,369.80 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 291.00,372.25 to 291.00,430.75 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 309.00,430.75 to 309.00,372.25 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 322.36,360.18 to 377.64,387.82 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 275.00,454.00 to 205.00,454.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 110.00,349.00 size 24.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "a 1" at 110.00,349.00 center font ",12" textcolor rgb "#000000" front
set object circle at 55.00,454.00 size 24.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "b 0" at 55.00,454.00 center font ",12" textcolor rgb "#000000" front
set object circle at 180.00,454.00 size 24.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "c 0" at 180.00,454.00 center font ",12" textcolor rgb "#000000" front
set object circle at 300.00,349.00 size 24.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "d 0" at 300.00,349.00 center font ",12" textcolor rgb "#000000" front
set object circle at 300.00,454.00 size 24.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "e 0" at 300.00,454.00 center font ",12" textcolor rgb "#000000" front
set object circle at 400.00,399.00 size 24.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "f 0" at 400.00,399.00 center font ",12" textcolor rgb "#000000" front
set label "3. kill the rest" at 474.00,292.00 left font ",14" textcolor rgb "#000000" front
set object rectangle from 466.00,336.00 to 492.00,362.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "a" at 479.00,349.00 center font ",12" textcolor rgb "#000000" front
set arrow from 494.00,349.00 to 535.00,349.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 548.40,371.15 to 516.60,431.85 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 530.00,454.00 to 605.00,454.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 616.13,433.20 to 573.87,369.80 head filled size 9,18 front linecolor rgb "#000000" linewidth 2.2 dashtype 1
set arrow from 741.00,372.25 to 741.00,430.75 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 759.00,430.75 to 759.00,372.25 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 772.36,360.18 to 827.64,387.82 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 725.00,454.00 to 655.00,454.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set object circle at 560.00,349.00 size 24.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "a" at 560.00,349.00 center font ",12" textcolor rgb "#000000" front
set object circle at 505.00,454.00 size 24.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "b" at 505.00,454.00 center font ",12" textcolor rgb "#000000" front
set object circle at 630.00,454.00 size 24.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "c" at 630.00,454.00 center font ",12" textcolor rgb "#000000" front
set object circle at 750.00,349.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object circle at 750.00,454.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object circle at 850.00,399.00 size 24.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
plot NaN notitle
