# Made by lab report.  Draws mark_and_sweep.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "mark_and_sweep.svg"
$p0s0 << END
-0.266667 24.1759 4.58421 123.471
0.733333 37.8538 7.2254 192.101
1.73333 37.637 7.40292 185.562
2.73333 52.7546 47.6636 58.3823
END
$p0s1 << END
0 18.9848 17.709 20.3513
1 29.7525 24.5975 35.9724
2 37.4415 6.92214 195.934
3 26.7562 18.078 39.5285
END
$p0s2 << END
4.26667 41.1351 25.2579 66.8047
END
$p1s0 << END
-0.266667 0.015625 0.015625 0.015625
0.733333 0.265625 0.265625 0.265625
1.73333 0.265625 0.265625 0.265625
2.73333 0.03125 0.03125 0.03125
END
$p1s1 << END
0 0.015625 0.015625 0.015625
1 0.265625 0.265625 0.265625
2 0.265625 0.265625 0.265625
3 0.078125 0.078125 0.078125
END
$p1s2 << END
4.26667 1.01562 1.01562 1.01562
END
$p2s0 << END
-0.266667 16.8391 11.2952 25.0568
0.733333 24.907 21.9321 28.2799
1.73333 33.4331 5.41475 198.663
2.73333 55.257 40.789 74.7751
END
$p2s1 << END
0 17.7608 7.78767 40.1832
1 25.5042 18.7228 34.7025
2 29.7053 16.7434 52.4977
3 22.0248 11.2262 42.9799
END
$p2s2 << END
4.26667 36.9551 36.3723 37.5472
END
$p3s0 << END
-0.266667 1.84375 1.84375 1.84375
0.733333 2.09375 2.09375 2.09375
1.73333 2.09375 2.09375 2.09375
2.73333 1.85938 1.85938 1.85938
END
$p3s1 << END
0 1.84375 1.84375 1.84375
1 2.09375 2.09375 2.09375
2 2.09375 2.09375 2.09375
3 1.90625 1.90625 1.90625
END
$p3s2 << END
4.26667 3.70312 3.70312 3.70312
END
$p4s0 << END
-0.266667 47.5008 41.5131 54.3404
0.733333 62.9846 38.111 103.782
1.73333 74.1076 53.3252 102.857
2.73333 62.0622 42.043 91.4494
END
$p4s1 << END
0 56.8532 32.1824 100.053
1 60.1771 37.7274 95.7383
2 62.3853 27.8251 138.802
3 74.6193 6.92679 753.48
END
$p4s2 << END
4.26667 38.3529 27.9214 52.6188
END
$p5s0 << END
-0.266667 1.85938 1.85938 1.85938
0.733333 2.10938 2.10938 2.10938
1.73333 2.10938 2.10938 2.10938
2.73333 1.875 1.875 1.875
END
$p5s1 << END
0 3.70312 3.70312 3.70312
1 3.95312 3.95312 3.95312
2 3.95312 3.95312 3.95312
3 3.76562 3.76562 3.76562
END
$p5s2 << END
4.26667 3.70312 3.70312 3.70312
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
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "trees that come and go" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:219.446]
set ytics autofreq
plot $p0s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "trees that come and go" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "peak memory, MiB" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:1.1375]
set ytics autofreq
plot $p1s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "requests beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:222.503]
set ytics autofreq
plot $p2s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "requests beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "peak memory, MiB" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:4.1475]
set ytics autofreq
plot $p3s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "rings beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:843.897]
set ytics autofreq
plot $p4s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p4s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p4s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "rings beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "peak memory, MiB" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:4.4275]
set ytics autofreq
plot $p5s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p5s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p5s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 1 - 52 / (982 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "counting and cycle collector", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "mark and sweep alone", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "counting and mark and sweep"
unset multiplot
