# Made by lab report.  Draws collector_pause-remedies.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-remedies.svg"
$p0s0 << END
-0.3 4554.75 840.649 7535.93
0.7 1433.6 232.948 9972.83
1.7 634.879 180.464 2891.55
END
$p0s1 << END
-0.1 3129.34 2314.21 4283.19
0.9 403.455 245.95 696.418
1.9 244.735 78.6423 702.64
END
$p0s2 << END
0.1 3227.65 2975.67 4065.54
1.1 806.911 49.9684 298762
2.1 236.543 141.654 1178.7
END
$p0s3 << END
0.3 3325.95 2551.14 4527.67
1.3 577.535 116.013 92144.9
2.3 1253.38 23.0976 69655.1
END
$p1s0 << END
-0.3 6523.31 1830.55 26602
0.7 460.924 222.018 2378.83
END
$p1s1 << END
-0.1 4733.94 4439.01 4944.56
0.9 661.797 541.466 747.97
END
$p1s2 << END
0.1 4910.8 3991.07 5764.09
1.1 2963.97 252.66 6080.1
END
$p1s3 << END
0.3 5163.77 4863.38 5582.34
1.3 1112.79 118.932 184763
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
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "planned latency, 99 of 100 below" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "µs" offset 1,0
unset logscale x
set xtics font ",12" ("collector on" 0, "gc.freeze()" 1, "gc.disable()" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [11.5488:597525]
set ytics ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
plot $p0s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "longest pause" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",12" ("collector on" 0, "gc.freeze()" 1, "gc.disable()" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [59.466:369525]
set ytics ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 1 - 52 / (362 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
