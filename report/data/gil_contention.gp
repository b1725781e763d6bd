# Made by lab report.  Draws gil_contention.svg into the current directory.
set encoding utf8
set terminal svg size 900,336 noenhanced font "sans,12" background "#ffffff"
set output "gil_contention.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [336:0]
set object rectangle from 92.00,8.00 to 114.00,21.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "has the lock" at 120.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 223.20,8.00 to 245.20,21.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "waits for it" at 251.20,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 354.40,8.00 to 376.40,21.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "away: in its system call" at 382.40,15.00 left font ",12" textcolor rgb "#000000" front
set label "timed-forced, interval 5000 µs" at 92.00,44.00 left font ",13" textcolor rgb "#000000" front
set label "computes" at 84.00,70.00 right font ",12" textcolor rgb "#000000" front
set label "does I/O" at 84.00,104.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 92.00,58.00 to 92.44,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.44,58.00 to 228.28,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 228.28,58.00 to 229.51,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 229.51,58.00 to 364.17,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 364.17,58.00 to 365.43,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 365.43,58.00 to 500.36,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 500.36,58.00 to 500.67,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 500.67,58.00 to 636.10,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 636.10,58.00 to 636.88,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 636.88,58.00 to 771.67,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 771.67,58.00 to 774.36,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 774.36,58.00 to 872.00,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,92.00 to 92.39,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.39,92.00 to 95.82,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 95.82,92.00 to 228.35,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 228.35,92.00 to 228.61,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 228.61,92.00 to 232.59,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 232.59,92.00 to 364.70,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 364.70,92.00 to 365.10,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 365.10,92.00 to 368.71,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 368.71,92.00 to 500.40,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 500.40,92.00 to 500.49,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 500.49,92.00 to 504.84,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 504.84,92.00 to 636.26,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 636.26,92.00 to 636.37,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 636.37,92.00 to 639.94,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 639.94,92.00 to 771.73,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 771.73,92.00 to 773.82,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 773.82,92.00 to 777.29,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 777.29,92.00 to 872.00,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set arrow from 92.00,126.00 to 872.00,126.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 92.00,126.00 to 92.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0" at 92.00,141.00 center font ",11" textcolor rgb "#000000" front
set arrow from 222.00,126.00 to 222.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "5" at 222.00,141.00 center font ",11" textcolor rgb "#000000" front
set arrow from 352.00,126.00 to 352.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "10" at 352.00,141.00 center font ",11" textcolor rgb "#000000" front
set arrow from 482.00,126.00 to 482.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "15" at 482.00,141.00 center font ",11" textcolor rgb "#000000" front
set arrow from 612.00,126.00 to 612.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "20" at 612.00,141.00 center font ",11" textcolor rgb "#000000" front
set arrow from 742.00,126.00 to 742.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "25" at 742.00,141.00 center font ",11" textcolor rgb "#000000" front
set arrow from 872.00,126.00 to 872.00,131.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "30" at 872.00,141.00 center font ",11" textcolor rgb "#000000" front
set label "milliseconds" at 482.00,160.00 center font ",12" textcolor rgb "#000000" front
set label "boost, interval 5000 µs" at 92.00,192.00 left font ",13" textcolor rgb "#000000" front
set label "computes" at 84.00,218.00 right font ",12" textcolor rgb "#000000" front
set label "does I/O" at 84.00,252.00 right font ",12" textcolor rgb "#000000" front
set object rectangle from 92.00,206.00 to 92.85,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.85,206.00 to 157.05,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 157.05,206.00 to 173.40,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 173.40,206.00 to 228.52,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 228.52,206.00 to 229.64,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 229.64,206.00 to 293.84,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 293.84,206.00 to 296.66,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 296.66,206.00 to 359.25,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 359.25,206.00 to 362.59,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 362.59,206.00 to 425.07,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 425.07,206.00 to 426.15,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 426.15,206.00 to 489.44,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 489.44,206.00 to 490.45,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 490.45,206.00 to 554.84,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 554.84,206.00 to 558.24,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 558.24,206.00 to 620.97,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 620.97,206.00 to 622.11,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 622.11,206.00 to 686.27,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 686.27,206.00 to 687.28,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 687.28,206.00 to 750.93,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 750.93,206.00 to 752.00,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 752.00,206.00 to 815.81,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 815.81,206.00 to 820.24,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 820.24,206.00 to 872.00,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,240.00 to 92.56,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.56,240.00 to 156.89,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 156.89,240.00 to 159.25,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 159.25,240.00 to 159.61,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 159.61,240.00 to 228.32,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 228.32,240.00 to 228.94,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 228.94,240.00 to 229.27,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 229.27,240.00 to 293.76,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 293.76,240.00 to 294.29,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 294.29,240.00 to 295.77,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 295.77,240.00 to 359.14,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 359.14,240.00 to 359.91,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 359.91,240.00 to 360.21,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 360.21,240.00 to 424.93,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 424.93,240.00 to 425.51,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 425.51,240.00 to 425.86,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 425.86,240.00 to 489.21,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 489.21,240.00 to 489.82,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 489.82,240.00 to 490.13,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 490.13,240.00 to 554.69,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 554.69,240.00 to 555.44,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 555.44,240.00 to 555.74,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 555.74,240.00 to 620.85,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 620.85,240.00 to 621.39,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 621.39,240.00 to 621.78,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 621.78,240.00 to 686.10,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 686.10,240.00 to 686.65,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 686.65,240.00 to 686.98,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 686.98,240.00 to 750.78,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 750.78,240.00 to 751.37,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 751.37,240.00 to 751.67,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 751.67,240.00 to 815.64,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 815.64,240.00 to 818.02,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 818.02,240.00 to 818.43,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 818.43,240.00 to 872.00,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set arrow from 92.00,274.00 to 872.00,274.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 92.00,274.00 to 92.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0" at 92.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 196.00,274.00 to 196.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0.2" at 196.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 300.00,274.00 to 300.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0.4" at 300.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 404.00,274.00 to 404.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0.6" at 404.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 508.00,274.00 to 508.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0.8" at 508.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 612.00,274.00 to 612.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "1" at 612.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 716.00,274.00 to 716.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "1.2" at 716.00,289.00 center font ",11" textcolor rgb "#000000" front
set arrow from 820.00,274.00 to 820.00,279.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "1.4" at 820.00,289.00 center font ",11" textcolor rgb "#000000" front
set label "milliseconds" at 482.00,308.00 center font ",12" textcolor rgb "#000000" front
plot NaN notitle
