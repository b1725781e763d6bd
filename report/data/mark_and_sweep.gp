# Made by lab report.  Draws mark_and_sweep.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "mark_and_sweep.svg"
$p0s0 << END
-0.266667 28.5721 22.88 34.2641
0.733333 30.5517 29.9685 31.1349
1.73333 34.0679 34.0424 34.0934
2.73333 61.0325 54.4331 67.6319
END
$p0s1 << END
0 28.1293 22.1191 34.1395
1 31.2955 31.005 31.586
2 33.183 32.9182 33.4478
3 35.767 29.5509 41.9832
END
$p0s2 << END
4.26667 54.56 51.8444 57.2756
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
-0.266667 25.0186 19.9343 30.1028
0.733333 27.8597 25.8375 29.8818
1.73333 36.621 35.2398 38.0021
2.73333 71.3251 52.0812 90.569
END
$p2s1 << END
0 26.4797 17.69 35.2694
1 29.6886 28.631 30.7462
2 30.8992 28.685 33.1134
3 30.652 22.5886 38.7154
END
$p2s2 << END
4.26667 59.2298 55.2353 63.2243
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
-0.266667 63.7947 50.771 76.8183
0.733333 72.6067 64.286 80.9275
1.73333 96.8952 73.9912 119.799
2.73333 78.4548 59.9137 96.9958
END
$p4s1 << END
0 64.8364 54.9236 74.7493
1 57.7991 56.1409 59.4574
2 76.9524 58.6988 95.2061
3 76.6637 59.2784 94.0489
END
$p4s2 << END
4.26667 40.0582 40.0099 40.1066
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
set yrange [0:75.7477]
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
set yrange [0:101.437]
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
set yrange [0:134.175]
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
set key center center horizontal samplen 2.6 width 1.5 font ",12"
set tmargin at screen 1.0000
set bmargin at screen 0.9470
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "counting and cycle collector", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "mark and sweep alone", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "counting and mark and sweep"
unset multiplot
