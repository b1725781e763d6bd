# Made by lab report.  Draws stop_the_world.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "stop_the_world.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 0.07 0.07 0.711
1.925 0.11 0.11 0.741
3.85 0.31 0.31 1.652
END
$p0s2 << END
0.9875 0.04 0.04 0.992
1.975 6.555 6.555 99.047
3.95 72.267 72.267 934.598
END
$p0s3 << END
1.0125 0.05 0.05 0.681
2.025 6.8 6.8 161.77
4.05 59.549 59.549 574.703
END
$p0s4 << END
1.0375 0.04 0.04 0.301
2.075 32.3425 32.3425 192.045
4.15 77.3395 77.3395 3842.16
END
$p0s5 << END
END
$p1s0 << END
END
$p1s1 << END
0.9625 3.365 3.365 5.027
1.925 3.395 3.395 52.308
3.85 4.076 4.076 104.745
END
$p1s2 << END
0.9875 6.76 6.76 21.332
1.975 13.48 13.48 78.937
3.95 78.2365 78.2365 381.176
END
$p1s3 << END
1.0125 13.746 13.746 57.055
2.025 17.476 17.476 82.703
4.05 97.936 97.936 381.907
END
$p1s4 << END
1.0375 27.711 27.711 270.632
2.075 156.467 156.467 531.409
4.15 7701.98 7701.98 31182.9
END
$p1s5 << END
END
$p2s0 << END
END
$p2s1 << END
END
$p2s2 << END
1.975 30.901 30.901 167.624
3.95 2848.78 2848.78 5309.58
END
$p2s3 << END
2.025 31.768 31.768 96.619
4.05 3152.68 3152.68 7234.97
END
$p2s4 << END
2.075 31.494 31.494 520.027
4.15 3073.53 3073.53 4808.41
END
$p2s5 << END
END
$p3s0 << END
END
$p3s1 << END
9625 348.357 348.357 447.395
96250 2495.34 2495.34 3843.97
END
$p3s2 << END
9875 272.685 272.685 511.489
98750 2740.33 2740.33 3867.22
END
$p3s3 << END
10125 267.077 267.077 515.565
101250 2372.91 2372.91 3856.69
END
$p3s4 << END
10375 446.403 446.403 943.741
103750 3972.64 3972.64 4187.33
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
set yrange [0.02:7684.33]
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
set yrange [1.6825:62365.8]
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
set yrange [15.4505:14469.9]
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
set yrange [133.538:8374.65]
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
