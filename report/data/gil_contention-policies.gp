# Made by lab report.  Draws gil_contention-policies.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "gil_contention-policies.svg"
$p0s0 << END
-0.3 179.445 159.061 185.632
0.7 5 5 5
2.7 179.577 179.459 179.625
3.7 6832.81 6064.48 8775.87
4.7 179.629 179.604 179.672
END
$p0s1 << END
-0.1 818.24 776.451 829.737
0.9 59.8447 5 284.57
2.9 828.339 791.266 899.879
3.9 7074.95 5737.49 8712.5
4.9 798.379 703.796 866.78
END
$p0s2 << END
0.1 4412.5 3801.42 5347.13
1.1 1137.7 199.268 6799.67
3.1 4480.1 3668.49 5842.3
4.1 7194.87 5868.06 8316.85
5.1 3751.84 2508.72 4910.85
END
$p0s3 << END
2.3 389.029 247.552 746.168
6.3 7563.53 6529.71 8256.69
7.3 7439.74 3989.01 10099.7
8.3 7507.99 6797.79 8105.31
9.3 7028.5 3520.66 8850.67
END
$p1s0 << END
-0.3 0.956612 0.875985 1.00358
0.7 1.01813 0.507349 2.52069
2.7 1.01385 0.604466 2.31061
3.7 0.794374 0.421079 2.20961
4.7 1.01259 0.734267 2.21922
END
$p1s1 << END
-0.1 0.948347 0.753403 1.08077
0.9 1.01391 0.529333 2.47744
2.9 0.920993 0.642458 2.486
3.9 0.833909 0.561367 1.99318
4.9 1.01369 0.709769 2.17221
END
$p1s2 << END
0.1 0.920221 0.486539 1.27097
1.1 0.969511 0.5314 2.41156
3.1 0.947352 0.547776 2.07184
4.1 0.878006 0.611842 1.96481
5.1 1.0074 0.803082 1.80319
END
$p1s3 << END
2.3 0.777882 0.526208 1.80851
6.3 0.883799 0.58261 1.22242
7.3 0.981066 0.805507 1.13649
8.3 0.998835 0.813217 1.09291
9.3 0.909332 0.77917 0.96493
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
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "the thread that does I/O, 100 µs a call" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "operations per second" offset 1,0
unset logscale x
set xtics font ",10" ("timed-forced" 0, "timed" 1, "tick" 2, "fifo" 3, "boost" 4, "spin" 5, "racy" 6, "atomic" 7, "biased" 8, "deferred" 9)
set xrange [-0.6:9.60]
set logscale y 10
set yrange [2.5:20199.3]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
plot 200 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1760) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "the thread that computes beside it" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "share of what it gets done alone" offset 1,0
unset logscale x
set xtics font ",10" ("timed-forced" 0, "timed" 1, "tick" 2, "fifo" 3, "boost" 4, "spin" 5, "racy" 6, "atomic" 7, "biased" 8, "deferred" 9)
set xrange [-0.6:9.60]
unset logscale y
set yrange [0:2.82317]
set ytics autofreq
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set key center center horizontal samplen 2.6 width 1.5 font ",12"
set tmargin at screen 1.0000
set bmargin at screen 0.9226
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "no switch interval", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "5 ms", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "1 ms", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "50 µs"
unset multiplot
