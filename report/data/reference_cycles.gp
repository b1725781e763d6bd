# Made by lab report.  Draws reference_cycles.svg into the current directory.
set encoding utf8
set terminal svg size 900,320 noenhanced font "sans,12" background "#ffffff"
set output "reference_cycles.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [320:0]
set label "a, b, c refer to each other" at 150.00,18.00 center font ",14" textcolor rgb "#000000" front
set label "a name and two neighbours" at 150.00,306.00 center font ",12" textcolor rgb "#000000" front
set arrow from 128.56,144.57 to 79.69,219.51 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 154.69,155.49 to 203.56,230.43 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 96.44,230.43 to 145.31,155.49 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 98.91,255.00 to 201.09,255.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 220.31,219.51 to 171.44,144.57 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 201.09,235.00 to 98.91,235.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 150.00,130.00 size 25.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "3" at 150.00,130.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 136.00,44.00 to 164.00,72.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "a" at 150.00,58.00 center font ",12" textcolor rgb "#000000" front
set arrow from 150.00,75.36 to 150.00,105.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 75.00,245.00 size 25.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "3" at 75.00,245.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 14.00,176.00 to 42.00,204.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "b" at 28.00,190.00 center font ",12" textcolor rgb "#000000" front
set arrow from 39.28,203.20 to 58.76,225.99 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 225.00,245.00 size 25.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "3" at 225.00,245.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 258.00,176.00 to 286.00,204.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "c" at 272.00,190.00 center font ",12" textcolor rgb "#000000" front
set arrow from 260.72,203.20 to 241.24,225.99 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "del a, b, c" at 450.00,18.00 center font ",14" textcolor rgb "#000000" front
set label "they stay: no count is 0" at 450.00,306.00 center font ",12" textcolor rgb "#000000" front
set arrow from 428.56,144.57 to 379.69,219.51 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 454.69,155.49 to 503.56,230.43 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 396.44,230.43 to 445.31,155.49 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 398.91,255.00 to 501.09,255.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 520.31,219.51 to 471.44,144.57 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 501.09,235.00 to 398.91,235.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 450.00,130.00 size 25.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "2" at 450.00,130.00 center font ",12" textcolor rgb "#000000" front
set object circle at 375.00,245.00 size 25.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "2" at 375.00,245.00 center font ",12" textcolor rgb "#000000" front
set object circle at 525.00,245.00 size 25.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "2" at 525.00,245.00 center font ",12" textcolor rgb "#000000" front
set label "gc.collect()" at 750.00,18.00 center font ",14" textcolor rgb "#000000" front
set label "found and freed" at 750.00,306.00 center font ",12" textcolor rgb "#000000" front
set arrow from 728.56,144.57 to 679.69,219.51 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 754.69,155.49 to 803.56,230.43 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 696.44,230.43 to 745.31,155.49 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 698.91,255.00 to 801.09,255.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 820.31,219.51 to 771.44,144.57 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 801.09,235.00 to 698.91,235.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set object circle at 750.00,130.00 size 25.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object circle at 675.00,245.00 size 25.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object circle at 825.00,245.00 size 25.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
plot NaN notitle
