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
set object rectangle from 92.00,58.00 to 226.31,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 226.31,58.00 to 227.38,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 227.38,58.00 to 361.91,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 361.91,58.00 to 362.96,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 362.96,58.00 to 497.28,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 497.28,58.00 to 498.51,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 498.51,58.00 to 632.38,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 632.38,58.00 to 633.67,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 633.67,58.00 to 768.07,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 768.07,58.00 to 769.36,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 769.36,58.00 to 872.00,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,92.00 to 95.18,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 95.18,92.00 to 226.36,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 226.36,92.00 to 226.85,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 226.85,92.00 to 230.17,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 230.17,92.00 to 362.41,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 362.41,92.00 to 362.70,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 362.70,92.00 to 366.06,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 366.06,92.00 to 497.50,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 497.50,92.00 to 497.74,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 497.74,92.00 to 501.18,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 501.18,92.00 to 633.23,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 633.23,92.00 to 633.38,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 633.38,92.00 to 636.65,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 636.65,92.00 to 768.28,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 768.28,92.00 to 768.61,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 768.61,92.00 to 772.83,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 772.83,92.00 to 872.00,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
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
set object rectangle from 92.00,206.00 to 108.61,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 108.61,206.00 to 174.24,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 174.24,206.00 to 183.71,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 183.71,206.00 to 251.92,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 251.92,206.00 to 259.04,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 259.04,206.00 to 329.15,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 329.15,206.00 to 347.74,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 347.74,206.00 to 411.40,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 411.40,206.00 to 428.66,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 428.66,206.00 to 489.85,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 489.85,206.00 to 513.46,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 513.46,206.00 to 581.80,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 581.80,206.00 to 585.98,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 585.98,206.00 to 658.84,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 658.84,206.00 to 674.41,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 674.41,206.00 to 738.63,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 738.63,206.00 to 753.61,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 753.61,206.00 to 817.03,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 817.03,206.00 to 832.94,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 832.94,206.00 to 872.00,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,240.00 to 92.53,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.53,240.00 to 173.87,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 173.87,240.00 to 174.88,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 174.88,240.00 to 175.58,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 175.58,240.00 to 251.55,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 251.55,240.00 to 252.46,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 252.46,240.00 to 253.10,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 253.10,240.00 to 328.71,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 328.71,240.00 to 329.74,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 329.74,240.00 to 330.35,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 330.35,240.00 to 410.96,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 410.96,240.00 to 412.57,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 412.57,240.00 to 413.40,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 413.40,240.00 to 489.42,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 489.42,240.00 to 499.62,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 499.62,240.00 to 500.28,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 500.28,240.00 to 581.40,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 581.40,240.00 to 583.01,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 583.01,240.00 to 583.66,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 583.66,240.00 to 658.14,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 658.14,240.00 to 659.52,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 659.52,240.00 to 660.25,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 660.25,240.00 to 738.22,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 738.22,240.00 to 739.29,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 739.29,240.00 to 739.90,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 739.90,240.00 to 816.59,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 816.59,240.00 to 818.26,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 818.26,240.00 to 818.85,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 818.85,240.00 to 872.00,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
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
