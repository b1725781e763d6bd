# Made by lab report.  Draws stop_the_world.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "stop_the_world.svg"
$p0s0 << END
END
$p0s1 << END
0.975 0.05 0.05 0.521
1.95 0.12 0.12 1.502
3.9 0.33 0.33 2.114
END
$p0s2 << END
1 0.04 0.04 0.28
2 7.261 7.261 977.471
4 70.7295 70.7295 697.706
END
$p0s3 << END
1.025 0.05 0.05 0.3
2.05 3.024 3.024 147.098
4.1 92.678 92.678 520.503
END
$p0s4 << END
1.05 0.04 0.04 0.311
2.1 13.42 13.42 166.998
4.2 89.352 89.352 11170.3
END
$p1s0 << END
END
$p1s1 << END
0.975 2.894 2.894 13.2
1.95 3.475 3.475 51.436
3.9 3.505 3.505 157.574
END
$p1s2 << END
1 5.7885 5.7885 22.524
2 12.9845 12.9845 73.83
4 99.2975 99.2975 360.836
END
$p1s3 << END
1.025 11.2715 11.2715 62.112
2.05 14.681 14.681 80.63
4.1 105.731 105.731 370.22
END
$p1s4 << END
1.05 46.184 46.184 266.596
2.1 152.617 152.617 443.329
4.2 10172.4 10172.4 32339.3
END
$p2s0 << END
END
$p2s1 << END
END
$p2s2 << END
2 31.447 31.447 234.398
4 903.394 903.394 5063.1
END
$p2s3 << END
2.05 25.793 25.793 233.357
4.1 3462.98 3462.98 5332.7
END
$p2s4 << END
2.1 35.765 35.765 689.383
4.2 2447.79 2447.79 4859.97
END
$p3s0 << END
END
$p3s1 << END
9750 327.722 327.722 510.048
97500 3243.03 3243.03 3945.96
END
$p3s2 << END
10000 273.51 273.51 490.828
100000 2655.72 2655.72 3885.76
END
$p3s3 << END
10250 279.925 279.925 492.622
102500 3297.76 3297.76 4191.41
END
$p3s4 << END
10500 449.517 449.517 1042.52
105000 2829.3 2829.3 4305.79
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
set yrange [0.02:22340.6]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1000, "10k" 10000)
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
set yrange [1.447:64678.6]
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
set yrange [12.8965:10665.4]
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
set yrange [136.755:8611.59]
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
