# Made by lab report.  Draws stop_the_world.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "stop_the_world.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 0.07 0.07 0.6
1.925 0.1055 0.1055 0.9515
3.85 0.245 0.245 2.353
END
$p0s2 << END
0.9875 0.05 0.05 0.321
1.975 8.5375 8.5375 176.147
3.95 95.862 95.862 985.293
END
$p0s3 << END
1.0125 0.05 0.05 0.36
2.025 9.08325 9.08325 2602.79
4.05 117.956 117.956 2218.92
END
$p0s4 << END
1.0375 0.041 0.041 0.34
2.075 36.2163 36.2163 2419.47
4.15 58.7025 58.7025 1843.37
END
$p0s5 << END
END
$p1s0 << END
END
$p1s1 << END
0.9625 3.335 3.335 5.318
1.925 3.3625 3.3625 78.557
3.85 3.635 3.635 194.158
END
$p1s2 << END
0.9875 10.135 10.135 45.898
1.975 19.4838 19.4838 117.364
3.95 276.821 276.821 668.022
END
$p1s3 << END
1.0125 14.797 14.797 76.784
2.025 26.9575 26.9575 172.591
4.05 269.199 269.199 1230.78
END
$p1s4 << END
1.0375 27.1255 27.1255 147.669
2.075 67.9433 67.9433 4272.75
4.15 10816.5 10816.5 33597.4
END
$p1s5 << END
END
$p2s0 << END
END
$p2s1 << END
END
$p2s2 << END
1.975 35.534 35.534 967.714
3.95 3384.15 3384.15 5338.15
END
$p2s3 << END
2.025 38.442 38.442 899.531
4.05 3467.04 3467.04 5970.08
END
$p2s4 << END
2.075 40.996 40.996 679.73
4.15 3294.84 3294.84 5765.35
END
$p2s5 << END
END
$p3s0 << END
END
$p3s1 << END
9625 383.011 383.011 621.918
96250 3337.59 3337.59 7315.25
END
$p3s2 << END
9875 364.694 364.694 635.774
98750 3056.4 3056.4 5073.54
END
$p3s3 << END
10125 428.874 428.874 562.701
101250 3732.47 3732.47 5014.24
END
$p3s4 << END
10375 457.882 457.882 1903.93
103750 3831.39 3831.39 5003.79
END
$p3s5 << END
END
set multiplot
unset key
set border 3 linewidth 0.8
set xtics nomirror out scale 0.5
set ytics nomirror out scale 0.5
set grid ytics linecolor rgb "#dddddd" linewidth 0.7
set errorbars small
set style fill pattern border
set samples 500
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "time to stop all threads" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "microseconds" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
set logscale y 10
set yrange [0.0205:5205.58]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1000)
plot $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "pause, from stopped to done" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
set logscale y 10
set yrange [1.6675:67194.8]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
plot $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "time to restart" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "microseconds" offset 1,0
set logscale x 2
set xtics font ",12" ("2" 2, "4" 4)
set xrange [1.6:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
set logscale y 10
set yrange [17.767:11940.2]
set ytics ("100" 100, "1000" 1000, "10k" 10000)
plot $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "pause of a full collection, 2 threads" offset 0,-0.4 font ",13"
set xlabel "objects in the heap" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("10k" 10000, "100k" 100000)
set xrange [8000:125000]
set logscale y 10
set yrange [182.347:14630.5]
set ytics ("200" 200, "500" 500, "1000" 1000, "2000" 2000, "5000" 5000, "10k" 10000)
plot $p3s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
unset title
unset xlabel
unset ylabel
unset logscale
unset xtics
unset ytics
unset border
unset grid
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 1 - 52 / (672 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred"
unset multiplot
