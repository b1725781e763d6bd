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
set object rectangle from 92.00,58.00 to 92.81,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.81,58.00 to 226.87,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 226.87,58.00 to 227.87,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 227.87,58.00 to 361.96,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 361.96,58.00 to 362.12,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 362.12,58.00 to 496.37,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 496.37,58.00 to 496.61,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 496.61,58.00 to 630.58,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 630.58,58.00 to 630.66,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 630.66,58.00 to 764.74,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 764.74,58.00 to 766.27,82.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 766.27,58.00 to 872.00,82.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.00,92.00 to 92.41,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.41,92.00 to 92.46,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.46,92.00 to 95.69,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 95.69,92.00 to 227.43,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 227.43,92.00 to 227.54,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 227.54,92.00 to 231.10,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 231.10,92.00 to 362.05,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 362.05,92.00 to 362.10,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 362.10,92.00 to 365.29,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 365.29,92.00 to 496.54,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 496.54,92.00 to 496.58,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 496.58,92.00 to 499.83,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 499.83,92.00 to 630.62,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 630.62,92.00 to 630.63,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 630.63,92.00 to 633.83,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 633.83,92.00 to 765.81,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 765.81,92.00 to 765.84,116.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 765.84,92.00 to 769.04,116.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 769.04,92.00 to 872.00,116.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
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
set object rectangle from 92.00,206.00 to 94.76,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 94.76,206.00 to 160.58,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 160.58,206.00 to 172.28,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 172.28,206.00 to 230.45,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 230.45,206.00 to 233.19,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 233.19,206.00 to 297.67,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 297.67,206.00 to 304.21,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 304.21,206.00 to 369.82,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 369.82,206.00 to 390.36,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 390.36,206.00 to 445.15,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 445.15,206.00 to 448.49,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 448.49,206.00 to 509.85,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 509.85,206.00 to 519.32,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 519.32,206.00 to 580.68,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 580.68,206.00 to 581.77,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 581.77,206.00 to 653.41,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 653.41,206.00 to 659.63,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 659.63,206.00 to 725.00,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 725.00,206.00 to 731.06,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 731.06,206.00 to 797.64,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 797.64,206.00 to 803.15,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 803.15,206.00 to 870.97,230.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 870.97,206.00 to 872.00,230.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.00,240.00 to 92.67,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 92.67,240.00 to 92.95,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 92.95,240.00 to 160.46,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 160.46,240.00 to 161.13,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 161.13,240.00 to 161.61,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 161.61,240.00 to 230.32,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 230.32,240.00 to 230.95,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 230.95,240.00 to 231.24,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 231.24,240.00 to 297.54,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 297.54,240.00 to 298.13,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 298.13,240.00 to 298.49,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 298.49,240.00 to 363.25,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 363.25,240.00 to 379.46,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 379.46,240.00 to 379.84,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 379.84,240.00 to 444.76,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 444.76,240.00 to 447.54,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 447.54,240.00 to 447.89,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 447.89,240.00 to 509.67,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 509.67,240.00 to 511.74,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 511.74,240.00 to 512.08,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 512.08,240.00 to 580.49,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 580.49,240.00 to 580.97,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 580.97,240.00 to 581.44,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 581.44,240.00 to 653.19,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 653.19,240.00 to 653.92,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 653.92,240.00 to 654.44,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 654.44,240.00 to 724.75,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 724.75,240.00 to 725.53,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 725.53,240.00 to 726.05,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 726.05,240.00 to 797.45,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 797.45,240.00 to 798.02,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 798.02,240.00 to 798.46,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set object rectangle from 798.46,240.00 to 870.74,264.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 870.74,240.00 to 871.53,264.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 871.53,240.00 to 872.00,264.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
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
