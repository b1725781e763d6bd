# Made by lab report.  Draws stop_the_world.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "stop_the_world.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 0.04 0.04 1.072
1.925 0.13 0.13 0.58
3.85 0.2705 0.2705 1.162
END
$p0s2 << END
0.9875 0.05 0.05 0.371
1.975 6.73 6.73 269.64
3.95 49.974 49.974 705.367
END
$p0s3 << END
1.0125 0.04 0.04 0.34
2.025 2.539 2.539 90.634
4.05 104.185 104.185 739.988
END
$p0s4 << END
1.0375 0.04 0.04 0.4
2.075 8.944 8.944 106.899
4.15 64.2905 64.2905 4183.71
END
$p0s5 << END
END
$p1s0 << END
END
$p1s1 << END
0.9625 2.835 2.835 30.115
1.925 3.2445 3.2445 70.484
3.85 3.285 3.285 189.101
END
$p1s2 << END
0.9875 6.7 6.7 52.588
1.975 13.24 13.24 62.122
3.95 253.095 253.095 463.588
END
$p1s3 << END
1.0125 10.28 10.28 77.275
2.025 16.58 16.58 64.526
4.05 253.937 253.937 451.47
END
$p1s4 << END
1.0375 27.641 27.641 156.833
2.075 62.633 62.633 194.409
4.15 8802.06 8802.06 24668.2
END
$p1s5 << END
END
$p2s0 << END
END
$p2s1 << END
END
$p2s2 << END
1.975 26.1935 26.1935 931.718
3.95 3542.94 3542.94 5786.49
END
$p2s3 << END
2.025 24.7245 24.7245 1511.86
4.05 3519.94 3519.94 3860.42
END
$p2s4 << END
2.075 33.244 33.244 292.885
4.15 3512.92 3512.92 5079.41
END
$p2s5 << END
END
$p3s0 << END
END
$p3s1 << END
9625 338.452 338.452 465.201
96250 2309.69 2309.69 3710.78
END
$p3s2 << END
9875 268.449 268.449 461.325
98750 2260.23 2260.23 3897.04
END
$p3s3 << END
10125 262.4 262.4 457.019
101250 2250.3 2250.3 3812.94
END
$p3s4 << END
10375 385.062 385.062 601.032
103750 2380.79 2380.79 3749.02
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
set yrange [0.02:8367.42]
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
set yrange [1.4175:49336.4]
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
set yrange [12.3622:11573]
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
set yrange [131.2:7794.07]
set ytics ("200" 200, "500" 500, "1000" 1000, "2000" 2000, "5000" 5000)
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
