# Made by lab report.  Draws mark_and_sweep.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "mark_and_sweep.svg"
$p0s0 << END
-0.266667 32.5631 10.6022 47.8369
0.733333 41.8936 18.4504 61.2854
1.73333 49.6184 49.0954 50.4212
2.73333 75.256 29.3679 106.319
END
$p0s1 << END
0 27.6696 12.1018 35.4597
1 44.2462 18.1073 59.2359
2 49.5916 49.2226 50.5876
3 35.7174 30.4864 47.2323
END
$p0s2 << END
4.26667 58.0708 45.7634 64.0391
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
-0.266667 28.3715 8.54949 39.3519
0.733333 37.0394 15.0131 53.4588
1.73333 45.3244 44.934 45.4365
2.73333 72.8971 39.395 118.528
END
$p2s1 << END
0 27.8604 8.23379 39.96
1 38.1888 14.9033 52.7338
2 45.155 44.3209 45.931
3 33.7384 14.0644 46.0759
END
$p2s2 << END
4.26667 58.1317 48.7001 67.6812
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
-0.266667 72.8554 29.5565 102.58
0.733333 96.314 34.1263 131.013
1.73333 117.273 91.3151 126.519
2.73333 91.7917 78.4032 96.1252
END
$p4s1 << END
0 79.1192 29.8743 110.723
1 82.5434 50.8964 94.3019
2 99.4694 36.1919 131.746
3 91.0614 35.5871 120.678
END
$p4s2 << END
4.26667 55.8567 48.2055 72.6748
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
set yrange [0:119.077]
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
set yrange [0:132.751]
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
set yrange [0:147.556]
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
