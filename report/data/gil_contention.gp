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
set object rectangle from 92.00,58.00 to 92.90,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.90,58.00 to 228.02,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 228.02,58.00 to 229.14,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 229.14,58.00 to 364.05,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 364.05,58.00 to 365.87,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 365.87,58.00 to 500.29,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 500.29,58.00 to 501.27,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 501.27,58.00 to 636.13,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 636.13,58.00 to 638.49,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 638.49,58.00 to 773.44,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 773.44,58.00 to 775.36,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 775.36,58.00 to 872.00,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,92.00 to 92.55,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.55,92.00 to 96.31,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 96.31,92.00 to 228.34,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 228.34,92.00 to 228.83,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 228.83,92.00 to 232.32,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 232.32,92.00 to 364.69,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 364.69,92.00 to 365.12,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 365.12,92.00 to 368.83,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 368.83,92.00 to 500.81,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 500.81,92.00 to 500.95,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 500.95,92.00 to 504.30,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 504.30,92.00 to 637.28,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 637.28,92.00 to 637.78,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 637.78,92.00 to 641.72,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 641.72,92.00 to 774.17,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 774.17,92.00 to 774.80,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 774.80,92.00 to 778.98,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 778.98,92.00 to 872.00,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
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
set object rectangle from 92.00,206.00 to 187.84,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 187.84,206.00 to 208.23,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 208.23,206.00 to 325.24,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 325.24,206.00 to 354.53,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 354.53,206.00 to 413.48,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 413.48,206.00 to 438.55,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 438.55,206.00 to 501.04,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 501.04,206.00 to 504.05,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 504.05,206.00 to 585.14,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 585.14,206.00 to 607.00,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 607.00,206.00 to 671.97,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 671.97,206.00 to 681.27,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 681.27,206.00 to 750.30,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 750.30,206.00 to 754.93,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 754.93,206.00 to 831.04,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 831.04,206.00 to 840.86,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 840.86,206.00 to 872.00,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,240.00 to 187.27,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 187.27,240.00 to 192.47,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 192.47,240.00 to 193.16,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 193.16,240.00 to 324.70,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 324.70,240.00 to 326.24,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 326.24,240.00 to 327.12,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 327.12,240.00 to 412.95,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 412.95,240.00 to 414.49,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 414.49,240.00 to 415.47,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 415.47,240.00 to 500.53,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 500.53,240.00 to 501.98,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 501.98,240.00 to 503.13,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 503.13,240.00 to 584.68,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 584.68,240.00 to 586.34,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 586.34,240.00 to 587.13,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 587.13,240.00 to 671.57,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 671.57,240.00 to 672.81,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 672.81,240.00 to 673.60,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 673.60,240.00 to 749.85,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 749.85,240.00 to 751.51,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 751.51,240.00 to 752.32,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 752.32,240.00 to 830.58,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 830.58,240.00 to 831.82,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 831.82,240.00 to 832.57,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 832.57,240.00 to 872.00,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
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
