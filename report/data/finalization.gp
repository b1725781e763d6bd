# Made by lab report.  Draws finalization.svg into the current directory.
set encoding utf8
set terminal svg size 900,480 noenhanced font "sans,12" background "#ffffff"
set output "finalization.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [480:0]
set object rectangle from 20.00,8.00 to 42.00,21.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "unreachable" at 50.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 225.00,8.00 to 247.00,21.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "alive" at 255.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 430.00,8.00 to 452.00,21.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "alive, in gc.garbage" at 460.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 635.00,8.00 to 657.00,21.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "freed" at 665.00,15.00 left font ",12" textcolor rgb "#000000" front
set label "up to Python 3.3" at 20.00,54.00 left font ",13" textcolor rgb "#000000" front
set arrow from 170.00,94.00 to 157.50,130.26 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 170.00,94.00 to 259.65,141.27 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 118.00,70.00 to 222.00,93.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "gc.garbage" at 170.00,81.50 center font ",12" textcolor rgb "#000000" front
set object circle at 60.20,231.80 size 13.20 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set arrow from 171.07,161.00 to 258.93,161.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 258.93,143.00 to 171.07,143.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 299.82,163.67 to 350.18,193.33 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 97.46,197.03 to 132.54,166.97 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set object circle at 150.00,152.00 size 22.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "a*" at 150.00,152.00 center font ",12" textcolor rgb "#000000" front
set object circle at 280.00,152.00 size 22.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "b*" at 280.00,152.00 center font ",12" textcolor rgb "#000000" front
set object circle at 370.00,205.00 size 22.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "c" at 370.00,205.00 center font ",12" textcolor rgb "#000000" front
set object circle at 80.00,212.00 size 22.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "d" at 80.00,212.00 center font ",12" textcolor rgb "#000000" front
set label "since Python 3.4 (PEP 442)" at 470.00,54.00 left font ",13" textcolor rgb "#000000" front
set object circle at 510.20,231.80 size 13.20 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set arrow from 621.07,161.00 to 708.93,161.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 708.93,143.00 to 621.07,143.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 749.82,163.67 to 800.18,193.33 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 547.46,197.03 to 582.54,166.97 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set object circle at 600.00,152.00 size 22.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "a*" at 600.00,152.00 center font ",12" textcolor rgb "#000000" front
set object circle at 730.00,152.00 size 22.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "b*" at 730.00,152.00 center font ",12" textcolor rgb "#000000" front
set object circle at 820.00,205.00 size 22.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "c" at 820.00,205.00 center font ",12" textcolor rgb "#000000" front
set object circle at 530.00,212.00 size 22.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "d" at 530.00,212.00 center font ",12" textcolor rgb "#000000" front
set label "Lazarus: found unreachable" at 20.00,274.00 left font ",13" textcolor rgb "#000000" front
set object circle at 40.20,455.80 size 13.20 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set arrow from 131.07,381.00 to 208.93,381.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 208.93,363.00 to 131.07,363.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 74.16,417.88 to 95.84,390.12 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 110.00,372.00 size 22.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "a* 0" at 110.00,372.00 center font ",12" textcolor rgb "#000000" front
set object circle at 230.00,372.00 size 22.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "b 0" at 230.00,372.00 center font ",12" textcolor rgb "#000000" front
set object circle at 60.00,436.00 size 22.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "c 0" at 60.00,436.00 center font ",12" textcolor rgb "#000000" front
set label "after __del__, counted again" at 320.00,274.00 left font ",13" textcolor rgb "#000000" front
set arrow from 430.00,314.00 to 417.50,350.26 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 378.00,290.00 to 482.00,313.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "saved" at 430.00,301.50 center font ",12" textcolor rgb "#000000" front
set object circle at 340.20,455.80 size 13.20 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set arrow from 431.07,381.00 to 508.93,381.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 508.93,363.00 to 431.07,363.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 374.16,417.88 to 395.84,390.12 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object circle at 410.00,372.00 size 22.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "a* 1" at 410.00,372.00 center font ",12" textcolor rgb "#000000" front
set object circle at 530.00,372.00 size 22.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "b 0" at 530.00,372.00 center font ",12" textcolor rgb "#000000" front
set object circle at 360.00,436.00 size 22.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "c 0" at 360.00,436.00 center font ",12" textcolor rgb "#000000" front
set label "in the end" at 620.00,274.00 left font ",13" textcolor rgb "#000000" front
set arrow from 730.00,314.00 to 717.50,350.26 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 678.00,290.00 to 782.00,313.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "saved" at 730.00,301.50 center font ",12" textcolor rgb "#000000" front
set object circle at 640.20,455.80 size 13.20 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set arrow from 731.07,381.00 to 808.93,381.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 808.93,363.00 to 731.07,363.00 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 674.16,417.88 to 695.84,390.12 head filled size 9,18 front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set object circle at 710.00,372.00 size 22.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "a*" at 710.00,372.00 center font ",12" textcolor rgb "#000000" front
set object circle at 830.00,372.00 size 22.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "b" at 830.00,372.00 center font ",12" textcolor rgb "#000000" front
set object circle at 660.00,436.00 size 22.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "c" at 660.00,436.00 center font ",12" textcolor rgb "#000000" front
plot NaN notitle
